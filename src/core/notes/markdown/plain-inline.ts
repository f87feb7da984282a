import {
	BACKSLASH, BACKTICK, CARET, CLOSE_BRACKET, EXCLAMATION, LESS, OPEN_BRACKET, OPEN_PAREN, PERCENT, isPunctuation, skipRun,
} from "./characters";
import { CodeSpans } from "./code-spans";
import { Emphasis } from "./emphasis";
import { Leaf } from "./leaf";
import { readDestination, readWikilink } from "./links";
import { NOWHERE, NextMark } from "./marks";

/** All that inline Markdown gives a meaning to; a text without any of it is plain already. */
const SPECIAL = /[\\`*_~=[\]<&%]/g;
const TAG = /<\/?([a-z][a-z0-9-]*)(?:\s[^<>]*)?\/?>/iy;
const AUTOLINK = /<((?:[a-z][a-z0-9+.-]+:|[\w.+-]+@)[^\s<>]*)>/iy;
const ENTITY = /&([a-z]{2,6}|#39);/y;
const ENTITIES = new Map([
	["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"], ["#39", "'"], ["nbsp", " "], ["ndash", "–"], ["mdash", "—"], ["hellip", "…"],
]);

/**
 * Inline Markdown as its reader sees it: links as their alias or name, code without backticks, no emphasis marks, escapes,
 * comments or HTML tags. Linear in the length of the text.
 */
export function plainInline(text: string): string {
	SPECIAL.lastIndex = 0;
	return SPECIAL.test(text) ? new PlainInline(text).read() : text;
}

class PlainInline {
	/** What is seen so far, in pieces: those that turn out to be marks are emptied. */
	private readonly pieces: string[] = [];
	/** Indexes of the pieces that are `[` and may open a link. */
	private readonly brackets: number[] = [];
	private readonly emphasis: Emphasis;
	private readonly code: CodeSpans;
	private readonly wikilinkEnds: NextMark;
	private readonly percents: NextMark;
	private readonly commentEnds: NextMark;
	private readonly bracketEnds: NextMark;

	constructor(private readonly text: string) {
		this.emphasis = new Emphasis(text, this.pieces);
		this.code = new CodeSpans(text);
		const leaf = new Leaf();
		leaf.add(0, text.length, 1);
		this.code.begin(leaf);
		this.wikilinkEnds = new NextMark(text, "]]");
		this.percents = new NextMark(text, "%%");
		this.commentEnds = new NextMark(text, "-->");
		this.bracketEnds = new NextMark(text, "]");
	}

	read(): string {
		const { text, pieces } = this;
		let at = 0;
		while (at < text.length) {
			SPECIAL.lastIndex = at;
			const special = SPECIAL.test(text) ? SPECIAL.lastIndex - 1 : text.length;
			if (special > at) pieces.push(text.slice(at, special));
			at = special < text.length ? this.readAt(special) : special;
		}
		return pieces.join("");
	}

	/** Reads what begins at a special unit; returns the offset behind it. */
	private readAt(at: number): number {
		const { text } = this;
		switch (text.charCodeAt(at)) {
			case BACKSLASH:
				return isPunctuation(text.charCodeAt(at + 1)) ? this.see(text.charAt(at + 1), at + 2) : this.see("\\", at + 1);
			case BACKTICK:
				return this.readCode(at);
			case OPEN_BRACKET:
				return this.openBracket(at);
			case CLOSE_BRACKET:
				return this.closeBracket(at);
			case LESS:
				return this.readAngle(at);
			case PERCENT:
				return this.hide(at, "%%", this.percents, 2);
			case 38:
				return this.readEntity(at);
			default:
				return this.emphasis.read(at);
		}
	}

	private see(shown: string, behind: number): number {
		this.pieces.push(shown);
		return behind;
	}

	/** Passes over a comment; one that does not close is text. */
	private hide(at: number, open: string, closes: NextMark, length: number): number {
		const close = this.text.startsWith(open, at) ? closes.from(at + open.length) : NOWHERE;
		return close === NOWHERE ? this.see(this.text.charAt(at), at + 1) : close + length;
	}

	private readCode(at: number): number {
		const { text } = this;
		const behind = skipRun(text, BACKTICK, at, text.length);
		const end = this.code.end(behind - at, 0, behind);
		return this.see(end === behind ? text.slice(at, behind) : text.slice(behind, end - (behind - at)).trim(), end);
	}

	private readEntity(at: number): number {
		ENTITY.lastIndex = at;
		const name = ENTITY.exec(this.text)?.[1];
		const shown = name === undefined ? undefined : ENTITIES.get(name);
		return shown === undefined ? this.see("&", at + 1) : this.see(shown, ENTITY.lastIndex);
	}

	private readAngle(at: number): number {
		const { text } = this;
		if (text.startsWith("<!--", at)) return this.hide(at, "<!--", this.commentEnds, 3);
		AUTOLINK.lastIndex = TAG.lastIndex = at;
		const address = AUTOLINK.exec(text)?.[1];
		if (address !== undefined) return this.see(address, AUTOLINK.lastIndex);
		const tag = TAG.exec(text)?.[1];
		if (tag === undefined) return this.see("<", at + 1);
		return this.see(tag.toLowerCase() === "br" ? " " : "", TAG.lastIndex);
	}

	private openBracket(at: number): number {
		const { text } = this;
		if (text.charCodeAt(at + 1) === OPEN_BRACKET) {
			const close = this.wikilinkEnds.from(at + 2);
			const link = close === NOWHERE ? null : readWikilink(text, at + 2, close);
			if (link) {
				this.dropExclamation(this.pieces.length);
				return this.see(link.alias === "" ? linkName(link.target, link.subpath) : plainInline(link.alias), close + 2);
			}
		}
		if (text.charCodeAt(at + 1) === CARET) return this.hide(at, "[^", this.bracketEnds, 1);
		this.brackets.push(this.pieces.length);
		return this.see("[", at + 1);
	}

	private closeBracket(at: number): number {
		const { text, pieces } = this;
		const open = this.brackets.pop();
		const next = text.charCodeAt(at + 1);
		if (open === undefined) return this.see("]", at + 1);
		let end = next === OPEN_PAREN ? (readDestination(text, at + 1, text.length)?.end ?? -1) : -1;
		if (next === OPEN_BRACKET && text.charCodeAt(at + 2) !== OPEN_BRACKET) {
			const close = this.bracketEnds.from(at + 2);
			if (close !== NOWHERE) end = close + 1;
		}
		if (end < 0) return this.see("]", at + 1);
		pieces[open] = "";
		this.dropExclamation(open);
		return end;
	}

	/** The `!` of an image or embed, at the end of the piece before `index`, is no text. */
	private dropExclamation(index: number): void {
		const before = index > 0 ? this.pieces[index - 1] : undefined;
		if (before !== undefined && before.charCodeAt(before.length - 1) === EXCLAMATION) this.pieces[index - 1] = before.slice(0, -1);
	}
}

/** What Obsidian shows for a link without alias, without the folder: `people/Ada.md#Work` is "Ada > Work". */
function linkName(target: string, subpath: string): string {
	const name = target.slice(target.lastIndexOf("/") + 1).replace(/\.md$/i, "");
	const headings = subpath.split("#").filter((part) => part !== "" && !part.startsWith("^"));
	return [...(name === "" ? [] : [name]), ...headings].join(" > ");
}
