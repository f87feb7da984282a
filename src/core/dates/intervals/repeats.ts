import { MONTHS } from "../names";
import type { Span } from "../types";
import { divideSpan } from "./divide-span";
import { durationAt, unitAt } from "./durations";
import { behindOfTheMonth, isWeekday, listEnd } from "./named-days";
import { behindHyphen, cadence, isNegated, type Phrase, says, saysAll, tokenAt, type Tokens } from "./phrase";
import { spanOfUnits } from "./units";

const WEEK: Span = { weeks: 1 };
const YEAR: Span = { years: 1 };

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
	if (monthly !== null || ordinal === 1) return cadence(from, monthly ?? item + 1, { months: 1 }, { months: 1 });
	const weeks = { weeks: ordinal };
	return cadence(from, item + 1, weeks, weeks);
}

/** "on alternate Fridays", at "on". */
export function alternateAt(tokens: Tokens, index: number): Phrase | null {
	return saysAll(tokens, index + 1, "alternate") ? everyOrdinalAt(tokens, index, index + 1) : null;
}

const SILENCE = new Set("without between apart pass passes без между тишины молчания перерыва".split(" "));

/** "never more than 3 months without writing", "не больше двух месяцев без связи", at "more". */
export function longestSilenceAt(tokens: Tokens, index: number): Phrase | null {
	const duration = isNegated(tokens, index) ? durationAt(tokens, saysAll(tokens, index + 1, "than|чем") ? index + 2 : index + 1, "genitive") : null;
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
