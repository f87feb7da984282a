import {
	BACKSLASH, BACKTICK, CLOSE_BRACKET, COLON, EXCLAMATION, HASH, HYPHEN, LESS, OPEN_BRACKET, OPEN_PAREN, PERCENT, SLASH,
	isAsciiLetter, isDigit, isPunctuation, skipBlanks, skipRun, sliceTrimmed,
} from "./characters";
import { autolinkEnd, bareUrlEnd, schemeStart } from "./addresses";
import { CodeSpans } from "./code-spans";
import { OpenFields, closingBracket, keyStart, keyText, opensField } from "./fields";
import type { Found } from "./found";
import type { Leaf } from "./leaf";
import { KIND } from "./lines";
import { linkPlace } from "./link-place";
import { isExternal, readDestination, readPath, readWikilink } from "./links";
import { NOWHERE, NextMark } from "./marks";
import { mayPrecedeTag, tagEnd } from "./tags";

/**
 * Where something may begin; all else is passed over. One unit each, so that `lastIndex` tells its place: a regular
 * expression passes over text two times faster than a loop over its units.
 */
const SPECIAL = /[\\`[\]#<^]|:(?=[:/])|%(?=%)/g;

/** How often the text of a leaf may be read again for brackets that close fields; beyond that they are text. */
const FIELD_EFFORT = 8;

/**
 * Reads what stands within a leaf's text: links, tags, fields, block ids. Code spans, comments and escapes hide what
 * they hold. One pass from left to right: what begins first wins, as in Obsidian's editor.
 */
export class InlineReader {
	private leaf: Leaf | null = null;
	private stretch = 0;
	private at = 0;
	private special = -1;
	private start = 0;
	private end = 0;
	/** Offsets of the `[` that no `]` has closed yet. */
	private readonly brackets: number[] = [];
	/** Offset of the last unit that a backslash took the meaning from. */
	private escaped = -1;
	private readonly fields = new OpenFields();
	private fieldEffort = 0;
	private readonly code: CodeSpans;
	private readonly wikilinkEnds: NextMark;
	private readonly percents: NextMark;
	private readonly commentEnds: NextMark;

	constructor(
		private readonly text: string,
		private readonly found: Found,
	) {
		this.code = new CodeSpans(text);
		this.wikilinkEnds = new NextMark(text, "]]");
		this.percents = new NextMark(text, "%%");
		this.commentEnds = new NextMark(text, "-->");
	}

	read(leaf: Leaf): void {
		if (leaf.empty) return;
		this.at = leaf.start(leaf.first);
		if (this.nextSpecial() >= leaf.end(leaf.count - 1)) return;
		this.leaf = leaf;
		if (this.brackets.length > 0) this.brackets.length = 0;
		this.code.begin(leaf);
		this.enter(leaf.first);
		for (;;) {
			const at = this.nextSpecial();
			if (at < this.end) this.moveTo(this.readAt(this.text.charCodeAt(at), at));
			else if (this.stretch + 1 < leaf.count) this.enter(this.stretch + 1);
			else return;
		}
	}

	/** Offset of the next special unit from `at` on. It is found once, even where it lies leaves ahead. */
	private nextSpecial(): number {
		if (this.special < this.at) {
			SPECIAL.lastIndex = this.at;
			this.special = SPECIAL.test(this.text) ? SPECIAL.lastIndex - 1 : NOWHERE;
		}
		return this.special;
	}

	private enter(stretch: number): void {
		this.stretch = stretch;
		this.at = this.start = this.leaf?.start(stretch) ?? 0;
		this.end = this.leaf?.end(stretch) ?? 0;
		this.fields.clear();
		this.fieldEffort = (this.end - this.start) * FIELD_EFFORT;
	}

	/** Goes on at `at`, which may stand on a later line of the leaf. */
	private moveTo(at: number): void {
		while (at > this.end && this.leaf && this.stretch + 1 < this.leaf.count) this.enter(this.stretch + 1);
		if (at > this.at) this.at = at;
	}

	/** Reads what begins with the special unit at `at`; returns the offset to go on at. */
	private readAt(unit: number, at: number): number {
		switch (unit) {
			case BACKSLASH:
				if (at + 1 >= this.end || !isPunctuation(this.text.charCodeAt(at + 1))) return at + 1;
				this.escaped = at + 1;
				return at + 2;
			case BACKTICK: {
				const behind = skipRun(this.text, BACKTICK, at, this.end);
				return this.code.end(behind - at, this.stretch, behind);
			}
			case OPEN_BRACKET:
				return this.openBracket(at);
			case CLOSE_BRACKET:
				return this.closeBracket(at);
			case COLON:
				return this.colon(at);
			case HASH:
				return this.tag(at);
			case PERCENT:
				return this.text.charCodeAt(at + 1) === PERCENT ? this.comment(at, at + 2, this.percents, 2) : at + 1;
			case LESS:
				return this.angle(at);
			default:
				return this.blockId(at);
		}
	}

	private isEmbed(at: number): boolean {
		return at > this.start && this.text.charCodeAt(at - 1) === EXCLAMATION && this.escaped !== at - 1;
	}

	private openBracket(at: number): number {
		if (this.text.charCodeAt(at + 1) === OPEN_BRACKET) {
			const close = this.wikilinkEnds.from(at + 2);
			const parts = close + 2 <= this.end ? readWikilink(this.text, at + 2, close) : null;
			if (parts) {
				const embed = this.isEmbed(at);
				this.addLink(parts.target, parts.subpath, parts.alias, embed ? "embed" : "wikilink", embed ? at - 1 : at, close + 2);
				return close + 2;
			}
		}
		this.brackets.push(at);
		return at + 1;
	}

	private closeBracket(at: number): number {
		const open = this.brackets.pop();
		if (open === undefined || this.text.charCodeAt(at + 1) !== OPEN_PAREN || at + 1 >= this.end) return at + 1;
		const destination = readDestination(this.text, at + 1, this.end);
		if (!destination || destination.url === "") return at + 1;
		const embed = this.isEmbed(open);
		const start = embed ? open - 1 : open;
		const alias = this.text.slice(open + 1, at).trim();
		if (isExternal(destination.url)) this.addUrl(destination.url, alias, start, destination.end);
		else {
			const { target, subpath } = readPath(destination.url);
			this.addLink(target, subpath, alias, embed ? "embed" : "markdown", start, destination.end);
		}
		return destination.end;
	}

	private addLink(target: string, subpath: string, alias: string, form: "wikilink" | "markdown" | "embed", start: number, end: number): void {
		const { leaf, found } = this;
		if (!leaf) return;
		const line = leaf.line(this.stretch);
		found.links.push({ target, subpath, alias, form, place: linkPlace(leaf, found.items), item: leaf.item, quote: leaf.quote, field: this.fields.at(start), line, start, end });
	}

	private addUrl(url: string, alias: string, start: number, end: number): void {
		this.found.urls.push({ url, alias, line: this.leaf?.line(this.stretch) ?? 0, start, end });
	}

	private colon(at: number): number {
		const next = this.text.charCodeAt(at + 1);
		if (next === COLON && at + 1 < this.end) return this.field(at);
		if (next !== SLASH || this.text.charCodeAt(at + 2) !== SLASH) return at + 1;
		const start = schemeStart(this.text, this.start, at);
		const end = bareUrlEnd(this.text, at + 3, this.end);
		if (start < 0 || end === at + 3) return at + 1;
		this.addUrl(this.text.slice(start, end), "", start, end);
		return end;
	}

	private field(at: number): number {
		const behind = skipRun(this.text, COLON, at, this.end);
		if (behind - at !== 2 || !this.leaf) return behind;
		const start = keyStart(this.text, this.start, at);
		const opener = start > this.start ? this.text.charCodeAt(start - 1) : 0;
		if (start < 0 || !(start === this.start ? this.leaf.here !== "table" : opensField(opener))) return behind;
		const key = keyText(this.text, start, at);
		if (key === "") return behind;
		let end = this.end;
		if (opener !== 0) {
			if (this.fieldEffort <= 0) return behind;
			end = closingBracket(this.text, opener, behind, this.end);
			this.fieldEffort -= (end < 0 ? this.end : end) - behind;
			if (end < 0) return behind;
			if (opener === OPEN_BRACKET) this.brackets.pop();
		}
		this.fields.open(this.found.fields.length, at, end);
		this.found.fields.push({
			key,
			value: sliceTrimmed(this.text, behind, end),
			form: opener === 0 ? "line" : opener === OPEN_BRACKET ? "brackets" : "parentheses",
			item: this.leaf.item,
			quote: this.leaf.quote,
			line: this.leaf.line(this.stretch),
			start: opener === 0 ? start : start - 1,
			end: opener === 0 ? end : end + 1,
		});
		return behind;
	}

	private tag(at: number): number {
		if (at > this.start && !mayPrecedeTag(this.text.charCodeAt(at - 1))) return at + 1;
		const end = tagEnd(this.text, at, this.end);
		if (end < 0) return at + 1;
		this.found.tags.push({ name: this.text.slice(at + 1, end), quoted: (this.leaf?.quote ?? -1) >= 0, line: this.leaf?.line(this.stretch) ?? 0, start: at, end });
		return end;
	}

	/** `<!-- … -->` and `<https://…>`. */
	private angle(at: number): number {
		if (this.text.startsWith("!--", at + 1)) return this.comment(at, at + 4, this.commentEnds, 3);
		const end = autolinkEnd(this.text, at, this.end);
		if (end < 0) return at + 1;
		this.addUrl(this.text.slice(at + 1, end - 1), "", at, end);
		return end;
	}

	/** A comment that closes within the leaf hides what it holds; one that does not is text. */
	private comment(at: number, behind: number, closes: NextMark, length: number): number {
		const { leaf } = this;
		const close = closes.from(behind);
		if (!leaf || close + length > leaf.end(leaf.count - 1)) return behind;
		for (let stretch = this.stretch; stretch < leaf.count && leaf.start(stretch) < close; stretch++) {
			const whole = leaf.start(stretch) >= at && leaf.end(stretch) <= close + length;
			const line = leaf.line(stretch);
			if (whole && this.found.lines.kind(line) === "text") this.found.lines.setKind(line, KIND.comment);
		}
		return close + length;
	}

	/** `^id` at the end of a line. */
	private blockId(at: number): number {
		if (at > this.start && this.text.charCodeAt(at - 1) > 32) return at + 1;
		let end = at + 1;
		while (end < this.end && isBlockIdUnit(this.text.charCodeAt(end))) end++;
		if (end === at + 1 || skipBlanks(this.text, end, this.end) !== this.end) return at + 1;
		this.found.blockIds.push({ id: this.text.slice(at + 1, end), line: this.leaf?.line(this.stretch) ?? 0, start: at, end });
		return end;
	}
}

const isBlockIdUnit = (unit: number): boolean => isAsciiLetter(unit) || isDigit(unit) || unit === HYPHEN;
