import { plainText, splitLabel, type ListItem } from "../markdown";
import type { NoteText } from "../note-text";

/** What a list item says on its first line, without Markdown marks. */
export interface PlainItem {
	readonly plain: string;
	/** The bold label it begins with; empty where none. */
	readonly label: string;
	/** What follows the label, else all of it. */
	readonly rest: string;
}

/** Without any character that could be a mark, a line is plain as it is; most are. */
const PLAIN = /^\p{L}[^*_`[\]<>~=%\\^$#&|\n]*$/u;
const PLAIN_BEHIND_LABEL = /^\*\*(\p{L}[^*_`[\]<>~=%\\^$#&|\n]*)\*\*([^*_`[\]<>~=%\\^$#&|\n]*)$/u;
const SEPARATOR = /^[ \t]*(?:[:：]|[–—-](?=[ \t]))?[ \t]*/;
const COLON = /[ \t]*[:：]$/;

/** `plainText` of one line, without the detour where there is nothing to take away. */
export function plainLine(text: string): string {
	return PLAIN.test(text) ? text.trim() : plainText(text);
}

/** `plainText` and `splitLabel` of an item's content, without the detour where the label alone is marked. */
export function plainItem(text: string): PlainItem {
	if (PLAIN.test(text)) return { plain: text.trim(), label: "", rest: text.trim() };
	const simple = PLAIN_BEHIND_LABEL.exec(text);
	const [, inner = "", behind = ""] = simple ?? [];
	if (simple !== null && !inner.endsWith(" ")) {
		return { plain: (inner + behind).trim(), label: inner.replace(COLON, "").trim(), rest: plainLine(behind.replace(SEPARATOR, "")) };
	}
	const plain = plainText(text);
	const labelled = splitLabel(text);
	return labelled === null ? { plain, label: "", rest: plain } : { plain, ...labelled };
}

/** The plain first lines of a page's items, each read once: rules, advice and the items below them ask for the same. */
export class PlainItems {
	private readonly known: (PlainItem | undefined)[] = [];

	constructor(private readonly note: NoteText) {}

	at(index: number): PlainItem {
		const item = this.note.scan.items[index];
		return (this.known[index] ??= item === undefined ? { plain: "", label: "", rest: "" } : plainItem(item.text));
	}

	/** Plain text of an item with everything in it, line by line. */
	withChildren(index: number, item: ListItem): string {
		const { lines, items, text } = this.note.scan;
		const parts: string[] = [];
		let next = index;
		for (let line = item.line; line <= item.endLine; line += 1) {
			while ((items[next]?.line ?? Infinity) < line) next += 1;
			const kind = lines.kind(line);
			const isOnlyItem = items[next]?.line === line && items[next + 1]?.line !== line;
			if (kind === "item" && isOnlyItem && !lines.quoted(line)) parts.push(this.at(next).plain);
			// Paragraphs, tables, code: marks may span lines.
			else return plainText(text.slice(lines.start(item.line), lines.end(item.endLine)));
		}
		return parts.join("\n");
	}
}
