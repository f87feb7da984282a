/** A known word found in a text. */
export interface FoundWord<T> {
	readonly value: T;
	/** Index of the word's first unit. */
	readonly start: number;
	/** Index behind the word's last unit. */
	readonly end: number;
	/** How many words stand before it. */
	readonly ordinal: number;
}

/** Letters of a table row: `a`–`z`, `а`–`я`, and 0 for everything else. */
const LETTERS = 59;

/**
 * Finds known words in a text in one pass, without cutting the text into strings: entries are many, and most of their words
 * leave the trie at the first or second letter. `call` is a word, `созвон*` every word that begins so. Case, ё/е and й/и (also
 * as combining marks) do not matter. The states are rows of a table: a letter and a row give the next row, 0 is no word.
 */
export class WordTrie<T> {
	private table = new Uint16Array(LETTERS * 64);
	private states = 2;
	private readonly exact: (T | undefined)[] = [];
	private readonly prefix: (T | undefined)[] = [];

	constructor(words: Iterable<readonly [word: string, value: T]>) {
		for (const [word, value] of words) this.add(word, value);
	}

	private add(word: string, value: T): void {
		const isPrefix = word.endsWith("*");
		let state = 1;
		for (let index = 0; index < word.length - (isPrefix ? 1 : 0); index += 1) {
			const letter = letterOf(word.charCodeAt(index));
			if (letter === 0) throw new RangeError(`No letter at ${index} of "${word}"`);
			const cell = state * LETTERS + letter;
			state = this.table[cell] ?? 0;
			if (state === 0) this.setCell(cell, (state = this.states++));
		}
		const values = isPrefix ? this.prefix : this.exact;
		values[state] ??= value;
	}

	private setCell(cell: number, state: number): void {
		if ((state + 1) * LETTERS > this.table.length) {
			const larger = new Uint16Array(this.table.length * 2);
			larger.set(this.table);
			this.table = larger;
		}
		this.table[cell] = state;
	}

	/** The known words between the indices, in order, at most so many. */
	find(text: string, start: number, end: number, most: number): FoundWord<T>[] {
		const found: FoundWord<T>[] = [];
		const { table } = this;
		let index = start;
		let ordinal = 0;
		while (index < end) {
			let unit = text.charCodeAt(index);
			if (!isWordUnit(unit)) {
				index += 1;
				continue;
			}
			const wordStart = index;
			let state = 1;
			let value: T | undefined;
			do {
				if (state !== 0 && (unit < 0x300 || unit > 0x36f)) {
					const letter = letterOf(unit);
					state = letter === 0 ? 0 : (table[state * LETTERS + letter] ?? 0);
					if (state !== 0) value = this.prefix[state] ?? value;
				}
				index += 1;
				unit = index < end ? text.charCodeAt(index) : 0;
			} while (isWordUnit(unit));
			if (state !== 0) value = this.exact[state] ?? value;
			if (value !== undefined) {
				found.push({ value, start: wordStart, end: index, ordinal });
				if (found.length >= most) break;
			}
			ordinal += 1;
		}
		return found;
	}
}

/** Letters (Latin, Greek, Cyrillic and beyond), digits, combining marks. */
function isWordUnit(unit: number): boolean {
	if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
	return (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && unit < 0x2000) || (unit >= 0x2c00 && unit < 0xd800 && !(unit >= 0x3000 && unit < 0x3040));
}

/** 1 to 26 for Latin, 27 to 58 for Cyrillic, whatever their case; ё counts as е, й as и. */
function letterOf(unit: number): number {
	if (unit >= 0x61) {
		if (unit <= 0x7a) return unit - 0x60;
		if (unit < 0x401 || unit > 0x451) return 0;
		if (unit === 0x401 || unit === 0x451) return 0x435 - 0x430 + 27;
		const lower = unit < 0x430 ? unit + 32 : unit;
		if (lower < 0x430 || lower > 0x44f) return 0;
		return (lower === 0x439 ? 0x438 : lower) - 0x430 + 27;
	}
	return unit >= 0x41 && unit <= 0x5a ? unit - 0x40 : 0;
}
