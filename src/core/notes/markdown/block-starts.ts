import {
	ASTERISK, BACKTICK, CLOSE_PAREN, COLON, DIGIT_0, DOT, EQUALS, HASH, HYPHEN, PIPE, PLUS, TILDE, isBlank, isDigit, skipBlanks, skipRun,
} from "./characters";

// What can begin a block (CommonMark 0.31.2, §4 and §5). `at` is the offset of the line's first mark, `end` that behind the line.

/** Level of the ATX heading that begins at `at`; 0 where none does. */
export function atxLevel(text: string, at: number, end: number): number {
	const behind = skipRun(text, HASH, at, end);
	const level = behind - at;
	return level <= 6 && (behind === end || isBlank(text.charCodeAt(behind))) ? level : 0;
}

/** Offset behind an ATX heading's content: its closing `#`s stand behind a space, or are all there is. */
export function atxContentEnd(text: string, start: number, end: number): number {
	let last = end;
	while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
	const trimmed = last;
	while (last > start && text.charCodeAt(last - 1) === HASH) last--;
	if (last === trimmed || (last > start && !isBlank(text.charCodeAt(last - 1)))) return trimmed;
	while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
	return last;
}

/** Length of the fence (3 and more) that opens a code block at `at`; 0 where none does. */
export function fenceLength(text: string, at: number, end: number): number {
	const unit = text.charCodeAt(at);
	if (unit !== BACKTICK && unit !== TILDE) return 0;
	const behind = skipRun(text, unit, at, end);
	if (behind - at < 3) return 0;
	if (unit === TILDE) return behind - at;
	for (let next = behind; next < end; next++) if (text.charCodeAt(next) === BACKTICK) return 0;
	return behind - at;
}

/** True where the line closes a fence of that unit and length. */
export function closesFence(text: string, at: number, end: number, unit: number, length: number): boolean {
	const behind = skipRun(text, unit, at, end);
	return behind - at >= length && skipBlanks(text, behind, end) === end;
}

/** Level of the setext underline at `at`: 1 for `===`, 2 for `---`, else 0. */
export function setextLevel(text: string, at: number, end: number): number {
	const unit = text.charCodeAt(at);
	if (unit !== EQUALS && unit !== HYPHEN) return 0;
	if (skipBlanks(text, skipRun(text, unit, at, end), end) !== end) return 0;
	return unit === EQUALS ? 1 : 2;
}

/**
 * Where a thematic break of the unit at `at` fails: the offset of the first unit that does not belong to it, or -1
 * where the line is a thematic break. A later start before that offset fails as well, and need not be tried.
 */
export function ruleFailsAt(text: string, at: number, end: number): number {
	const unit = text.charCodeAt(at);
	let count = 0;
	for (let next = at; next < end; next++) {
		const found = text.charCodeAt(next);
		if (found === unit) count++;
		else if (!isBlank(found)) return next;
	}
	return count >= 3 ? -1 : end;
}

/** Offset behind the list mark at `at` (`-`, `*`, `+`, `1.`, `12)`); -1 where none stands there. */
export function listMarkEnd(text: string, at: number, end: number): number {
	let next = at;
	const unit = text.charCodeAt(at);
	if (unit === HYPHEN || unit === ASTERISK || unit === PLUS) next++;
	else {
		while (next < end && next - at < 10 && isDigit(text.charCodeAt(next))) next++;
		if (next === at || next - at > 9 || next === end) return -1;
		const close = text.charCodeAt(next);
		if (close !== DOT && close !== CLOSE_PAREN) return -1;
		next++;
	}
	return next === end || isBlank(text.charCodeAt(next)) ? next : -1;
}

/** Value of the digits in front of an ordered item's `.` or `)`. */
export function ordinal(text: string, at: number, markEnd: number): number {
	let value = 0;
	for (let next = at; next < markEnd - 1; next++) value = value * 10 + text.charCodeAt(next) - DIGIT_0;
	return value;
}

/** Number of columns of the table delimiter row `| --- | :-: |` (GFM §4.10); 0 where the line is none, as mere dashes are. */
export function delimiterColumns(text: string, at: number, end: number): number {
	let columns = 0;
	let marked = text.charCodeAt(at) === PIPE;
	let next = marked ? skipBlanks(text, at + 1, end) : at;
	while (next < end) {
		const start = text.charCodeAt(next) === COLON ? next + 1 : next;
		const dashes = skipRun(text, HYPHEN, start, end);
		if (dashes === start) return 0;
		columns++;
		const cell = dashes < end && text.charCodeAt(dashes) === COLON ? dashes + 1 : dashes;
		marked ||= start > next || cell > dashes;
		next = skipBlanks(text, cell, end);
		if (next === end) break;
		if (text.charCodeAt(next) !== PIPE) return 0;
		marked = true;
		next = skipBlanks(text, next + 1, end);
	}
	return marked ? columns : 0;
}
