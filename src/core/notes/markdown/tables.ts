import { BACKSLASH, CLOSE_BRACKET, OPEN_BRACKET, PIPE, skipBlanks, trimEnd } from "./characters";
import type { TableRow } from "./model";

/**
 * The cells of a table row at `start..end` (GFM §4.10). Escaped pipes belong to their cell. So do the pipes of a
 * wikilink, which GFM would split: people do write `| [[Ada|A]] |`.
 */
export function readRow(text: string, line: number, start: number, end: number): TableRow {
	const last = trimEnd(text, start, end);
	const cells: string[] = [];
	let at = skipBlanks(text, start, last);
	if (text.charCodeAt(at) === PIPE && at < last) at++;
	let cell = at;
	let escaped = false;
	for (; at < last; at++) {
		const unit = text.charCodeAt(at);
		if (unit === BACKSLASH) {
			escaped ||= text.charCodeAt(at + 1) === PIPE;
			at++;
		} else if (unit === OPEN_BRACKET && text.charCodeAt(at + 1) === OPEN_BRACKET) at = wikilinkEnd(text, at, last);
		else if (unit === PIPE) {
			cells.push(cellText(text, cell, at, escaped));
			cell = at + 1;
			escaped = false;
		}
	}
	if (cell < last) cells.push(cellText(text, cell, last, escaped));
	return { cells, line, start, end: last };
}

function cellText(text: string, start: number, end: number, escaped: boolean): string {
	const cell = text.slice(start, end).trim();
	return escaped ? cell.replaceAll("\\|", "|") : cell;
}

/** Offset of the last unit of the wikilink at `at`, or `at` itself where another bracket or the row's end comes first. */
function wikilinkEnd(text: string, at: number, end: number): number {
	for (let next = at + 2; next + 1 < end; next++) {
		const unit = text.charCodeAt(next);
		if (unit === OPEN_BRACKET) return at;
		if (unit === CLOSE_BRACKET) return text.charCodeAt(next + 1) === CLOSE_BRACKET ? next + 1 : at;
	}
	return at;
}

/** The row with as many cells as the header has: further ones are dropped, missing ones empty (GFM §4.10). */
export function fitRow(row: TableRow, columns: number): TableRow {
	if (row.cells.length === columns) return row;
	const cells = row.cells.slice(0, columns);
	while (cells.length < columns) cells.push("");
	return { ...row, cells };
}
