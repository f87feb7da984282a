/** A word form that compares equal across case, Unicode composition and ё/е. */
export function fold(text: string): string {
	const lower = (mayCompose(text) ? text.normalize("NFC") : text).toLowerCase();
	return lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
}

/**
 * Whether composing can change the text: it has a character beside Latin, Cyrillic and common marks, which are composed
 * already. Asking Unicode costs more than all the rest.
 */
export function mayCompose(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x300 || (code >= 0x400 && code <= 0x482) || (code >= 0x48a && code <= 0x52f)) continue;
		if (code < 0x2010 || code > 0x2027) return true;
	}
	return false;
}

const SEPARATORS = /[\s_\-‐-―]+/g;

/**
 * Key under which property names compare: case, `_`, `-`, spaces and ё/е do not matter.
 * `last_contact`, `Last contact`, `lastContact` and `last-contact` all give `lastcontact`.
 */
export function looseKey(key: string): string {
	return fold(key).replace(SEPARATORS, "");
}
