import { CLOSE_PAREN, COLON, DOT, GREATER, HYPHEN, LESS, OPEN_PAREN, PLUS, SPACE, isAsciiLetter, isBlank, isDigit } from "./characters";

// Addresses that lead out of the vault and stand in the text as they are.

/** Letters, digits, `+`, `-`, `.`: what the scheme of an address is made of (RFC 3986, §3.1). */
const isSchemeUnit = (unit: number): boolean => isAsciiLetter(unit) || isDigit(unit) || unit === PLUS || unit === HYPHEN || unit === DOT;
const LONGEST_SCHEME = 32;

/** Offset of the scheme in front of the colon at `at`, at least `floor`; -1 where none of two letters and more stands there. */
export function schemeStart(text: string, floor: number, at: number): number {
	let start = at;
	while (start > floor && at - start < LONGEST_SCHEME && isSchemeUnit(text.charCodeAt(start - 1))) start--;
	while (start < at && !isAsciiLetter(text.charCodeAt(start))) start++;
	return at - start < 2 ? -1 : start;
}

/** Offset behind the autolink `<https://…>` whose `<` stands at `at` (CommonMark 0.31.2, §6.5); -1 where it is none. */
export function autolinkEnd(text: string, at: number, end: number): number {
	let next = at + 1;
	if (!isAsciiLetter(text.charCodeAt(next))) return -1;
	while (next < end && next - at <= LONGEST_SCHEME + 1 && isSchemeUnit(text.charCodeAt(next))) next++;
	if (next - at < 3 || text.charCodeAt(next) !== COLON) return -1;
	for (; next < end; next++) {
		const unit = text.charCodeAt(next);
		if (unit === GREATER) return next + 1;
		if (unit <= SPACE || unit === LESS) return -1;
	}
	return -1;
}

/** Offset behind an address that stands bare in the text, its scheme before `at`: without the punctuation that ends a sentence. */
export function bareUrlEnd(text: string, at: number, end: number): number {
	let next = at;
	let parens = 0;
	for (; next < end; next++) {
		const unit = text.charCodeAt(next);
		if (isBlank(unit) || URL_STOPS.includes(text.charAt(next))) break;
		if (unit === OPEN_PAREN) parens++;
		else if (unit === CLOSE_PAREN && --parens < 0) break;
	}
	while (next > at && URL_TRAILERS.includes(text.charAt(next - 1))) next--;
	return next;
}
const URL_STOPS = '<>[]|"`';
const URL_TRAILERS = ".,;:!?'*_~";
