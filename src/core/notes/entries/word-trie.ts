/** A node: the children by folded UTF-16 unit, what a word ending here means, and what any word that begins so means. */
interface Node<T> {
	readonly next: Map<number, Node<T>>;
	exact?: T;
	prefix?: T;
}

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
 * as combining marks) do not matter.
 */
export class WordTrie<T> {
	private readonly root: Node<T> = { next: new Map() };

	constructor(words: Iterable<readonly [word: string, value: T]>) {
		for (const [word, value] of words) this.add(word, value);
	}

	private add(word: string, value: T): void {
		const isPrefix = word.endsWith("*");
		let node = this.root;
		for (let index = 0; index < word.length - (isPrefix ? 1 : 0); index += 1) {
			const unit = foldUnit(word.charCodeAt(index));
			let next = node.next.get(unit);
			if (next === undefined) node.next.set(unit, (next = { next: new Map() }));
			node = next;
		}
		if (isPrefix) node.prefix ??= value;
		else node.exact ??= value;
	}

	/** Calls back for each known word between the indices, in order; stops where the callback answers `false`. */
	scan(text: string, start: number, end: number, found: (word: FoundWord<T>) => boolean | void): void {
		let index = start;
		let ordinal = 0;
		while (index < end) {
			if (!isWordUnit(text.charCodeAt(index))) {
				index += 1;
				continue;
			}
			const wordStart = index;
			let node: Node<T> | undefined = this.root;
			let value: T | undefined;
			for (; index < end; index += 1) {
				const unit = text.charCodeAt(index);
				if (!isWordUnit(unit)) break;
				if (node === undefined || (unit >= 0x300 && unit <= 0x36f)) continue;
				node = node.next.get(foldUnit(unit));
				if (node?.prefix !== undefined) value = node.prefix;
			}
			value = node?.exact ?? value;
			if (value !== undefined && found({ value, start: wordStart, end: index, ordinal }) === false) return;
			ordinal += 1;
		}
	}
}

/** Letters (Latin, Greek, Cyrillic and beyond), digits, combining marks. */
function isWordUnit(unit: number): boolean {
	if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
	return (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && unit < 0x2000) || (unit >= 0x2c00 && unit < 0xd800 && !(unit >= 0x3000 && unit < 0x3040));
}

/** Lower case, ё and й without their marks. */
function foldUnit(unit: number): number {
	if (unit >= 0x41 && unit <= 0x5a) return unit + 32;
	if (unit >= 0x410 && unit <= 0x42f) unit += 32;
	if (unit === 0x451 || unit === 0x401) return 0x435;
	if (unit === 0x439) return 0x438;
	return unit;
}
