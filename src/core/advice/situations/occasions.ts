import type { Source } from "../../notes";
import { occasionsNear } from "../../schedule";
import type { SituationFacts, SituationRule } from "./model";
import { recentLines } from "./model";

function lines(facts: SituationFacts, past: boolean): Source[] {
	const { parcel, today, thresholds, timeline } = facts;
	const near = occasionsNear(parcel.contact, today, thresholds.occasionAheadDays, thresholds.occasionPastDays);
	return near.filter(({ inDays, date }) => (past ? inDays < 0 && !timeline.interactions.some((touch) => touch.date >= date) : inDays >= 0))
		.map(({ occasion }) => ({ path: parcel.path, line: occasion.line, text: parcel.lines.get(occasion.line) ?? occasion.label }));
}

/** Birthdays and other days of the year, ahead and just missed. */
export const OCCASIONS = {
	"occasion-near": {
		about: { "important-dates": 0.9, congratulation: 0.9, birthday: 0.8, anniversary: 0.5, gift: 0.3, reminders: 0.3 },
		evidence: (facts) => lines(facts, false),
	},
	"occasion-missed": {
		about: { "forgotten-date": 1, "important-dates": 0.9, birthday: 0.5, anniversary: 0.4, congratulation: 0.4, reminders: 0.5, apology: 0.2 },
		evidence: (facts) => {
			const missed = lines(facts, true);
			return missed.length > 0 ? missed : recentLines(facts, 30, ["forgotten-date"]);
		},
	},
} as const satisfies Record<string, SituationRule>;
