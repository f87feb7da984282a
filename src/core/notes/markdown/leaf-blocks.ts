import { closesFence, delimiterColumns } from "./block-starts";
import { skipBlanks, trimEnd } from "./characters";
import type { Containers } from "./containers";
import { isDefinition } from "./definitions";
import { elementAt, type Found } from "./found";
import { HTML_COMMENT, htmlBlockEnd, type HtmlBlock } from "./html-blocks";
import { InlineReader } from "./inline";
import { Leaf, type LeafPlace } from "./leaf";
import type { LineCursor } from "./line-cursor";
import { KIND } from "./lines";
import { readCallout, readTask } from "./openers";
import { fitRow, readRow } from "./tables";

export type LeafKind = "none" | "paragraph" | "table" | "fence" | "indented" | "html";

/** The block that is being written to: a paragraph, table, code or HTML block within the innermost container. */
export class LeafBlocks {
	kind: LeafKind = "none";
	/** Index of the nearest heading that is not nested. */
	heading = -1;
	private readonly leaf = new Leaf();
	private readonly inline: InlineReader;
	private fence = { unit: 0, length: 0, anyIndent: false };
	private html: HtmlBlock = 0;

	constructor(
		private readonly text: string,
		private readonly found: Found,
		private readonly containers: Containers,
	) {
		this.inline = new InlineReader(text, found);
	}

	/** Ends the open block; a paragraph or table then knows all it needs to be read. */
	close(): void {
		if (this.kind === "paragraph") {
			this.passDefinitions();
			this.inline.read(this.leaf);
		}
		this.kind = "none";
	}

	/** Takes the link definitions off the beginning of the open paragraph. */
	private passDefinitions(): void {
		const { leaf, found } = this;
		for (; !leaf.empty && isDefinition(this.text, leaf.start(leaf.first), leaf.end(leaf.first)); leaf.first++) {
			const line = leaf.line(leaf.first);
			if (found.lines.kind(line) === "text") found.lines.setKind(line, KIND.definition);
		}
	}

	/** Reads a line that stands for itself: a heading's, a table row's, what is left behind a comment. */
	readAlone(start: number, end: number, line: number, here: LeafPlace = "text"): void {
		this.leaf.open(this.containers.item, this.containers.quote, here);
		this.leaf.add(start, end, line);
		this.inline.read(this.leaf);
	}

	openFence(unit: number, length: number, anyIndent: boolean): number {
		this.kind = "fence";
		this.fence = { unit, length, anyIndent };
		return KIND.code;
	}

	openIndented(): number {
		this.kind = "indented";
		return KIND.code;
	}

	openHtml(html: HtmlBlock, at: number, end: number, line: number): number {
		this.kind = "html";
		this.html = html;
		// `<!-->` closes itself: look from the mark on.
		return this.htmlLine(html === HTML_COMMENT ? at + 2 : at, end, line);
	}

	/** Takes the line into an open code or HTML block. Returns its kind, or -1 where the block does not go on. */
	goOn(cursor: LineCursor, line: number): number {
		const { mark, end, indent, blank } = cursor;
		if (this.kind === "fence") {
			const { unit, length, anyIndent } = this.fence;
			if ((indent < 4 || anyIndent) && closesFence(this.text, mark, end, unit, length)) this.kind = "none";
			return KIND.code;
		}
		if (this.kind === "indented") {
			if (indent >= 4 && !blank) return KIND.code;
			if (blank) return KIND.blank;
			this.kind = "none";
			return -1;
		}
		if (blank && this.html >= 6) {
			this.kind = "none";
			return -1;
		}
		return this.htmlLine(mark, end, line);
	}

	private htmlLine(at: number, end: number, line: number): number {
		const close = htmlBlockEnd(this.html, this.text, at, end);
		if (close >= 0) this.kind = "none";
		if (this.html !== HTML_COMMENT) return KIND.html;
		if (close < 0 || skipBlanks(this.text, close, end) === end) return KIND.comment;
		this.readAlone(close, end, line);
		return KIND.html;
	}

	/** Opens a paragraph with the line; `item` or `quote` tell that it is the first line of that item or quote. */
	openParagraph(start: number, end: number, line: number, item: boolean, quote: boolean): number {
		const last = trimEnd(this.text, start, end);
		let from = start;
		let kind = KIND.text;
		if (item) {
			from = this.openItemText(start, last);
			kind = KIND.item;
		} else if (quote) {
			const opening = readCallout(this.text, start, last);
			const opened = this.found.quotes[this.containers.quote];
			if (opening && opened) {
				opened.callout = opening.callout;
				from = opening.end;
				kind = KIND.callout;
			}
		}
		this.kind = "paragraph";
		this.leaf.open(this.containers.item, this.containers.quote, "text");
		this.leaf.add(from, last, line);
		return kind;
	}

	private openItemText(start: number, end: number): number {
		const item = this.found.items[this.containers.item];
		if (!item) return start;
		const task = readTask(this.text, start, end);
		item.task = task?.state ?? null;
		item.start = task?.end ?? start;
		item.end = end;
		item.text = this.text.slice(item.start, end);
		return item.start;
	}

	addToParagraph(start: number, end: number, line: number): number {
		this.leaf.add(start, trimEnd(this.text, start, end), line);
		return KIND.text;
	}

	/** Makes the open paragraph a setext heading with the underline at `line`; false where only link definitions stand there. */
	underline(level: number, line: number): boolean {
		const { leaf, found, text } = this;
		this.passDefinitions();
		if (leaf.empty) return false;
		const parts: string[] = [];
		for (let index = leaf.first; index < leaf.count; index++) {
			parts.push(text.slice(leaf.start(index), leaf.end(index)));
			found.lines.setKind(leaf.line(index), KIND.heading);
		}
		this.kind = "none";
		this.addHeading(level, parts.join(" "), leaf.line(leaf.first), line, leaf.start(leaf.first), leaf.end(leaf.count - 1));
		leaf.here = "heading";
		this.inline.read(leaf);
		return true;
	}

	atxHeading(level: number, start: number, end: number, line: number): number {
		this.addHeading(level, this.text.slice(start, end), line, line, start, end);
		this.readAlone(start, end, line, "heading");
		return KIND.heading;
	}

	private addHeading(level: number, text: string, line: number, endLine: number, start: number, end: number): void {
		const { headings } = this.found;
		const nested = this.containers.depth > 0;
		let parent = nested ? -1 : this.heading;
		for (let above = elementAt(headings, parent); above && above.level >= level; above = elementAt(headings, parent)) parent = above.parent;
		if (!nested) this.heading = headings.length;
		headings.push({ level, text, endLine, parent, nested, line, start, end });
	}

	/** Opens a table where the line is a delimiter row that fits the paragraph's last line; returns if it did. */
	openTable(at: number, end: number, line: number): boolean {
		const columns = delimiterColumns(this.text, at, end);
		const last = this.leaf.count - 1;
		if (columns === 0 || this.leaf.empty) return false;
		const headerLine = this.leaf.line(last);
		if (!this.text.slice(this.leaf.start(last), this.leaf.end(last)).includes("|")) return false;
		const header = readRow(this.text, headerLine, this.leaf.start(last), this.leaf.end(last));
		if (header.cells.length !== columns) return false;
		this.leaf.count--;
		this.close();
		this.kind = "table";
		this.found.lines.setKind(headerLine, KIND.table);
		const { item, quote } = this.containers;
		this.found.tables.push({ line: headerLine, endLine: line, header, rows: [], heading: this.heading, quote, item });
		this.readAlone(header.start, header.end, headerLine, "table");
		return true;
	}

	addRow(start: number, end: number, line: number): number {
		const table = this.found.tables[this.found.tables.length - 1];
		if (!table) return KIND.text;
		const row = readRow(this.text, line, start, end);
		table.rows.push(fitRow(row, table.header.cells.length));
		table.endLine = line;
		this.readAlone(row.start, row.end, line, "table");
		return KIND.table;
	}
}
