import { atxContentEnd, atxLevel, closesFence, delimiterColumns, fenceLength, listMarkEnd, setextLevel } from "./block-starts";
import { EQUALS, GREATER, HASH, PIPE, isDigit, skipBlanks, trimEnd } from "./characters";
import { eachLine } from "./each-line";
import { NOWHERE, NextMark } from "./marks";
import { readCallout, readTask } from "./openers";
import { plainInline } from "./plain-inline";
import { RuleLines } from "./rule-lines";
import { readRow } from "./tables";

/**
 * Markdown as its reader sees it, in plain text, line by line: no marks of lists, tasks, quotes, headings, fences and
 * emphasis, links as their alias or name, no comments. Meant for parts of a note (an item, a section), so
 * indentation makes no code of them. Trimmed; linear in the length of the text.
 */
export function plainText(markdown: string): string {
	const reader = new PlainText(markdown);
	eachLine(markdown, 0, (start, end) => {
		reader.read(start, end);
	});
	return reader.finish();
}

/** Digits of an ordered list's mark; more are rather a year. */
const MAX_DIGITS = 3;
const BLOCK_ID = / \^[A-Za-z0-9-]+$/;

class PlainText {
	private readonly seen: string[] = [];
	/** Lines of the paragraph that is being read: emphasis, code and comments may span them. */
	private paragraph: string[] = [];
	private fence: { readonly unit: number; readonly length: number } | null = null;
	/** Up to this offset the text is a comment. */
	private hiddenTo = 0;
	private readonly rules: RuleLines;
	private readonly percents: NextMark;
	private readonly commentEnds: NextMark;

	constructor(private readonly text: string) {
		this.rules = new RuleLines(text);
		this.percents = new NextMark(text, "%%");
		this.commentEnds = new NextMark(text, "-->");
	}

	read(start: number, end: number): void {
		const { text, fence } = this;
		let at = skipBlanks(text, start, end);
		if (fence) {
			if (closesFence(text, at, end, fence.unit, fence.length)) this.fence = null;
			else this.seen.push(text.slice(start, end));
			return;
		}
		if (start < this.hiddenTo) {
			if (this.hiddenTo >= end) return;
			at = skipBlanks(text, this.hiddenTo, end);
			if (at === end) return;
		}
		this.readContent(this.passMarks(at, end), trimEnd(text, at, end));
	}

	finish(): string {
		this.flush();
		return this.seen.join("\n").trim();
	}

	private flush(): void {
		if (this.paragraph.length > 0) this.seen.push(plainInline(this.paragraph.join("\n")).trimEnd());
		this.paragraph = [];
	}

	/** Offset behind the marks of quotes, callouts, items and tasks. */
	private passMarks(start: number, end: number): number {
		const { text } = this;
		for (let at = start; ; ) {
			if (text.charCodeAt(at) === GREATER) {
				at = skipBlanks(text, at + 1, end);
				at = readCallout(text, at, end)?.end ?? at;
				continue;
			}
			const behind = at < end && !this.isRule(at, end) ? listMarkEnd(text, at, end) : -1;
			if (behind < 0 || (isDigit(text.charCodeAt(at)) && behind - at > MAX_DIGITS + 1)) return at;
			this.flush();
			at = skipBlanks(text, behind, end);
			at = readTask(text, at, end)?.end ?? at;
		}
	}

	private readContent(at: number, end: number): void {
		const { text } = this;
		const fence = fenceLength(text, at, end);
		const level = text.charCodeAt(at) === HASH ? atxLevel(text, at, end) : 0;
		if (at >= end || this.isRule(at, end) || fence > 0 || (text.charCodeAt(at) === PIPE && delimiterColumns(text, at, end) > 0)) {
			this.flush();
			if (at >= end) this.seen.push("");
			if (fence > 0) this.fence = { unit: text.charCodeAt(at), length: fence };
		} else if (level > 0) {
			this.flush();
			const start = skipBlanks(text, at + level, end);
			this.seen.push(plainInline(text.slice(start, atxContentEnd(text, start, end))));
		} else if (text.charCodeAt(at) === PIPE) {
			this.flush();
			this.seen.push(readRow(text, 1, at, end).cells.map(plainInline).join(" | "));
		} else if (!this.opensComment(at, end)) this.paragraph.push(text.slice(at, end).replace(BLOCK_ID, ""));
	}

	private isRule(at: number, end: number): boolean {
		if (setextLevel(this.text, at, end) > 0) return end - at > 1 || this.text.charCodeAt(at) === EQUALS;
		return this.rules.isAt(at, end);
	}

	/** A comment that begins on this line and ends on a later one. */
	private opensComment(at: number, end: number): boolean {
		const { text } = this;
		const html = text.startsWith("<!--", at);
		if (!html && !text.startsWith("%%", at)) return false;
		const close = html ? this.commentEnds.from(at + 4) : this.percents.from(at + 2);
		if (close < end || close === NOWHERE) return false;
		this.flush();
		this.hiddenTo = close + (html ? 3 : 2);
		return true;
	}
}
