import { readLeadingDate } from "../dates";
import { scanMarkdown, type ListItem, type MarkdownScan, type Table } from "../notes/markdown";
import { readFrontmatter } from "../notes/frontmatter";
import type { EditResult, LogEntry, LogWords } from "./model";
import { aboutWords, dayStyleOf, logLine, oneLine, PLAIN_DAY, touchWords, writeDay, type DayStyle } from "./log-line";
import { logSection, type LineRange } from "./log-section";
import { columnsOf, dateColumnOf } from "./table-columns";
import { endIndex, insertLines, joinLines, splitLines } from "./text-lines";

interface Dated<T> {
	readonly at: T;
	readonly day: string;
	readonly text: string;
}

/**
 * Writes a touch into a note the way the note keeps its log: a row for a table with dates, a heading where days are
 * headings, else a list item in the note's own form of day and list mark; on top where the newest stands on top. What is
 * written late takes its place by its day, where the log is in order. A note without any log gets `## Log` at its end. Only new lines are added; no old byte changes.
 */
export function appendEntry(text: string, entry: LogEntry, words: LogWords): EditResult {
	const front = readFrontmatter(text);
	if (front.problems.some((problem) => problem.code === "frontmatter-unclosed")) {
		return { kind: "refused", reason: "frontmatter-broken", detail: "" };
	}
	const scan = scanMarkdown(text, { offset: front.bodyOffset, line: front.bodyLine });
	const section = logSection(scan);
	const range = section ?? { from: scan.lines.first, to: scan.lines.last };

	const table = scan.tables.find((each) => isWithin(each.line, range) && each.quote < 0 && dateColumnOf(each) >= 0);
	const items = datedItems(scan, range);
	const headings = datedHeadings(scan, range);
	if (table !== undefined && items.length === 0 && headings.length === 0) return addRow(text, table, entry, words);
	if (headings.length > 0 && headings.length >= items.length) return addHeading(text, scan, headings, range, entry, words);
	if (items.length > 0) return addItem(text, items, entry, words);
	if (section !== null) return addFirstItem(text, scan, range, entry, words);
	return addSection(text, entry, words);
}

function isWithin(line: number, range: LineRange): boolean {
	return line >= range.from && line <= range.to;
}

function leadingDay(text: string): string | null {
	const found = readLeadingDate(text);
	return found !== null && found.reading.kind === "day" ? found.reading.date : null;
}

function datedItems(scan: MarkdownScan, range: LineRange): Dated<ListItem>[] {
	const dated: Dated<ListItem>[] = [];
	for (const item of scan.items) {
		if (item.depth > 0 || item.quote >= 0 || item.task === " " || !isWithin(item.line, range)) continue;
		const day = leadingDay(item.text);
		if (day !== null) dated.push({ at: item, day, text: item.text });
	}
	const first = dated[0];
	// Items that stand under another heading are another list: the log is where its first entry stands.
	return first === undefined ? [] : dated.filter((each) => each.at.heading === first.at.heading);
}

type Heading = MarkdownScan["headings"][number];

function datedHeadings(scan: MarkdownScan, range: LineRange): Dated<Heading>[] {
	const dated: Dated<Heading>[] = [];
	for (const heading of scan.headings) {
		if (heading.nested || !isWithin(heading.line, range)) continue;
		const day = leadingDay(heading.text);
		if (day !== null) dated.push({ at: heading, day, text: heading.text });
	}
	const first = dated[0];
	return first === undefined ? [] : dated.filter((each) => each.at.level === first.at.level);
}

/** Index of the entry that a new one goes before; as many as there are where it goes behind the last one. */
function placeOf(dated: readonly { readonly day: string }[], day: string): number {
	const newestFirst = isNewestFirst(dated);
	if (dated.length < 2 || !isInOrder(dated, newestFirst)) return newestFirst ? 0 : dated.length;
	if (newestFirst) {
		const older = dated.findIndex((each) => each.day <= day);
		return older < 0 ? dated.length : older;
	}
	const newer = dated.findIndex((each) => each.day > day);
	return newer < 0 ? dated.length : newer;
}

/** True where the newest entry stands on top. One entry alone says nothing: the new one goes below it. */
function isNewestFirst(dated: readonly { readonly day: string }[]): boolean {
	const first = dated[0]?.day ?? "";
	const last = dated.at(-1)?.day ?? "";
	return dated.length > 1 && first > last;
}

function isInOrder(dated: readonly { readonly day: string }[], newestFirst: boolean): boolean {
	return dated.every((each, index) => {
		const before = dated[index - 1]?.day;
		return before === undefined || (newestFirst ? before >= each.day : before <= each.day);
	});
}

function written(text: string, index: number, added: readonly string[], line = index + 1): EditResult {
	return { kind: "edited", text: joinLines(insertLines(splitLines(text), index, added)), line };
}

function styleOf(dated: readonly { readonly text: string }[]): DayStyle {
	return dated.map((each) => dayStyleOf(each.text)).find((style) => style !== null) ?? PLAIN_DAY;
}

function addItem(text: string, items: readonly Dated<ListItem>[], entry: LogEntry, words: LogWords): EditResult {
	// Numbers count on: in a numbered list only the ends are open.
	const isNumbered = items.some((item) => item.at.number !== null);
	const place = isNumbered ? (isNewestFirst(items) ? 0 : items.length) : placeOf(items, entry.date);
	const top = place < items.length;
	const beside = (top ? items[place] : items.at(-1))?.at;
	if (beside === undefined) return { kind: "unchanged" };
	const old = splitLines(text)[beside.line - 1]?.text ?? "";
	const indent = /^[ \t]*/.exec(old)?.[0] ?? "";
	const mark = beside.number === null ? beside.marker : `${beside.number + (top ? 0 : 1)}${beside.marker}`;
	const line = `${indent}${mark} ${logLine(entry, words, styleOf(items))}`;
	return written(text, top ? beside.line - 1 : beside.endLine, [line]);
}

/** The first entry below a log heading: behind what stands there, before its sub-headings. */
function addFirstItem(text: string, scan: MarkdownScan, range: LineRange, entry: LogEntry, words: LogWords): EditResult {
	const sub = scan.headings.find((heading) => !heading.nested && isWithin(heading.line, range));
	const end = (sub?.line ?? range.to + 1) - 1;
	const index = lastWritten(text, range.from, end);
	const isList = scan.items.some((item) => item.depth === 0 && item.endLine === index);
	const line = `- ${logLine(entry, words, PLAIN_DAY)}`;
	const added = [...(isList ? [] : [""]), line, ...(index < end || sub === undefined ? [] : [""])];
	return written(text, index, added, index + added.indexOf(line) + 1);
}

/** Index behind the last line in `from..to` that is not blank; the index of `from` where all are. */
function lastWritten(text: string, from: number, to: number): number {
	const lines = splitLines(text);
	for (let line = to; line >= from; line--) if ((lines[line - 1]?.text ?? "").trim() !== "") return line;
	return from - 1;
}

function addSection(text: string, entry: LogEntry, words: LogWords): EditResult {
	const lines = splitLines(text);
	const index = endIndex(lines);
	const before = lines[index - 1]?.text ?? "";
	const added = [...(index === 0 || before.trim() === "" ? [] : [""]), `## ${words.heading}`, "", `- ${logLine(entry, words, PLAIN_DAY)}`];
	return written(text, index, added, index + added.length);
}

function addRow(text: string, table: Table, entry: LogEntry, words: LogWords): EditResult {
	const columns = columnsOf(table);
	const dated = table.rows.flatMap((row) => {
		const cell = row.cells[columns.date] ?? "";
		const day = leadingDay(cell);
		return day === null ? [] : [{ at: row, day, text: cell }];
	});
	const touch = touchWords(entry, words);
	const about = aboutWords(entry, words);
	const said = columns.channel < 0 && touch !== "" ? [touch, about].filter((part) => part !== "").join(": ") : about;
	if (said !== "" && columns.about < 0) return { kind: "refused", reason: "table-unfit", detail: oneLine(said) };
	const cells = table.header.cells.map((_, index) =>
		index === columns.date ? writeDay(entry.date, styleOf(dated)) : index === columns.channel ? touch : index === columns.about ? said : "",
	);
	const row = `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	const before = dated[placeOf(dated, entry.date)]?.at.line;
	return written(text, before === undefined ? table.endLine : before - 1, [row]);
}

function addHeading(
	text: string, scan: MarkdownScan, headings: readonly Dated<Heading>[], range: LineRange, entry: LogEntry, words: LogWords,
): EditResult {
	const first = headings[0];
	const last = headings.at(-1);
	if (first === undefined || last === undefined) return { kind: "unchanged" };
	const style = styleOf(headings);
	const touch = touchWords(entry, words);
	const separator = /^\s/.test(style.separator) && style.separator.trim() === "" ? " - " : style.separator;
	const title = `${"#".repeat(first.at.level)} ${writeDay(entry.date, style)}${touch === "" ? "" : separator + touch}`;
	const about = aboutWords(entry, words);
	const body = about === "" ? [] : ["", about];
	const before = headings[placeOf(headings, entry.date)]?.at.line;
	if (before !== undefined) return written(text, before - 1, [title, ...body, ""]);
	const next = scan.headings.find((each) => !each.nested && each.line > last.at.line && each.level <= last.at.level);
	const end = Math.min(range.to, (next?.line ?? scan.lines.last + 1) - 1);
	const index = lastWritten(text, last.at.line, end);
	const added = ["", title, ...body, ...(next !== undefined && index === end ? [""] : [])];
	return written(text, index, added, index + 2);
}
