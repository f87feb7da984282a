import type { IsoDate, YearlessDate } from "./types";

/** The first and the last day that Kith can hold; sums beyond them stop there. */
export const FIRST_DAY = "0001-01-01" as IsoDate;
export const LAST_DAY = "9999-12-31" as IsoDate;

const DASH = 0x2d;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Gregorian leap year (the rule of ISO 8601, also for years before 1582). */
function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1 to 12); 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
	return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Two digits, for months and days. */
function twoDigits(value: number): string {
	return value < 10 ? `0${value}` : `${value}`;
}

/** The day, or null where the calendar has none: `isoDate(2026, 2, 29)` is null. Years 1 to 9999. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
	if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
	if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
	const text = year > 999 ? `${year}` : `${year}`.padStart(4, "0");
	return `${text}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
}

/** A day of no particular year, or null where no year has it. 29 February is one. */
export function yearlessDate(month: number, day: number): YearlessDate | null {
	if (isoDate(2000, month, day) === null) return null;
	return `--${twoDigits(month)}-${twoDigits(day)}` as YearlessDate;
}

/** Whether the text is exactly an existing day, `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
	return text.length === 10 && isoShapeAt(text, 0) && text !== "0000-00-00" && dayExistsAt(text, 0);
}

/** Whether `dddd-dd-dd` stands at the index: four digits, dash, two, dash, two. Says nothing about the calendar. */
export function isoShapeAt(text: string, at: number): boolean {
	return (
		text.charCodeAt(at + 4) === DASH && text.charCodeAt(at + 7) === DASH &&
		digitsAt(text, at, 4) >= 0 && digitsAt(text, at + 5, 2) >= 0 && digitsAt(text, at + 8, 2) >= 0
	);
}

/** The number that `count` digits at the index make, or -1 where one of them is no ASCII digit. */
export function digitsAt(text: string, at: number, count: number): number {
	let value = 0;
	for (let index = at; index < at + count; index += 1) {
		const digit = text.charCodeAt(index) - 0x30;
		if (!(digit >= 0 && digit <= 9)) return -1;
		value = value * 10 + digit;
	}
	return value;
}

function dayExistsAt(text: string, at: number): boolean {
	const day = digitsAt(text, at + 8, 2);
	const year = digitsAt(text, at, 4);
	return year > 0 && day > 0 && day <= daysInMonth(year, digitsAt(text, at + 5, 2));
}

/** Year, month (1 to 12) and day of a date. */
export function partsOf(date: IsoDate): readonly [year: number, month: number, day: number] {
	return [digitsAt(date, 0, 4), digitsAt(date, 5, 2), digitsAt(date, 8, 2)];
}

/** Month (1 to 12) and day of a date without year. */
function yearlessParts(date: YearlessDate): readonly [month: number, day: number] {
	return [digitsAt(date, 2, 2), digitsAt(date, 5, 2)];
}

/**
 * The latest such day not after today. What is 29 February on 1 March 2026? 2024-02-29: a leap day never moves to another day.
 */
export function resolveYearless(day: YearlessDate, today: IsoDate): IsoDate {
	const [month, dayOfMonth] = yearlessParts(day);
	const [thisYear] = partsOf(today);
	// Leap years lie at most eight years apart (1896, 1904).
	for (let year = thisYear; year > thisYear - 9; year -= 1) {
		const date = isoDate(year, month, dayOfMonth);
		if (date !== null && date <= today) return date;
	}
	return FIRST_DAY;
}
