import { DateTime } from "luxon";
import { dayNumber, fromDayNumber } from "./day-number";
import { FIRST_DAY, isoDate, LAST_DAY, partsOf } from "./iso-date";
import type { Interval, IsoDate, Span } from "./types";

/** Every month has this many days, so that far no month's end can clamp. */
const SAFE_DAY = 28;
/** Spans beyond the calendar (years 1 to 9999) end at its first or last day; no more months than this are worth adding. */
const MAX_MONTHS = 12 * 20_000;

/** The day `days` later (earlier where negative). What is 365 days after 2024-02-29? 2025-02-28. Fractions round up. */
export function addDays(date: IsoDate, days: number): IsoDate {
	return fromDayNumber(dayNumber(date) + Math.ceil(days));
}

/**
 * The day a span later: years and months first, clamped at the month's end, then weeks and days; hours round up to days.
 * What is a month after 2026-01-31? 2026-02-28. What is 24 hours after an event of 2026-01-31? The day after it.
 */
export function addSpan(date: IsoDate, span: Span): IsoDate {
	return move(date, span, 1);
}

/** The day a span earlier, by the same rules: a month before 2026-03-31 is 2026-02-28. */
export function subtractSpan(date: IsoDate, span: Span): IsoDate {
	return move(date, span, -1);
}

/** Whole calendar days from `earlier` to `later`; negative where they stand the other way round. */
export function differenceInCalendarDays(later: IsoDate, earlier: IsoDate): number {
	return dayNumber(later) - dayNumber(earlier);
}

/** When a window that starts to count on `date` opens, and the last day on which it is still met (NOTE-FORMAT §5). */
export function windowAfter(date: IsoDate, interval: Interval): { readonly dueFrom: IsoDate; readonly dueBy: IsoDate } {
	const dueFrom = addSpan(date, interval.min);
	const dueBy = interval.max === interval.min ? dueFrom : addSpan(date, interval.max);
	// "30 days to a month" is shorter than 30 days in February: a window never closes before it opens.
	return dueBy < dueFrom ? { dueFrom, dueBy: dueFrom } : { dueFrom, dueBy };
}

function move(date: IsoDate, span: Span, sign: 1 | -1): IsoDate {
	const months = Math.trunc((span.years ?? 0) * 12 + (span.months ?? 0));
	const days = (span.weeks ?? 0) * 7 + (span.days ?? 0) + Math.ceil((span.hours ?? 0) / 24);
	const monthsMoved = months === 0 ? date : moveMonths(date, sign * months);
	return days === 0 ? monthsMoved : fromDayNumber(dayNumber(monthsMoved) + sign * Math.ceil(days));
}

function moveMonths(date: IsoDate, months: number): IsoDate {
	if (Math.abs(months) > MAX_MONTHS) return months > 0 ? LAST_DAY : FIRST_DAY;
	const [year, month, day] = partsOf(date);
	const count = year * 12 + month - 1 + months;
	const targetYear = Math.floor(count / 12);
	if (targetYear < 1) return FIRST_DAY;
	if (targetYear > 9999) return LAST_DAY;
	// Luxon costs 4 µs a sum; a list of 10,000 contacts needs 20,000 of them, so it is asked only where the month's end matters.
	if (day <= SAFE_DAY) return isoDate(targetYear, count - targetYear * 12 + 1, day) ?? LAST_DAY;
	const moved = DateTime.utc(year, month, day).plus({ months });
	return isoDate(moved.year, moved.month, moved.day) ?? LAST_DAY;
}
