/** A word form that compares equal across case, Unicode composition and ё/е. */
export function fold(text: string): string {
	return text.normalize("NFC").toLowerCase().replaceAll("ё", "е");
}

const SEPARATORS = /[\s_\-‐-―]+/g;

/**
 * Key under which property names compare: case, `_`, `-`, spaces and ё/е do not matter.
 * `last_contact`, `Last contact`, `lastContact` and `last-contact` all give `lastcontact`.
 */
export function looseKey(key: string): string {
	return fold(key).replace(SEPARATORS, "");
}
