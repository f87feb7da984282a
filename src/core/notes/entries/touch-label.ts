import type { Direction } from "../model";
import type { FoundTouchWord } from "./touch-words";

const OPENING = " \t([*_`|";
const CLOSING = " \t)]*_`";
const SEPARATORS = ":—–-,|.;/·";

/**
 * Index behind the separators and, where one stands there as a label, the channel: `call: …`, `(email) …`, `**Zoom call** — …`. A channel
 * inside the sentence ("call about the budget") is no label.
 */
export function labelEnd(text: string, from: number, words: readonly FoundTouchWord[]): number {
	const start = skipSeparators(text, from);
	let index = skip(text, start, OPENING);
	let next = 0;
	let end = start;
	// A label is up to four touch words with nothing but spaces between them.
	for (; next < 4; next += 1) {
		const word = words[next];
		if (word === undefined || word.start !== index) break;
		const { kind } = word.value;
		if (kind !== "channel" && kind !== "medium" && kind !== "by" && kind !== "phone") break;
		end = word.end;
		index = skip(text, end, " \t-");
		if (text.charAt(index) === "/" || text.charAt(index) === "+") index = skip(text, index + 1, " \t");
	}
	if (end === start) return start;
	const behind = skip(text, end, CLOSING);
	const closed = behind > end && text.slice(end, behind).trim() !== "";
	if (behind >= text.length || closed || isSeparator(text, behind) || arrowAt(text, behind) !== null) return skipSeparators(text, behind);
	return start;
}

function isSeparator(text: string, index: number): boolean {
	const char = text.charAt(index);
	if (char === "-") return text.charAt(index + 1) === " ";
	return char !== "" && SEPARATORS.includes(char);
}

/** Spaces, dashes and colons between the parts of an entry. */
export function skipSeparators(text: string, from: number): number {
	let index = skip(text, from, " \t");
	while (index < text.length && SEPARATORS.includes(text.charAt(index)) && arrowAt(text, index) === null) index = skip(text, index + 1, " \t");
	return index;
}

function skip(text: string, from: number, chars: string): number {
	let index = from;
	while (index < text.length && chars.includes(text.charAt(index))) index += 1;
	return index;
}

const ARROWS: readonly (readonly [mark: string, direction: Direction | "both"])[] = [
	["<->", "both"], ["↔", "both"], ["⇄", "both"], ["→", "out"], ["->", "out"], ["=>", "out"], ["➡️", "out"], ["➡", "out"], ["⇒", "out"], ["➜", "out"], ["←", "in"],
	["<-", "in"], ["<=", "in"], ["⬅️", "in"], ["⬅", "in"], ["⇐", "in"],
];

/** The arrow that stands at the index, with the index behind it and its space. */
export function arrowAt(text: string, from: number): { readonly direction: Direction | undefined; readonly end: number } | null {
	const unit = text.charCodeAt(from);
	// Below this only `-`, `<` and `=` begin an arrow.
	if (unit < 0x2190 && unit !== 0x2d && unit !== 0x3c && unit !== 0x3d) return null;
	for (const [mark, direction] of ARROWS) {
		if (text.startsWith(mark, from)) return { direction: direction === "both" ? undefined : direction, end: skip(text, from + mark.length, " \t:,") };
	}
	return null;
}
