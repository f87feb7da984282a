import { isDigitAt, isSpaceAt, skipSpaces } from "./cursor";
import type { DateOptions, Found } from "./found";
import { MONTHS, WEEKDAY_NAMES } from "./names";
import { dayThenMonthAt, monthThenDayAt, nameFormAt, skipYearWord, weekdayAt, yearThenMonthAt } from "./named-date";
import { numericDateAt } from "./numeric-date";

/** A time of day behind a date, with a range and a zone: it says nothing about the day as it was written. */
const TIME =
	/(?:T|,?[  \t]{1,3}(?:в[  ]|at[  ])?)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:[  ]?[ap]\.?m\b\.?)?(?:[  ]?[-–—][  ]?\d{1,2}:\d{2})?(?:Z|[  ]?[+-]\d{2}:?\d{2})?(?!\d)/iuy;
const COMPACT_TIME = /T\d{4}(?:\d{2})?Z?(?!\d)/y;

/** Reads the date, in digits or words, that stands at the index, with a weekday before it. Null where none does. */
export function dateAt(text: string, at: number, options: DateOptions): Found | null {
	if (isDigitAt(text, at)) {
		return numbersAt(text, at, options);
	}
	// Most texts that are asked are prose: one look at their first word is enough.
	const word = nameFormAt(text, at);
	if (word === "the") return isSpaceAt(text, at + 3) ? dayThenMonthAt(text, skipSpaces(text, at + 3)) : null;
	if (MONTHS.has(word)) return monthThenDayAt(text, at);
	const weekday = WEEKDAY_NAMES.has(word) ? weekdayAt(text, at) : null;
	if (weekday === null) return null;
	const start = skipSpaces(text, text.charAt(weekday.end) === "," ? weekday.end + 1 : weekday.end);
	if (start === weekday.end) return null;
	return isDigitAt(text, start) ? numbersAt(text, start, options) : monthThenDayAt(text, start);
}

function numbersAt(text: string, at: number, options: DateOptions): Found | null {
	const named = dayThenMonthAt(text, at) ?? yearThenMonthAt(text, at);
	if (named !== null) return named;
	const found = numericDateAt(text, at, options);
	if (found === null || found.reading.kind === "yearless") return found;
	const end = skipYearWord(text, found.end);
	return end === found.end ? found : { reading: found.reading, end };
}

/** Index behind the time of day that follows a date, or the index itself. */
export function skipTime(text: string, at: number): number {
	const first = text.charCodeAt(at);
	// T, space, no-break space, comma: nothing else leads to a time.
	if (first !== 0x54 && first !== 0x20 && first !== 0xa0 && first !== 0x2c) return at;
	for (const pattern of [TIME, COMPACT_TIME]) {
		pattern.lastIndex = at;
		if (pattern.test(text)) return pattern.lastIndex;
	}
	return at;
}
