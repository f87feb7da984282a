import { copyText } from "../copy-text";
import { plainText, splitLabel } from "../markdown";
import type { AdviceItem } from "../model";
import type { NoteText } from "../note-text";

/**
 * Advice of its own inside a section, in the order of lines: each bold list item with its children (also one nested in
 * another), and each callout.
 */
export function readAdviceItems(note: NoteText): readonly AdviceItem[] {
	const { items, quotes, lines, text } = note.scan;
	const found: AdviceItem[] = [];
	const add = (label: string, line: number, endLine: number, bare: (markdown: string) => string): void => {
		const last = Math.min(endLine, lines.last);
		const markdown = copyText(text.slice(lines.start(line), lines.end(last)).trim());
		note.lineText(line);
		found.push({ label: copyText(label), line, endLine: last, text: copyText(plainText(bare(markdown))), markdown });
	};
	for (const item of items) {
		if (item.quote >= 0 || !startsBold(item.text)) continue;
		const label = splitLabel(item.text)?.label ?? "";
		if (label !== "") add(label, item.line, item.endLine, (markdown) => markdown);
	}
	for (const quote of quotes) {
		if (quote.callout === null || quote.parent >= 0) continue;
		const title = plainText(quote.callout.title);
		add(title === "" ? quote.callout.type : title, quote.line, quote.endLine, withoutQuoteMarks);
	}
	return found.sort((a, b) => a.line - b.line);
}

const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/gm;
const CALLOUT_MARK = /^\[![^\]\n]*\][+-]?[ \t]*\n?/;

function withoutQuoteMarks(markdown: string): string {
	return markdown.replace(QUOTE_MARKS, "").replace(CALLOUT_MARK, "");
}

function startsBold(markdown: string): boolean {
	return markdown.startsWith("**") || markdown.startsWith("__");
}
