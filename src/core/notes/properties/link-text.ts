import { copyText } from "../copy-text";
import type { Link, Named } from "../model";

/** The parts of one link as written. */
export interface LinkParts {
	readonly target: string;
	readonly subpath?: string;
	readonly alias?: string;
	readonly form: Link["form"];
}

const WIKILINK = /(!?)\[\[([^[\]]+)\]\]/g;
const MARKDOWN_LINK = /(!?)\[([^[\]]*)\]\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;
const EXTERNAL = /^[a-z][a-z0-9+.-]*:/i;

/** The links to notes in the text of a property, in order. */
export function linksInText(text: string): readonly LinkParts[] {
	if (!text.includes("[")) return NO_LINKS;
	const inner = onlyLink(text);
	if (inner !== null) return [wikilinkParts(inner, false)];
	const links: LinkParts[] = [];
	for (const match of text.matchAll(WIKILINK)) links.push(wikilinkParts(match[2] ?? "", match[1] === "!"));
	if (links.length > 0) return links;
	for (const match of text.matchAll(MARKDOWN_LINK)) {
		const address = (match[3] ?? "").trim().replace(/^<|>$/g, "");
		if (address === "" || EXTERNAL.test(address)) continue;
		const { target, subpath } = splitSubpath(decoded(address));
		links.push({ target, ...(subpath === "" ? {} : { subpath }), alias: match[2] ?? "", form: match[1] === "!" ? "embed" : "markdown" });
	}
	return links;
}
const NO_LINKS: readonly LinkParts[] = [];

/** The inside of a text that is one wikilink and nothing else, as most values that are links. */
function onlyLink(text: string): string | null {
	if (!text.startsWith("[[") || !text.endsWith("]]")) return null;
	const inner = text.slice(2, -2);
	return inner.includes("[") || inner.includes("]") ? null : inner;
}

function wikilinkParts(written: string, embed: boolean): LinkParts {
	// `[["X"]]` is a list in a list to YAML, and meant as a link.
	const inner = written.charAt(0) === '"' && written.endsWith('"') ? written.slice(1, -1) : written;
	const bar = inner.indexOf("|");
	const path = (bar < 0 ? inner : inner.slice(0, bar)).replace(/\\$/, "");
	const alias = bar < 0 ? "" : inner.slice(bar + 1).trim();
	const { target, subpath } = splitSubpath(path);
	return { target, ...(subpath === "" ? {} : { subpath }), ...(alias === "" ? {} : { alias }), form: embed ? "embed" : "wikilink" };
}

function splitSubpath(path: string): { target: string; subpath: string } {
	const hash = path.indexOf("#");
	return hash < 0 ? { target: path.trim(), subpath: "" } : { target: path.slice(0, hash).trim(), subpath: path.slice(hash).trim() };
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** A text (in memory of its own) that may be, or hold, a link: `[[Acme]]`, `[[orgs/Acme|Acme Ltd]]`, `CTO of [[Acme]]`, `Acme`. */
export function namedOf(text: string): Named {
	const links = linksInText(text);
	const first = links[0];
	if (first === undefined) return { text };
	if (onlyLink(text) !== null) return first.target === "" ? { text: copyText(labelOf(first)) } : { text: copyText(labelOf(first)), target: copyText(first.target) };
	const shown = text
		.replace(WIKILINK, (_all, _mark, inner: string) => labelOf(wikilinkParts(inner, false)))
		.replace(MARKDOWN_LINK, (_all, _mark, label: string) => label)
		.trim();
	return { text: copyText(shown), ...(links.length === 1 && first.target !== "" ? { target: copyText(first.target) } : {}) };
}

/** What a reader sees of a link: its alias, else the last part of its path. */
export function labelOf(link: LinkParts): string {
	if (link.alias !== undefined && link.alias !== "") return link.alias;
	const name = link.target.slice(link.target.lastIndexOf("/") + 1).replace(/\.md$/i, "");
	return name === "" ? (link.subpath ?? "").replace(/^#\^?/, "") : name;
}
