import { BACKSLASH, CARET, CLOSE_BRACKET, COLON, OPEN_BRACKET, skipBlanks } from "./characters";
import { readAddress } from "./links";

/**
 * True where the line is a link reference definition, `[label]: address "title"` (CommonMark 0.31.2, §4.7) on one line.
 * A footnote (`[^1]: …`) is text: people write about people there.
 */
export function isDefinition(text: string, start: number, end: number): boolean {
	if (text.charCodeAt(start) !== OPEN_BRACKET || text.charCodeAt(start + 1) === CARET) return false;
	let at = start + 1;
	for (; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit === BACKSLASH) at++;
		else if (unit === OPEN_BRACKET) return false;
		else if (unit === CLOSE_BRACKET) break;
	}
	if (at >= end || at - start > 1000 || text.charCodeAt(at + 1) !== COLON || text.slice(start + 1, at).trim() === "") return false;
	const address = skipBlanks(text, at + 2, end);
	return address < end && readAddress(text, address, end)?.end === end;
}
