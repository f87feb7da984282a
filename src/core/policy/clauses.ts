import { readCadence, readIntervals, type Interval, type Span } from "../dates";
import type { RuleLine } from "../notes";
import { findMonth } from "../vocabulary";
import { lineWords, LONGEST_LINE, type LineWords } from "./line-words";

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
/** Longer texts are no length of time alone. */
const LONGEST_BARE = 40;

/** The statements about time that a line makes. Most lines make none, and cost one look for words about time. */
export function clausesOf(line: RuleLine, wordsOfHeading: (heading: string) => LineWords = lineWords): Clause[] {
	if (line.plain.length > LONGEST_LINE) return [];
	if (isRow(line)) return rowClauses(line, wordsOfHeading);
	const found = readIntervals(line.plain);
	if (found.length === 0 && !mayNameMonth(line.plain) && !/\d/.test(line.plain)) return [];
	const parts = partsOf(line.plain, found);
	if (parts.length < 2) return clauseOf(line.plain, line.label, line, wordsOfHeading);
	const clauses = parts.map((part) => clauseOf(part, "", line, wordsOfHeading)[0]);
	const kinds = new Set(clauses.map((clause) => clause?.timing.kind));
	// "Monthly, at least quarterly" is one rule; "recruiters quarterly, mentors monthly" are two.
	const each = clauses.every((clause) => clause && !lineWords(clause.own).empty);
	if (!each || (kinds.size === 1 && !clauses.every((clause) => clause && lineWords(clause.own).people))) {
		return clauseOf(line.plain, line.label, line, wordsOfHeading);
	}
	return clauses.flatMap((clause, at) => (clause ? [at === 0 && line.label !== "" ? { ...clause, label: line.label } : clause] : []));
}

/** Cuts a line between its phrases about time, at the first mark behind each. */
function partsOf(text: string, found: readonly { readonly start: number; readonly end: number }[]): string[] {
	const parts: string[] = [];
	let start = 0;
	for (let at = 0; at + 1 < found.length; at++) {
		const from = found[at]?.end ?? start;
		const between = text.slice(from, found[at + 1]?.start);
		const mark = /[,;.](?=\s)|\s(?:и|а|затем|and|then)(?=\s)/iu.exec(between);
		if (!mark) continue;
		parts.push(text.slice(start, from + mark.index));
		start = from + mark.index + mark[0].length;
	}
	parts.push(text.slice(start));
	return parts.map((part) => part.trim());
}

function clauseOf(text: string, label: string, line: RuleLine, wordsOfHeading: (heading: string) => LineWords): [Clause] | [] {
	const timing = timingOf(text) ?? (wordsOfHeading(aboveOf(line)).has("frequency") ? bareTiming(text, label) : null);
	if (!timing) return [];
	return [{ text, label: label || impliedLabel(text, timing), timing, own: without(text, timing) }];
}

/** What stands nearest above a line: the item it is nested in, else its heading. */
function aboveOf(line: RuleLine): string {
	return line.parents?.at(-1) ?? line.headings.at(-1) ?? "";
}

/** A table row: the cell about time, and the cell that says whom the row is about. */
function rowClauses(line: RuleLine, wordsOfHeading: (heading: string) => LineWords): Clause[] {
	const cells = line.plain.split(CELLS).map((cell) => cell.trim());
	const timings = cells.map((cell, column) => {
		const says = line.columns?.[column] ?? line.headings.at(-1) ?? "";
		return timingOf(cell) ?? (wordsOfHeading(says).has("frequency") ? bare(cell) : null);
	});
	const at = timings.findIndex((timing) => timing !== null);
	const cell = cells[at];
	const timing = timings[at] ?? null;
	if (cell === undefined || timing === null) return [];
	const others = cells.filter((other, column) => column !== at && /\p{L}/u.test(other));
	const label = others.find((other) => lineWords(other).people) ?? others[0] ?? "";
	const before = `${label}: `;
	const placed = { ...timing, start: timing.start + before.length, end: timing.end + before.length };
	return [{ text: `${before}${cell}`, label, timing: placed, own: `${label} ${without(cell, timing)}` }];
}

function isRow(line: RuleLine): boolean {
	return line.columns !== undefined || (line.text.includes("|") && line.plain.includes(CELLS));
}

const EACH = /every|each|кажд/iu;
/** "Every January" is no interval to the reader of intervals. */
function mayNameMonth(text: string): boolean {
	return EACH.test(text);
}

/** What a text says about time. A length of time alone ("3 months", "90") says nothing here. */
function timingOf(text: string): Timing | null {
	const [reading] = readIntervals(text);
	const month = reading?.kind === "cadence" || mayNameMonth(text) ? findMonth(text) : null;
	if (reading === undefined || isBare(text)) {
		return month?.every ? { kind: "cadence", interval: YEARLY, start: month.start, end: month.end, month: month.month } : null;
	}
	if (reading.kind !== "cadence" || month === null) return reading;
	const [start, end] = joined(text, reading, month);
	return { ...reading, start, end, month: month.month };
}

/** "Once a year in January": the month belongs to the words about time where nothing but a preposition stands between. */
function joined(text: string, a: Place, b: Place): readonly [number, number] {
	const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
	return between.trim().length > LONGEST_PREPOSITION ? [a.start, a.end] : [Math.min(a.start, b.start), Math.max(a.end, b.end)];
}

interface Place {
	readonly start: number;
	readonly end: number;
}
const LONGEST_PREPOSITION = 2;

/** A length of time that only counts because it stands alone no longer counts before another word. */
function isBare(text: string): boolean {
	return text.length <= LONGEST_BARE && readIntervals(`${text} x`).length === 0;
}

/** "Clients: 3 months" is a cadence where the heading or the item above says that it is about frequency. */
function bareTiming(text: string, label: string): Timing | null {
	const colon = label === "" ? text.search(/[:—–]/u) : text.indexOf(label) + label.length;
	const value = colon <= 0 ? text : text.slice(colon).replace(/^[\s:—–-]+/u, "");
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

/** What stands before the first colon or dash of a text; all of it where there is none. */
export function labelOf(text: string): string {
	const at = text.search(/[:：](?:\s|$)|\s[—–-]\s/u);
	return (at < 0 ? text : text.slice(0, at)).trim();
}

/** A text without a stretch of it, tidied. */
export function without(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
	return tidy(`${text.slice(0, start)} ${text.slice(end)}`);
}

/** Without marks and spaces that dangle at its ends, or stand doubled. */
export function tidy(text: string): string {
	return text.replace(/\(\s*\)/gu, " ").replace(/\s+/gu, " ").replace(/^[\s:—–\-,.;|(]+|[\s:—–\-,.;|(]+$/gu, "");
}
