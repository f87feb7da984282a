import { looseKey } from "../text";
import type { Table } from "../notes/markdown";

const DATE = new Set(["date", "day", "when", "дата", "день", "когда"]);
const CHANNEL = new Set(["channel", "via", "how", "type", "kind", "medium", "канал", "как", "способ", "тип", "формат", "связь"]);
const ABOUT = new Set([
	"about", "topic", "topics", "notes", "note", "summary", "what", "subject", "content", "comment", "comments", "description", "details", "outcome",
	"о чем", "тема", "темы", "заметки", "заметка", "что", "содержание", "комментарий", "итог", "описание", "суть", "результат", "обсудили",
].map(looseKey));

const columnIn = (table: Table, names: ReadonlySet<string>): number => table.header.cells.findIndex((cell) => names.has(looseKey(cell.replace(/[*_`]/g, ""))));

/** Index of the column that holds days, -1 where the table has none. */
export function dateColumnOf(table: Table): number {
	return columnIn(table, DATE);
}

/** Columns of a log table; the widest meaning goes to the last column that is neither date nor channel. */
export function columnsOf(table: Table): { readonly date: number; readonly channel: number; readonly about: number } {
	const date = dateColumnOf(table);
	const channel = columnIn(table, CHANNEL);
	const named = columnIn(table, ABOUT);
	const others = table.header.cells.map((_, index) => index).filter((index) => index !== date && index !== channel);
	return { date, channel, about: named >= 0 ? named : (others.at(-1) ?? -1) };
}
