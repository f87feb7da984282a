/** Where the frontmatter of a note stands. Offsets are UTF-16 units. */
export type Fences =
	| { readonly kind: "none"; readonly bodyOffset: number }
	| { readonly kind: "unclosed"; readonly bodyOffset: number }
	/** The YAML at `start..end`, its last line break included; it begins on line 2. */
	| { readonly kind: "closed"; readonly start: number; readonly end: number; readonly bodyOffset: number };

const BYTE_ORDER_MARK = 0xfeff;
const LF = 10;
const CR = 13;

/**
 * Finds the fences as Obsidian does: a first line that is exactly `---` (a byte order mark may stand before it) and the
 * next line that is exactly `---`. gray-matter is laxer on both, to the note's harm: it takes `---js` for a program,
 * `----` and `---x` for a closing fence, and all of a note for YAML where none closes it.
 */
export function findFences(text: string): Fences {
	const begin = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
	const start = fenceEnd(text, begin);
	if (start < 0 || start === text.length) return { kind: "none", bodyOffset: begin };
	for (let close = text.indexOf("\n---", start - 1); close >= 0; close = text.indexOf("\n---", close + 1)) {
		const bodyOffset = fenceEnd(text, close + 1);
		if (bodyOffset >= 0) return { kind: "closed", start, end: close + 1, bodyOffset };
	}
	return { kind: "unclosed", bodyOffset: begin };
}

/** Offset behind the line that begins at `at`, if that line is exactly `---`; else -1. */
function fenceEnd(text: string, at: number): number {
	if (!text.startsWith("---", at)) return -1;
	const behind = at + 3;
	if (behind === text.length) return behind;
	if (text.charCodeAt(behind) === LF) return behind + 1;
	return text.charCodeAt(behind) === CR && text.charCodeAt(behind + 1) === LF ? behind + 2 : -1;
}
