import { exactly } from "../exactly";
import type { Heading, ListItem } from "../markdown";
import type { Entry, TextLine } from "../model";
import { buildEntry, type EntryParts } from "./build-entry";
import { readLeadingDay, type EntryContext } from "./entry-context";
import { taskState } from "./read-tasks";
import { readTableLog } from "./table-log";

export interface ContactLog {
	readonly entries: readonly Entry[];
	/** Undated lines that belong to no entry. */
	readonly remarks: readonly TextLine[];
}

/** An entry whose further lines are still being gathered. */
interface OpenEntry {
	readonly parts: EntryParts & { readonly more: TextLine[] };
	readonly endLine: number;
	/** Level of the dated heading; null for a list item. */
	readonly level: number | null;
}

/**
 * Reads the body of a contact's own note into dated entries and remarks, line by line (NOTE-FORMAT §2). What stands below a
 * dated heading, or nested below a dated item, belongs to that entry, unless it has a day of its own.
 */
export function readContactLog(context: EntryContext): ContactLog {
	const { note } = context;
	const { lines, headings, items, tables } = note.scan;
	const found: (Entry | OpenEntry)[] = [];
	const remarks: TextLine[] = [];
	let section: OpenEntry | null = null;
	let open: OpenEntry[] = [];
	let nextHeading = 0;
	let nextItem = 0;
	let nextTable = 0;

	const start = (content: string, offset: number, line: number, endLine: number, touch: boolean, task: Entry["task"], level: number | null): OpenEntry | null => {
		const leading = readLeadingDay(context, content, line);
		if (leading === null) return null;
		const parts = { day: leading.day, line, content, offset, from: leading.length, touch, task, more: [] };
		const entry: OpenEntry = { parts, endLine, level };
		found.push(entry);
		return entry;
	};
	const keep = (line: number): void => {
		const text = note.lineText(line);
		if (text === "") return;
		const owner = open[open.length - 1] ?? section;
		(owner === null ? remarks : owner.parts.more).push({ line, text });
	};

	for (let line = lines.first; line <= lines.last; line += 1) {
		const kind = lines.kind(line);
		while (open.length > 0 && (open[open.length - 1]?.endLine ?? 0) < line) open.pop();
		if (kind === "heading") {
			while (nextHeading < headings.length && (headings[nextHeading]?.line ?? 0) < line) nextHeading += 1;
			const heading: Heading | undefined = headings[nextHeading];
			if (heading?.line !== line || heading.nested) continue;
			open = [];
			if (section !== null && heading.level <= (section.level ?? 0)) section = null;
			const dated: OpenEntry | null = start(heading.text, note.scan.text.indexOf(heading.text, heading.start), line, line, true, undefined, heading.level);
			if (dated !== null) section = dated;
			else if (section !== null) keep(line);
		} else if (kind === "item") {
			while (nextItem < items.length && (items[nextItem]?.line ?? 0) < line) nextItem += 1;
			while (items[nextItem + 1]?.line === line) nextItem += 1;
			const item: ListItem | undefined = items[nextItem];
			if (item?.line !== line) continue;
			const task = item.task === null ? undefined : taskState(item.task);
			const touch = item.quote < 0 && (task === undefined || task === "done");
			const dated = start(item.text, item.start, line, item.endLine, touch, task, null);
			if (dated === null) keep(line);
			else open.push(dated);
		} else if (kind === "table") {
			while (nextTable < tables.length && (tables[nextTable]?.endLine ?? 0) < line) nextTable += 1;
			const table = tables[nextTable];
			if (table === undefined || table.line > line) continue;
			const rows = readTableLog(context, table);
			found.push(...rows);
			const dated = new Set(rows.map((row) => row.line));
			for (const row of table.rows) if (!dated.has(row.line)) keep(row.line);
			line = table.endLine;
		} else if (kind === "text" || kind === "callout") keep(line);
	}
	return { entries: found.map((entry) => ("parts" in entry ? buildEntry(context, entry.parts) : entry)), remarks: exactly(remarks) };
}
