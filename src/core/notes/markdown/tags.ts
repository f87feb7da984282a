import { DIGIT_0, DIGIT_9, HYPHEN, SLASH, SPACE, UNDERSCORE, isAsciiLetter } from "./characters";

/** What may stand before a tag besides space: opening marks and separators, but no letter, `/`, `&` or `#`. */
const BEFORE = "([{|>,;*_~«„“‘\u00a0\u3000\ufeff";

/** True where a tag may begin behind this unit. */
export function mayPrecedeTag(unit: number): boolean {
	return unit <= SPACE || BEFORE.includes(String.fromCharCode(unit));
}

/** Offset behind the tag whose `#` stands at `at`, as Obsidian reads tags: at least one character that is no digit; -1 for none. */
export function tagEnd(text: string, at: number, end: number): number {
	let next = at + 1;
	let named = false;
	for (; next < end; next++) {
		const unit = text.charCodeAt(next);
		if (unit >= DIGIT_0 && unit <= DIGIT_9) continue;
		if (unit === SLASH) {
			if (next === at + 1) return -1;
			continue;
		}
		if (!(unit < 128 ? isAsciiLetter(unit) || unit === HYPHEN || unit === UNDERSCORE : isTagUnit(unit))) break;
		named = true;
	}
	while (text.charCodeAt(next - 1) === SLASH) next--;
	return named ? next : -1;
}

/** Beyond ASCII everything names a tag, emoji too, except spaces and punctuation. */
function isTagUnit(unit: number): boolean {
	if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
	if (unit < 0x2000) return unit !== 0x1680 && unit !== 0xd7 && unit !== 0xf7;
	if (unit <= 0x206f) return unit === 0x200d; // joins emoji
	return !((unit >= 0x2e00 && unit <= 0x2e7f) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff0f) || unit === 0xff1a || unit === 0xff1b || unit === 0xff1f || unit === 0xfeff);
}
