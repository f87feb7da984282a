import { readLeadingDate } from "../../dates";
import type { NoteText } from "../note-text";

/** Whether a list item or heading of the note starts with a day. */
export function hasDatedLine(note: NoteText): boolean {
	const startsWithDay = ({ text }: { readonly text: string }): boolean => {
		const kind = readLeadingDate(text)?.reading.kind;
		return kind === "day" || kind === "yearless";
	};
	return note.scan.items.some(startsWithDay) || note.scan.headings.some(startsWithDay);
}
