import { readLeadingDate } from "../../dates";
import type { NoteText } from "../note-text";

export function startsWithDay(text: string): boolean {
	const kind = readLeadingDate(text)?.reading.kind;
	return kind === "day" || kind === "yearless";
}

/** Whether a list item or heading of the note starts with a day. */
export function hasDatedLine({ scan }: NoteText): boolean {
	return scan.items.some(({ text }) => startsWithDay(text)) || scan.headings.some(({ text }) => startsWithDay(text));
}
