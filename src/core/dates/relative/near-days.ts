import { addDays, addSpan, subtractSpan } from "../arithmetic";
import { weekday } from "../day-number";
import { durationAt } from "../intervals/durations";
import { countAt } from "../intervals/numbers";
import { says, saysAll, tokenAt, type Tokens } from "../intervals/phrase";
import { spanOfUnits } from "../intervals/units";
import { WEEKDAY_NAMES } from "../names";
import { compareSpans } from "../span";
import type { IsoDate, Span } from "../types";
import { approximately, day, type FoundDay } from "./found-day";
import { AGO, FIXED_DAYS, NAMED_UNITS, SHIFTS, WEEKEND_WORDS } from "./words";

const DAYS_OF_SATURDAY = 6;

/** "yesterday", "позавчера", "the day before yesterday", "this morning", "last night". */
export function fixedDayAt(tokens: Tokens, index: number, today: IsoDate): FoundDay | null {
	const at = saysAll(tokens, index, "the") ? index + 1 : index;
	if (saysAll(tokens, at, "day", "before", "yesterday")) return day(addDays(today, -2), at + 3);
	if (saysAll(tokens, at, "day", "after", "tomorrow")) return day(addDays(today, 2), at + 3);
	if (saysAll(tokens, at, "this", "morning|afternoon|evening")) return day(today, at + 2);
	if (saysAll(tokens, at, "только", "что")) return day(today, at + 2);
	if (saysAll(tokens, at, "last", "night")) return day(addDays(today, -1), at + 2);
	const distance = FIXED_DAYS.get(tokenAt(tokens, at).form);
	return distance === undefined ? null : day(addDays(today, distance), at + 1);
}

/** "3 days ago", "полгода назад", "через неделю", "in 2 weeks", "a month from now". Longer than days, it is said roughly. */
export function distantDayAt(tokens: Tokens, index: number, today: IsoDate): FoundDay | null {
	const ahead = saysAll(tokens, index, "через|in");
	const start = ahead ? index + 1 : index;
	const duration = durationAt(tokens, start, "accusative") ?? durationAt(tokens, start, "genitive");
	const inverted = unitFirstAt(tokens, index, today);
	if (inverted !== null) return inverted;
	if (duration === null) return null;
	if (ahead) return told(addSpan(today, duration.min), duration.min, duration.max, duration.next);
	if (saysAll(tokens, duration.next, "from", "now|today")) {
		return told(addSpan(today, duration.min), duration.min, duration.max, duration.next + 2);
	}
	const at = saysAll(tokens, duration.next, "тому") ? duration.next + 1 : duration.next;
	return says(tokens, at, AGO) ? told(subtractSpan(today, duration.max), duration.min, duration.max, at + 1) : null;
}

/** "недели две назад": about so many. */
function unitFirstAt(tokens: Tokens, index: number, today: IsoDate): FoundDay | null {
	const { unit } = tokenAt(tokens, index).meaning;
	const count = unit === undefined ? null : countAt(tokens, index + 1);
	if (unit === undefined || count === null || !says(tokens, count.next, AGO)) return null;
	return approximately(subtractSpan(today, spanOfUnits(unit, count.max)), count.next + 1);
}

function told(date: IsoDate, min: Span, max: Span, next: number): FoundDay {
	const exact = compareSpans(min, max) === 0 && min.years === undefined && min.months === undefined && min.weeks === undefined;
	return exact ? day(date, next) : approximately(date, next);
}

/** "last Tuesday", "в прошлую пятницу", "next week", "на позапрошлой неделе", "in the last month", "this year". */
export function neighbourAt(tokens: Tokens, index: number, today: IsoDate): FoundDay | null {
	const shift = SHIFTS.get(tokenAt(tokens, index).form);
	if (shift === undefined) return beforeLastAt(tokens, index, today);
	const { form } = tokenAt(tokens, index + 1);
	const named = WEEKDAY_NAMES.get(form);
	if (named !== undefined) return day(dayOfWeek(today, named, shift), index + 2);
	if (WEEKEND_WORDS.has(form)) return approximately(dayOfWeek(today, DAYS_OF_SATURDAY, shift), index + 2);
	return unitAway(today, form, shift, index + 2);
}

/** "the week before last". */
function beforeLastAt(tokens: Tokens, index: number, today: IsoDate): FoundDay | null {
	const at = saysAll(tokens, index, "the") ? index + 1 : index;
	return saysAll(tokens, at + 1, "before", "last") ? unitAway(today, tokenAt(tokens, at).form, -2, at + 3) : null;
}

function unitAway(today: IsoDate, form: string, shift: number, next: number): FoundDay | null {
	const unit = NAMED_UNITS.get(form);
	if (unit === undefined) return null;
	const span = spanOfUnits(unit, Math.abs(shift));
	return approximately(shift < 0 ? subtractSpan(today, span) : addSpan(today, span), next);
}

/** "on Tuesday", "во вторник": the latest such day not after today; "on Tuesday last week": that of that week. */
export function weekdayAt(tokens: Tokens, index: number, today: IsoDate): FoundDay | null {
	const { form } = tokenAt(tokens, index);
	const isWeekend = WEEKEND_WORDS.has(form);
	const named = isWeekend ? DAYS_OF_SATURDAY : WEEKDAY_NAMES.get(form);
	if (named === undefined) return null;
	const stop = saysAll(tokens, index + 1, ".") ? index + 2 : index + 1;
	const week = weekShiftAt(tokens, stop);
	const date = week === null ? latestWeekday(today, named) : dayOfWeek(today, named, week.shift);
	const next = week?.next ?? stop;
	return isWeekend ? approximately(date, next) : day(date, next);
}

function weekShiftAt(tokens: Tokens, index: number): { readonly shift: number; readonly next: number } | null {
	const at = saysAll(tokens, index, "на|of") ? index + 1 : index;
	const shift = SHIFTS.get(tokenAt(tokens, at).form);
	return shift !== undefined && NAMED_UNITS.get(tokenAt(tokens, at + 1).form) === "week" ? { shift, next: at + 2 } : null;
}

/** That day of the ISO week `shift` weeks from this one. On a Thursday, "last Tuesday" is nine days ago. */
function dayOfWeek(today: IsoDate, named: number, shift: number): IsoDate {
	return addDays(today, named - weekday(today) + 7 * shift);
}

function latestWeekday(today: IsoDate, named: number): IsoDate {
	return addDays(today, -((weekday(today) - named + 7) % 7));
}
