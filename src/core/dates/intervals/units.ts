import { spanOf } from "../span";
import type { Span } from "../types";

/** What a phrase counts in. */
export type Unit =
	| "hour" | "half-day" | "day" | "half-week" | "week" | "fortnight" | "half-month" | "month" | "quarter" | "half-year" | "year";

/** A unit as years, months, weeks, days or hours, of which a `Span` consists. */
const BASE: Readonly<Record<Unit, readonly [count: number, unit: keyof Span]>> = {
	hour: [1, "hours"],
	"half-day": [12, "hours"],
	day: [1, "days"],
	"half-week": [84, "hours"],
	week: [1, "weeks"],
	fortnight: [2, "weeks"],
	// Half of an average month is 15.2 days; nobody who says "half a month" means hours.
	"half-month": [15, "days"],
	month: [1, "months"],
	quarter: [3, "months"],
	"half-year": [6, "months"],
	year: [1, "years"],
};

/** Where a fraction of a unit goes on: half a year is six months, half a month 15 days, half a day 12 hours. */
const FINER: Readonly<Partial<Record<keyof Span, readonly [count: number, unit: keyof Span]>>> = {
	years: [12, "months"],
	months: [30, "days"],
	weeks: [7, "days"],
	days: [24, "hours"],
};

const ZERO = { years: 0, months: 0, weeks: 0, days: 0, hours: 0 };

/** `count` units as a span, fractions carried into finer units: 1.5 months are a month and 15 days. */
export function spanOfUnits(unit: Unit, count: number): Span {
	const [size, base] = BASE[unit];
	const units = { ...ZERO };
	let key: keyof Span = base;
	let amount = size * count;
	for (;;) {
		const finer = FINER[key];
		const whole = finer === undefined ? Math.round(amount * 100) / 100 : Math.floor(amount + 1e-6);
		// Weeks and days together are no ISO 8601 duration, so a week and a half is counted in days.
		if (key === "weeks" && amount - whole > 1e-6) units.days += whole * 7;
		else units[key] += whole;
		amount = Math.max(0, amount - whole);
		if (finer === undefined || amount <= 1e-6) return spanOf(units);
		amount = Math.round(amount * finer[0] * 100) / 100;
		key = finer[1];
	}
}

/** Two spans together: "a year and two months". */
export function addSpans(a: Span, b: Span): Span {
	return spanOf({
		years: (a.years ?? 0) + (b.years ?? 0),
		months: (a.months ?? 0) + (b.months ?? 0),
		weeks: (a.weeks ?? 0) + (b.weeks ?? 0),
		days: (a.days ?? 0) + (b.days ?? 0),
		hours: (a.hours ?? 0) + (b.hours ?? 0),
	});
}
