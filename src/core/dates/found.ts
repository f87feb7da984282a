import { isoDate, yearlessDate } from "./iso-date";
import type { DateOrder, DateReading } from "./types";

/** A date found in a text, with the index behind it. */
export interface Found {
	readonly reading: DateReading;
	readonly end: number;
}

export interface DateOptions {
	/** Which comes first in `05/12/2026`; without it such a date is ambiguous. */
	readonly order?: DateOrder;
}

/** A reading of a day that was written with its year. */
export function dayReading(year: number, month: number, day: number): DateReading {
	const date = isoDate(year, month, day);
	return date === null ? { kind: "impossible" } : { kind: "day", date };
}

export function yearlessReading(month: number, day: number): DateReading {
	const date = yearlessDate(month, day);
	return date === null ? { kind: "impossible" } : { kind: "yearless", date };
}

export function monthReading(year: number, month: number): DateReading {
	const date = isoDate(year, month, 1);
	return date === null ? { kind: "impossible" } : { kind: "month", date };
}

export function yearReading(year: number): DateReading {
	const date = isoDate(year, 1, 1);
	return date === null ? { kind: "none" } : { kind: "year", date };
}

/** Two digits of a year: 69 to 99 are of the last century, the rest of this one (POSIX `strptime`, `%y`). */
export function fullYear(value: number, digits: number): number {
	if (digits > 2) return value;
	return value + (value >= 69 ? 1900 : 2000);
}
