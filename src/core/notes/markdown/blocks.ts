import { atxContentEnd, atxLevel, fenceLength, listMarkEnd, ordinal, setextLevel } from "./block-starts";
import {
	ASTERISK, BACKTICK, COLON, DIGIT_0, DIGIT_9, DOLLAR, EQUALS, GREATER, HASH, HYPHEN, LESS, PERCENT, PIPE, PLUS, TILDE, UNDERSCORE,
	isDigit, skipBlanks, trimEnd,
} from "./characters";
import { Containers, MAX_DEPTH } from "./containers";
import type { Found } from "./found";
import { htmlBlockAt } from "./html-blocks";
import { LeafBlocks } from "./leaf-blocks";
import { LineCursor } from "./line-cursor";
import { KIND } from "./lines";
import { NOWHERE, NextMark } from "./marks";
import type { ListItem } from "./model";
import { RuleLines } from "./rule-lines";

/** The units that may begin a block other than a paragraph. */
const STARTS = new Uint8Array(128);
for (const unit of [ASTERISK, BACKTICK, COLON, DOLLAR, EQUALS, GREATER, HASH, HYPHEN, LESS, PERCENT, PIPE, PLUS, TILDE, UNDERSCORE]) STARTS[unit] = 1;
for (let unit = DIGIT_0; unit <= DIGIT_9; unit++) STARTS[unit] = 1;

/**
 * Reads the block structure line by line: containers that go on, blocks that begin, text that is left (the algorithm of
 * CommonMark 0.31.2, appendix "A parsing strategy", phase 1). Each line is looked at once.
 */
export class BlockReader {
	private readonly cursor: LineCursor;
	private readonly containers: Containers;
	private readonly leaves: LeafBlocks;
	private readonly rules: RuleLines;
	private readonly percents: NextMark;
	private readonly dollars: NextMark;
	private line: number;
	/** Last line that is not blank. */
	private contentLine: number;
	/** The innermost container is a list item without content so far. */
	private emptyItem = false;
	/** Up to this offset everything is a comment or a formula. */
	private hiddenTo = 0;
	private hiddenKind = 0;

	constructor(
		private readonly text: string,
		private readonly found: Found,
	) {
		this.cursor = new LineCursor(text);
		this.containers = new Containers(found);
		this.leaves = new LeafBlocks(text, found, this.containers);
		this.rules = new RuleLines(text);
		this.percents = new NextMark(text, "%%");
		this.dollars = new NextMark(text, "$$");
		this.line = found.lines.first - 1;
		this.contentLine = this.line;
	}

	/** Reads the next line, which stands at `start..end` without its break. */
	read(start: number, end: number): void {
		this.line++;
		this.found.lines.add(start);
		const kind = start < this.hiddenTo ? this.readHidden(start, end) : this.readVisible(start, end);
		this.found.lines.settle(kind, this.containers.quote >= 0);
		if (kind !== KIND.blank || this.containers.quote >= 0) this.contentLine = this.line;
	}

	finish(): void {
		this.leaves.close();
		this.containers.closeTo(0, this.contentLine);
	}

	private readHidden(start: number, end: number): number {
		const rest = this.hiddenTo;
		if (rest > end || skipBlanks(this.text, rest, end) === end) return this.hiddenKind;
		this.leaves.readAlone(rest, end, this.line);
		return start < rest ? KIND.text : this.hiddenKind;
	}

	private readVisible(start: number, end: number): number {
		const { cursor, containers, leaves } = this;
		cursor.begin(start, end);
		const matched = this.matchContainers();
		const all = matched === containers.depth;
		if (all && (leaves.kind === "fence" || leaves.kind === "indented" || leaves.kind === "html")) {
			const kind = leaves.goOn(cursor, this.line);
			if (kind >= 0) return kind;
		}
		if (cursor.blank) {
			this.interrupt(matched);
			this.emptyItem = false;
			return KIND.blank;
		}
		return this.readStarts(matched, all);
	}

	/** How many of the open containers the line belongs to by its marks and indentation. */
	private matchContainers(): number {
		const { cursor, containers } = this;
		const depth = containers.depth;
		for (let at = 0; at < depth; at++) {
			if (containers.isQuote(at)) {
				if (cursor.indent > 3 || cursor.blank || this.text.charCodeAt(cursor.mark) !== GREATER) return at;
				this.passQuoteMark();
			} else if (cursor.blank) {
				if (this.emptyItem && at === depth - 1) return at;
			} else {
				const width = containers.width(at);
				if (cursor.indent < width) return at;
				cursor.consume(width);
			}
		}
		return depth;
	}

	private passQuoteMark(): void {
		const { cursor } = this;
		cursor.moveTo(cursor.mark + 1, cursor.column + cursor.indent + 1);
		if (cursor.indent > 0) cursor.consume(1);
	}

	/** Ends the open block and all containers deeper than `depth`. */
	private interrupt(depth: number): void {
		this.leaves.close();
		this.containers.closeTo(depth, this.contentLine);
	}

	/** Opens the containers and the block that begin on this line, or adds its text to the open block. Returns the line's kind. */
	private readStarts(matched: number, all: boolean): number {
		const { cursor, leaves, text } = this;
		const { end } = cursor;
		let open = matched;
		let opened: "none" | "item" | "quote" = "none";
		while (!cursor.blank) {
			const lazy = opened === "none" && leaves.kind === "paragraph";
			const at = cursor.mark;
			const unit = text.charCodeAt(at);
			if (cursor.indent >= 4) {
				const fence = lazy ? fenceLength(text, at, end) : 0;
				if (lazy && fence === 0) break;
				this.interrupt(open);
				this.emptyItem = false;
				return fence > 0 ? leaves.openFence(unit, fence, true) : leaves.openIndented();
			}
			if (unit >= 128 || STARTS[unit] !== 1) break;
			if (unit === GREATER && open < MAX_DEPTH) {
				this.interrupt(open);
				this.containers.openQuote(this.line, leaves.heading);
				this.passQuoteMark();
				open++;
				opened = "quote";
				continue;
			}
			const kind = this.readLeafStart(unit, at, open, lazy, lazy && all);
			if (kind >= 0) {
				this.emptyItem = false;
				return kind;
			}
			if (open >= MAX_DEPTH || !this.openItem(at, open, lazy && all)) break;
			open++;
			opened = "item";
		}
		return this.readText(open, opened);
	}

	/** A block other than a container or paragraph that begins at `at`; returns the line's kind, or -1 for none. */
	private readLeafStart(unit: number, at: number, open: number, lazy: boolean, inParagraph: boolean): number {
		const { leaves, text, cursor } = this;
		const { end } = cursor;
		if (unit === HASH) {
			const level = atxLevel(text, at, end);
			if (level === 0) return -1;
			this.interrupt(open);
			const start = skipBlanks(text, at + level, end);
			return leaves.atxHeading(level, start, atxContentEnd(text, start, end), this.line);
		}
		if (unit === BACKTICK || unit === TILDE) {
			const length = fenceLength(text, at, end);
			if (length === 0) return -1;
			this.interrupt(open);
			return leaves.openFence(unit, length, false);
		}
		if (unit === LESS) {
			const html = htmlBlockAt(text, at, end);
			if (html === 0 || (html === 7 && lazy)) return -1;
			this.interrupt(open);
			return leaves.openHtml(html, at, end, this.line);
		}
		if (unit === PERCENT || unit === DOLLAR) return this.openHidden(unit, at, open);
		if (inParagraph) {
			const level = setextLevel(text, at, end);
			if (level > 0 && leaves.underline(level, this.line)) return KIND.rule;
			if ((unit === PIPE || unit === HYPHEN || unit === COLON) && leaves.openTable(at, end, this.line)) return KIND["table-delimiter"];
		}
		if (this.rules.isAt(at, end)) {
			this.interrupt(open);
			return KIND.rule;
		}
		return -1;
	}

	/** `%%` and `$$` at the beginning of a line hide all up to their next occurrence, whatever stands between. */
	private openHidden(unit: number, at: number, open: number): number {
		const { text, cursor } = this;
		if (text.charCodeAt(at + 1) !== unit || (unit === DOLLAR && text.charCodeAt(at + 2) === DOLLAR)) return -1;
		const close = (unit === PERCENT ? this.percents : this.dollars).from(at + 2);
		if (close + 2 <= cursor.end && skipBlanks(text, close + 2, cursor.end) !== cursor.end) return -1;
		if (close === NOWHERE && unit === DOLLAR) return -1;
		this.interrupt(open);
		this.hiddenTo = close + 2;
		this.hiddenKind = unit === PERCENT ? KIND.comment : KIND.math;
		return this.hiddenKind;
	}

	/** Opens the list item whose mark stands at `mark`, if one does and may interrupt the paragraph; returns if it did. */
	private openItem(mark: number, open: number, inParagraph: boolean): boolean {
		const { cursor, containers, text } = this;
		const { end } = cursor;
		const behind = listMarkEnd(text, mark, end);
		if (behind < 0) return false;
		const ordered = isDigit(text.charCodeAt(mark));
		const number = ordered ? ordinal(text, mark, behind) : null;
		if (inParagraph && ((number !== null && number !== 1) || skipBlanks(text, behind, end) === end)) return false;
		this.interrupt(open);
		const { indent } = cursor;
		const column = cursor.column + indent;
		const length = behind - mark;
		cursor.moveTo(behind, column + length);
		const space = cursor.indent;
		const padding = cursor.blank || space >= 5 ? 1 : space;
		if (!cursor.blank) cursor.consume(padding);
		this.emptyItem = cursor.blank;
		const marker = text.charAt(behind - 1) as ListItem["marker"];
		containers.openItem({ indent: column, marker, number, end: cursor.mark }, indent + length + padding, this.line, this.leaves.heading);
		return true;
	}

	/** Adds what is left of the line to the open block, or opens a paragraph with it. */
	private readText(open: number, opened: "none" | "item" | "quote"): number {
		const { cursor, leaves, containers, line } = this;
		const { mark, end } = cursor;
		if (cursor.blank) return opened === "item" ? KIND.item : KIND.blank;
		this.emptyItem = false;
		if (opened === "none") {
			// A paragraph goes on even where the line lacks the marks of its containers ("laziness").
			if (leaves.kind === "paragraph") return leaves.addToParagraph(mark, end, line);
			if (leaves.kind === "table" && open === containers.depth && cursor.indent < 4) return leaves.addRow(mark, trimEnd(this.text, mark, end), line);
			if (open < containers.depth || leaves.kind !== "none") this.interrupt(open);
		}
		return leaves.openParagraph(mark, end, line, opened === "item", opened === "quote");
	}
}
