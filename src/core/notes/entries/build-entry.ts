import type { IsoDate, YearlessDate } from "../../dates";
import { copyText } from "../copy-text";
import { exactly } from "../exactly";
import { onLines } from "../links";
import type { InlineField } from "../markdown";
import type { Channel, Direction, Entry, EntryField, Link, TextLine } from "../model";
import type { NoteText } from "../note-text";
import type { EntryContext } from "./entry-context";
import { entryFieldOf } from "./entry-field-names";
import { readTouch } from "./read-touch";

/** What an entry is built of. */
export interface EntryParts {
	readonly day: IsoDate | YearlessDate;
	readonly line: number;
	/** Content of the line, without list mark, heading mark and task box. */
	readonly content: string;
	/** Index in the content behind the date. */
	readonly from: number;
	readonly touch: boolean;
	readonly task: Entry["task"] | undefined;
	/** Further lines that belong to the entry; their fields and links are the entry's too. */
	readonly more: readonly TextLine[];
}

/** Absent members are not there at all. A class, because its instances keep their members within: entries are what a vault has most of. */
export class LogEntry implements Entry {
	declare readonly channel?: Channel;
	declare readonly direction?: Direction;
	declare readonly fields?: NonNullable<Entry["fields"]>;
	declare readonly links?: readonly Link[];
	declare readonly more?: readonly TextLine[];
	declare readonly task?: NonNullable<Entry["task"]>;

	constructor(
		readonly day: IsoDate | YearlessDate,
		readonly line: number,
		readonly text: string,
		readonly summary: string,
		readonly touch: boolean,
		further: {
			readonly channel: Channel | undefined;
			readonly direction: Direction | undefined;
			readonly fields: Entry["fields"] | undefined;
			readonly links: readonly Link[];
			readonly more: readonly TextLine[];
			readonly task: Entry["task"] | undefined;
		},
	) {
		if (further.channel !== undefined) this.channel = further.channel;
		if (further.direction !== undefined) this.direction = further.direction;
		if (further.fields !== undefined) this.fields = further.fields;
		if (further.links.length > 0) this.links = further.links;
		if (further.more.length > 0) this.more = further.more;
		if (further.task !== undefined) this.task = further.task;
	}
}

export function buildEntry({ note, bodyLinks, names }: EntryContext, parts: EntryParts): Entry {
	const { day, line, from, more, task } = parts;
	const text = note.lineText(line);
	const fieldsHere = onOwnLines(note.scan.fields, line, more);
	const content = fieldsHere.length === 0 ? parts.content : withoutFields(note, parts, fieldsHere);
	const { channel, direction, summaryStart } = readTouch(content, from, names);
	return new LogEntry(day, line, text, summaryOf(text, content.slice(summaryStart)), parts.touch, {
		channel, direction, task,
		fields: fieldsHere.length === 0 ? undefined : fieldsOf(note, text, fieldsHere),
		links: onOwnLines(bodyLinks, line, more),
		more: exactly(more),
	});
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

/** The content of the line without its known fields: their words say nothing of the touch itself. */
function withoutFields(note: NoteText, { content, from, line }: EntryParts, fields: readonly InlineField[]): string {
	const offset = note.scan.text.indexOf(content, note.scan.lines.start(line));
	let rest = "";
	let at = 0;
	for (const field of fields) {
		if (field.line !== line || field.start - offset < from || entryFieldOf(note.tools.loose(field.key)) === undefined) continue;
		rest += content.slice(at, Math.max(at, field.start - offset)).trimEnd();
		at = Math.max(at, field.end - offset);
	}
	return at === 0 ? content : rest + content.slice(at);
}

/** Where it can be, a part of the entry's own text, so that it costs no memory of its own. */
function summaryOf(text: string, rest: string): string {
	const summary = rest.trim();
	const at = text.lastIndexOf(summary);
	return at < 0 ? copyText(summary) : text.slice(at, at + summary.length);
}

function fieldsOf(note: NoteText, text: string, fields: readonly InlineField[]): Entry["fields"] {
	let found: Partial<Record<EntryField, readonly string[]>> | undefined;
	for (const field of fields) {
		const name = entryFieldOf(note.tools.loose(field.key));
		if (name === undefined || field.value === "") continue;
		const known = found?.[name];
		const value = partOf(text, field.value);
		found ??= {};
		found[name] = known === undefined ? [value] : [...known, value];
	}
	return found;
}

/** A part of the entry's text where it is one and copying would cost more. */
function partOf(text: string, part: string): string {
	const at = part.length < 24 ? -1 : text.indexOf(part);
	return at < 0 ? copyText(part) : text.slice(at, at + part.length);
}
