import type { Interval, Span } from "../core/dates";
import type { Messages } from "./messages";

type Time = Messages["time"];
export type SpanUnit = Parameters<Time["amount"]>[1];
const UNITS: readonly SpanUnit[] = ["years", "months", "weeks", "days", "hours"];

interface Part {
	readonly amount: number;
	readonly unit: SpanUnit;
}
function partsOf(span: Span): Part[] {
	return UNITS.flatMap((unit) => {
		const amount = span[unit];
		return amount === undefined || amount === 0 ? [] : [{ amount, unit }];
	});
}
/** The one unit that both ends can be said in; weeks become days beside days. */
function sameUnit(min: Span, max: Span): { readonly min: number; readonly max: number; readonly unit: SpanUnit } | null {
	const [first, ...moreOfMin] = partsOf(min);
	const [second, ...moreOfMax] = partsOf(max);
	if (first === undefined || second === undefined || moreOfMin.length > 0 || moreOfMax.length > 0) return null;
	if (first.unit === second.unit) return { min: first.amount, max: second.amount, unit: first.unit };
	if (first.unit === "days" && second.unit === "weeks") return { min: first.amount, max: second.amount * 7, unit: "days" };
	if (first.unit === "months" && second.unit === "years") return { min: first.amount, max: second.amount * 12, unit: "months" };
	return null;
}

/** "2 weeks", "1 year 6 months". */
export function spanInWords(time: Time, span: Span): string {
	return time.join(partsOf(span).map(({ amount, unit }) => time.amount(amount, unit)));
}

/** "2–3 months", "1 month". */
export function intervalInWords(time: Time, { min, max }: Interval): string {
	const same = sameUnit(min, max);
	if (same === null) return time.mixed(endInWords(time, min), endInWords(time, max));
	return same.min === same.max ? time.amount(same.max, same.unit) : time.range(same.min, same.max, same.unit);
}

/** "every month", "every 2–3 months". */
export function cadenceInWords(time: Time, { min, max }: Interval): string {
	const same = sameUnit(min, max);
	if (same === null) return time.everyMixed(endInWords(time, min), endInWords(time, max));
	return same.min === same.max ? time.every(same.max, same.unit) : time.everyRange(same.min, same.max, same.unit);
}

/** "within 24 hours". */
export function deadlineInWords(time: Time, max: Span): string {
	return time.join(partsOf(max).map(({ amount, unit }) => time.within(amount, unit)));
}

/** "2–4 weeks later". */
export function delayInWords(time: Time, interval: Interval): string {
	const { min, max } = interval;
	const same = sameUnit(min, max);
	if (same === null) return time.laterMixed(endInWords(time, min), endInWords(time, max));
	return same.min === same.max ? time.later(same.max, same.unit) : time.laterRange(same.min, same.max, same.unit);
}

function endInWords(time: Time, span: Span): string {
	return time.join(partsOf(span).map(({ amount, unit }) => time.end(amount, unit)));
}

const DAYS_A_MONTH = 30.436875; // a Gregorian year of 365.2425 days by 12

/** A number of days in the unit that a person would use: 10 days, 3 weeks, 5 months, 2 years. Rounds down. */
export function lengthInWords(time: Time, days: number): string {
	const [amount, unit] = roundedLength(days);
	return time.amount(amount, unit);
}

export function roundedLength(days: number): readonly [amount: number, unit: "days" | "weeks" | "months" | "years"] {
	if (days < 14) return [days, "days"];
	if (days < 61) return [Math.floor(days / 7), "weeks"];
	const months = Math.floor(days / DAYS_A_MONTH);
	return months < 24 ? [months, "months"] : [Math.floor(months / 12), "years"];
}
