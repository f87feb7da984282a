import { onLines } from "../links";
import type { InlineField } from "../markdown";
import type { Entry, EntryField, Link, TextLine } from "../model";
import { LONGEST_LINE, type NoteText } from "../note-text";
import type { PackedLines } from "../packed-lines";
import type { EntryContext } from "./entry-context";
import { entryFieldOf } from "./entry-field-names";
import { readTouch, type Touch } from "./read-touch";

/** Columns of a line fit into so many bits: no kept line is longer. */
export const COLUMN_BITS = 11;
const COLUMN = (1 << COLUMN_BITS) - 1;
const NAMES: readonly EntryField[] = ["gave", "got", "asked", "next", "topics", "with"];
/** Numbers a field: its line; name, start and end; start and end of its value. */
const NUMBERS = 3;

/** What the lines of one contact's log are read from whenever somebody asks: the kept lines, and what was found on them. */
export class LogSource {
	/** What was found out last: who asks for one thing of an entry asks for the others next. */
	#entry: Pick<Entry, "line" | "task"> | null = null;
	#touch: (Touch & { readonly summary: string }) | null = null;

	private constructor(
		readonly lines: PackedLines,
		private readonly links: readonly Link[],
		private readonly names: EntryContext["names"],
		/** The known inline fields, in the order of their lines. */
		private readonly fields: readonly number[],
	) {}

	/** Null where a field is none that could be read from its line alone. */
	static of({ note, bodyLinks, names }: EntryContext): LogSource | null {
		const fields: number[] = [];
		for (const field of note.scan.fields) {
			const name = entryFieldOf(note.tools.loose(field.key));
			if (name !== undefined && !addField(note, field, NAMES.indexOf(name), fields)) return null;
		}
		return new LogSource(note.packLines(), bodyLinks, names, fields.length === 0 ? NO_FIELDS : fields.slice());
	}

	text(line: number): string {
		return this.lines.get(line) ?? "";
	}

	textLines(lines: readonly number[]): readonly TextLine[] {
		return lines.map((line) => ({ line, text: this.text(line) }));
	}

	/** Channel, direction and summary of an entry whose text stands in these columns of its line; the date ends at `from`. */
	touchOf(entry: Pick<Entry, "line" | "task">, base: number, from: number, end: number): Touch & { readonly summary: string } {
		if (this.#entry === entry && this.#touch !== null) return this.#touch;
		const text = this.text(entry.line);
		const touch = readColumns(text, this.bare(text, entry.line, base, from, end), from, end, this.names.words, entry.task !== undefined);
		this.#entry = entry;
		this.#touch = touch;
		return touch;
	}

	/** The values of the fields on a line and further ones. */
	fieldsOn(line: number, more: readonly number[]): Partial<Record<EntryField, readonly string[]>> | undefined {
		const { fields } = this;
		const last = more[more.length - 1] ?? line;
		let found: Partial<Record<EntryField, string[]>> | undefined;
		for (let at = this.firstField(line); at < fields.length && (fields[at] ?? 0) <= last; at += NUMBERS) {
			const on = fields[at] ?? 0;
			const value = fields[at + 2] ?? 0;
			const name = NAMES[(fields[at + 1] ?? 0) >> (2 * COLUMN_BITS)];
			if (value === 0 || name === undefined || (on !== line && !more.includes(on))) continue;
			const written = this.text(on).slice(value >> COLUMN_BITS, value & COLUMN);
			found ??= {};
			(found[name] ??= []).push(written);
		}
		return found;
	}

	/** The links on a line and further ones: those of these numbers, or so many that follow it. */
	linksOn(line: number, more: number | readonly number[]): readonly Link[] | undefined {
		const isWithoutGap = typeof more === "number";
		const all = onLines(this.links, line, isWithoutGap ? line + more : (more[more.length - 1] ?? line));
		// Lines between may belong to another entry: a dated item below a dated heading.
		const own = isWithoutGap ? all : all.filter((link) => link.line === line || more.includes(link.line));
		return own.length === 0 ? undefined : own;
	}

	private firstField(line: number): number {
		let at = 0;
		while (at < this.fields.length && (this.fields[at] ?? 0) < line) at += NUMBERS;
		return at;
	}

	/** The columns without the fields behind the date: their words say nothing of the touch itself. Null where it has none. */
	private bare(text: string, line: number, base: number, from: number, end: number): { readonly text: string; readonly from: number } | null {
		const { fields } = this;
		let rest = "";
		let at = base;
		for (let index = this.firstField(line); fields[index] === line; index += NUMBERS) {
			const place = fields[index + 1] ?? 0;
			const start = (place >> COLUMN_BITS) & COLUMN;
			if (start < from) continue;
			rest += text.slice(at, Math.max(at, start)).trimEnd();
			at = Math.max(at, place & COLUMN);
		}
		return at === base ? null : { text: rest + text.slice(at, end), from: from - base };
	}
}

const NO_FIELDS: readonly number[] = [];

function readColumns(
	text: string,
	bare: { readonly text: string; readonly from: number } | null,
	from: number,
	end: number,
	names: ReadonlySet<string>,
	isTask: boolean,
): Touch & { readonly summary: string } {
	const read = bare === null ? text : bare.text;
	const to = bare === null ? end : bare.text.length;
	const touch = readTouch(read, bare === null ? from : bare.from, to, names, isTask);
	const { channel, direction, summaryStart } = touch;
	return { channel, direction, summaryStart, summary: read.slice(summaryStart, to).trim() };
}

function addField(note: NoteText, { line, start, end, value }: InlineField, name: number, fields: number[]): boolean {
	const lineStart = note.lineStart(line);
	if (end - lineStart > LONGEST_LINE || end > note.scan.lines.end(line) || start < lineStart) return false;
	const valueStart = value === "" ? 0 : note.scan.text.indexOf(value, start) - lineStart;
	const valueEnd = valueStart + value.length;
	if (valueStart < 0 || valueEnd > end - lineStart) return false;
	fields.push(line, (((name << COLUMN_BITS) | (start - lineStart)) << COLUMN_BITS) | (end - lineStart), value === "" ? 0 : (valueStart << COLUMN_BITS) | valueEnd);
	return true;
}
