import { WEEKDAY_NAMES } from "../names";
import type { Span } from "../types";
import { divideSpan } from "./divide-span";
import { cadence, isNegated, type Phrase, says, saysAll, tokenAt, type Tokens } from "./phrase";

const WEEK: Span = { weeks: 1 };
/** Endings of a repeated day, and the abbreviations that "по" makes one of: "по пн". */
const REPEATED = /(?:ам|ям|days)$|^(?:пн|вт|ср|чт|пт|сб|вс)$/;
const AND = new Set([",", "и", "and", "или", "or", "/", "&"]);

/** "по понедельникам", "on Tuesdays and Thursdays", "по выходным", "on weekdays", at the preposition. "Не пишите по выходным" is no cadence. */
export function weekdaysAt(tokens: Tokens, index: number, weeks: Span = WEEK): Phrase | null {
	if (isNegated(tokens, index)) return null;
	const { role } = tokenAt(tokens, index + 1).meaning;
	if (role === "repeated-day") return cadence(index, index + 2, { days: 1 }, { days: 1 });
	if (role === "repeated-weekend") return cadence(index, index + 2, weeks, weeks);
	const days = listEnd(tokens, index + 1, (at) => isRepeatedWeekday(tokens, at));
	if (days.count === 0) return null;
	const shared = divideSpan(weeks, days.count);
	return cadence(index, days.next, shared, shared);
}

/** "через неделю по средам" is every other week, at "через". */
export function everyOtherWeekdayAt(tokens: Tokens, index: number): Phrase | null {
	if (!saysAll(tokens, index, "через", "неделю", "по")) return null;
	const found = weekdaysAt(tokens, index + 2, { weeks: 2 });
	return found === null ? null : { ...found, from: index };
}

/** End and length of a list of days: "Mondays, Wednesdays and Fridays". */
export function listEnd(tokens: Tokens, index: number, isItem: (at: number) => boolean): { readonly next: number; readonly count: number } {
	if (!isItem(index)) return { next: index, count: 0 };
	let next = index + 1;
	let count = 1;
	for (;;) {
		const joiner = says(tokens, next, AND) ? next + 1 : next;
		const item = saysAll(tokens, joiner, "по|on") ? joiner + 1 : joiner;
		if (joiner === next || !isItem(item) || count === 7) return { next, count };
		next = item + 1;
		count += 1;
	}
}

export function isWeekday(tokens: Tokens, at: number): boolean {
	const { form, kind } = tokenAt(tokens, at);
	return kind === "word" && WEEKDAY_NAMES.has(form);
}

/** "пятницам", "Fridays", "по пн": a form that is said of every such day. */
function isRepeatedWeekday(tokens: Tokens, at: number): boolean {
	return isWeekday(tokens, at) && REPEATED.test(tokenAt(tokens, at).form);
}

/** "Tuesdays and Fridays", where it is all that is said, up to the token `end`. */
export function bareWeekdaysAt(tokens: Tokens, index: number, end: number): Phrase | null {
	const days = listEnd(tokens, index, (at) => isRepeatedWeekday(tokens, at));
	if (days.count === 0 || days.next !== end) return null;
	const shared = divideSpan(WEEK, days.count);
	return cadence(index, end, shared, shared);
}

/** "first Monday of the month", "последнюю пятницу каждого месяца", "15-го числа месяца", at the ordinal. */
export function dayOfMonthAt(tokens: Tokens, index: number): Phrase | null {
	if (tokenAt(tokens, index).meaning.ordinal === undefined) return null;
	const named = isWeekday(tokens, index + 1) || saysAll(tokens, index + 1, "число|числа");
	const next = behindOfTheMonth(tokens, named ? index + 2 : index + 1);
	if (next === null || (!named && !saysAll(tokens, index + 1, "of"))) return null;
	return cadence(index, next, { months: 1 }, { months: 1 });
}

/** Index behind "of the month", "of each month", "каждого месяца"; null where it does not stand there. */
export function behindOfTheMonth(tokens: Tokens, index: number): number | null {
	let at = index;
	while (at < index + 3 && saysAll(tokens, at, "of|in|the|a|each|every|каждого|в")) at += 1;
	return saysAll(tokens, at, "month|месяца") ? at + 1 : null;
}
