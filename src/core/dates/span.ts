import type { Span } from "./types";

/** The Julian year and its twelfth, rounded to hundredths of a day. */
const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

/**
 * ISO 8601-1 duration in the user's unit: `P2M`, `P2W`, `PT24H`, a quarter `P3M`. Weeks stand alone in the standard, so
 * beside other units they are written as days: `P1M14D`.
 */
export function spanToIso(span: Span): string {
	const { years = 0, months = 0, weeks = 0, days = 0, hours = 0 } = span;
	if (weeks > 0 && years + months + days + hours === 0) return `P${weeks}W`;
	const date = part(years, "Y") + part(months, "M") + part(weeks * 7 + days, "D");
	const time = hours > 0 ? `T${part(hours, "H")}` : "";
	return date + time === "" ? "P0D" : `P${date}${time}`;
}

function part(value: number, unit: string): string {
	return value > 0 ? `${value}${unit}` : "";
}

const ISO_SPAN = /^P(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(\d{1,6}(?:\.\d{1,3})?)H)?$/;

/** Reads an ISO 8601 duration of years, months, weeks, days and hours (upper or lower case); null for any other text. */
export function spanFromIso(text: string): Span | null {
	const match = ISO_SPAN.exec(text.trim().toUpperCase());
	if (match === null || !/\d/.test(match[0])) return null;
	const [, years, months, weeks, days, hours] = match;
	return spanOf({
		years: Number(years ?? 0),
		months: Number(months ?? 0),
		weeks: Number(weeks ?? 0),
		days: Number(days ?? 0),
		hours: Number(hours ?? 0),
	});
}

/** A span without units of zero; a span of nothing keeps `days: 0`. */
export function spanOf(units: Required<Span>): Span {
	const entries = Object.entries(units).filter(([, value]) => value !== 0);
	return entries.length === 0 ? { days: 0 } : Object.fromEntries(entries);
}

/** Length in days, for comparing and for urgency: 30.44 a month, 365.25 a year. Never for computing a date. */
export function approximateDays(span: Span): number {
	return (
		(span.years ?? 0) * DAYS_PER_YEAR +
		(span.months ?? 0) * DAYS_PER_MONTH +
		(span.weeks ?? 0) * 7 +
		(span.days ?? 0) +
		(span.hours ?? 0) / 24
	);
}

/** Negative where `a` is shorter, positive where it is longer, 0 where both are about the same length. */
export function compareSpans(a: Span, b: Span): number {
	return approximateDays(a) - approximateDays(b);
}
