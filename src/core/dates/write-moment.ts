import { DateTime } from "luxon";
import { weekday } from "./day-number";
import type { IsoDate } from "./types";

/** Tokens of a format, longest first; `[literal]` stands for itself. One pass, so that no written name is read as tokens again. */
const TOKEN = /\[([^\]]*)\]|YYYY|YY|Y|GGGG|GG|gggg|gg|MMMM|MMM|MM|M|DDDD|DDD|Do|DD|D|dddd|ddd|dd|WW|W|ww|w|E|Q/g;
/** Times of day and Moment's own locale forms: a day cannot be written so. */
const UNKNOWN = /[HhmsSAaXxZzLlkdeo]/;
const DAY_AND_MONTH = /D[oD]?(?:\[[^[\]]*\]|\s)+MMMM?/;

/**
 * A day in a Moment format, as the daily-notes plugin names its notes: `YYYY/MM/YYYY-MM-DD dddd`. Weeks are ISO weeks.
 * Null for a format with tokens that a day alone does not fill (`HH`, `x`, `LL`).
 * @param locale of the names of months and weekdays
 */
export function writeMoment(date: IsoDate, format: string, locale: string): string | null {
	const day = DateTime.fromISO(date, { zone: "utc" }).setLocale(locale);
	if (UNKNOWN.test(format.replace(TOKEN, ""))) return null;
	// As Moment has it: beside a day the month takes its genitive, "5 августа".
	const month = DAY_AND_MONTH.test(format) ? "MMMM" : "LLLL";
	return format.replace(TOKEN, (token: string, literal: string | undefined) => literal ?? written(token, day, date, month));
}

function written(token: string, day: DateTime, date: IsoDate, month: string): string {
	switch (token) {
		case "YYYY":
		case "Y":
			return date.slice(0, 4);
		case "YY":
			return date.slice(2, 4);
		case "GGGG":
		case "gggg":
			return String(day.weekYear).padStart(4, "0");
		case "GG":
		case "gg":
			return String(day.weekYear).slice(-2);
		case "MMMM":
			return day.toFormat(month);
		case "MMM":
			return day.toFormat(month.slice(1));
		case "MM":
			return date.slice(5, 7);
		case "M":
			return String(day.month);
		case "DDDD":
			return String(day.ordinal).padStart(3, "0");
		case "DDD":
			return String(day.ordinal);
		case "Do":
			return ordinal(day.day, day.locale ?? "en");
		case "DD":
			return date.slice(8, 10);
		case "D":
			return String(day.day);
		case "dddd":
			return day.toFormat("cccc");
		case "ddd":
			return day.toFormat("ccc");
		case "dd":
			return day.toFormat("ccc").slice(0, 2);
		case "WW":
		case "ww":
			return String(day.weekNumber).padStart(2, "0");
		case "W":
		case "w":
			return String(day.weekNumber);
		case "E":
			return String(weekday(date));
		default:
			return String(day.quarter);
	}
}

/** 1st, 2nd, 3rd, 4th; in Russian dates Moment writes 1-го. */
function ordinal(day: number, locale: string): string {
	if (locale.startsWith("ru")) return `${day}-го`;
	const teen = day % 100 >= 11 && day % 100 <= 13;
	return `${day}${teen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;
}
