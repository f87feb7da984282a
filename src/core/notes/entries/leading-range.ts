import { isoDate, readLeadingDate, type DateOrder, type DateReading } from "../../dates";

export interface LeadingRange {
	readonly reading: DateReading;
	/** How many characters it takes up. */
	readonly length: number;
}

/** "10–12 февраля 2026", "10-12.02.2026": the days share what follows. */
const DAYS_THEN_MONTH = /^(\d{1,2})(\s?[-–—]\s?\d{1,2})(?=\s\p{L}|\.\d{1,2}\.\d{4})/u;
/** "May 10-12, 2026". */
const MONTH_THEN_DAYS = /^(\p{L}{3,9}\.?\s\d{1,2})(\s?[-–—]\s?\d{1,2})(?=,?\s\d{4})/u;
/** "10.02.2026-12.02.2026", which without spaces is no date. */
const JOINED = /^(\d{1,2}\.\d{1,2}\.\d{4})(?=[-–—]\d)/;
/** "2026-02-10–12", "2026-02-10/12". */
const LAST_DAY = /^(?:[-–—/]|\.\.)\d{1,2}(?![\d.\p{L}]|:\d)/u;
const DASH = /^\s?[-–—]\s?/;

/**
 * The date that a text starts with, as `readLeadingDate`; where it is the first of a range of days, the length is that of the whole
 * range, and what the last day alone says (the month, the year) holds for the first.
 */
export function readLeadingRange(text: string, order: DateOrder): LeadingRange | null {
	const shared = DAYS_THEN_MONTH.exec(text) ?? MONTH_THEN_DAYS.exec(text);
	if (shared !== null) {
		const [, first = "", last = ""] = shared;
		const found = readLeadingDate(first + text.slice(first.length + last.length), { order });
		return found === null ? null : { reading: found.reading, length: found.length + last.length };
	}
	const joined = JOINED.exec(text)?.[0];
	const found = readLeadingDate(joined ?? text, { order });
	if (found === null || found.length === 0) return found;
	const rest = text.slice(found.length, found.length + 48);
	const lastDay = found.reading.kind === "day" ? LAST_DAY.exec(rest)?.[0] : undefined;
	if (lastDay !== undefined) return { reading: found.reading, length: found.length + lastDay.length };
	const dash = DASH.exec(rest)?.[0];
	const end = dash === undefined ? null : readLeadingDate(rest.slice(dash.length), { order });
	if (dash === undefined || end?.reading.kind !== "day") return found;
	const length = found.length + dash.length + end.length;
	const { reading } = found;
	if (reading.kind === "day") return { reading, length };
	if (reading.kind !== "yearless") return found;
	// "28 декабря – 2 января 2026" begins in the year before.
	const [month, day] = [Number(reading.date.slice(2, 4)), Number(reading.date.slice(5, 7))];
	const [endYear, endMonth] = [Number(end.reading.date.slice(0, 4)), Number(end.reading.date.slice(5, 7))];
	const date = isoDate(month > endMonth ? endYear - 1 : endYear, month, day);
	return { reading: date === null ? { kind: "impossible" } : { kind: "day", date }, length };
}
