import { readDate } from "../../dates";
import { looseKey } from "../../text";
import { copyText } from "../copy-text";
import { onLines } from "../links";
import { plainText, type InlineField, type Table, type TableRow } from "../markdown";
import type { Entry, EntryField } from "../model";
import type { NoteText } from "../note-text";
import { inYear, readLeadingDay, type EntryContext } from "./entry-context";
import { entryFieldOf } from "./entry-field-names";
import { LogEntry } from "./log-entry";
import { readTouch } from "./read-touch";

/** Column headers of a log kept as a table (NOTE-FORMAT §2). docs/formats/keys.md shows this list. */
export const TABLE_COLUMNS: Readonly<Record<"date" | "channel" | "about" | "direction", readonly string[]>> = {
	date: ["date", "day", "when", "дата", "день", "когда", "дата контакта", "дата встречи"],
	channel: ["channel", "how", "type", "via", "medium", "method", "канал", "тип", "как", "способ", "формат", "вид", "где"],
	about: ["about", "topic", "topics", "what", "notes", "note", "summary", "subject", "details", "о чём", "тема", "темы", "что", "заметки", "заметка", "итог", "итоги", "суть", "содержание", "комментарий"],
	direction: ["direction", "who", "направление", "кто", "от кого"],
};

type Column = keyof typeof TABLE_COLUMNS;
const COLUMNS: ReadonlyMap<string, Column> = new Map(
	(Object.keys(TABLE_COLUMNS) as Column[]).flatMap((column) => TABLE_COLUMNS[column].map((name) => [looseKey(name), column] as const)),
);

/** First columns whose dates are no touches. */
const OTHER_DATES = new Set(["birthday", "born", "due", "deadline", "since", "день рождения", "др", "родился", "родилась", "срок", "дедлайн", "с какого"].map(looseKey));

interface Layout {
	/** Index of the date's column; -1 where a first cell may be one. */
	readonly date: number;
	readonly columns: readonly (Column | EntryField | null)[];
	readonly hasOtherDates: boolean;
}

/**
 * The rows of a table that are dated entries: of a column named for the date, else of rows whose first cell is a day and
 * nothing else. `year` is that of the headings above.
 */
export function readTableLog(context: EntryContext, table: Table, year: string | null): readonly Entry[] {
	const layout = layoutOf(table.header);
	if (layout.hasOtherDates) return [];
	const entries: Entry[] = [];
	for (const row of table.rows) {
		const entry = readRow(context, row, layout, table.quote < 0, year);
		if (entry !== null) entries.push(entry);
	}
	return entries;
}

function layoutOf(header: TableRow): Layout {
	const names = header.cells.map((cell) => looseKey(plainText(cell)).replace(/[:?.]+$/, ""));
	const columns = names.map((name) => COLUMNS.get(name) ?? entryFieldOf(name) ?? null);
	const date = columns.indexOf("date");
	return { date, columns, hasOtherDates: date < 0 && OTHER_DATES.has(names[0] ?? "") };
}

function readRow(context: EntryContext, row: TableRow, { date, columns }: Layout, mayTouch: boolean, year: string | null): Entry | null {
	const { note, bodyLinks, names } = context;
	const dateColumn = Math.max(date, 0);
	const dateCell = row.cells[dateColumn] ?? "";
	if (date < 0 && readDate(dateCell, { order: note.tools.order }).kind !== "day") return null;
	const leading = readLeadingDay(context, dateCell, row.line);
	if (leading === null) return null;
	const inline = onLines(note.scan.fields, row.line, row.line);
	const cell = (column: Column): string => row.cells[columns.indexOf(column)] ?? "";
	const rest = row.cells.filter((_cell, index) => index !== dateColumn && (columns[index] ?? null) === null).join(" ");
	const about = withoutFields(note, (columns.includes("about") ? cell("about") : rest).trim(), inline);
	const spoken = [cell("channel"), cell("direction"), about].filter((text) => text !== "").join(": ");
	const { channel, direction } = readTouch(spoken, 0, spoken.length, names.words);
	return new LogEntry(inYear(leading.day, year), row.line, note.lineText(row.line), copyText(plainText(about)), mayTouch, {
		channel,
		direction,
		fields: fieldsOf(note, row, columns, inline),
		links: onLines(bodyLinks, row.line, row.line),
		more: [],
		task: undefined,
	});
}

function withoutFields(note: NoteText, cell: string, fields: readonly InlineField[]): string {
	let rest = cell;
	for (const { key, start, end } of fields) {
		if (entryFieldOf(note.tools.loose(key)) !== undefined) rest = rest.replace(note.scan.text.slice(start, end), "");
	}
	return rest.trim();
}

/** Fields of the columns (`Дал`, `Next`), then those written within the cells. */
function fieldsOf(note: NoteText, row: TableRow, columns: Layout["columns"], inline: readonly InlineField[]): Entry["fields"] {
	const found = new Map<EntryField, string[]>();
	const add = (field: EntryField, value: string): void => {
		if (WORD.test(value)) found.set(field, [...(found.get(field) ?? []), copyText(value)]);
	};
	columns.forEach((column, index) => {
		if (column !== null && !isColumn(column)) add(column, plainText(row.cells[index] ?? ""));
	});
	for (const { key, value } of inline) {
		const field = entryFieldOf(note.tools.loose(key));
		if (field !== undefined) add(field, value);
	}
	return found.size === 0 ? undefined : Object.fromEntries(found);
}

/** A dash in a cell says nothing. */
const WORD = /[\p{L}\p{N}]/u;

function isColumn(column: Column | EntryField): column is Column {
	return Object.hasOwn(TABLE_COLUMNS, column);
}
