import { CLOSE_BRACKET, EXCLAMATION, OPEN_BRACKET, isBlank, skipBlanks } from "./characters";
import type { Callout } from "./model";

/** What a paragraph's first line may open with, and the offset of what follows it. */
export interface TaskBox {
	/** One character: a space for `[ ]`. */
	readonly state: string;
	readonly end: number;
}

/** The task box at `start`: `[ ]`, `[x]`, `[-]`, any one character, with space or nothing behind it; else null. */
export function readTask(text: string, start: number, end: number): TaskBox | null {
	if (text.charCodeAt(start) !== OPEN_BRACKET) return null;
	const state = String.fromCodePoint(text.codePointAt(start + 1) ?? 0);
	const close = start + 1 + state.length;
	if (close >= end || state === "[" || state === "]" || text.charCodeAt(close) !== CLOSE_BRACKET) return null;
	if (close + 1 < end && !isBlank(text.charCodeAt(close + 1))) return null;
	return { state: state === "\t" ? " " : state, end: skipBlanks(text, close + 1, end) };
}

export interface CalloutOpening {
	readonly callout: Callout;
	/** Offset of the title. */
	readonly end: number;
}

/** The callout that a quote's first line opens: `[!tip]`, `[!faq]- Title`; else null. */
export function readCallout(text: string, start: number, end: number): CalloutOpening | null {
	if (text.charCodeAt(start) !== OPEN_BRACKET || text.charCodeAt(start + 1) !== EXCLAMATION) return null;
	let close = start + 2;
	while (close < end && text.charCodeAt(close) !== CLOSE_BRACKET && text.charCodeAt(close) !== OPEN_BRACKET) close++;
	const type = text.slice(start + 2, close).trim().toLowerCase();
	if (close >= end || type === "" || text.charCodeAt(close) !== CLOSE_BRACKET) return null;
	const mark = close + 1 < end ? text.charAt(close + 1) : "";
	const fold = mark === "+" || mark === "-" ? mark : null;
	const title = skipBlanks(text, fold === null ? close + 1 : close + 2, end);
	return { callout: { type, fold, title: text.slice(title, end).trim() }, end: title };
}
