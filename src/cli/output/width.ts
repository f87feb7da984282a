const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const NO_WIDTH = /^[\p{Mark}\p{Cf}\p{Cc}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;
const WIDE = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|^[\u{20000}-\u{3FFFD}]/u;
const ASCII = /^[\x20-\x7e]*$/;

/** Columns that a text takes on a terminal: East Asian wide letters and emoji take two (Unicode UAX #11), marks none. */
export function displayWidth(text: string): number {
	if (ASCII.test(text)) return text.length;
	let width = 0;
	for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
	return width;
}

function graphemeWidth(grapheme: string): number {
	if (NO_WIDTH.test(grapheme)) return 0;
	return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}

/** The text, shortened with "…" where it is wider than the columns. */
export function fit(text: string, columns: number): string {
	if (displayWidth(text) <= columns) return text;
	let kept = "";
	let width = 0;
	for (const { segment } of graphemes.segment(text)) {
		width += graphemeWidth(segment);
		if (width > columns - 1) break;
		kept += segment;
	}
	return `${kept.trimEnd()}…`;
}

/** The text with spaces behind it up to the columns. */
export function pad(text: string, columns: number): string {
	return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

const CONTROL = /[\p{Cc}\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** A note's text made safe for a terminal: line ends, escape sequences and direction marks become spaces. */
export function printable(text: string): string {
	return text.replace(CONTROL, " ");
}
