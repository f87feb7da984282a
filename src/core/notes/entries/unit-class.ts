/** What a UTF-16 unit is to a word: not part of one; a letter 1 to 58; a combining mark; another letter or a digit. */
export const NO_WORD = 0;
/** `a`–`z` are 1 to 26, `а`–`я` 27 to 58, whatever their case; ё counts as е, й as и. */
export const LETTERS = 59;
export const MARK = 254;
export const OTHER = 255;

/** Behind Cyrillic. */
const KNOWN = 0x460;
const CLASSES = Uint8Array.from({ length: KNOWN }, (_, unit) => classOf(unit));

export function unitClass(unit: number): number {
	return unit < KNOWN ? (CLASSES[unit] ?? NO_WORD) : isLetterBeyond(unit) ? OTHER : NO_WORD;
}

function classOf(unit: number): number {
	if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
	if (unit >= 0x41 && unit <= 0x5a) return unit - 0x40;
	if (unit === 0x401 || unit === 0x451) return cyrillic(0x435);
	if (unit >= 0x410 && unit <= 0x44f) return cyrillic(unit < 0x430 ? unit + 32 : unit);
	if (unit >= 0x300 && unit <= 0x36f) return MARK;
	const isDigit = unit >= 0x30 && unit <= 0x39;
	return isDigit || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7) ? OTHER : NO_WORD;
}

function cyrillic(lower: number): number {
	return (lower === 0x439 ? 0x438 : lower) - 0x430 + 27;
}

/** Scripts beyond Cyrillic, up to the surrogates; not the general punctuation and symbols between. */
function isLetterBeyond(unit: number): boolean {
	return unit < 0x2000 || (unit >= 0x2c00 && unit < 0xd800 && !(unit >= 0x3000 && unit < 0x3040));
}
