import { fold } from "../text";
import { digitRun, isBoundary, isDigitAt, isSpaceAt, lettersAt, skipSpaces } from "./cursor";
import { dayReading, type Found, fullYear, monthReading, yearlessReading } from "./found";
import { digitsAt } from "./iso-date";
import { LONGEST_NAME, MONTHS, WEEKDAY_NAMES } from "./names";

/** What may stand glued or hyphenated to a day: `5th`, `1-го`, `5-е`. Sticky and of bounded length. */
const ORDINAL = /(?:st|nd|rd|th|-?(?:го|ое|ого|е))(?![\p{L}\p{N}])/iuy;
const YEAR_WORD = /[  ]?(?:года|году|год|г\.|г(?![\p{L}\p{N}.]))/iuy;

interface Named {
	readonly value: number;
	readonly end: number;
}

/** The month whose name, in any case or abbreviated, stands at the index; `end` is behind its full stop. */
function monthAt(text: string, at: number): Named | null {
	return nameAt(text, at, MONTHS);
}

/** The weekday (1 to 7) whose name stands at the index. */
export function weekdayAt(text: string, at: number): Named | null {
	return nameAt(text, at, WEEKDAY_NAMES);
}

/** The word at the index, folded, where it is short enough to name a month or weekday; else empty. */
export function nameFormAt(text: string, at: number): string {
	const word = lettersAt(text, at, LONGEST_NAME + 1);
	return word.length > LONGEST_NAME ? "" : fold(word);
}

function nameAt(text: string, at: number, names: ReadonlyMap<string, number>): Named | null {
	const word = lettersAt(text, at, LONGEST_NAME + 1);
	const value = word === "" || word.length > LONGEST_NAME ? undefined : names.get(fold(word));
	if (value === undefined) return null;
	const end = at + word.length;
	return { value, end: text.charAt(end) === "." ? end + 1 : end };
}

/** Reads `28 февраля 2026 г.`, `28th of February, 2026`, `28-Feb-2026`, and without a year `5 мая`, at a digit. */
export function dayThenMonthAt(text: string, at: number): Found | null {
	const digits = digitRun(text, at, 3);
	if (digits !== 1 && digits !== 2) return null;
	const afterDay = behind(ORDINAL, text, at + digits);
	const monthStart = behindWord(text, separated(text, afterDay), "of");
	if (monthStart === afterDay) return null;
	const month = monthAt(text, monthStart);
	if (month === null || isDigitAt(text, month.end)) return null;
	return withYear(text, digitsAt(text, at, digits), month);
}

/** Reads `Feb 28, 2026`, `February 28th`, `март 2026`, at a letter. A month's name alone is no date. */
export function monthThenDayAt(text: string, at: number): Found | null {
	const month = monthAt(text, at);
	if (month === null) return null;
	const year = yearAt(text, month.end);
	if (year !== null) return { reading: monthReading(year.value, month.value), end: year.end };
	const dayStart = behindWord(text, separated(text, month.end), "the");
	const digits = digitRun(text, dayStart, 3);
	if (dayStart === month.end || (digits !== 1 && digits !== 2)) return null;
	const dayEnd = behind(ORDINAL, text, dayStart + digits);
	if (!isBoundary(text, dayEnd) || isTime(text, dayStart + digits)) return null;
	return withYear(text, digitsAt(text, dayStart, digits), { value: month.value, end: dayEnd });
}

/** Reads `2026 Feb 28` and `2026 May`, at a digit. */
export function yearThenMonthAt(text: string, at: number): Found | null {
	if (digitRun(text, at, 5) !== 4) return null;
	const monthStart = separated(text, at + 4);
	const month = monthStart === at + 4 ? null : monthAt(text, monthStart);
	if (month === null) return null;
	const year = digitsAt(text, at, 4);
	const dayStart = separated(text, month.end);
	const digits = dayStart === month.end ? 0 : digitRun(text, dayStart, 3);
	if (digits !== 1 && digits !== 2) return { reading: monthReading(year, month.value), end: month.end };
	const end = dayStart + digits;
	return isBoundary(text, end) ? { reading: dayReading(year, month.value, digitsAt(text, dayStart, digits)), end } : null;
}

/** Index behind the words that say "year": `2026 г.`, `2026 года`. */
export function skipYearWord(text: string, at: number): number {
	return behind(YEAR_WORD, text, at);
}

/** The four digits of a year (or two behind an apostrophe), behind at most a comma and a space, or one dash. */
function yearAt(text: string, at: number): Named | null {
	const start = separated(text, at);
	if (start === at && at > 0 && text.charAt(at - 1) !== ".") return null;
	const short = text.charAt(start) === "'" || text.charAt(start) === "’";
	const digitsStart = short ? start + 1 : start;
	const digits = digitRun(text, digitsStart, 5);
	if (digits !== (short ? 2 : 4)) return null;
	const end = skipYearWord(text, digitsStart + digits);
	return isBoundary(text, end) || end > digitsStart + digits
		? { value: fullYear(digitsAt(text, digitsStart, digits), digits), end }
		: null;
}

function withYear(text: string, day: number, month: Named): Found {
	const year = yearAt(text, month.end);
	if (year === null) return { reading: yearlessReading(month.value, day), end: month.end };
	return { reading: dayReading(year.value, month.value, day), end: year.end };
}

/** Index behind an optional comma and spaces, or behind one dash. */
function separated(text: string, at: number): number {
	if (text.charAt(at) === "-") return at + 1;
	return skipSpaces(text, text.charAt(at) === "," ? at + 1 : at);
}

/** Index behind an English word and the spaces after it, where it stands there. */
function behindWord(text: string, at: number, word: string): number {
	const end = at + word.length;
	return isSpaceAt(text, end) && text.slice(at, end).toLowerCase() === word ? skipSpaces(text, end) : at;
}

function isTime(text: string, at: number): boolean {
	return text.charAt(at) === ":" && isDigitAt(text, at + 1);
}

function behind(sticky: RegExp, text: string, at: number): number {
	sticky.lastIndex = at;
	return sticky.test(text) ? sticky.lastIndex : at;
}
