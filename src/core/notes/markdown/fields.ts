import { ASTERISK, BACKSLASH, CLOSE_BRACKET, CLOSE_PAREN, HYPHEN, OPEN_BRACKET, OPEN_PAREN, SLASH, SPACE, UNDERSCORE, isAsciiLetter, isDigit } from "./characters";

/** A key is a few words; what is longer is prose that happens to hold `::`. */
const MAX_KEY = 80;

/** Offset where the key in front of the `::` at `at` begins, at least `floor`; -1 where the text there is no key. */
export function keyStart(text: string, floor: number, at: number): number {
	let start = at;
	while (start > floor && at - start <= MAX_KEY && isKeyUnit(text.charCodeAt(start - 1))) start--;
	return at - start > MAX_KEY ? -1 : start;
}

/** The key at `start..end` without spaces and emphasis marks around it; empty where that names nothing. */
export function keyText(text: string, start: number, end: number): string {
	let from = start;
	let to = end;
	while (from < to && isMarkOrSpace(text.charCodeAt(from))) from++;
	while (to > from && isMarkOrSpace(text.charCodeAt(to - 1))) to--;
	const first = from < to ? text.charCodeAt(from) : 0;
	return first >= 128 || isAsciiLetter(first) || isDigit(first) ? text.slice(from, to) : "";
}

const isMarkOrSpace = (unit: number): boolean => unit === SPACE || unit === ASTERISK || unit === UNDERSCORE || unit === 0xa0;

function isKeyUnit(unit: number): boolean {
	if (unit >= 128) return !(unit >= 0x2000 && unit <= 0x206f && unit !== 0x200d) && unit !== 0xab && unit !== 0xbb;
	return isAsciiLetter(unit) || isDigit(unit) || unit === SPACE || unit === HYPHEN || unit === UNDERSCORE || unit === SLASH || unit === ASTERISK;
}

/**
 * Offset of the bracket that closes a field's value, looked for from `at`; -1 where none does before `end`.
 * Brackets of the same kind nest, so that a value may hold links: `[with:: [[Ada]]]`.
 */
export function closingBracket(text: string, open: number, at: number, end: number): number {
	const close = open === OPEN_PAREN ? CLOSE_PAREN : CLOSE_BRACKET;
	let depth = 1;
	for (let next = at; next < end; next++) {
		const unit = text.charCodeAt(next);
		if (unit === BACKSLASH) next++;
		else if (unit === open) depth++;
		else if (unit === close && --depth === 0) return next;
	}
	return -1;
}

export const opensField = (unit: number): boolean => unit === OPEN_BRACKET || unit === OPEN_PAREN;

/** The fields whose value is being read, outermost first. */
export class OpenFields {
	private count = 0;
	private readonly indexes: number[] = [];
	private readonly ends: number[] = [];

	clear(): void {
		this.count = 0;
	}

	/** Opens the field of that index, whose value stands at `start..end`. */
	open(index: number, start: number, end: number): void {
		this.at(start);
		this.indexes[this.count] = index;
		this.ends[this.count++] = end;
	}

	/** Index of the innermost field whose value reaches beyond `offset`; -1 for none. To be asked in ascending order. */
	at(offset: number): number {
		while (this.count > 0 && (this.ends[this.count - 1] ?? 0) <= offset) this.count--;
		return this.count > 0 ? (this.indexes[this.count - 1] ?? -1) : -1;
	}
}
