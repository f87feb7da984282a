// Character codes that Markdown gives a meaning to.
export const TAB = 9;
export const LF = 10;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const QUOTATION = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const APOSTROPHE = 39;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const DIGIT_0 = 48;
export const DIGIT_9 = 57;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const PIPE = 124;
export const TILDE = 126;

export const isBlank = (unit: number): boolean => unit === SPACE || unit === TAB;
export const isDigit = (unit: number): boolean => unit >= DIGIT_0 && unit <= DIGIT_9;
export const isAsciiLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** ASCII punctuation: what a backslash can take the meaning from (CommonMark 0.31.2, §2.4). */
export const isPunctuation = (unit: number): boolean =>
	(unit >= 33 && unit <= 47) || (unit >= 58 && unit <= 64) || (unit >= 91 && unit <= 96) || (unit >= 123 && unit <= 126);

/** Offset behind the spaces and tabs that begin at `at`. */
export function skipBlanks(text: string, at: number, end: number): number {
	let next = at;
	while (next < end && isBlank(text.charCodeAt(next))) next++;
	return next;
}

/** Offset behind the last unit before `end` that is no space or tab, at least `start`. */
export function trimEnd(text: string, start: number, end: number): number {
	let last = end;
	while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
	return last;
}

/** Offset behind the run of `unit` that begins at `at`. */
export function skipRun(text: string, unit: number, at: number, end: number): number {
	let next = at;
	while (next < end && text.charCodeAt(next) === unit) next++;
	return next;
}

/** `text.slice(start, end).trim()`, at less cost where there is nothing to trim. */
export function sliceTrimmed(text: string, start: number, end: number): string {
	const untouched = start < end && isLetterLike(text.charCodeAt(start)) && isLetterLike(text.charCodeAt(end - 1));
	return untouched ? text.slice(start, end) : text.slice(start, end).trim();
}

/** Surely no white space. */
const isLetterLike = (unit: number): boolean => (unit > SPACE && unit < 0xa0) || (unit > 0xa0 && unit < 0x1680);
