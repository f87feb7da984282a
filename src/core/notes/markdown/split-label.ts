import { plainText } from "./plain-text";

/** A list item that begins with bold text: the label and what follows it, both plain. */
export interface LabelledText {
	/** Without a colon at its end. */
	readonly label: string;
	/** Without the colon or dash in front of it; empty where nothing follows. */
	readonly rest: string;
}

/** Marks of decoration that people put in front of a label: an emoji, an arrow. */
const DECORATION = /^(?:[\p{Extended_Pictographic}→•✓★☆]|\u{fe0f}|\u{200d})+[ \t]*/u;
const OPENING = /^(\*{2,3}|__)(?=[^\s*_])/;
const SEPARATOR = /^[ \t]*(?:[:：]|[–—-](?=[ \t]))?[ \t]*/;

/**
 * Splits the bold label off the content of a list item: `**Label**: rest`, `**Label:** rest`, `**Label** — rest`,
 * `**Label** rest`. Null where it does not begin with bold text.
 */
export function splitLabel(markdown: string): LabelledText | null {
	const text = markdown.trimStart().replace(DECORATION, "");
	const mark = OPENING.exec(text)?.[1];
	if (mark === undefined) return null;
	let close = text.indexOf(mark, mark.length + 1);
	while (close >= 0 && (text.charAt(close - 1) === " " || text.charAt(close - 1) === "\\")) close = text.indexOf(mark, close + 1);
	if (close < 0 || text.slice(0, close).includes("\n")) return null;
	const label = plainText(text.slice(mark.length, close)).replace(/[ \t]*[:：]$/, "");
	if (label === "") return null;
	const rest = text.slice(close + mark.length).replace(SEPARATOR, "");
	return { label, rest: plainText(rest) };
}
