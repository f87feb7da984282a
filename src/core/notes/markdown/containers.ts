import type { Found } from "./found";

/** Quotes and list items may nest so deep; what would nest deeper is text. No writer gets there, a hostile note does. */
export const MAX_DEPTH = 100;

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

	pushQuote(quote: number): void {
		this.push(true, this.quote, 0);
		this.quote = quote;
	}

	pushItem(item: number, width: number): void {
		this.push(false, this.item, width);
		this.item = item;
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
