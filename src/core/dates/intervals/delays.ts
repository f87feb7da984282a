import { durationAt, unitAt } from "./durations";
import { deadline } from "./deadlines";
import { countAt } from "./numbers";
import { type Duration, type Phrase, saysAll, tokenAt, type Tokens } from "./phrase";
import { spanOfUnits } from "./units";

/** "через 2–4 недели", "спустя месяц", "in two weeks", "after a month", "по прошествии недели", at its first word. */
export function delayAt(tokens: Tokens, index: number): Phrase | null {
	const { form } = tokenAt(tokens, index);
	if (form === "через" || form === "спустя") return delay(index, durationAt(tokens, index + 1, "accusative"));
	if (form === "по") {
		if (!saysAll(tokens, index + 1, "прошествии|истечении")) return null;
		return delay(index, durationAt(tokens, index + 2, "genitive"));
	}
	if (form === "in") return inAt(tokens, index);
	return delay(index, durationAt(tokens, index + 1, "no"));
}

/** "in 2 weeks" is a delay; "in 3 months of probation" and "three times in a year" tell of a period. */
function inAt(tokens: Tokens, index: number): Phrase | null {
	const before = tokenAt(tokens, index - 1).meaning;
	if (before.role === "times" || before.times !== undefined) return null;
	const duration = durationAt(tokens, index + 1, "no");
	if (duration === null) return null;
	const next = saysAll(tokens, duration.next, "time") ? duration.next + 1 : duration.next;
	if (saysAll(tokens, next, "of|a|per|each|every")) return null;
	return delay(index, { ...duration, next });
}

/** "через день" is every other day, unless something follows that it counts from: "через день после звонка". */
export function everyOtherDayAt(tokens: Tokens, index: number): Phrase | null {
	if (!saysAll(tokens, index, "через", "день") || saysAll(tokens, index + 2, "после|от|с|-|или")) return null;
	return { kind: "cadence", interval: { min: { days: 2 }, max: { days: 2 } }, from: index, next: index + 2 };
}

/** "2 weeks after the interview", "неделю спустя", "the day after", at its number. With "at most" before it, a deadline. */
export function afterEventAt(tokens: Tokens, index: number): Phrase | null {
	const duration = durationAt(tokens, index, "accusative");
	if (duration === null || isDayAfterDay(tokens, duration.next)) return null;
	const counted = saysAll(tokens, duration.next, "after|later|спустя|после") || saysAll(tokens, duration.next, "from", "the|our|your|that|this|a|now|today");
	return counted ? delay(index, { ...duration, next: duration.next + 1 }) : null;
}

/** "day after day" counts nothing. */
function isDayAfterDay(tokens: Tokens, next: number): boolean {
	const { unit } = tokenAt(tokens, next - 1).meaning;
	return unit !== undefined && tokenAt(tokens, next + 1).meaning.unit === unit;
}

/** "недели через две", "дней через пять", at the unit: about so many. */
export function unitFirstAt(tokens: Tokens, index: number): Phrase | null {
	const { unit } = tokenAt(tokens, index).meaning;
	const count = unit !== undefined && saysAll(tokens, index + 1, "через") ? countAt(tokens, index + 2) : null;
	if (unit === undefined || count === null || unitAt(tokens, count.next) !== null) return null;
	return delay(index, { min: spanOfUnits(unit, count.min), max: spanOfUnits(unit, count.max), next: count.next });
}

/** "wait 2 weeks", "подождите неделю", at the verb. */
export function waitAt(tokens: Tokens, index: number): Phrase | null {
	const at = saysAll(tokens, index + 1, "for|at|about|минимум|хотя") ? index + 2 : index + 1;
	const start = saysAll(tokens, at, "least|бы") ? at + 1 : at;
	return delay(index, durationAt(tokens, start, "accusative"));
}

/** A delay that somebody limits from above is a deadline: "максимум через 3 дня". */
export function asDeadline(phrase: Phrase, from: number): Phrase | null {
	return deadline(from, { ...phrase.interval, next: phrase.next });
}

function delay(from: number, duration: Duration | null): Phrase | null {
	return duration === null ? null : { kind: "delay", interval: { min: duration.min, max: duration.max }, from, next: duration.next };
}
