import { copyText } from "../copy-text";
import { firstAfter } from "../links";
import { plainText, splitLabel, type Heading, type ListItem, type Table } from "../markdown";
import type { RuleLine } from "../model";
import type { NoteText } from "../note-text";

/** Nobody nests deeper on purpose. */
const MAX_PARENTS = 8;

/** The list items and table rows of a page, outside quotes and callouts: where rules may stand (NOTE-FORMAT §3). */
export function readRuleLines(note: NoteText, headings: readonly Heading[], paths: readonly (readonly string[])[]): readonly RuleLine[] {
	const { items, tables } = note.scan;
	const found: RuleLine[] = [];
	const headingsAt = (line: number): readonly string[] => paths[firstAfter(headings, line) - 1] ?? [];
	for (const item of items) if (item.quote < 0 && item.text !== "") found.push(ruleOfItem(note, item, headingsAt(item.line)));
	for (const table of tables) if (table.quote < 0) found.push(...rulesOfTable(note, table, headingsAt(table.line)));
	return found.sort((a, b) => a.line - b.line);
}

function ruleOfItem(note: NoteText, item: ListItem, headings: readonly string[]): RuleLine {
	const plain = copyText(plainText(item.text));
	const labelled = splitLabel(item.text);
	const parents = parentsOf(note, item);
	return {
		line: item.line,
		text: note.lineText(item.line),
		plain,
		label: labelled === null ? "" : copyText(labelled.label),
		rest: labelled === null ? plain : copyText(labelled.rest),
		headings,
		...(parents.length === 0 ? {} : { parents }),
	};
}

function parentsOf(note: NoteText, item: ListItem): readonly string[] {
	const parents: string[] = [];
	for (let index = item.parent; index >= 0 && parents.length < MAX_PARENTS; ) {
		const parent = note.scan.items[index];
		if (parent === undefined) break;
		parents.unshift(copyText(plainText(parent.text)));
		index = parent.parent;
	}
	return parents;
}

function rulesOfTable(note: NoteText, table: Table, headings: readonly string[]): readonly RuleLine[] {
	const columns = table.header.cells.map((cell) => copyText(plainText(cell)));
	return table.rows.map((row) => {
		const cells = row.cells.map((cell) => copyText(plainText(cell)));
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
