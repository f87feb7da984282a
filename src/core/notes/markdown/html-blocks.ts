import {
	APOSTROPHE, BACKTICK, COLON, DOT, EQUALS, GREATER, HYPHEN, LESS, LF, QUOTATION, SLASH, SPACE, UNDERSCORE,
	isAsciiLetter, isBlank, isDigit, skipBlanks,
} from "./characters";

/** The seven kinds of HTML block (CommonMark 0.31.2, §4.6), by their number there; 0 is none. */
export type HtmlBlock = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const HTML_COMMENT = 2;

const VERBATIM = /^<(?:script|pre|textarea|style)(?:\s|>|$)/i;
const DECLARATION = /^<![a-z]/i;
const BLOCK_TAG =
	/^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i;

/** Which HTML block begins with the `<` at `at`. */
export function htmlBlockAt(text: string, at: number, end: number): HtmlBlock {
	const head = text.slice(at, Math.min(end, at + 16));
	if (head.startsWith("<!--")) return HTML_COMMENT;
	if (head.startsWith("<?")) return 3;
	if (head.startsWith("<![CDATA[")) return 5;
	if (DECLARATION.test(head)) return 4;
	if (VERBATIM.test(head)) return 1;
	if (BLOCK_TAG.test(head)) return 6;
	return isTagLine(text, at, end) ? 7 : 0;
}

const VERBATIM_END = /<\/(?:script|pre|textarea|style)>/i;
const ENDS: Readonly<Record<2 | 3 | 4 | 5, string>> = { 2: "-->", 3: "?>", 4: ">", 5: "]]>" };

/**
 * Offset behind what ends the HTML block on this line, looked for from `at`; -1 where the block goes on.
 * Blocks 6 and 7 end at a blank line instead.
 */
export function htmlBlockEnd(kind: HtmlBlock, text: string, at: number, end: number): number {
	if (kind === 0 || kind >= 6) return -1;
	const line = text.slice(at, end);
	if (kind === 1) {
		const found = VERBATIM_END.exec(line);
		return found ? at + found.index + found[0].length : -1;
	}
	const mark = ENDS[kind as 2 | 3 | 4 | 5];
	const found = line.indexOf(mark);
	return found < 0 ? -1 : at + found + mark.length;
}

/** True where the line is one complete open or closing tag and nothing else (CommonMark §6.6 on one line). */
function isTagLine(text: string, at: number, end: number): boolean {
	const closing = text.charCodeAt(at + 1) === SLASH;
	let next = at + (closing ? 2 : 1);
	if (!isAsciiLetter(text.charCodeAt(next))) return false;
	while (next < end && isTagNameUnit(text.charCodeAt(next))) next++;
	if (!closing) next = skipAttributes(text, next, end);
	if (next < 0) return false;
	next = skipBlanks(text, next, end);
	if (!closing && text.charCodeAt(next) === SLASH) next++;
	return next < end && text.charCodeAt(next) === GREATER && skipBlanks(text, next + 1, end) === end;
}

const isTagNameUnit = (unit: number): boolean => isAsciiLetter(unit) || isDigit(unit) || unit === HYPHEN;
const isAttributeStart = (unit: number): boolean => isAsciiLetter(unit) || unit === UNDERSCORE || unit === COLON;
const isAttributeUnit = (unit: number): boolean => isAttributeStart(unit) || isDigit(unit) || unit === DOT || unit === HYPHEN;

/** Offset behind the attributes that begin at `at`; -1 where one is malformed. */
function skipAttributes(text: string, at: number, end: number): number {
	let next = at;
	for (;;) {
		const start = skipBlanks(text, next, end);
		if (start === next || start >= end || !isAttributeStart(text.charCodeAt(start))) return next;
		next = start;
		while (next < end && isAttributeUnit(text.charCodeAt(next))) next++;
		const equals = skipBlanks(text, next, end);
		if (equals >= end || text.charCodeAt(equals) !== EQUALS) continue;
		next = skipAttributeValue(text, skipBlanks(text, equals + 1, end), end);
		if (next < 0) return -1;
	}
}

function skipAttributeValue(text: string, at: number, end: number): number {
	const quote = text.charCodeAt(at);
	if (quote === QUOTATION || quote === APOSTROPHE) {
		for (let next = at + 1; next < end; next++) if (text.charCodeAt(next) === quote) return next + 1;
		return -1;
	}
	let next = at;
	while (next < end && isUnquotedUnit(text.charCodeAt(next))) next++;
	return next === at ? -1 : next;
}

const isUnquotedUnit = (unit: number): boolean =>
	unit > SPACE && unit !== LF && !isBlank(unit) && unit !== QUOTATION && unit !== APOSTROPHE && unit !== EQUALS && unit !== LESS && unit !== GREATER && unit !== BACKTICK;
