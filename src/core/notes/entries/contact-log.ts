import { exactly } from "../exactly";
import type { Heading, ListItem, Table } from "../markdown";
import type { Entry, TextLine } from "../model";
import { lineEntry, type EntryParts } from "./build-entry";
import { inYear, readLeadingDay, type EntryContext } from "./entry-context";
import { HeadingPath } from "./heading-path";
import { LogSource } from "./log-source";
import { taskOf } from "./read-tasks";
import { readTableLog } from "./table-log";
import { offsetOfHeading, walkLines, type LineVisitor } from "./walk-lines";

export interface ContactLog {
	readonly entries: readonly Entry[];
	/** Undated lines that belong to no entry. */
	readonly remarks: readonly TextLine[];
}

/** An entry whose further lines are still being gathered. */
interface OpenEntry {
	readonly parts: Omit<EntryParts, "more">;
	/** Numbers of the further lines. */
	readonly more: number[];
	/** Last line that may belong to it: of an item. */
	readonly endLine: number;
	/** Level of the dated heading, `PARAGRAPH` for a dated paragraph. */
	readonly level: number;
}

/** Below every heading: any heading ends a dated paragraph. */
const PARAGRAPH = 7;

/**
 * Reads the body of a contact's own note into dated entries and remarks, line by line (NOTE-FORMAT §2). What stands below a
 * dated heading, or nested below a dated item, belongs to that entry, unless it has a day of its own.
 */
export function readContactLog(context: EntryContext): ContactLog {
	const reader = new ContactLogReader(context);
	walkLines(context.note, reader);
	const source = LogSource.of(context);
	return {
		entries: exactly(reader.found.map((entry) => ("parts" in entry ? lineEntry(context, source, entry.parts, entry.more) : entry))),
		remarks: exactly(reader.remarks),
	};
}

class ContactLogReader implements LineVisitor {
	readonly found: (Entry | OpenEntry)[] = [];
	readonly remarks: TextLine[] = [];
	/** Dated headings and paragraphs that the line stands below, outermost first. */
	private readonly sections: OpenEntry[] = [];
	/** Dated items that the line is nested in, outermost first. */
	private items: OpenEntry[] = [];
	private readonly headings: HeadingPath;
	/** Last line of the outermost list item so far. */
	private itemEnd = 0;

	constructor(private readonly context: EntryContext) {
		this.headings = new HeadingPath(context.note.tools);
	}

	line(line: number): void {
		while (this.items.length > 0 && (this.items[this.items.length - 1]?.endLine ?? 0) < line) this.items.pop();
	}

	heading(heading: Heading): void {
		if (heading.nested) return;
		this.headings.enter(heading);
		this.items = [];
		while (this.sections.length > 0 && (this.sections[this.sections.length - 1]?.level ?? 0) >= heading.level) this.sections.pop();
		const dated = this.start(heading.text, offsetOfHeading(this.context.note, heading), heading.line, heading.line, true, undefined, heading.level);
		if (dated !== null) this.sections.push(dated);
		else if (this.sections.length > 0) this.keep(heading.line);
	}

	item(item: ListItem): void {
		const { task, done } = taskOf(this.context.note, item);
		const dated = this.start(item.text, item.start, item.line, item.endLine, item.quote < 0 && done, task, PARAGRAPH);
		if (dated === null) this.keep(item.line);
		else this.items.push(dated);
		if (item.endLine > this.itemEnd) this.itemEnd = item.endLine;
	}

	table(table: Table): void {
		const rows = readTableLog(this.context, table, this.headings.year);
		this.found.push(...rows);
		const dated = new Set(rows.map((row) => row.line));
		for (const row of table.rows) if (!dated.has(row.line)) this.keep(row.line);
	}

	/** A paragraph is no entry, except in a section that is a log: many keep it without list marks. */
	text(line: number): void {
		const { lines } = this.context.note.scan;
		if (line > this.itemEnd && this.headings.log && !lines.quoted(line)) {
			const dated = this.start(lines.text(line).trim(), this.context.note.lineStart(line), line, line, true, undefined, PARAGRAPH);
			if (dated !== null) {
				while (this.sections[this.sections.length - 1]?.level === PARAGRAPH) this.sections.pop();
				this.sections.push(dated);
				return;
			}
		}
		this.keep(line);
	}

	private start(
		content: string,
		offset: number,
		line: number,
		endLine: number,
		touch: boolean,
		task: Entry["task"],
		level: number,
	): OpenEntry | null {
		const leading = readLeadingDay(this.context, content, line);
		if (leading === null) return null;
		const day = inYear(leading.day, this.headings.year);
		const parts = { day, line, content, offset, from: leading.length, touch, ofLife: this.headings.life, task };
		const entry: OpenEntry = { parts, more: [], endLine, level };
		this.found.push(entry);
		return entry;
	}

	private keep(line: number): void {
		const { note } = this.context;
		if (note.isBlank(line)) return;
		const owner = this.items[this.items.length - 1] ?? this.sections[this.sections.length - 1];
		if (owner === undefined) this.remarks.push(note.textLine({ line, text: "" }));
		else {
			note.keepLine(line);
			owner.more.push(line);
		}
	}
}
