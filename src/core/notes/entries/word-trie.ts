import { LETTERS, MARK, NO_WORD, OTHER, unitClass } from "./unit-class";

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

/**
 * Finds known words in a text in one pass, without cutting the text into strings: entries are many, and most of their words
 * leave the trie at the first or second letter. `call` is a word, `созвон*` every word that begins so. Case, ё/е and й/и (also
 * as combining marks) do not matter. The states are rows of a table: a letter and a row give the next row, 0 is no word.
 */
export class WordTrie<T> {
	private table = new Uint16Array(LETTERS * 64);
	private states = 2;
	/** By state: index of the value of the word that ends there, and of words that begin so; 0 is none. */
	private exact = new Uint16Array(64);
	private prefix = new Uint16Array(64);
	private readonly values: (T | undefined)[] = [undefined];

	constructor(words: Iterable<readonly [word: string, value: T]>) {
		for (const [word, value] of words) this.add(word, value);
	}

	private add(word: string, value: T): void {
		const isPrefix = word.endsWith("*");
		let state = 1;
		for (let index = 0; index < word.length - (isPrefix ? 1 : 0); index += 1) {
			const letter = unitClass(word.charCodeAt(index));
			if (letter === NO_WORD || letter >= LETTERS) throw new RangeError(`No letter at ${index} of "${word}"`);
			let next = this.table[state * LETTERS + letter] ?? 0;
			if (next === 0) {
				next = this.states;
				this.states += 1;
				this.grow();
				this.table[state * LETTERS + letter] = next;
			}
			state = next;
		}
		const indices = isPrefix ? this.prefix : this.exact;
		if (indices[state] !== 0) return;
		indices[state] = this.values.push(value) - 1;
	}

	private grow(): void {
		if (this.states < this.exact.length) return;
		const larger = (old: Uint16Array): Uint16Array<ArrayBuffer> => {
			const copy = new Uint16Array(old.length * 2);
			copy.set(old);
			return copy;
		};
		this.table = larger(this.table);
		this.exact = larger(this.exact);
		this.prefix = larger(this.prefix);
	}

	/** The known words between the indices, in order, at most so many. */
	find(text: string, start: number, end: number, most: number): readonly FoundWord<T>[] {
		const found: FoundWord<T>[] = [];
		const { table, exact, prefix, values } = this;
		let index = start;
		let ordinal = 0;
		while (index < end) {
			let letter = unitClass(text.charCodeAt(index));
			if (letter === NO_WORD) {
				index += 1;
				continue;
			}
			const wordStart = index;
			let state = 1;
			let value = 0;
			do {
				if (state !== 0 && letter !== MARK) {
					state = letter === OTHER ? 0 : (table[state * LETTERS + letter] ?? 0);
					if (prefix[state] !== 0) value = prefix[state] ?? 0;
				}
				index += 1;
				letter = index < end ? unitClass(text.charCodeAt(index)) : NO_WORD;
			} while (letter !== NO_WORD);
			if (exact[state] !== 0) value = exact[state] ?? 0;
			const known = values[value];
			if (known !== undefined) {
				found.push({ value: known, start: wordStart, end: index, ordinal });
				if (found.length >= most) break;
			}
			ordinal += 1;
		}
		return found;
	}
}
