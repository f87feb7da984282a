import { WEEKDAY_NAMES } from "../names";
import type { Span } from "../types";
import { divideSpan } from "./divide-span";
import { cadence, isNegated, type Phrase, says, saysAll, tokenAt, type Tokens } from "./phrase";

const WEEK: Span = { weeks: 1 };
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
	return kind === "word" && form.length > 2 && WEEKDAY_NAMES.has(form);
}

/** "пятницам", "Fridays": a form that is said of every such day. */
function isRepeatedWeekday(tokens: Tokens, at: number): boolean {
	const { form } = tokenAt(tokens, at);
	return isWeekday(tokens, at) && form.length > 4 && (form.endsWith("ам") || form.endsWith("ям") || form.endsWith("days"));
}
