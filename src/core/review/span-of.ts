import { addDays, addSpan, differenceInCalendarDays, isoDate, type IsoDate } from "../dates";
import type { ReviewPeriod, ReviewSpan } from "./model";

const MONTHS: Readonly<Record<ReviewPeriod, number>> = { "month": 1, "quarter": 3, "half-year": 6, "year": 12 };

/**
 * The calendar period that holds today, or one that lies `back` periods before it. A period that is running ends today, and
 * is compared with as many days of the one before.
 */
export function spanOf(period: ReviewPeriod, today: IsoDate, back = 0): ReviewSpan {
	const months = MONTHS[period];
	const running = firstDay(today, months);
	const from = shifted(running, -back * months);
	const last = addDays(shifted(from, months), -1);
	const to = last < today ? last : today;
	const before = shifted(from, -months);
	const lastBefore = addDays(from, -1);
	const sameDay = addDays(before, differenceInCalendarDays(to, from));
	const complete = last < today;
	return { period, name: nameOf(period, from), range: { from, to }, before: { from: before, to: complete || sameDay > lastBefore ? lastBefore : sameDay }, complete };
}

function firstDay(today: IsoDate, months: number): IsoDate {
	const month = Number(today.slice(5, 7)) - 1;
	return isoDate(Number(today.slice(0, 4)), month - (month % months) + 1, 1) ?? today;
}

/** The first of a month, so and so many months later; negative: earlier. */
function shifted(first: IsoDate, months: number): IsoDate {
	if (months >= 0) return addSpan(first, { months });
	const count = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months;
	return isoDate(Math.floor(count / 12), (count % 12) + 1, 1) ?? first;
}

function nameOf(period: ReviewPeriod, from: IsoDate): string {
	const year = from.slice(0, 4);
	const month = Number(from.slice(5, 7));
	switch (period) {
		case "month":
			return from.slice(0, 7);
		case "quarter":
			return `${year}-Q${(month + 2) / 3}`;
		case "half-year":
			return `${year}-H${month === 1 ? 1 : 2}`;
		case "year":
			return year;
	}
}
