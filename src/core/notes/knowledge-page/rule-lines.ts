import { copyText } from "../copy-text";
import { firstAfter } from "../links";
import type { Heading, ListItem, Table } from "../markdown";
import type { RuleLine } from "../model";
import type { NoteText } from "../note-text";
import { plainLine, type PlainItems } from "./plain-lines";

/** Nobody nests deeper on purpose. */
const MAX_PARENTS = 8;

/** The list items and table rows of a page, outside quotes and callouts: where rules may stand (NOTE-FORMAT §3). */
export function readRuleLines(
	note: NoteText,
	plainItems: PlainItems,
	headings: readonly Heading[],
	paths: readonly (readonly string[])[],
): readonly RuleLine[] {
	const { items, tables } = note.scan;
	const found: RuleLine[] = [];
	const headingsAt = (line: number): readonly string[] => paths[firstAfter(headings, line) - 1] ?? [];
	items.forEach((item, index) => {
		if (item.quote < 0 && item.text !== "") found.push(ruleOfItem(note, plainItems, item, index, headingsAt(item.line)));
	});
	for (const table of tables) if (table.quote < 0) found.push(...rulesOfTable(note, table, headingsAt(table.line)));
	return found.sort((a, b) => a.line - b.line);
}

function ruleOfItem(note: NoteText, plainItems: PlainItems, item: ListItem, index: number, headings: readonly string[]): RuleLine {
	const { plain: written, label, rest } = plainItems.at(index);
	const plain = written === item.text ? note.part(item.start, item.end) : note.keep(written);
	const rule: { -readonly [K in keyof RuleLine]: RuleLine[K] } = {
		line: item.line,
		text: note.lineText(item.line),
		plain,
		label: copyText(label),
		// The end of the plain line is a part of it.
		rest: plain.endsWith(rest) ? plain.slice(plain.length - rest.length) : copyText(rest),
		headings,
	};
	const parents = parentsOf(note, plainItems, item);
	if (parents.length > 0) rule.parents = parents;
	return rule;
}

function parentsOf(note: NoteText, plainItems: PlainItems, item: ListItem): readonly string[] {
	const parents: string[] = [];
	for (let index = item.parent; index >= 0 && parents.length < MAX_PARENTS; index = note.scan.items[index]?.parent ?? -1) {
		parents.push(note.keep(plainItems.at(index).plain));
	}
	return parents.reverse();
}

function rulesOfTable(note: NoteText, table: Table, headings: readonly string[]): readonly RuleLine[] {
	const columns = table.header.cells.map((cell) => copyText(plainLine(cell)));
	return table.rows.map((row) => {
		const cells = row.cells.map((cell) => copyText(plainLine(cell)));
		return {
			line: row.line,
			text: note.lineText(row.line),
			plain: cells.join(" | "),
			label: cells[0] ?? "",
			rest: cells.slice(1).join(" | "),
			headings,
			columns,
		};
	});
}
