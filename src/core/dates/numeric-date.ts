import { digitRun, isBoundary, isDigitAt } from "./cursor";
import { type DateOptions, dayReading, type Found, fullYear, monthReading, yearlessReading, yearReading } from "./found";
import { digitsAt, isoDate, isoShapeAt } from "./iso-date";
import { skipYearWord } from "./named-date";
import type { DateReading } from "./types";

/**
 * Reads a date written in digits alone at the index: `2026-02-28`, `20260228`, `28.02.2026`, `05/12/2026`, `2026-05`,
 * `05.2026`, `12.05`, `2019`. Null where none stands there or it runs on into a word or number.
 */
export function numericDateAt(text: string, at: number, options: DateOptions): Found | null {
	if (isoShapeAt(text, at)) {
		if (isDigitAt(text, at + 10)) return null;
		return { reading: dayReading(digitsAt(text, at, 4), digitsAt(text, at + 5, 2), digitsAt(text, at + 8, 2)), end: at + 10 };
	}
	const run = digitRun(text, at, 9);
	if (run === 8) return compactDate(text, at);
	if (run === 4) return ended(text, yearFirst(text, at));
	if (run === 1 || run === 2) return ended(text, dayOrMonthFirst(text, at, run, options));
	return null;
}

/** A number glued to a date makes it something else: `1.2.3.4`, `2026-05-1st`. */
function ended(text: string, found: Found | null): Found | null {
	if (found === null || !(isBoundary(text, found.end) || skipYearWord(text, found.end) > found.end)) return null;
	return isSeparator(text.charAt(found.end)) && isDigitAt(text, found.end + 1) ? null : found;
}

function isSeparator(character: string): boolean {
	return character === "." || character === "/" || character === "-";
}

/** `20260228`, the basic format of ISO 8601. Other runs of eight digits are numbers of something else. */
function compactDate(text: string, at: number): Found | null {
	const year = digitsAt(text, at, 4);
	const month = digitsAt(text, at + 4, 2);
	const day = digitsAt(text, at + 6, 2);
	const followedByTime = text.charAt(at + 8) === "T" && isDigitAt(text, at + 9);
	if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
	if (!isBoundary(text, at + 8) && !followedByTime) return null;
	return { reading: dayReading(year, month, day), end: at + 8 };
}

function yearFirst(text: string, at: number): Found | null {
	const year = digitsAt(text, at, 4);
	const separator = text.charAt(at + 4);
	const monthDigits = isSeparator(separator) ? digitRun(text, at + 5, 3) : 0;
	if (monthDigits === 1 || monthDigits === 2) {
		const month = digitsAt(text, at + 5, monthDigits);
		const dayAt = at + 5 + monthDigits + 1;
		const dayDigits = text.charAt(dayAt - 1) === separator ? digitRun(text, dayAt, 3) : 0;
		if (dayDigits === 1 || dayDigits === 2) {
			return { reading: dayReading(year, month, digitsAt(text, dayAt, dayDigits)), end: dayAt + dayDigits };
		}
		if (monthDigits === 2 && month >= 1 && month <= 12) return { reading: monthReading(year, month), end: at + 7 };
		return null;
	}
	return monthDigits === 0 && year >= 1000 && year <= 2999 ? { reading: yearReading(year), end: at + 4 } : null;
}

function dayOrMonthFirst(text: string, at: number, firstDigits: number, options: DateOptions): Found | null {
	const separator = text.charAt(at + firstDigits);
	if (!isSeparator(separator)) return null;
	const first = digitsAt(text, at, firstDigits);
	const secondAt = at + firstDigits + 1;
	const secondDigits = digitRun(text, secondAt, 5);
	if (secondDigits === 4) {
		const end = secondAt + 4;
		return first >= 1 && first <= 12 ? { reading: monthReading(digitsAt(text, secondAt, 4), first), end } : null;
	}
	if (secondDigits !== 1 && secondDigits !== 2) return null;
	const second = digitsAt(text, secondAt, secondDigits);
	const yearAt = secondAt + secondDigits + 1;
	const yearDigits = text.charAt(yearAt - 1) === separator ? digitRun(text, yearAt, 5) : 0;
	if (yearDigits === 4 || (yearDigits === 2 && separator !== "-")) {
		const year = fullYear(digitsAt(text, yearAt, yearDigits), yearDigits);
		const end = yearAt + yearDigits;
		if (separator === ".") return { reading: dayReading(year, second, first), end };
		return { reading: eitherOrder(year, first, second, options), end };
	}
	if (yearDigits > 0 || firstDigits !== 2 || secondDigits !== 2) return null;
	return yearless(first, second, separator, secondAt + 2, options);
}

/** `05/12/2026`: a part above 12 is the day; else the setting decides; else nobody knows. */
function eitherOrder(year: number, first: number, second: number, { order = "unknown" }: DateOptions): DateReading {
	if (first > 12) return dayReading(year, second, first);
	if (second > 12) return dayReading(year, first, second);
	if (order === "day-first") return dayReading(year, second, first);
	if (order === "month-first" || first === second) return dayReading(year, first, second);
	const dayFirst = isoDate(year, second, first);
	const monthFirst = isoDate(year, first, second);
	if (dayFirst === null || monthFirst === null) return { kind: "impossible" };
	return { kind: "ambiguous", earlier: dayFirst < monthFirst ? dayFirst : monthFirst };
}

/** `12.05` is a day and a month; `05/12` only where it is known which comes first. `12-05` is a range of numbers. */
function yearless(first: number, second: number, separator: string, end: number, { order }: DateOptions): Found | null {
	if (separator === "-") return null;
	const [day, month] = separator === "/" && (second > 12 || (order === "month-first" && first <= 12)) ? [second, first] : [first, second];
	if (separator === "/" && first <= 12 && second <= 12 && first !== second && (order ?? "unknown") === "unknown") return null;
	if (day < 1 || day > 31 || month < 1 || month > 12) return null;
	return { reading: yearlessReading(month, day), end };
}
