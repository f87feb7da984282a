import { MONTHS } from "../names";
import { approximateDays } from "../span";
import type { Span } from "../types";
import { type Alone, durationAt } from "./durations";
import { behindHyphen, type Duration, type Phrase, says, saysAll, tokenAt, type Tokens } from "./phrase";
import { spanOfUnits, type Unit } from "./units";

const DAY: Span = { days: 1 };
const SAME_DAY: Span = { days: 0 };
const NEXT = new Set("следующий следующего следующему next following".split(" "));
const FIRST = new Set("первые первых первый первую первое ближайшие ближайших ближайший ближайшую следующие следующих first next following coming".split(" "));
const DAY_WORDS = new Set("день дня дню day утро утру утра morning".split(" "));
/** Whose first weeks they are: "в первые 3 месяца работы", "the first week of May" tell when, not by when. */
const OWNED = new Set("of on at in as работы испытательного стажировки адаптации обучения жизни отношений проекта курса каждого каждой".split(" "));
/** Who speaks on: "the next day he called" tells a story. */
const SUBJECTS = new Set("i he she they we it я он она они мы".split(" "));
/** "In the first three months" is a period; a deadline after an event is a matter of days or weeks. */
const LONGEST_FIRST = 31;

/** "within 24 hours", "within the next two days", at "within". */
export function withinAt(tokens: Tokens, index: number): Phrase | null {
	let at = saysAll(tokens, index + 1, "the") ? index + 2 : index + 1;
	if (saysAll(tokens, at, "first|next|following|coming")) at += 1;
	return deadline(index, durationAt(tokens, at, "accusative"));
}

/** "в течение 24 часов", "в течении недели", at "в". */
export function duringAt(tokens: Tokens, index: number): Phrase | null {
	if (!saysAll(tokens, index + 1, "течение|течении")) return null;
	const at = saysAll(tokens, index + 2, "первых|ближайших|следующих|первой|ближайшей|первого|ближайшего") ? index + 3 : index + 2;
	return deadline(index, deadlineDurationAt(tokens, at));
}

/** Numbers and units of which Russian makes one adjective: "трёхдневный". */
const ADJECTIVE_NUMBERS = new Map([["одно", 1], ["двух", 2], ["трех", 3], ["четырех", 4], ["пяти", 5], ["семи", 7], ["десяти", 10]]);
const ADJECTIVE = /^(одно|двух|трех|четырех|пяти|семи|десяти|)(дневн|недельн|месячн)(?:ый|ого)$/;
const ADJECTIVE_UNITS = new Map<string, Unit>([["дневн", "day"], ["недельн", "week"], ["месячн", "month"]]);

/** "в трёхдневный срок", "в 10-дневный срок", "в срок до 5 дней", "в недельный срок", at "в". */
export function inTermAt(tokens: Tokens, index: number): Phrase | null {
	if (saysAll(tokens, index + 1, "срок", "до")) return deadline(index, deadlineDurationAt(tokens, index + 3));
	const { number } = tokenAt(tokens, index + 1).meaning;
	const at = number === undefined ? index + 1 : behindHyphen(tokens, index + 2);
	const match = saysAll(tokens, at + 1, "срок") ? ADJECTIVE.exec(tokenAt(tokens, at).form) : null;
	const unit = ADJECTIVE_UNITS.get(match?.[2] ?? "");
	if (match === null || unit === undefined) return null;
	const count = number ?? ADJECTIVE_NUMBERS.get(match[1] ?? "") ?? 1;
	return count > 0 && count <= 100 ? bounded(index, at + 2, spanOfUnits(unit, count)) : null;
}

/** "не позднее чем через 3 дня", "не позже следующего дня", "no later than a week after", at "не" or "no". */
export function noLaterAt(tokens: Tokens, index: number): Phrase | null {
	if (!saysAll(tokens, index + 1, "позднее|позже|later|дольше")) return null;
	let at = index + 2;
	while (at < index + 6 && saysAll(tokens, at, ",|чем|than|через|спустя|the|in")) at += 1;
	const nextDay = nextDayAt(tokens, at);
	if (nextDay !== null) return { ...nextDay, from: index };
	const found = deadline(index, deadlineDurationAt(tokens, at));
	// "Не дольше часа" is how long something lasts, not by when it is done.
	return found !== null && saysAll(tokens, index + 1, "дольше") && approximateDays(found.interval.max) < 1 ? null : found;
}

/** "в первые 24 часа", "в ближайшую неделю", "in the first 48 hours", "in the next 2 days", at the preposition. */
export function firstDaysAt(tokens: Tokens, index: number): Phrase | null {
	const at = saysAll(tokens, index + 1, "the") ? index + 2 : index + 1;
	if (!says(tokens, at, FIRST)) return null;
	const found = deadline(index, durationAt(tokens, at + 1, "accusative"));
	if (found === null || approximateDays(found.interval.max) > LONGEST_FIRST) return null;
	const following = tokenAt(tokens, found.next).form;
	return OWNED.has(following) || MONTHS.has(following) ? null : found;
}

/** "in less than 24 hours", "менее чем через час", "меньше чем за сутки", at "less", "under" or "менее". */
export function lessThanAt(tokens: Tokens, index: number): Phrase | null {
	let at = index + 1;
	while (at < index + 4 && saysAll(tokens, at, ",|than|чем|за|через")) at += 1;
	const prepositioned = saysAll(tokens, index - 1, "in|within") || saysAll(tokens, at - 1, "за|через");
	if (!prepositioned) return null;
	return deadline(saysAll(tokens, index - 1, "in|within") ? index - 1 : index, durationAt(tokens, at, "accusative"));
}

/** "the next day", "на следующий рабочий день", "by the next morning", at the word for "next" or a preposition before it. */
export function nextDayAt(tokens: Tokens, index: number): Phrase | null {
	const article = saysAll(tokens, index, "by|on|к|на|до") ? index + 1 : index;
	let at = saysAll(tokens, article, "the") ? article + 1 : article;
	if (!says(tokens, at, NEXT)) return null;
	at += 1;
	if (tokenAt(tokens, at).meaning.role === "filler") at += 1;
	if (!says(tokens, at, DAY_WORDS) || says(tokens, at + 1, SUBJECTS)) return null;
	return bounded(index, at + 1, DAY);
}

/** "в тот же день", "the same day", "до конца рабочего дня", "by the end of the week", at its first word. */
export function sameDayAt(tokens: Tokens, index: number): Phrase | null {
	const next = behindSameDay(tokens, index) ?? behindEnd(tokens, index);
	if (next === null || says(tokens, next, SUBJECTS)) return null;
	return bounded(index, next, tokenAt(tokens, next - 1).meaning.unit === "week" ? { weeks: 1 } : SAME_DAY);
}

function behindSameDay(tokens: Tokens, index: number): number | null {
	if (saysAll(tokens, index, "в", "тот|этот", "же", "день|вечер")) return index + 4;
	let at = index;
	while (at < index + 2 && saysAll(tokens, at, "on|the|by")) at += 1;
	if (!saysAll(tokens, at, "same")) return null;
	if (saysAll(tokens, at + 1, "-", "day")) return at + 3;
	return saysAll(tokens, at + 1, "day|evening|night") ? at + 2 : saysAll(tokens, at + 1, "working|business", "day") ? at + 3 : null;
}

function behindEnd(tokens: Tokens, index: number): number | null {
	if (saysAll(tokens, index, "до|к", "конца|концу")) {
		const at = tokenAt(tokens, index + 2).meaning.role === "filler" ? index + 3 : index + 2;
		return saysAll(tokens, at, "дня|недели") ? at + 1 : null;
	}
	if (!saysAll(tokens, index, "by")) return null;
	if (saysAll(tokens, index + 1, "eod")) return index + 2;
	let at = saysAll(tokens, index + 1, "the") ? index + 2 : index + 1;
	if (!saysAll(tokens, at, "end", "of")) return null;
	at += 2;
	while (at < index + 7 && (saysAll(tokens, at, "the|same") || tokenAt(tokens, at).meaning.role === "filler")) at += 1;
	return saysAll(tokens, at, "day|week") ? at + 1 : null;
}

/** A deadline that ends after the longer span of the duration; null where there is no duration. */
export function deadline(from: number, duration: Duration | null): Phrase | null {
	return duration === null ? null : bounded(from, duration.next, duration.max);
}

/** A duration in the case that follows the words of a deadline. */
export function deadlineDurationAt(tokens: Tokens, index: number): Duration | null {
	const cases: readonly Alone[] = ["genitive", "accusative"];
	for (const alone of cases) {
		const duration = durationAt(tokens, index, alone);
		if (duration !== null) return duration;
	}
	return null;
}

function bounded(from: number, next: number, max: Span): Phrase {
	return { kind: "deadline", interval: { min: max, max }, from, next };
}
