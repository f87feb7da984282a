import type { DateOrder, IsoDate, YearlessDate } from "../../dates";
import { readLeadingDate } from "../../dates";
import { looseKey } from "../../text";
import { copyText } from "../copy-text";
import { onLines } from "../links";
import type { InlineField } from "../markdown";
import type { Entry, EntryField, Link, TextLine } from "../model";
import type { NoteText } from "../note-text";
import { entryFieldOf } from "./entry-field-names";
import { readTouch } from "./read-touch";

/** What every entry of one note is read with. */
export interface EntryContext {
	readonly note: NoteText;
	readonly order: DateOrder;
	readonly bodyLinks: readonly Link[];
	/** Folded words of the contact's name, for "Ann wrote". */
	readonly names: ReadonlySet<string>;
}

/** A day that a line starts with. */
export interface LeadingDay {
	readonly day: IsoDate | YearlessDate;
	/** How many characters it takes up. */
	readonly length: number;
}

/** Reads the day that a line's content starts with; an impossible or ambiguous one is a problem. Null where there is none. */
export function readLeadingDay({ note, order }: EntryContext, content: string, line: number): LeadingDay | null {
	if (!mayStartWithDay(content)) return null;
	const found = readLeadingDate(content, { order });
	if (found === null) return null;
	const { reading, length } = found;
	if (reading.kind === "day" || reading.kind === "yearless") return { day: copyText(reading.date) as IsoDate | YearlessDate, length };
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

/** What an entry is built of. */
export interface EntryParts {
	readonly day: IsoDate | YearlessDate;
	readonly line: number;
	/** Content of the line, without list mark, heading mark and task box. */
	readonly content: string;
	/** Index in the content behind the date. */
	readonly from: number;
	readonly touch: boolean;
	readonly task?: Entry["task"];
	/** Further lines that belong to the entry; their fields and links are the entry's too. */
	readonly more: readonly TextLine[];
}

export function buildEntry(context: EntryContext, parts: EntryParts): Entry {
	const { note, bodyLinks, names } = context;
	const text = note.lineText(parts.line);
	const { line } = parts;
	const fields = onOwnLines(note.scan.fields, parts);
	const links = onOwnLines(bodyLinks, parts);
	const content = fields.length === 0 ? parts.content : withoutFields(note, parts, fields);
	const touch = readTouch(content, parts.from, names);
	const entryFields = fields.length === 0 ? undefined : fieldsOf(fields);
	return {
		day: parts.day,
		line,
		text,
		summary: summaryOf(text, content.slice(touch.summaryStart)),
		touch: parts.touch,
		...(touch.channel === undefined ? {} : { channel: touch.channel }),
		...(touch.direction === undefined ? {} : { direction: touch.direction }),
		...(entryFields === undefined ? {} : { fields: entryFields }),
		...(links.length === 0 ? {} : { links }),
		...(parts.more.length === 0 ? {} : { more: parts.more }),
		...(parts.task === undefined ? {} : { task: parts.task }),
	};
}

/** Lines between may belong to another entry: a dated item below a dated heading. */
function onOwnLines<T extends { readonly line: number }>(sorted: readonly T[], { line, more }: EntryParts): readonly T[] {
	if (sorted.length === 0) return sorted;
	const first = onLines(sorted, line, line);
	return more.length === 0 ? first : [...first, ...more.flatMap((own) => onLines(sorted, own.line, own.line))];
}

/** The content of the line without its known fields: their words say nothing of the touch itself. */
function withoutFields(note: NoteText, { content, from, line }: EntryParts, fields: readonly InlineField[]): string {
	const offset = note.scan.text.indexOf(content, note.scan.lines.start(line));
	let rest = content.slice(0, from);
	let at = from;
	for (const field of fields) {
		if (field.line !== line || entryFieldOf(looseKey(field.key)) === undefined) continue;
		rest += content.slice(at, Math.max(at, field.start - offset)).replace(/[ \t]+$/, "");
		at = Math.max(at, field.end - offset);
	}
	return at === from ? content : rest + content.slice(at);
}

/** Where it can be, a part of the entry's own text, so that it costs no memory of its own. */
function summaryOf(text: string, rest: string): string {
	const summary = rest.trim();
	const at = text.lastIndexOf(summary);
	return at < 0 ? copyText(summary) : text.slice(at, at + summary.length);
}

function fieldsOf(fields: readonly InlineField[]): Entry["fields"] {
	const found: Partial<Record<EntryField, string[]>> = {};
	for (const field of fields) {
		const name = entryFieldOf(looseKey(field.key));
		if (name === undefined || field.value === "") continue;
		(found[name] ??= []).push(copyText(field.value));
	}
	return Object.keys(found).length === 0 ? undefined : found;
}
