import { readDate, yearlessDate, type YearlessDate } from "../dates";
import { type DataReader, isData, own } from "./data-reader";

/** A day of the year on which people send greetings. */
export interface Holiday {
	/** What the user calls it, or the name of a built-in one (`HOLIDAY_NAMES`), which front ends put into words. */
	readonly name: string;
	readonly day: YearlessDate;
	/** Whether the user keeps it. */
	readonly on: boolean;
}

const DAYS = {
	"new-year": "--01-01",
	"orthodox-christmas": "--01-07",
	"valentines-day": "--02-14",
	"defender-day": "--02-23",
	"womens-day": "--03-08",
	"labour-day": "--05-01",
	"victory-day": "--05-09",
	"knowledge-day": "--09-01",
	"teachers-day": "--10-05",
	"christmas": "--12-25",
} as const;
export type HolidayName = keyof typeof DAYS;
export const HOLIDAY_NAMES = Object.keys(DAYS) as readonly HolidayName[];

/** What a vault starts with: holidays of Russia and of many countries, none of them chosen. */
export const DEFAULT_HOLIDAYS: readonly Holiday[] = HOLIDAY_NAMES.map((name) => ({ name, day: DAYS[name] as YearlessDate, on: false }));

/** The list in data.json replaces the built-in one: the user may change and take away any. Days may be written as in notes. */
export function readHolidays(reader: DataReader, json: Readonly<Record<string, unknown>>): readonly Holiday[] {
	const value = own(json, "holidays");
	if (value === undefined) return DEFAULT_HOLIDAYS;
	if (!Array.isArray(value)) {
		reader.refuse("holidays", value);
		return DEFAULT_HOLIDAYS;
	}
	return value.flatMap((item: unknown, index): Holiday[] => {
		const holiday = readHoliday(item);
		if (holiday === null) reader.refuse(`holidays.${index}`, item);
		return holiday === null ? [] : [holiday];
	});
}

function readHoliday(item: unknown): Holiday | null {
	if (!isData(item)) return null;
	const { name, day, on = true } = item;
	if (typeof name !== "string" || name.trim() === "" || typeof day !== "string" || typeof on !== "boolean") return null;
	const read = readYearlyDay(day);
	return read === null ? null : { name: name.trim(), day: read, on };
}

const MONTH_DAY = /^(?:--)?(\d{2})-(\d{2})$/;

/** A day of the year as the user writes it: `--03-08`, `03-08`, `8 March`, `8 марта`; null where it is none. */
export function readYearlyDay(text: string): YearlessDate | null {
	const match = MONTH_DAY.exec(text.trim());
	if (match) return yearlessDate(Number(match[1]), Number(match[2]));
	const reading = readDate(text.trim());
	if (reading.kind === "yearless") return reading.date;
	return reading.kind === "day" ? (`-${reading.date.slice(4)}` as YearlessDate) : null;
}
