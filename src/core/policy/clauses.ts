import { readCadence, readInterval, type Interval, type Span } from "../dates";
import type { RuleLine } from "../notes";
import { findMonth } from "../vocabulary";
import { lineWords } from "./line-words";

/** What a clause says about time, and where it says so. */
export type Timing =
	| { readonly kind: "cadence" | "delay"; readonly interval: Interval; readonly start: number; readonly end: number; readonly month?: number }
	| { readonly kind: "deadline"; readonly max: Span; readonly start: number; readonly end: number };

/** One statement of a line: most lines are one; "recruiters every two months, mentors every six" is two. */
export interface Clause {
	readonly text: string;
	/** What stands before the colon or dash, or in the cell that names whom the row is about; empty where there is none. */
	readonly label: string;
	readonly timing: Timing;
	/** The text without the words about time. */
	readonly own: string;
}

const YEARLY: Interval = { min: { years: 1 }, max: { years: 1 } };
const CELLS = " | ";

/** The statements about time that a line makes. */
export function clausesOf(line: RuleLine): Clause[] {
	if (isRow(line)) return rowClauses(line);
	const parts = line.plain.split(/(?<sep>[;,]\s)/u).filter((_, at) => at % 2 === 0);
	const timed = parts.length > 1 ? parts.filter((part) => timingOf(part) !== null) : [];
	// A comma inside one statement ("mentors, friends: monthly") leaves a part without time; then the line is one statement.
	if (timed.length > 1 && timed.length === parts.length) return parts.flatMap((part) => clauseOf(part, "", line) ?? []);
	return clauseOf(line.plain, line.label, line) ?? [];
}

function clauseOf(text: string, label: string, line: RuleLine): [Clause] | null {
	const timing = timingOf(text) ?? bareTiming(text, label, line.headings.at(-1) ?? "");
	if (!timing) return null;
	return [{ text, label: label || impliedLabel(text, timing), timing, own: without(text, timing) }];
}

/** A table row: the cell about time, and the cell that says whom the row is about. */
function rowClauses(line: RuleLine): Clause[] {
	const cells = line.plain.split(CELLS).map((cell) => cell.trim());
	const at = cells.findIndex((cell, column) => cellTiming(cell, column, line) !== null);
	const cell = cells[at];
	const timing = cell === undefined ? null : cellTiming(cell, at, line);
	if (cell === undefined || timing === null) return [];
	const others = cells.filter((other, column) => column !== at && /\p{L}/u.test(other));
	const label = others.find((other) => lineWords(other).people) ?? others[0] ?? "";
	return [{ text: `${label}: ${cell}`, label, timing, own: `${label} ${without(cell, timing)}` }];
}

function cellTiming(cell: string, column: number, line: RuleLine): Timing | null {
	const read = timingOf(cell);
	if (read) return read;
	const says = line.columns?.[column] ?? line.headings.at(-1) ?? "";
	return column > 0 && lineWords(says).has("frequency") ? bare(cell) : null;
}

function isRow(line: RuleLine): boolean {
	return line.columns !== undefined || (line.text.includes("|") && line.plain.includes(CELLS));
}

function timingOf(text: string): Timing | null {
	const reading = readInterval(text);
	const month = findMonth(text);
	if (reading.kind === "none") {
		return month?.every ? { kind: "cadence", interval: YEARLY, start: month.start, end: month.end, month: month.month } : null;
	}
	if (reading.kind !== "cadence" || month === null) return reading;
	return { ...reading, month: month.month };
}

/** "Clients: 3 months" is a cadence where the heading says that it is about frequency. */
function bareTiming(text: string, label: string, heading: string): Timing | null {
	if (!lineWords(heading).has("frequency")) return null;
	const colon = label === "" ? text.search(/[:—–]/u) : text.indexOf(label) + label.length;
	if (colon <= 0) return null;
	const value = text.slice(colon).replace(/^[\s:—–-]+/u, "");
	const read = bare(value);
	return read && { ...read, start: text.length - value.length, end: text.length };
}

function bare(value: string): Timing | null {
	const interval = readCadence(value);
	return interval && { kind: "cadence", interval, start: 0, end: value.length };
}

const SEPARATOR = /[:：]\s|\s[—–-]\s/gu;
/** The label that a plain line has before its first colon or dash, or behind it where the time stands first. */
function impliedLabel(text: string, timing: Timing): string {
	for (const match of text.matchAll(SEPARATOR)) {
		const inTiming = match.index >= timing.start && match.index < timing.end;
		if (!inTiming) return text.slice(0, match.index).trim();
	}
	return "";
}

/** A text without a stretch of it, tidied. */
export function without(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
	return tidy(`${text.slice(0, start)} ${text.slice(end)}`);
}

/** Without marks and spaces that dangle at its ends, or stand doubled. */
export function tidy(text: string): string {
	return text.replace(/\(\s*\)/gu, " ").replace(/\s+/gu, " ").replace(/^[\s:—–\-,.;|(]+|[\s:—–\-,.;|(]+$/gu, "");
}
