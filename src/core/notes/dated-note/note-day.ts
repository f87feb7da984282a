import { readDate, readFileNameDate, readLeadingDate, type IsoDate } from "../../dates";
import type { NoteText } from "../note-text";
import { textsOf, type FactProperties } from "../properties";

/** The day that a note has of its own. */
export interface NoteDay {
	readonly day: IsoDate;
	/** Line of the property; 1 where the file name says it. */
	readonly line: number;
	readonly fromName: boolean;
}

/** The `date` of the properties, else the day in the file name. An impossible or ambiguous date is a problem, and the name counts. */
export function readNoteDay(note: NoteText, facts: FactProperties): NoteDay | null {
	const { order, dailyNoteFormat } = note.tools;
	for (const property of facts.date ?? []) {
		for (const { text, line } of textsOf(property)) {
			const exact = readDate(text, { order });
			const reading = exact.kind === "none" ? (readLeadingDate(text, { order })?.reading ?? exact) : exact;
			if (reading.kind === "day") {
				note.keepLine(line);
				return { day: reading.date, line, fromName: false };
			}
			if (reading.kind === "impossible") note.problem(line, "impossible-date", text);
			if (reading.kind === "ambiguous") note.problem(line, "ambiguous-date", text);
		}
	}
	const day = readFileNameDate(note.basename, dailyNoteFormat) ?? dayOfPath(note.path, dailyNoteFormat);
	return day === null ? null : { day, line: 1, fromName: true };
}

/** A daily-note format with folders (`YYYY/MM/DD`) spreads the day over the path. */
function dayOfPath(path: string, format: string): IsoDate | null {
	const depth = format.split("/").length;
	if (depth < 2) return null;
	const parts = path.replace(/\.md$/i, "").split("/");
	return parts.length < depth ? null : readFileNameDate(parts.slice(-depth).join("/"), format);
}
