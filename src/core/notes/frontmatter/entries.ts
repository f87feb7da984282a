import { eachLine } from "../markdown";

/** A line of a list below a key: what stands behind its `-`. */
export interface ElementLine {
	readonly line: number;
	readonly indent: number;
	readonly text: string;
}

/** One key of the top level with the lines up to the next key. */
export interface Entry {
	/** As written, without quotes. */
	readonly key: string;
	readonly line: number;
	/** What stands behind the key on its line, trimmed, without a comment. */
	readonly inline: string;
	/** Lines that begin with `- `, at any depth. */
	readonly elements: readonly ElementLine[];
	/** The key's line and those that continue it: indented, blank, or elements. */
	readonly block: string;
	/** Lines at the margin behind it that are neither key, element nor comment: a flow list's, or stray ones. */
	readonly stray: readonly StrayLine[];
}

export interface StrayLine {
	readonly line: number;
	/** Trimmed. */
	readonly text: string;
}

/** The lines of a YAML block by the keys of its top level. Needs no valid YAML. */
export interface Entries {
	readonly entries: readonly Entry[];
	/** Lines before the first key that are neither blank nor comments. */
	readonly leading: readonly StrayLine[];
}

const QUOTED_KEY = /^"([^"\\]*)"\s*:(?=\s|$)|^'([^']*)'\s*:(?=\s|$)/;
const ELEMENT = /^([ \t]*)-(?:[ \t]+([^]*))?$/;

interface OpenEntry extends Entry {
	readonly elements: ElementLine[];
	readonly stray: StrayLine[];
	block: string;
}

/** Splits a YAML text whose first line has the number `firstLine`. */
export function splitEntries(yaml: string, firstLine: number): Entries {
	const entries: OpenEntry[] = [];
	const leading: StrayLine[] = [];
	let number = firstLine - 1;
	eachLine(yaml, 0, (from, to) => {
		number++;
		const line = yaml.slice(from, to);
		const current = entries[entries.length - 1];
		const first = line.charAt(0);
		const element = ELEMENT.exec(line);
		if (element || first === "" || first === " " || first === "\t") {
			if (!current) {
				if (line.trim() !== "") leading.push({ line: number, text: line.trim() });
				return;
			}
			current.block += `\n${line}`;
			if (element) current.elements.push({ line: number, indent: (element[1] ?? "").length, text: withoutComment(element[2] ?? "") });
			return;
		}
		if (first === "#") return;
		const key = keyOf(line);
		if (key) entries.push({ key: key.key, line: number, inline: withoutComment(line.slice(key.end)), elements: [], block: line, stray: [] });
		else (current ? current.stray : leading).push({ line: number, text: line.trim() });
	});
	return { entries, leading };
}

function keyOf(line: string): { readonly key: string; readonly end: number } | null {
	const quoted = QUOTED_KEY.exec(line);
	if (quoted) return { key: quoted[1] ?? quoted[2] ?? "", end: quoted[0].length };
	for (let colon = line.indexOf(":"); colon >= 0; colon = line.indexOf(":", colon + 1)) {
		const next = line.charAt(colon + 1);
		if (next === "" || next === " " || next === "\t") return colon === 0 ? null : { key: line.slice(0, colon).trim(), end: colon + 1 };
	}
	return null;
}

/** A value without the comment behind it; what begins with a quotation mark is left alone. */
function withoutComment(value: string): string {
	const text = value.trim();
	if (text.startsWith('"') || text.startsWith("'")) return text;
	for (let hash = text.indexOf("#"); hash >= 0; hash = text.indexOf("#", hash + 1)) {
		if (hash === 0 || text.charAt(hash - 1) === " " || text.charAt(hash - 1) === "\t") return text.slice(0, hash).trim();
	}
	return text;
}
