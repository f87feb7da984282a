import { MONTHS, WEEKDAY_NAMES } from "../names";
import type { Span } from "../types";
import { divideSpan } from "./divide-span";
import { durationAt, unitAt } from "./durations";
import { behindHyphen, type Phrase, says, saysAll, tokenAt, type Tokens } from "./phrase";
import { spanOfUnits } from "./units";

const WEEK: Span = { weeks: 1 };
const YEAR: Span = { years: 1 };
const AND = new Set([",", "и", "and", "или", "or", "/", "&"]);
const NEGATIONS = new Set(["never", "not", "no", "t", "не", "нет"]);
const OF_THE_MONTH = new Set(["month", "месяца"]);

/** "every 2–3 months", "каждую вторую неделю", "every Friday", "every January", "каждое утро", at "every". */
export function everyAt(tokens: Tokens, index: number): Phrase | null {
	const first = behindHyphen(tokens, index + 1);
	const at = saysAll(tokens, first, "single|full") ? first + 1 : saysAll(tokens, first, "and", "every") ? first + 2 : first;
	return everyOrdinalAt(tokens, index, at) ?? everyNamedAt(tokens, index, at) ?? everyDurationAt(tokens, index, at);
}

function everyDurationAt(tokens: Tokens, from: number, at: number): Phrase | null {
	const duration = durationAt(tokens, at, "accusative") ?? durationAt(tokens, at, "genitive");
	if (duration === null) return null;
	return cadence(from, behindOrSo(tokens, duration.next), duration.min, duration.max);
}

/** "every 3 months or so". */
function behindOrSo(tokens: Tokens, next: number): number {
	return saysAll(tokens, next, "or", "so") ? next + 2 : next;
}

/** "every other week", "каждый третий месяц", "every 2nd Friday (of the month)". */
function everyOrdinalAt(tokens: Tokens, from: number, at: number): Phrase | null {
	const { ordinal } = tokenAt(tokens, at).meaning;
	if (ordinal === undefined || !(ordinal >= 1 && ordinal <= 100)) return null;
	const item = behindHyphen(tokens, at + 1);
	const unit = unitAt(tokens, item);
	if (unit !== null) {
		const span = spanOfUnits(unit.unit, ordinal);
		return cadence(from, unit.next, span, span);
	}
	if (!isWeekday(tokens, item)) return null;
	const monthly = behindOfTheMonth(tokens, item + 1);
	if (monthly !== null) return cadence(from, monthly, { months: 1 }, { months: 1 });
	const weeks = { weeks: ordinal };
	return cadence(from, item + 1, weeks, weeks);
}

function behindOfTheMonth(tokens: Tokens, index: number): number | null {
	let at = index;
	while (at < index + 3 && saysAll(tokens, at, "of|in|the|a|each|every|каждого|в")) at += 1;
	return says(tokens, at, OF_THE_MONTH) ? at + 1 : null;
}

const SILENCE = new Set("without between apart pass passes без между тишины молчания перерыва".split(" "));

/** "never more than 3 months without writing", "не больше двух месяцев без связи", at "more". */
export function longestSilenceAt(tokens: Tokens, index: number): Phrase | null {
	const negated = says(tokens, index - 1, NEGATIONS) || says(tokens, index - 2, NEGATIONS) || says(tokens, index - 3, NEGATIONS);
	const duration = negated ? durationAt(tokens, saysAll(tokens, index + 1, "than|чем") ? index + 2 : index + 1, "genitive") : null;
	return duration !== null && says(tokens, duration.next, SILENCE) ? cadence(index, duration.next, duration.min, duration.max) : null;
}

/** "every Friday", "every May", "every spring", "every morning", "every weekend". */
function everyNamedAt(tokens: Tokens, from: number, at: number): Phrase | null {
	const span = namedSpan(tokens, at);
	if (span === null) return null;
	const days = listEnd(tokens, at, (index) => isWeekday(tokens, index));
	const shared = divideSpan(span, Math.max(1, days.count));
	return cadence(from, Math.max(days.next, at + 1), shared, shared);
}

function namedSpan(tokens: Tokens, at: number): Span | null {
	const { form, kind, meaning } = tokenAt(tokens, at);
	if (kind !== "word") return null;
	if (isWeekday(tokens, at) || form === "weekend" || form === "выходные" || form === "weekends") return WEEK;
	if (MONTHS.has(form) || meaning.role === "year-part") return YEAR;
	return meaning.role === "day-part" || meaning.role === "repeated-day" ? { days: 1 } : null;
}

/** "по понедельникам", "on Tuesdays and Thursdays", "по выходным", "on weekdays", at the preposition. */
export function weekdaysAt(tokens: Tokens, index: number, weeks: Span = WEEK): Phrase | null {
	if (saysAll(tokens, index + 1, "alternate")) return everyOrdinalAt(tokens, index, index + 1);
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

/** A word that says how often by itself: "monthly", "ежеквартально", "semi-annual", "half-yearly". */
export function adverbAt(tokens: Tokens, index: number): (Phrase & { readonly heading?: "likely" | "with-activity" }) | null {
	const prefixed = prefixedAdverbAt(tokens, index);
	if (prefixed !== null) return prefixed;
	const { every } = tokenAt(tokens, index).meaning;
	if (every === undefined) return null;
	const span = spanOfUnits(every.unit, every.count);
	const found = cadence(index, index + 1, span, span);
	return every.heading === undefined ? found : { ...found, heading: every.heading };
}

/** "6-monthly", "three-weekly", at the number. */
export function multipliedAdverbAt(tokens: Tokens, index: number): Phrase | null {
	const { number, ordinal } = tokenAt(tokens, index).meaning;
	const count = number ?? ordinal;
	const at = behindHyphen(tokens, index + 1);
	const { every } = tokenAt(tokens, at).meaning;
	if (count === undefined || !(count > 0 && count <= 100) || at === index + 1 || every === undefined || every.heading !== undefined) return null;
	const span = spanOfUnits(every.unit, every.count * count);
	return cadence(index, at + 1, span, span);
}

/** How many of what follows the prefix one round takes: "bi-weekly" two weeks, "semi-annual" half a year. */
const PREFIXES: Readonly<Record<string, number>> = { bi: 2, tri: 3, semi: 0.5, half: 0.5 };

function prefixedAdverbAt(tokens: Tokens, index: number): Phrase | null {
	const factor = PREFIXES[tokenAt(tokens, index).form];
	if (factor === undefined) return null;
	const at = saysAll(tokens, index + 1, "-") ? index + 2 : index + 1;
	const { form, meaning } = tokenAt(tokens, at);
	if (meaning.every === undefined) return null;
	// "Bi-annual" is used for twice a year, as "biannual" is; "biennial" is the other one.
	const count = factor === 2 && form.startsWith("annual") ? 0.5 : factor;
	const span = spanOfUnits(meaning.every.unit, meaning.every.count * count);
	return cadence(index, at + 1, span, span);
}

/** End and length of a list of days: "Mondays, Wednesdays and Fridays". */
function listEnd(tokens: Tokens, index: number, isItem: (at: number) => boolean): { readonly next: number; readonly count: number } {
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

function isWeekday(tokens: Tokens, at: number): boolean {
	const { form, kind } = tokenAt(tokens, at);
	return kind === "word" && form.length > 2 && WEEKDAY_NAMES.has(form);
}

/** "пятницам", "Fridays": a form that is said of every such day. */
function isRepeatedWeekday(tokens: Tokens, at: number): boolean {
	const { form } = tokenAt(tokens, at);
	return isWeekday(tokens, at) && form.length > 4 && (form.endsWith("ам") || form.endsWith("ям") || form.endsWith("days"));
}

export function cadence(from: number, next: number, min: Span, max: Span): Phrase {
	return { kind: "cadence", interval: { min, max }, from, next };
}
