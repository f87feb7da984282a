import { readDate, yearlessDate, type IsoDate, type YearlessDate } from "../../dates";
import { copyText } from "../copy-text";
import type { PropertyValue } from "../frontmatter";
import type { Occasion } from "../model";
import { isList, isPlaceholder, namedOf, saysNothing } from "../properties";
import type { FactReader } from "./fact-reader";
import { readMonthDay } from "./month-day";

/** vCard and iCloud write this year where a birthday has none. */
const NO_YEAR = "1604";

/** Birthdays, anniversaries and important dates of the properties (NOTE-FORMAT §1). */
export function readOccasions(reader: FactReader): readonly Occasion[] {
	const occasions: Occasion[] = [];
	for (const kind of ["birthday", "anniversary"] as const) {
		// Of several readable ones the last counts: a person has one birthday.
		let last: Occasion | undefined;
		for (const { text, line } of reader.texts(kind)) {
			const day = occasionDay(reader, text, line);
			if (day !== null) last = { kind, label: "", day, line };
		}
		if (last !== undefined) occasions.push(last);
	}
	for (const property of reader.properties("importantDates")) {
		if (isList(property.value)) property.value.forEach((item, index) => readImportant(reader, item, property.elementLines[index] ?? property.line, occasions));
		else readImportant(reader, property.value, property.line, occasions);
	}
	return occasions;
}

/** A full day, or one without year; null where a year or month alone is known. */
function occasionDay(reader: FactReader, text: string, line: number): IsoDate | YearlessDate | null {
	const monthDay = readMonthDay(text, reader.order);
	if (monthDay !== null) {
		if ("day" in monthDay) return monthDay.day;
		reader.note.problem(line, monthDay.problem, text);
		return null;
	}
	const reading = reader.reading(text);
	switch (reading.kind) {
		case "day":
			return reading.date.startsWith(NO_YEAR) ? yearlessDate(Number(reading.date.slice(5, 7)), Number(reading.date.slice(8, 10))) : reading.date;
		case "yearless":
			return reading.date;
		case "impossible":
			reader.note.problem(line, "impossible-date", text);
			return null;
		case "ambiguous":
			reader.note.problem(line, "ambiguous-date", text);
			return null;
		case "none":
			reader.note.problem(line, "unreadable-date", text);
			return null;
		default:
			// "1985", "~1985": known only so far, and nothing is wrong with that.
			return null;
	}
}

/** `2015-06-20 wedding`, `wedding: 2015-06-20`, `{wedding: 2015-06-20}`, `{date: …, label: …}`. */
function readImportant(reader: FactReader, value: PropertyValue, line: number, occasions: Occasion[]): void {
	const add = (label: string, text: string): void => {
		const day = occasionDay(reader, text, line);
		if (day === null) return;
		reader.note.keepLine(line);
		occasions.push({ kind: "important", label: copyText(namedOf(label.trim()).text), day, line });
	};
	if (typeof value === "string") {
		if (isPlaceholder(value) || saysNothing(value)) return;
		const { label, date } = splitLabel(reader, value.trim());
		add(label, date);
	} else if (value instanceof Map) readImportantMap(reader, value as ReadonlyMap<string, PropertyValue>, add);
}

const DATE_KEYS = new Set(["date", "day", "when", "дата", "день", "когда"]);

function readImportantMap(reader: FactReader, map: ReadonlyMap<string, PropertyValue>, add: (label: string, text: string) => void): void {
	const entries = [...map].filter((entry): entry is [string, string] => typeof entry[1] === "string" && !isPlaceholder(entry[1]));
	const dated = entries.find(([key]) => DATE_KEYS.has(key.toLowerCase()));
	if (dated !== undefined) {
		add(entries.find((entry) => entry !== dated)?.[1] ?? "", dated[1]);
		return;
	}
	for (const [key, value] of entries) {
		if (isDay(reader, key)) add(value, key);
		else add(key, value);
	}
}

/** Whether the whole text is a day, with or without year. */
function isDay(reader: FactReader, text: string): boolean {
	if (readMonthDay(text, reader.order) !== null) return true;
	const { kind } = readDate(text, { order: reader.order });
	return kind === "day" || kind === "yearless" || kind === "impossible" || kind === "ambiguous";
}

/** No date has more words ("20 июня 2015 г."). */
const MOST_WORDS = 4;
const AROUND_DATE = /^[:,;(—–]+|[:,;)—–-]+$/g;
const AROUND_LABEL = /^[\s:,;.—–-]+|[\s:,;—–-]+$/g;

/** Splits a text into date and label, whichever comes first: the longest run of words at its start or end that is a day. */
function splitLabel(reader: FactReader, text: string): { readonly label: string; readonly date: string } {
	const words = text.slice(0, 300).split(/\s+/);
	for (const fromStart of [true, false]) {
		for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
			const cut = fromStart ? count : words.length - count;
			const [head, tail] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
			const date = (fromStart ? head : tail).replace(AROUND_DATE, "");
			if (isDay(reader, date)) return { date, label: (fromStart ? tail : head).replace(AROUND_LABEL, "") };
		}
	}
	return { date: text, label: "" };
}
