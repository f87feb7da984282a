import type { Heading, ListItem, Table } from "../markdown";
import type { NoteText } from "../note-text";

/** What stands on the lines of a note, from top to bottom. Code, comments, formulas, rules and blank lines say nothing. */
export interface LineVisitor {
	/** Before whatever stands on a line. */
	line(line: number): void;
	heading(heading: Heading): void;
	item(item: ListItem): void;
	/** A whole table, on its first line. */
	table(table: Table): void;
	/** A line of a paragraph, or the title of a callout. */
	text(line: number): void;
}

export function walkLines({ scan }: NoteText, visitor: LineVisitor): void {
	const { lines, headings, items, tables } = scan;
	let nextHeading = 0;
	let nextItem = 0;
	let nextTable = 0;
	for (let line = lines.first; line <= lines.last; line += 1) {
		const kind = lines.kind(line);
		if (kind === "blank") continue;
		visitor.line(line);
		if (kind === "item") {
			while (nextItem < items.length && (items[nextItem]?.line ?? 0) < line) nextItem += 1;
			// `- - x`: the innermost of the items that begin here holds the text.
			while (items[nextItem + 1]?.line === line) nextItem += 1;
			const item = items[nextItem];
			if (item?.line === line) visitor.item(item);
		} else if (kind === "text" || kind === "callout") visitor.text(line);
		else if (kind === "heading") {
			while (nextHeading < headings.length && (headings[nextHeading]?.line ?? 0) < line) nextHeading += 1;
			const heading = headings[nextHeading];
			if (heading?.line === line) visitor.heading(heading);
		} else if (kind === "table") {
			while (nextTable < tables.length && (tables[nextTable]?.endLine ?? 0) < line) nextTable += 1;
			const table = tables[nextTable];
			if (table === undefined || table.line > line) continue;
			visitor.table(table);
			line = table.endLine;
		}
	}
}

/** Offset of a heading's content in the text of the note; -1 where its lines were joined. */
export function offsetOfHeading({ scan }: NoteText, heading: Heading): number {
	return scan.text.indexOf(heading.text, heading.start);
}
