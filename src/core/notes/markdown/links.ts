import {
	BACKSLASH, CLOSE_PAREN, GREATER, HASH, LESS, OPEN_BRACKET, OPEN_PAREN, PIPE, SPACE, isPunctuation, skipBlanks, sliceTrimmed,
} from "./characters";

/** The parts of a link: its path, `#subpath` and shown text, the last two empty where none is written. */
export interface LinkParts {
	readonly target: string;
	readonly subpath: string;
	readonly alias: string;
}

/**
 * The wikilink whose content stands at `start..end`, between the brackets; null where that is no wikilink.
 * An escaped pipe (`[[a\|b]]`, as tables need it) counts as a pipe everywhere. A bracket may stand in the alias alone.
 */
export function readWikilink(text: string, start: number, end: number): LinkParts | null {
	let pipe = -1;
	let hash = -1;
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit === PIPE && pipe < 0) pipe = at;
		else if (unit === HASH && hash < 0 && pipe < 0) hash = at;
		else if (unit === OPEN_BRACKET && (pipe < 0 || text.charCodeAt(at + 1) === OPEN_BRACKET)) return null;
	}
	let pathEnd = pipe < 0 ? end : pipe;
	if (pipe > start && text.charCodeAt(pipe - 1) === BACKSLASH) pathEnd--;
	const target = sliceTrimmed(text, start, hash < 0 ? pathEnd : hash);
	const subpath = hash < 0 ? "" : sliceTrimmed(text, hash, pathEnd);
	if (target === "" && subpath === "") return null;
	return { target, subpath, alias: pipe < 0 ? "" : sliceTrimmed(text, pipe + 1, end) };
}

/** Parentheses open within a link destination; more make it no destination, so that nested ones stay linear. */
const MAX_PARENS = 32;

export interface Destination {
	readonly url: string;
	/** Offset behind it: behind the closing parenthesis of an inline link. */
	readonly end: number;
}

/** The destination of an inline link, with its title, whose `(` stands at `at` (CommonMark 0.31.2, §6.3, on one line); else null. */
export function readDestination(text: string, at: number, end: number): Destination | null {
	const found = readAddress(text, skipBlanks(text, at + 1, end), end);
	return found && found.end < end && text.charCodeAt(found.end) === CLOSE_PAREN ? { url: found.url, end: found.end + 1 } : null;
}

/** An address, in angle brackets or bare, with the title and the space behind it; null where none stands at `at`. */
export function readAddress(text: string, at: number, end: number): Destination | null {
	const bracketed = text.charCodeAt(at) === LESS;
	const stop = bracketed ? endOfAngles(text, at, end) : endOfBare(text, at, end);
	if (stop < 0) return null;
	const url = bracketed ? text.slice(at + 1, stop - 1) : text.slice(at, stop);
	const title = skipBlanks(text, stop, end);
	const behind = title > stop && title < end ? endOfTitle(text, title, end) : title;
	return { url, end: behind < 0 ? title : skipBlanks(text, behind, end) };
}

function endOfAngles(text: string, at: number, end: number): number {
	for (let next = at + 1; next < end; next++) {
		const unit = text.charCodeAt(next);
		if (unit === GREATER) return next + 1;
		if (unit === LESS) return -1;
		if (unit === BACKSLASH) next++;
	}
	return -1;
}

function endOfBare(text: string, at: number, end: number): number {
	let parens = 0;
	let next = at;
	for (; next < end; next++) {
		const unit = text.charCodeAt(next);
		if (unit <= SPACE) break;
		if (unit === BACKSLASH && next + 1 < end && isPunctuation(text.charCodeAt(next + 1))) next++;
		else if (unit === OPEN_PAREN && ++parens > MAX_PARENS) return -1;
		else if (unit === CLOSE_PAREN && --parens < 0) break;
	}
	return parens > 0 || next > end ? -1 : next;
}

function endOfTitle(text: string, at: number, end: number): number {
	const open = text.charAt(at);
	if (open !== '"' && open !== "'" && open !== "(") return -1;
	const close = open === "(" ? CLOSE_PAREN : text.charCodeAt(at);
	for (let next = at + 1; next < end; next++) {
		const unit = text.charCodeAt(next);
		if (unit === close) return next + 1;
		if (unit === OPEN_PAREN && open === "(") return -1;
		if (unit === BACKSLASH) next++;
	}
	return -1;
}

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** True for an address that leads out of the vault: it has a scheme (`https:`, `mailto:`, `obsidian:`) or a host (`//`). */
export const isExternal = (url: string): boolean => SCHEME.test(url);

const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** Path and subpath of a link destination within the vault, escapes and percent codes resolved. */
export function readPath(url: string): { readonly target: string; readonly subpath: string } {
	const plain = url.includes("\\") ? url.replace(ESCAPE, "$1") : url;
	const hash = plain.indexOf("#");
	if (hash < 0) return { target: decoded(plain), subpath: "" };
	return { target: decoded(plain.slice(0, hash)), subpath: decoded(plain.slice(hash)) };
}

/** Percent codes resolved; text that is no valid encoding (`100%.md`) stays as written. */
export function decoded(text: string): string {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
