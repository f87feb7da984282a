import { approximateDays, spanOf } from "../span";
import type { Span } from "../types";

/** A quotient in whole days may differ from the exact one by this share; else it is given in hours. */
const TOLERANCE = 0.02;
const ZERO = { years: 0, months: 0, weeks: 0, days: 0, hours: 0 };

/**
 * The span between touches when `count` of them share `span`: three times a year is every four months, twice a month every
 * 15 days, twice a week every 84 hours. Whole units where they divide, else days, else hours.
 */
export function divideSpan(span: Span, count: number): Span {
	if (count === 1) return span;
	const { years = 0, months = 0, weeks = 0, days = 0, hours = 0 } = span;
	const allMonths = years * 12 + months;
	if (allMonths > 0 && weeks + days + hours === 0) {
		const share = allMonths / count;
		if (Number.isInteger(share)) return share % 12 === 0 ? { years: share / 12 } : { months: share };
		// "Twice a quarter": a month and a half reads better than 46 days.
		if (share > 1 && Number.isInteger(share * 2)) return spanOf({ ...ZERO, months: Math.floor(share), days: 15 });
	}
	if (weeks > 0 && allMonths + days + hours === 0 && Number.isInteger(weeks / count)) return { weeks: weeks / count };
	const exact = approximateDays(span) / count;
	const whole = Math.round(exact);
	if (whole > 0 && Math.abs(whole - exact) <= exact * TOLERANCE) return { days: whole };
	return { hours: Math.max(1, Math.round(exact * 24)) };
}
