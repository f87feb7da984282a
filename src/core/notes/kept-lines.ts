import type { PackedLines } from "./packed-lines";

/**
 * The texts of a note's lines by their numbers: a read-only map that costs one slot a line. A `Map` costs three times that, and
 * nearly every line of a contact note is kept.
 */
export class KeptLines implements ReadonlyMap<number, string> {
	readonly size: number;

	/** `texts[0]` is the text of the line `first`; lines that nothing refers to have none. */
	constructor(
		private readonly first: number,
		private readonly texts: readonly (string | undefined)[],
	) {
		let size = 0;
		for (const text of texts) if (text !== undefined) size += 1;
		this.size = size;
	}

	get(line: number): string | undefined {
		return this.texts[line - this.first];
	}

	has(line: number): boolean {
		return this.get(line) !== undefined;
	}

	*entries(): MapIterator<[number, string]> {
		for (let index = 0; index < this.texts.length; index += 1) {
			const text = this.texts[index];
			if (text !== undefined) yield [this.first + index, text];
		}
		return undefined;
	}

	*keys(): MapIterator<number> {
		for (const [line] of this.entries()) yield line;
		return undefined;
	}

	*values(): MapIterator<string> {
		for (const [, text] of this.entries()) yield text;
		return undefined;
	}

	[Symbol.iterator](): MapIterator<[number, string]> {
		return this.entries();
	}

	forEach(callback: (text: string, line: number, lines: ReadonlyMap<number, string>) => void): void {
		for (const [line, text] of this.entries()) callback(text, line, this);
	}
}

const EMPTY: ReadonlyMap<number, string> = new Map();
/** Up to so many slots a kept line: beyond that a `Map` is smaller. */
const MOST_SLOTS = 4;

/** Gathers the lines that the facts of one note refer to, each once. */
export class LineKeeper {
	/** By line number; most of a short note's lines, few of a long one's. */
	private readonly texts: (string | undefined)[] = [];
	private first = Infinity;
	private count = 0;

	/** The kept text of a line; undefined where it was not kept yet. */
	get(line: number): string | undefined {
		return this.texts[line];
	}

	keep(line: number, text: string): string {
		this.texts[line] = text;
		this.count += 1;
		if (line < this.first) this.first = line;
		return text;
	}

	/** Puts the kept lines into `lines`. */
	pack(lines: PackedLines): void {
		if (this.count > 0) lines.fill(this.first, this.texts.slice(this.first));
	}

	finish(): ReadonlyMap<number, string> {
		if (this.count === 0) return EMPTY;
		if (this.texts.length - this.first <= this.count * MOST_SLOTS) return new KeptLines(this.first, this.texts.slice(this.first));
		const lines = new Map<number, string>();
		this.texts.forEach((text, line) => text !== undefined && lines.set(line, text));
		return lines;
	}
}
