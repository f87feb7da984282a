import type { IsoDate, YearlessDate } from "../../dates";
import { copyText } from "../copy-text";
import { exactly } from "../exactly";
import { onLines } from "../links";
import type { InlineField } from "../markdown";
import type { Entry, EntryField, TextLine } from "../model";
import { LONGEST_LINE, type NoteText } from "../note-text";
import type { EntryContext } from "./entry-context";
import { entryFieldOf } from "./entry-field-names";
import { LineEntry } from "./line-entry";
import { LogEntry } from "./log-entry";
import type { LogSource } from "./log-source";
import { readTouch } from "./read-touch";

/** What an entry is built of. */
export interface EntryParts {
	readonly day: IsoDate | YearlessDate;
	readonly line: number;
	/** Content of the line, without list mark, heading mark and task box. */
	readonly content: string;
	/** Offset of the content in the text of the note; -1 where it stands nowhere in one piece. */
	readonly offset: number;
	/** Index in the content behind the date. */
	readonly from: number;
	readonly touch: boolean;
	/** Whether it stands where dates tell of a life: there it is a touch only where its words say so. */
	readonly ofLife: boolean;
	readonly task: Entry["task"] | undefined;
	/** Further lines that belong to the entry; their fields and links are the entry's too. */
	readonly more: readonly TextLine[];
}

/**
 * The same entry as one that reads itself from the lines of the note, where it can: its text stands in one piece in a kept line. Gives
 * `buildEntry` its further lines with their texts where it cannot.
 */
export function lineEntry(context: EntryContext, source: LogSource | null, parts: Omit<EntryParts, "more">, more: readonly number[]): Entry {
	const { note } = context;
	const { day, line, content, offset } = parts;
	const base = offset < 0 ? -1 : offset - note.lineStart(line);
	const end = base + content.length;
	if (source === null || base < 0 || end > LONGEST_LINE || offset + content.length > note.scan.lines.end(line)) {
		return buildEntry(context, { ...parts, more: more.map((each) => ({ line: each, text: note.lineText(each) })) });
	}
	note.keepLine(line);
	const entry = new LineEntry(source, day, line, parts.touch && (!mayBeOfLife(parts) || isTouch(context, parts)), { base, from: base + parts.from, end }, more, parts.task);
	// What an entry has not is undefined: to whoever reads it, that is the same as absent.
	return entry as Entry;
}

/** Whether only its words tell if it is a touch. */
function mayBeOfLife({ ofLife, day, content }: Pick<EntryParts, "ofLife" | "day" | "content">): boolean {
	return ofLife || day.startsWith("--") || BORN.test(content);
}

const BORN = /born|родил/iu;

function isTouch(context: EntryContext, parts: Omit<EntryParts, "more">): boolean {
	return buildEntry(context, { ...parts, more: NO_LINES }).touch;
}

const NO_LINES: readonly TextLine[] = [];

export function buildEntry({ note, bodyLinks, names }: EntryContext, parts: EntryParts): Entry {
	const { day, line, from, more } = parts;
	const text = note.lineText(line);
	const fields = onOwnLines(note.scan.fields, line, more);
	// The kept line is one flat string: reading it is faster than reading a part of the note, and the summary can be a part of it.
	const base = parts.offset < 0 ? -1 : parts.offset - note.lineStart(line);
	const bare = fields.length === 0 ? null : withoutFields(note, parts, fields);
	const inText = bare === null && base >= 0 && base + parts.content.length <= text.length;
	const read = bare ?? (inText ? text : parts.content);
	const end = inText ? base + parts.content.length : read.length;
	const { channel, direction, summaryStart } = readTouch(read, inText ? base + from : from, end, names.words, parts.task !== undefined);
	const summary = read.slice(summaryStart, end).trim();
	const isTouch = parts.touch && (channel !== undefined || direction !== undefined || !(parts.ofLife || tellsOfLife(day, summary)));
	return new LogEntry(day, line, text, inText ? summary : partOf(text, summary, base + summaryStart), isTouch, {
		channel,
		direction,
		task: parts.task,
		fields: fields.length === 0 ? undefined : fieldsOf(note, fields),
		links: onOwnLines(bodyLinks, line, more),
		more: exactly(more),
	});
}

/** Where fields stood behind it, the summary is still a part of the line's own text, and costs no memory of its own. */
function partOf(text: string, part: string, at: number): string {
	return at >= 0 && text.startsWith(part, at) ? text.slice(at, at + part.length) : copyText(part);
}

const BIRTH = /^[\s*_(]*(?:was )?(?:born|род(?:ился|илась|ились))/iu;
const OCCASION = /^[\s*_(]*(?:birthday|b-?day|anniversary|wedding|name day|день рождения|др(?!\p{L})|годовщина|свадьба|именины)/iu;

/** "12 мая: день рождения" is a date to remember, not a touch each year; so is "1990-05-12: born". */
function tellsOfLife(day: IsoDate | YearlessDate, summary: string): boolean {
	return (day.startsWith("--") && OCCASION.test(summary)) || BIRTH.test(summary);
}

/** Lines between may belong to another entry: a dated item below a dated heading. */
function onOwnLines<T extends { readonly line: number }>(sorted: readonly T[], line: number, more: readonly TextLine[]): readonly T[] {
	const last = more[more.length - 1]?.line ?? line;
	const all = onLines(sorted, line, last);
	if (all.length === 0 || last === line) return all;
	const own: T[] = [];
	let next = 0;
	for (const thing of all) {
		while ((more[next]?.line ?? Infinity) < thing.line) next += 1;
		if (thing.line === line || more[next]?.line === thing.line) own.push(thing);
	}
	return exactly(own);
}

/** The content of the line without its known fields: their words say nothing of the touch itself. Null where it has none. */
function withoutFields(note: NoteText, { content, offset, from, line }: EntryParts, fields: readonly InlineField[]): string | null {
	if (offset < 0) return null;
	let rest = "";
	let at = 0;
	for (const field of fields) {
		if (field.line !== line || field.start - offset < from || entryFieldOf(note.tools.loose(field.key)) === undefined) continue;
		rest += content.slice(at, Math.max(at, field.start - offset)).trimEnd();
		at = Math.max(at, field.end - offset);
	}
	return at === 0 ? null : rest + content.slice(at);
}

function fieldsOf(note: NoteText, fields: readonly InlineField[]): Entry["fields"] {
	let found: Partial<Record<EntryField, string[]>> | undefined;
	for (const field of fields) {
		const name = entryFieldOf(note.tools.loose(field.key));
		if (name === undefined || field.value === "") continue;
		const known = found?.[name];
		const value = copyText(field.value);
		if (known !== undefined) known.push(value);
		else (found ??= {})[name] = [value];
	}
	return found;
}
