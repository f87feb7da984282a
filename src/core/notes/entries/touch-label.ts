import type { Direction } from "../model";
import type { FoundTouchWord } from "./touch-words";

/** What a character may be around a label; a character may be several. */
const SPACE = 1;
const OPENING = 2;
const CLOSING = 4;
const SEPARATOR = 8;
const ROLES = new Uint8Array(0x80);
const mark = (chars: string, role: number): void => {
	for (const char of chars) ROLES[char.charCodeAt(0)] = (ROLES[char.charCodeAt(0)] ?? 0) | role;
};
mark(" \t", SPACE | OPENING | CLOSING);
mark("([*_`|", OPENING);
mark(")]*_`", CLOSING);
mark(":-,|.;/", SEPARATOR);

function roleAt(text: string, index: number): number {
	const unit = text.charCodeAt(index);
	if (unit < 0x80) return ROLES[unit] ?? 0;
	if (unit === 0xa0) return SPACE | OPENING | CLOSING;
	// — – ·
	return unit === 0x2014 || unit === 0x2013 || unit === 0xb7 ? SEPARATOR : 0;
}

function skip(text: string, from: number, role: number): number {
	let index = from;
	while ((roleAt(text, index) & role) !== 0) index += 1;
	return index;
}

/** Labels are short: `phone call`, `email / call`. */
const MOST_WORDS = 4;

/**
 * Index behind the separators and, where one stands there as a label, the channel: `call: …`, `(email) …`, `**Zoom call** — …`. A channel
 * inside the sentence ("call about the budget") is no label.
 */
export function labelEnd(text: string, from: number, words: readonly FoundTouchWord[]): number {
	const start = skipSeparators(text, from);
	let index = skip(text, start, OPENING);
	let end = start;
	let names = false;
	for (let next = 0; next < MOST_WORDS; next += 1) {
		const word = words[next];
		if (word === undefined || word.start !== index) break;
		const { kind } = word.value;
		if (kind !== "channel" && kind !== "medium" && kind !== "by" && kind !== "phone" && kind !== "brand") break;
		if (kind !== "by" && kind !== "brand") names = true;
		end = word.end;
		index = skip(text, end, SPACE);
		const between = text.charAt(index);
		if (between === "/" || between === "+" || between === "-") index = skip(text, index + 1, SPACE);
	}
	if (!names) return start;
	const behind = skip(text, end, CLOSING);
	const closed = behind > skip(text, end, SPACE);
	if (behind >= text.length || closed || isSeparator(text, behind) || arrowAt(text, behind) !== null) return skipSeparators(text, behind);
	return start;
}

function isSeparator(text: string, index: number): boolean {
	// A hyphen inside a word separates nothing.
	return (roleAt(text, index) & SEPARATOR) !== 0 && (text.charAt(index) !== "-" || text.charAt(index + 1) === " ");
}

/** Index behind the spaces, dashes and colons between the parts of an entry; an arrow is none of them. */
function skipSeparators(text: string, from: number): number {
	let index = skip(text, from, SPACE);
	while ((roleAt(text, index) & SEPARATOR) !== 0 && arrowAt(text, index) === null) index = skip(text, index + 1, SPACE);
	return index;
}

const ARROWS: readonly (readonly [mark: string, direction: Direction | "both"])[] = [
	["<->", "both"], ["↔", "both"], ["⇄", "both"], ["→", "out"], ["->", "out"], ["=>", "out"], ["➡️", "out"], ["➡", "out"], ["⇒", "out"], ["➜", "out"], ["←", "in"],
	["<-", "in"], ["<=", "in"], ["⬅️", "in"], ["⬅", "in"], ["⇐", "in"],
];

/** The arrow that stands at the index, with the index behind it and its space. */
export function arrowAt(text: string, from: number): { readonly direction: Direction | undefined; readonly end: number } | null {
	const unit = text.charCodeAt(from);
	// Below the arrows of Unicode only `-`, `<` and `=` begin one.
	if (!(unit >= 0x2190) && unit !== 0x2d && unit !== 0x3c && unit !== 0x3d) return null;
	for (const [arrow, direction] of ARROWS) {
		if (!text.startsWith(arrow, from)) continue;
		let end = skip(text, from + arrow.length, SPACE);
		while (text.charAt(end) === ":" || text.charAt(end) === ",") end = skip(text, end + 1, SPACE);
		return { direction: direction === "both" ? undefined : direction, end };
	}
	return null;
}
