import { copyText } from "../copy-text";
import { plainText } from "../markdown";
import type { AdviceItem } from "../model";
import type { NoteText } from "../note-text";
import type { PlainItems } from "./plain-lines";

/**
 * Advice of its own inside a section, in the order of lines: each bold list item with its children (also one nested in
 * another), and each callout.
 */
export function readAdviceItems(note: NoteText, plainItems: PlainItems): readonly AdviceItem[] {
	const { items, quotes, lines } = note.scan;
	const found: AdviceItem[] = [];
	const add = (label: string, line: number, endLine: number, textOf: (markdown: string) => string): void => {
		const markdown = note.part(lines.start(line), lines.end(endLine)).trim();
		note.lineText(line);
		found.push({ label: copyText(label), line, endLine, text: copyText(textOf(markdown)), markdown });
	};
	items.forEach((item, index) => {
		if (item.quote >= 0 || (!item.text.includes("**") && !item.text.includes("__"))) return;
		const { label } = plainItems.at(index);
		if (label !== "") add(label, item.line, item.endLine, () => plainItems.withChildren(index, item));
	});
	for (const quote of quotes) {
		if (quote.callout === null || quote.parent >= 0) continue;
		const title = plainText(quote.callout.title);
		add(title === "" ? quote.callout.type : title, quote.line, quote.endLine, (markdown) => plainText(withoutQuoteMarks(markdown)));
	}
	return found.sort((a, b) => a.line - b.line);
}

const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/gm;
const CALLOUT_MARK = /^\[![^\]\n]*\][+-]?[ \t]*\n?/;

function withoutQuoteMarks(markdown: string): string {
	return markdown.replace(QUOTE_MARKS, "").replace(CALLOUT_MARK, "");
}
