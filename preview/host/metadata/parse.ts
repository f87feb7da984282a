import type { CachedMetadata, FrontmatterLinkCache, LinkCache, Loc, Pos } from "obsidian";
import { parseYaml } from "obsidian-test-mocks/obsidian";

const WIKILINK = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;
const MARKDOWN_LINK = /(!?)\[([^[\]\n]*)\]\((?!https?:|mailto:|#)([^()\s]+)\)/g;
const TAG = /(?:^|\s)(#[\p{L}\p{N}_\-/]+)/gu;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*\s*$/;
const LIST_ITEM = /^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s)?/;
const FENCE = /^\s*(```+|~~~+)/;

/** Where the frontmatter ends; 0 where there is none. */
function frontmatterEnd(lines: readonly string[]): number {
	if (lines[0]?.trimEnd() !== "---") return 0;
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
	return end < 0 ? 0 : end + 1;
}

function linksIn(line: string, place: (from: number, to: number) => Pos): { links: LinkCache[]; embeds: LinkCache[] } {
	const links: LinkCache[] = [];
	const embeds: LinkCache[] = [];
	for (const match of line.matchAll(WIKILINK)) {
		const link = (match[2] ?? "").trim();
		(match[1] === "!" ? embeds : links).push({ link, original: match[0], displayText: match[3] ?? link, position: place(match.index, match.index + match[0].length) });
	}
	for (const match of line.matchAll(MARKDOWN_LINK)) {
		const link = decode(match[3] ?? "");
		(match[1] === "!" ? embeds : links).push({ link, original: match[0], displayText: match[2] ?? link, position: place(match.index, match.index + match[0].length) });
	}
	return { links, embeds };
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function frontmatterLinks(value: unknown, key: string): FrontmatterLinkCache[] {
	if (typeof value === "string") {
		return linksIn(value, () => ({ start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 0, offset: 0 } })).links.map(
			({ link, original, displayText }) => ({ key, link, original, ...(displayText === undefined ? {} : { displayText }) }),
		);
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => frontmatterLinks(inner, key === "" ? name : `${key}.${name}`));
}

function readYaml(text: string): Record<string, unknown> | null {
	try {
		const value: unknown = parseYaml(text);
		return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

/** What Obsidian's cache knows of a note: frontmatter, headings, links, embeds, tags, list items. Lines are 0-based. */
export function parseMetadata(text: string): CachedMetadata {
	const lines = text.split("\n");
	const bodyStart = frontmatterEnd(lines);
	const cache: Required<Pick<CachedMetadata, "links" | "embeds" | "tags" | "headings" | "listItems" | "sections">> & CachedMetadata = {
		links: [], embeds: [], tags: [], headings: [], listItems: [], sections: [],
	};
	let offset = 0;
	let fence: string | null = null;
	const parents: { indent: number; line: number }[] = [];
	lines.forEach((line, index) => {
		const at = (col: number): Loc => ({ line: index, col, offset: offset + col });
		const place = (from: number, to: number): Pos => ({ start: at(from), end: at(to) });
		if (index >= bodyStart) {
			const mark = FENCE.exec(line)?.[1];
			if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
				fence = fence === null ? mark : null;
			} else if (fence === null) {
				const heading = HEADING.exec(line);
				if (heading !== null) cache.headings.push({ heading: heading[2] ?? "", level: heading[1]?.length ?? 1, position: place(0, line.length) });
				const item = LIST_ITEM.exec(line);
				if (item === null) {
					if (line.trim() !== "" && !/^\s/.test(line)) parents.length = 0;
				} else {
					const indent = (item[1] ?? "").replaceAll("\t", "    ").length;
					while ((parents.at(-1)?.indent ?? -1) >= indent) parents.pop();
					cache.listItems.push({ parent: parents.at(-1)?.line ?? -(index + 1), position: place(indent, line.length), ...(item[2] === undefined ? {} : { task: item[2] }) });
					parents.push({ indent, line: index });
				}
				const found = linksIn(line, place);
				cache.links.push(...found.links);
				cache.embeds.push(...found.embeds);
				for (const match of line.matchAll(TAG)) {
					const from = match.index + match[0].length - (match[1] ?? "").length;
					cache.tags.push({ tag: match[1] ?? "", position: place(from, match.index + match[0].length) });
				}
			}
		}
		offset += line.length + 1;
	});
	if (bodyStart > 0) {
		const frontmatter = readYaml(lines.slice(1, bodyStart - 1).join("\n"));
		if (frontmatter !== null) {
			cache.frontmatter = frontmatter;
			cache.frontmatterLinks = frontmatterLinks(frontmatter, "");
			const end = lines.slice(0, bodyStart).join("\n").length;
			cache.frontmatterPosition = { start: { line: 0, col: 0, offset: 0 }, end: { line: bodyStart - 1, col: 3, offset: end } };
		}
	}
	return cache;
}
