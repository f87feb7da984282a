/** Small steps over a text by index. They look at few characters each, so that whatever calls them stays linear. */

/** Marks count too: a decomposed "й" is two characters. */
const LETTER = /[\p{L}\p{M}]/u;

/** Whether a letter stands at the index; ASCII and Russian letters without asking the Unicode tables. */
export function isLetterAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
	if (code >= 0x410 && code <= 0x44f) return true;
	return at < text.length && LETTER.test(text.charAt(at));
}

/** Whether an ASCII digit stands at the index. */
export function isDigitAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 0x30 && code <= 0x39;
}

/** Whether a space, tab, or no-break space of any width stands at the index. */
export function isSpaceAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
}

/** Index behind the spaces that stand at the index. */
export function skipSpaces(text: string, at: number): number {
	let index = at;
	while (isSpaceAt(text, index)) index += 1;
	return index;
}

/** How many ASCII digits stand at the index, at most `limit`. */
export function digitRun(text: string, at: number, limit: number): number {
	let count = 0;
	while (count < limit && isDigitAt(text, at + count)) count += 1;
	return count;
}

/** The letters at the index, at most `limit` of them; empty where there is none. */
export function lettersAt(text: string, at: number, limit: number): string {
	let end = at;
	while (end - at < limit && isLetterAt(text, end)) end += 1;
	return text.slice(at, end);
}

/** Whether a word or number ends at the index: no letter and no digit follows. */
export function isBoundary(text: string, at: number): boolean {
	return !isDigitAt(text, at) && !isLetterAt(text, at);
}
