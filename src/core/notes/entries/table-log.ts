import { readDate } from "../../dates";
import { fold, looseKey } from "../../text";
import { copyText } from "../copy-text";
import { onLines } from "../links";
import type { Table, TableRow } from "../markdown";
import { plainText } from "../markdown";
import type { Entry, EntryField } from "../model";
import { entryFieldOf } from "./entry-field-names";
import { inYear, readLeadingDay, type EntryContext } from "./entry-context";
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

interface Layout {
	readonly date: number;
	readonly columns: readonly (Column | EntryField | null)[];
}

/**
 * The rows of a table that are dated entries: of a column named for the date, else of rows whose first cell is a day and
 * nothing else.
 */
export function readTableLog(context: EntryContext, table: Table, year: string | null): readonly Entry[] {
	const layout = layoutOf(table.header);
	const entries: Entry[] = [];
	for (const row of table.rows) {
		const entry = readRow(context, table, row, layout, year);
		if (entry !== null) entries.push(entry);
	}
	return entries;
}

function layoutOf(header: TableRow): Layout {
	const columns = header.cells.map((cell) => {
		const name = looseKey(plainText(cell)).replace(/[:?.]+$/, "");
		const column = COLUMNS.get(name);
		return column === undefined || (column === "about" && entryFieldOf(name) !== undefined && entryFieldOf(name) !== "topics") ? (entryFieldOf(name) ?? null) : column;
	});
	return { date: columns.indexOf("date"), columns };
}

function readRow(context: EntryContext, table: Table, row: TableRow, { date, columns }: Layout, year: string | null): Entry | null {
	const { note, bodyLinks, names } = context;
	const dateCell = row.cells[Math.max(date, 0)] ?? "";
	if (date < 0 && readDate(dateCell, { order: note.tools.order }).kind !== "day") return null;
	const leading = readLeadingDay(context, dateCell, row.line);
	if (leading === null) return null;
	const cell = (column: Column): string => row.cells[columns.indexOf(column)] ?? "";
	const others = row.cells.filter((_cell, index) => index !== Math.max(date, 0));
	const about = columns.includes("about") ? cell("about") : others.filter((_text, index) => index !== columns.indexOf("channel") - 1).join(" ").trim();
	const spoken = [cell("channel"), cell("direction"), about].filter((text) => text !== "").join(": ");
	const touch = readTouch(spoken, 0, spoken.length, names);
	const fields: Partial<Record<EntryField, string[]>> = {};
	columns.forEach((column, index) => {
		const text = plainText(row.cells[index] ?? "");
		if (column === null || column in TABLE_COLUMNS || fold(text) === "" || /^[-—–]$/.test(text)) return;
		(fields[column as EntryField] ??= []).push(copyText(text));
	});
	for (const field of onLines(note.scan.fields, row.line, row.line)) {
		const name = entryFieldOf(note.tools.loose(field.key));
		if (name !== undefined && field.value !== "") (fields[name] ??= []).push(copyText(field.value));
	}
	const links = onLines(bodyLinks, row.line, row.line);
	return {
		day: inYear(leading.day, year),
		line: row.line,
		text: note.lineText(row.line),
		summary: copyText(plainText(about)),
		touch: table.quote < 0,
		...(touch.channel === undefined ? {} : { channel: touch.channel }),
		...(touch.direction === undefined ? {} : { direction: touch.direction }),
		...(Object.keys(fields).length === 0 ? {} : { fields }),
		...(links.length === 0 ? {} : { links }),
	};
}
