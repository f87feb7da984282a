/** Units of a note that are read; what follows in a larger one is left, with a problem. */
export const LARGEST_NOTE = 8 * 1024 * 1024;
/** How much of a file tells whether it is text. */
const LOOKED_AT = 4096;
const REPLACEMENT = "\uFFFD";

/** Whether a file is text: no NUL near its start, and hardly any replacement characters (bytes that were no UTF-8). */
export function isReadable(text: string): boolean {
	const start = text.slice(0, LOOKED_AT);
	if (start.includes("\0")) return false;
	if (!start.includes(REPLACEMENT)) return true;
	return (start.split(REPLACEMENT).length - 1) * 10 <= start.length;
}

/** The text, or as many of its whole lines as are read. */
export function readableStart(text: string): string {
	if (text.length <= LARGEST_NOTE) return text;
	const end = text.lastIndexOf("\n", LARGEST_NOTE);
	return text.slice(0, end > 0 ? end : LARGEST_NOTE);
}
