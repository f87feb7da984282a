import { FIRST_DAY, isoDate, LAST_DAY, partsOf } from "./iso-date";
import type { IsoDate } from "./types";

const DAYS_IN_400_YEARS = 146_097;

/**
 * Days since 1970-01-01, negative before it. Integer arithmetic on the Gregorian calendar, so no zone and no DST can
 * shift a day. Formula: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 */
export function dayNumber(date: IsoDate): number {
	const [civilYear, month, day] = partsOf(date);
	// The year starts in March, so that the leap day is its last.
	const year = month <= 2 ? civilYear - 1 : civilYear;
	const era = Math.floor(year / 400);
	const yearOfEra = year - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * DAYS_IN_400_YEARS + dayOfEra - 719_468;
}

const FIRST_NUMBER = dayNumber(FIRST_DAY);
const LAST_NUMBER = dayNumber(LAST_DAY);

/** The day with that number (`civil_from_days` of the same paper); beyond the years 1 to 9999 the first or last day. */
export function fromDayNumber(number: number): IsoDate {
	if (!(number > FIRST_NUMBER)) return FIRST_DAY;
	if (number >= LAST_NUMBER) return LAST_DAY;
	const shifted = number + 719_468;
	const era = Math.floor(shifted / DAYS_IN_400_YEARS);
	const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return isoDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day) ?? LAST_DAY;
}

/** Day of the ISO week, 1 for Monday to 7 for Sunday. */
export function weekday(date: IsoDate): number {
	// 1970-01-01 was a Thursday.
	const remainder = (dayNumber(date) + 3) % 7;
	return (remainder < 0 ? remainder + 7 : remainder) + 1;
}
