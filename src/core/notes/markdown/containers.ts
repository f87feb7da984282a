import { elementAt, type Found } from "./found";
import type { ListItem } from "./model";

/** Quotes and list items may nest so deep; what would nest deeper is text. No writer gets there, a hostile note does. */
export const MAX_DEPTH = 100;

/** The mark that a list item opens with, and the offset of what follows it. */
export interface ListMark extends Pick<ListItem, "indent" | "marker" | "number"> {
	readonly end: number;
}

const depthBelow = (list: readonly { readonly depth: number }[], parent: number): number => (elementAt(list, parent)?.depth ?? -1) + 1;

/** The open quotes and list items, outermost first. */
export class Containers {
	depth = 0;
	/** Index of the innermost list item and of the innermost quote; -1 for none. */
	item = -1;
	quote = -1;
	/** For each container: whether it is a quote, and the index of the next one of its kind around it. */
	private readonly quoted: boolean[] = [];
	private readonly outer: number[] = [];
	/** Columns that a line must be indented by to belong to an item. */
	private readonly widths: number[] = [];

	constructor(private readonly found: Found) {}

	isQuote(depth: number): boolean {
		return this.quoted[depth] === true;
	}

	width(depth: number): number {
		return this.widths[depth] ?? 0;
	}

	openQuote(line: number, heading: number): void {
		const { quotes } = this.found;
		const parent = this.quote;
		this.push(true, parent, 0);
		this.quote = quotes.length;
		quotes.push({ line, endLine: line, depth: depthBelow(quotes, parent), callout: null, heading, parent });
	}

	/** Opens an item with its mark; `width` is how far its further lines must be indented. */
	openItem(mark: ListMark, width: number, line: number, heading: number): void {
		const { items } = this.found;
		const parent = this.item;
		this.push(false, parent, width);
		this.item = items.length;
		items.push({
			line, endLine: line, indent: mark.indent, marker: mark.marker, number: mark.number, task: null, text: "", start: mark.end, end: mark.end,
			parent, depth: depthBelow(items, parent), next: items.length + 1, heading, quote: this.quote,
		});
	}

	private push(quoted: boolean, outer: number, width: number): void {
		const at = this.depth++;
		this.quoted[at] = quoted;
		this.outer[at] = outer;
		this.widths[at] = width;
	}

	/** Closes what is deeper than `depth`; `lastLine` is the last line that belongs to it. */
	closeTo(depth: number, lastLine: number): void {
		while (this.depth > depth) {
			const at = --this.depth;
			const outer = this.outer[at] ?? -1;
			if (this.quoted[at] === true) {
				const closed = this.found.quotes[this.quote];
				if (closed) closed.endLine = lastLine;
				this.quote = outer;
				continue;
			}
			const closed = this.found.items[this.item];
			this.item = outer;
			if (!closed) continue;
			closed.endLine = lastLine;
			closed.next = this.found.items.length;
		}
	}
}
