import { LINE_KINDS, type LineKind, type LineTable } from "./model";

const LF = 10;
const CR = 13;
const QUOTED = 32;

/** Number of a line kind, as the table stores it. */
export const KIND = Object.fromEntries(LINE_KINDS.map((kind, number) => [kind, number])) as Record<LineKind, number>;

/** Start and kind of each line in two flat arrays: five million blank lines are still a small table. */
export class Lines implements LineTable {
	private readonly starts: number[] = [];
	private readonly kinds: number[] = [];

	constructor(
		private readonly source: string,
		readonly first: number,
	) {}

	get last(): number {
		return this.first + this.starts.length - 1;
	}

	/** Adds the next line; what it is gets settled when it is read. */
	add(start: number): void {
		this.starts.push(start);
		this.kinds.push(KIND.text);
	}

	/** Settles the last line. */
	settle(kind: number, quoted: boolean): void {
		this.kinds[this.kinds.length - 1] = quoted ? kind + QUOTED : kind;
	}

	/** Says what a line turned out to be; whether it is quoted stays. */
	setKind(line: number, kind: number): void {
		const at = line - this.first;
		this.kinds[at] = kind + ((this.kinds[at] ?? 0) & QUOTED);
	}

	kind(line: number): LineKind {
		return LINE_KINDS[this.info(line) & (QUOTED - 1)] ?? "text";
	}

	quoted(line: number): boolean {
		return this.info(line) >= QUOTED;
	}

	start(line: number): number {
		const start = this.starts[line - this.first];
		if (start === undefined) throw new RangeError(`no line ${String(line)} in ${String(this.first)}..${String(this.last)}`);
		return start;
	}

	end(line: number): number {
		const start = this.start(line);
		let end = this.starts[line + 1 - this.first];
		if (end === undefined) return this.source.length;
		if (end > start && this.source.charCodeAt(end - 1) === LF) end--;
		if (end > start && this.source.charCodeAt(end - 1) === CR) end--;
		return end;
	}

	text(line: number): string {
		return this.source.slice(this.start(line), this.end(line));
	}

	private info(line: number): number {
		const info = this.kinds[line - this.first];
		if (info === undefined) throw new RangeError(`no line ${String(line)} in ${String(this.first)}..${String(this.last)}`);
		return info;
	}
}
