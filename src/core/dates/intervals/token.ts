import { fold } from "../../text";
import { isDigitAt, isLetterAt, isSpaceAt } from "../cursor";
import { type Meaning, WORDS } from "./words";

/** One word, number or mark of a phrase. Spaces are left out; `start` and `end` are UTF-16 indexes in the text. */
export interface Token {
	/** A word folded, a number's digits, or one mark; every dash is "-". */
	readonly form: string;
	readonly kind: "word" | "number" | "mark";
	readonly meaning: Meaning;
	readonly start: number;
	readonly end: number;
}

const NOTHING: Meaning = {};
const DASHES = "-‐‑‒–—−";
/** Case endings glued to digits: `2-х недель` counts, `2-й месяц` and `2nd month` order. */
const CARDINAL_ENDINGS = new Set(["х", "ух", "ех", "и", "ти"]);
const ORDINAL_ENDINGS = new Set(["й", "я", "е", "ю", "ая", "ой", "ый", "ую", "ое", "го", "ого", "st", "nd", "rd", "th"]);

/** Stands before the first and behind the last token, so that neighbours need no checks. */
export const EDGE: Token = { form: "", kind: "mark", meaning: NOTHING, start: 0, end: 0 };

/** The tokens of a text, in one pass. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < text.length) {
		if (isSpaceAt(text, at)) {
			at += 1;
			continue;
		}
		const token = isDigitAt(text, at) ? numberToken(text, at) : isLetterAt(text, at) ? wordToken(text, at) : markToken(text, at);
		tokens.push(token);
		at = token.end;
	}
	return tokens;
}

function wordToken(text: string, start: number): Token {
	let end = start + 1;
	// Digits belong to a word that begins with a letter: P3M, Q3.
	while (isLetterAt(text, end) || isDigitAt(text, end)) end += 1;
	const form = fold(text.slice(start, end));
	const possessive = isApostrophe(text, end) && /^s$/i.test(text.charAt(end + 1)) && !isLetterAt(text, end + 2);
	return { form, kind: "word", meaning: WORDS.get(form) ?? NOTHING, start, end: possessive ? end + 2 : end };
}

function isApostrophe(text: string, at: number): boolean {
	const mark = text.charAt(at);
	return mark === "'" || mark === "’";
}

function numberToken(text: string, start: number): Token {
	let end = digitsEnd(text, start);
	const fraction = text.charAt(end);
	if ((fraction === "." || fraction === ",") && isDigitAt(text, end + 1)) end = digitsEnd(text, end + 1);
	const form = text.slice(start, end);
	// More digits than that are no count of anything that a phrase about time counts.
	const value = form.length > 6 ? Number.NaN : Number(form.replace(",", "."));
	const ending = endingAt(text, end);
	if (ORDINAL_ENDINGS.has(ending.form)) return { form, kind: "number", meaning: { ordinal: value }, start, end: ending.end };
	if (CARDINAL_ENDINGS.has(ending.form)) return { form, kind: "number", meaning: { number: value }, start, end: ending.end };
	return { form, kind: "number", meaning: { number: value }, start, end };
}

/** Letters glued to a number, behind an optional hyphen. */
function endingAt(text: string, at: number): { readonly form: string; readonly end: number } {
	const start = text.charAt(at) === "-" ? at + 1 : at;
	let end = start;
	while (end - start < 4 && isLetterAt(text, end)) end += 1;
	return { form: isDigitAt(text, end) ? "" : text.slice(start, end).toLowerCase(), end };
}

function digitsEnd(text: string, at: number): number {
	let end = at;
	while (isDigitAt(text, end)) end += 1;
	return end;
}

function markToken(text: string, start: number): Token {
	const mark = text.charAt(start);
	if (mark === "½") return { form: mark, kind: "number", meaning: { number: 0.5 }, start, end: start + 1 };
	return { form: DASHES.includes(mark) ? "-" : mark, kind: "mark", meaning: NOTHING, start, end: start + 1 };
}
