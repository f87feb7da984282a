import type { SituationRule } from "./model";
import { recentLines } from "./model";

/** A situation that dated entries of the last half-year tell of, in the words of these concepts. */
function change(concepts: readonly string[], about: Readonly<Record<string, number>>): SituationRule {
	return {
		about,
		evidence: (facts) => recentLines(facts, facts.thresholds.changeDays, concepts),
	};
}

/** Changes in the life, the work and the firm of a contact, told in words. */
export const CHANGES = {
	"company-changed": change(["company-changed", "own-business"], { "company-changed": 1, "career-change": 0.5, "contact-replaced": 0.3, "stale-data": 0.3 }),
	relocated: change(["relocated"], { relocated: 1, remote: 0.6, "time-zone": 0.3, "company-changed": 0.3 }),
	"department-changed": change(["department-changed"], { "department-changed": 1, "role-changed": 0.6, "contact-replaced": 0.4, "career-change": 0.3 }),
	"role-changed": change(["role-changed", "promoted"], { "role-changed": 1, promoted: 0.9, congratulation: 0.4, "department-changed": 0.4, "career-change": 0.4 }),
	"budget-cut": change(["budget-cut", "project-paused"], { "budget-cut": 1, "priorities-changed": 0.4, "project-paused": 0.5, flexibility: 0.3, pricing: 0.3 }),
	"priorities-changed": change(["priorities-changed", "reorganisation"], { "priorities-changed": 1, reorganisation: 0.6, flexibility: 0.4, "budget-cut": 0.3 }),
	"project-ended": change(["project-ended"], { "project-ended": 1, "short-term": 0.8, "keep-in-touch": 0.3, results: 0.25 }),
	"hard-times": change(["hard-times", "illness", "bereavement", "divorce", "laid-off", "client-trouble"], { "hard-times": 1, support: 0.6, empathy: 0.55, listening: 0.2 }),
} as const satisfies Record<string, SituationRule>;
