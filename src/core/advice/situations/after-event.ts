import type { Source } from "../../notes";
import { afterEvents } from "../../schedule";
import type { SituationFacts, SituationRule } from "./model";

/** The event and the rule of the first thing that is asked for now, not before its time and not done. */
function linesOf(facts: SituationFacts, limit: "deadline" | "delay"): Source[] {
	const asked = afterEvents(facts).find((each) => each.limit === limit && (each.state === "open" || each.state === "late"));
	return asked ? [asked.source, asked.rule] : [];
}

/** What the policy asks for after an interview or a similar event. */
export const AFTER_EVENT = {
	"thank-you-due": {
		about: { "right-after": 1, thanks: 0.8, interview: 0.3, "after-meeting": 0.3 },
		evidence: (facts) => linesOf(facts, "deadline"),
	},
	"first-follow-up-due": {
		about: { "weeks-after": 1, "follow-up": 0.8, interview: 0.2 },
		evidence: (facts) => linesOf(facts, "delay"),
	},
} as const satisfies Record<string, SituationRule>;
