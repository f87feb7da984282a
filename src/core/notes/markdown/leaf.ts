/** What kind of leaf it is, as far as links in it care. */
export type LeafPlace = "text" | "table" | "heading";

/** The text of one paragraph, heading or table row: a stretch of each of its lines, without container marks. */
export class Leaf {
	private readonly starts: number[] = [];
	private readonly ends: number[] = [];
	private readonly lines: number[] = [];
	/** Index of the first stretch; those before it were taken off. */
	first = 0;
	/** Index behind the last stretch. */
	count = 0;
	/** Index of the innermost list item and quote it stands in; -1 for none. */
	item = -1;
	quote = -1;
	here: LeafPlace = "text";

	/** Begins a new leaf. The arrays are used again: emptying them costs more than all else here. */
	open(item: number, quote: number, here: LeafPlace): void {
		this.first = this.count = 0;
		this.item = item;
		this.quote = quote;
		this.here = here;
	}

	add(start: number, end: number, line: number): void {
		const at = this.count++;
		this.starts[at] = start;
		this.ends[at] = end;
		this.lines[at] = line;
	}

	get empty(): boolean {
		return this.first === this.count;
	}

	start(index: number): number {
		return this.starts[index] ?? 0;
	}

	end(index: number): number {
		return this.ends[index] ?? 0;
	}

	line(index: number): number {
		return this.lines[index] ?? 0;
	}
}
