/** Has characters other than Latin, Cyrillic and common marks, which are composed already: asking Unicode costs more than all the rest. */
const MAY_COMPOSE = /[^\u0000-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027]/;

/** A word form that compares equal across case, Unicode composition and ё/е. */
export function fold(text: string): string {
	const lower = (mayCompose(text) ? text.normalize("NFC") : text).toLowerCase();
	return lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
}

/** Whether composing can change the text. */
export function mayCompose(text: string): boolean {
	return MAY_COMPOSE.test(text);
}

const SEPARATORS = /[\s_\-‐-―]+/g;

/**
 * Key under which property names compare: case, `_`, `-`, spaces and ё/е do not matter.
 * `last_contact`, `Last contact`, `lastContact` and `last-contact` all give `lastcontact`.
 */
export function looseKey(key: string): string {
	return fold(key).replace(SEPARATORS, "");
}
