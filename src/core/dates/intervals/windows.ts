import { compareSpans } from "../span";
import { type Phrase, says, saysAll, type Tokens } from "./phrase";

const RANGE_JOINERS = new Set(["/", "-", "or", "или", "to", "до", "либо"]);
/** "но и", ", а также": so few words stand between an upper and a lower limit. */
const MOST_BETWEEN = 4;

/**
 * Joins two cadences that make one window: "weekly or monthly", "от раза в месяц до раза в квартал", and an upper with a
 * lower limit: "не чаще раза в месяц и не реже раза в квартал".
 */
export function joinWindows(tokens: Tokens, phrases: readonly Phrase[]): Phrase[] {
	const result: Phrase[] = [];
	for (const phrase of phrases) {
		const before = result.at(-1);
		if (before !== undefined && isOneWindow(tokens, before, phrase)) result[result.length - 1] = spanning(tokens, before, phrase);
		else result.push(phrase);
	}
	return result;
}

function isOneWindow(tokens: Tokens, a: Phrase, b: Phrase): boolean {
	if (a.kind !== "cadence" || b.kind !== "cadence") return false;
	const between = b.from - a.next;
	if (between === 1 && says(tokens, a.next, RANGE_JOINERS)) return true;
	return between <= MOST_BETWEEN && ((a.limit === "most" && b.limit === "least") || (a.limit === "least" && b.limit === "most"));
}

function spanning(tokens: Tokens, a: Phrase, b: Phrase): Phrase {
	const spans = [a.interval.min, a.interval.max, b.interval.min, b.interval.max].sort(compareSpans);
	const from = saysAll(tokens, a.from - 1, "от|from") ? a.from - 1 : a.from;
	return { kind: "cadence", interval: { min: spans[0] ?? a.interval.min, max: spans[3] ?? b.interval.max }, from, next: b.next };
}
