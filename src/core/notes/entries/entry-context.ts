import { isIsoDate, type IsoDate, type YearlessDate } from "../../dates";
import type { Link } from "../model";
import type { NoteText } from "../note-text";
import { readLeadingRange } from "./leading-range";

/** What every entry of one note is read with. */
export interface EntryContext {
	readonly note: NoteText;
	/** Links of the text, in the order of its lines; those of the properties may stand before them. */
	readonly bodyLinks: readonly Link[];
	/** Folded words of the contact's name, for "Ann wrote". */
	readonly names: { readonly words: ReadonlySet<string> };
}

/** A day that a line starts with. */
export interface LeadingDay {
	readonly day: IsoDate | YearlessDate;
	/** How many characters it takes up. */
	readonly length: number;
}

/** Reads the day that a line's content starts with; an impossible or ambiguous one is a problem. Null where there is none. */
export function readLeadingDay({ note }: EntryContext, content: string, line: number): LeadingDay | null {
	if (!mayStartWithDay(content)) return null;
	if (isPlainDay(content)) {
		const day = note.tools.isoDay(content);
		if (day !== null) return { day, length: 10 };
	}
	const found = readLeadingRange(content, note.tools.order);
	if (found === null) return null;
	const { reading, length } = found;
	if (reading.kind === "day" || reading.kind === "yearless") return { day: note.tools.shared(reading.date) as IsoDate | YearlessDate, length };
	if (reading.kind === "impossible") note.problem(line, "impossible-date", content.slice(0, length));
	if (reading.kind === "ambiguous") note.problem(line, "ambiguous-date", content.slice(0, length));
	return null;
}

/** Most lines are told by their first characters: a date has a digit near its start. */
function mayStartWithDay(content: string): boolean {
	const length = Math.min(content.length, 32);
	for (let index = 0; index < length; index += 1) {
		const unit = content.charCodeAt(index);
		if (unit >= 0x30 && unit <= 0x39) return true;
	}
	return false;
}

/** Whether the content starts as most entries do: an ISO date with a colon behind it, or a word that is part of no date. */
function isPlainDay(content: string): boolean {
	if (content.charCodeAt(4) !== 0x2d || content.charCodeAt(7) !== 0x2d) return false;
	const unit = content.charCodeAt(10);
	if (unit === 0x3a) return true;
	const next = content.charCodeAt(11);
	// "2026-02-10 at 14:30", "в 14:30", "г.", "года" are still the date.
	return unit === 0x20 && ((next > 0x61 && next <= 0x7a) || (next > 0x41 && next <= 0x5a) || (next > 0x433 && next <= 0x44f) || (next > 0x413 && next < 0x430));
}

/** "5 мая" below a heading "2024" is of that year. */
export function inYear(day: IsoDate | YearlessDate, year: string | null): IsoDate | YearlessDate {
	if (year === null || !day.startsWith("--")) return day;
	const full = `${year}${day.slice(1)}`;
	return isIsoDate(full) ? full : day;
}
