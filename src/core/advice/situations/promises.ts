import type { Source } from "../../notes";
import { promisesOf } from "../../schedule";
import type { SituationFacts, SituationRule } from "./model";
import { recentLines } from "./model";

/** Open tasks and next steps dated today or earlier, or without a day. */
function dueLines({ timeline, today }: SituationFacts): Source[] {
	return promisesOf(timeline, today).filter(({ state }) => state !== "upcoming").map(({ source }) => source);
}

function introductionTasks({ words }: SituationFacts): Source[] {
	return words.mentions.filter(({ place, concept }) => place === "task" && concept === "introduction").map(({ source }) => source);
}

/** What I said I would do, and whom the contact should meet. */
export const PROMISES = {
	"promise-due": {
		about: { promise: 0.9, trust: 0.5, "promise-broken": 0.3 },
		evidence: (facts) => dueLines(facts),
	},
	introduction: {
		about: { introduction: 1, giving: 0.6, support: 0.3, network: 0.2 },
		evidence: (facts) => [...introductionTasks(facts), ...recentLines(facts, facts.thresholds.changeDays, ["introduction"])],
	},
} as const satisfies Record<string, SituationRule>;
