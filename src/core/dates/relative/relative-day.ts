import type { Token } from "../intervals/token";
import { tokenize } from "../intervals/token";
import type { DateReading, IsoDate } from "../types";
import { type DayParser, roughly } from "./found-day";
import { distantDayAt, fixedDayAt, neighbourAt, weekdayAt } from "./near-days";
import { periodDayAt } from "./period-day";
import { LEADING, ROUGHLY, TIME_OF_DAY } from "./words";

const NONE: DateReading = { kind: "none" };
const PARSERS: readonly DayParser[] = [fixedDayAt, distantDayAt, neighbourAt, weekdayAt, periodDayAt];
/** "где-то на прошлой неделе": more words than these never lead to a day. */
const MOST_LEADING = 4;

/**
 * Reads a text that tells a day relative to today: "yesterday", "две недели назад", "last Tuesday", "в конце декабря".
 * Words before it that say nothing ("on", "в") and a time of day behind it are passed over; all else makes it `none`.
 */
export function readRelativeDay(text: string, today: IsoDate): DateReading {
	const tokens = tokenize(text);
	let rough = false;
	for (let index = 0; index <= Math.min(MOST_LEADING, tokens.length - 1); index += 1) {
		for (const parse of PARSERS) {
			const found = parse(tokens, index, today);
			if (found !== null && tokens.slice(found.next).every(isTimeOfDay)) return rough ? roughly(found.reading) : found.reading;
		}
		if (!isLeading(tokens[index])) break;
		rough ||= isRough(tokens[index]);
	}
	return NONE;
}

/** Reads a text that names a period with its year, or a part of it: `summer 2024`, `Q3 2025`, `конец мая 2024`. */
export function readPeriod(text: string): DateReading {
	const tokens = tokenize(text);
	const index = isLeading(tokens[0]) ? 1 : 0;
	const found = periodDayAt(tokens, index, null);
	return found !== null && found.next >= tokens.length ? found.reading : NONE;
}

function isLeading(token: Token | undefined): boolean {
	return token !== undefined && (LEADING.has(token.form) || token.form === "-" || ROUGHLY.has(token.form));
}

function isRough(token: Token | undefined): boolean {
	return token !== undefined && ROUGHLY.has(token.form);
}

function isTimeOfDay(token: Token): boolean {
	return token.kind === "number" || TIME_OF_DAY.has(token.form);
}
