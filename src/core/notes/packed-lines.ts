/**
 * Kept lines whose texts stand in one string, one behind the other: a line costs its characters and two bytes. Facts that refer to a
 * line by its number read it from here. Empty until it is filled, when the note has been read.
 */
export class PackedLines implements ReadonlyMap<number, string> {
	#first = 0;
	/** Line by line the length of its text plus one, as a character; none where the line is not kept. */
	#lengths = "";
	#text = "";
	/** The last line that was asked for, counted from the first, and where it begins: lines are mostly asked for in order. */
	#at = 0;
	#start = 0;

	/** `texts[0]` is the text of the line `first`; of at most 65,534 units. */
	fill(first: number, texts: readonly (string | undefined)[]): void {
		this.#first = first;
		let lengths = "";
		for (let from = 0; from < texts.length; from += MOST_ARGUMENTS) {
			const codes: number[] = [];
			for (let index = from; index < Math.min(texts.length, from + MOST_ARGUMENTS); index += 1) {
				const text = texts[index];
				codes.push(text === undefined ? 0 : text.length + 1);
			}
			lengths += String.fromCharCode(...codes);
		}
		this.#lengths = lengths;
		this.#text = texts.join("");
	}

	get size(): number {
		let size = 0;
		for (let index = 0; index < this.#lengths.length; index += 1) if (this.#lengths.charCodeAt(index) > 0) size += 1;
		return size;
	}

	get(line: number): string | undefined {
		const lengths = this.#lengths;
		const index = line - this.#first;
		if (!(index >= 0 && index < lengths.length)) return undefined;
		const length = lengths.charCodeAt(index) - 1;
		if (length < 0) return undefined;
		let at = this.#at;
		let start = this.#start;
		if (index < at) at = start = 0;
		for (; at < index; at += 1) start += Math.max(lengths.charCodeAt(at) - 1, 0);
		this.#at = at;
		this.#start = start;
		return this.#text.slice(start, start + length);
	}

	has(line: number): boolean {
		return this.get(line) !== undefined;
	}

	*entries(): MapIterator<[number, string]> {
		for (const line of this.keys()) yield [line, this.get(line) ?? ""];
		return undefined;
	}

	*keys(): MapIterator<number> {
		for (let index = 0; index < this.#lengths.length; index += 1) if (this.#lengths.charCodeAt(index) > 0) yield this.#first + index;
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

/** So many arguments of a call fit everywhere. */
const MOST_ARGUMENTS = 4096;
