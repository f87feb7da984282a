import { DateTime, type WeekdayNumbers } from "luxon";
import { fold } from "../text";
import { addDays } from "./arithmetic";
import { fullYear } from "./found";
import { isoDate } from "./iso-date";
import { MONTHS, WEEKDAY_NAMES } from "./names";
import type { IsoDate } from "./types";

/** What a piece of a Moment format stands for. */
type Field = "year" | "month" | "day" | "dayOfYear" | "weekYear" | "week" | "weekday" | "none";

const NAME = "[\\p{L}\\p{M}]{2,15}\\.?";
/** Tokens of Moment's `format()`, longest first, with the pattern that reads one (momentjs.com/docs, "Format"). */
const TOKENS: readonly (readonly [token: string, pattern: string, field: Field])[] = [
	["YYYY", "\\d{4}", "year"], ["YY", "\\d{2}", "year"], ["Y", "\\d{4}", "year"],
	["GGGG", "\\d{4}", "weekYear"], ["gggg", "\\d{4}", "weekYear"], ["GG", "\\d{2}", "weekYear"], ["gg", "\\d{2}", "weekYear"],
	["MMMM", NAME, "month"], ["MMM", NAME, "month"], ["Mo", "\\d{1,2}[\\p{L}-]{1,4}", "month"], ["MM", "\\d{2}", "month"], ["M", "\\d{1,2}", "month"],
	["DDDD", "\\d{3}", "dayOfYear"], ["DDD", "\\d{1,3}", "dayOfYear"],
	["Do", "\\d{1,2}[\\p{L}-]{1,4}", "day"], ["DD", "\\d{2}", "day"], ["D", "\\d{1,2}", "day"],
	["dddd", NAME, "weekday"], ["ddd", NAME, "weekday"], ["dd", NAME, "weekday"],
	["WW", "\\d{2}", "week"], ["ww", "\\d{2}", "week"], ["W", "\\d{1,2}", "week"], ["w", "\\d{1,2}", "week"],
	["E", "\\d", "weekday"],
	["HH", "\\d{2}", "none"], ["H", "\\d{1,2}", "none"], ["hh", "\\d{2}", "none"], ["h", "\\d{1,2}", "none"],
	["mm", "\\d{2}", "none"], ["m", "\\d{1,2}", "none"], ["ss", "\\d{2}", "none"], ["s", "\\d{1,2}", "none"],
	["Q", "\\d", "none"], ["A", "[AaPp][Mm]", "none"], ["a", "[AaPp][Mm]", "none"], ["d", "\\d", "none"], ["e", "\\d", "none"],
];
/** No format that anybody writes is longer; a longer one could make a slow pattern. */
const LONGEST_FORMAT = 100;

export interface MomentPattern {
	/** Source of a regular expression with one group per field. */
	readonly source: string;
	readonly fields: readonly Field[];
}

/** The pattern that reads what Moment writes in a format; null for a format that names no single day. */
export function momentPattern(format: string): MomentPattern | null {
	if (format.length > LONGEST_FORMAT) return null;
	const fields: Field[] = [];
	let source = "";
	let index = 0;
	while (index < format.length) {
		const literal = literalAt(format, index);
		const token = literal === null ? TOKENS.find(([name]) => format.startsWith(name, index)) : undefined;
		if (token === undefined) {
			const text = literal ?? format.charAt(index);
			source += escaped(literal === null ? text : text.slice(1, -1));
			index += text.length;
			continue;
		}
		const [name, pattern, field] = token;
		source += field === "none" ? `(?:${pattern})` : `(${pattern})`;
		if (field !== "none") fields.push(field);
		index += name.length;
	}
	return namesADay(new Set(fields)) ? { source, fields } : null;
}

/** Text in square brackets stands for itself. */
function literalAt(format: string, index: number): string | null {
	const end = format.charAt(index) === "[" ? format.indexOf("]", index) : -1;
	return end < 0 ? null : format.slice(index, end + 1);
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function namesADay(fields: ReadonlySet<Field>): boolean {
	if (fields.has("year") && ((fields.has("month") && fields.has("day")) || fields.has("dayOfYear"))) return true;
	return fields.has("weekYear") && fields.has("week") && fields.has("weekday");
}

/** The day that the groups of a pattern's match tell; null where it does not exist or a name is unknown. */
export function dayOfFields(fields: readonly Field[], groups: readonly (string | undefined)[]): IsoDate | null {
	const values = new Map<Field, number>();
	for (const [index, field] of fields.entries()) {
		const value = valueOf(field, groups[index] ?? "");
		if (value === null || (values.has(field) && values.get(field) !== value)) return null;
		values.set(field, value);
	}
	const year = values.get("year");
	const month = values.get("month");
	const day = values.get("day");
	if (year !== undefined && month !== undefined && day !== undefined) return isoDate(year, month, day);
	const dayOfYear = values.get("dayOfYear");
	if (year !== undefined && dayOfYear !== undefined) return ordinalDay(year, dayOfYear);
	return weekDay(values.get("weekYear"), values.get("week"), values.get("weekday"));
}

function valueOf(field: Field, text: string): number | null {
	const digits = /^\d+/.exec(text)?.[0];
	if (digits !== undefined) return field === "year" || field === "weekYear" ? fullYear(Number(digits), digits.length) : Number(digits);
	const name = fold(text).replace(".", "");
	return (field === "month" ? MONTHS.get(name) : WEEKDAY_NAMES.get(name)) ?? null;
}

function ordinalDay(year: number, dayOfYear: number): IsoDate | null {
	const first = isoDate(year, 1, 1);
	const date = first === null || dayOfYear < 1 ? null : addDays(first, dayOfYear - 1);
	return date !== null && first !== null && date.slice(0, 4) === first.slice(0, 4) ? date : null;
}

/** Weeks are read as ISO weeks: which day a locale's week starts on is not written in the name. */
function weekDay(weekYear: number | undefined, weekNumber: number | undefined, weekday: number | undefined): IsoDate | null {
	if (weekYear === undefined || weekNumber === undefined || weekday === undefined) return null;
	const date = DateTime.fromObject({ weekYear, weekNumber, weekday: weekday as WeekdayNumbers }, { zone: "utc" });
	return date.isValid ? isoDate(date.year, date.month, date.day) : null;
}
