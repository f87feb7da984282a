import { countLines } from "../markdown";
import { splitEntries } from "./entries";
import { findFences } from "./fences";
import type { Frontmatter, FrontmatterProblem, Property } from "./model";
import { parseYaml } from "./parse-yaml";
import { propertiesOf } from "./parsed-yaml";
import { readPlainYaml } from "./plain-yaml";
import { recover } from "./recover";

/** The YAML begins on the line behind the opening fence. */
const FIRST_LINE = 2;

interface Reading {
	readonly properties: readonly Property[];
	readonly problems: readonly FrontmatterProblem[];
}

/**
 * Reads the properties of a note and finds where its body begins. Never throws and runs nothing, whatever the note holds:
 * what cannot be read is a problem with its line, and the rest still counts.
 */
export function readFrontmatter(text: string): Frontmatter {
	const fences = findFences(text);
	const { bodyOffset } = fences;
	if (fences.kind === "none") return { properties: [], bodyOffset, bodyLine: 1, problems: [] };
	if (fences.kind === "unclosed") return { properties: [], bodyOffset, bodyLine: 1, problems: unclosed(text) };
	const { start, end } = fences;
	const plain = readPlainYaml(text, start, end, FIRST_LINE);
	const { properties, problems } = lastOfEachKey(plain ? { properties: plain, problems: [] } : readYaml(text.slice(start, end)));
	return { properties, bodyOffset, bodyLine: 1 + countLines(text, bodyOffset), problems };
}

const OPENS_WITH_KEY = /^\ufeff?---\r?\n(?:[ \t]*\r?\n)*["']?[\p{L}_][^:\r\n]{0,80}:(?:[ \t\r\n]|$)/u;

/** A note may begin with a horizontal rule; only where a property follows was a fence forgotten. */
function unclosed(text: string): readonly FrontmatterProblem[] {
	return OPENS_WITH_KEY.test(text.slice(0, 1000)) ? [{ line: 1, code: "frontmatter-unclosed", detail: "---" }] : [];
}

/** Reads YAML by the full parser, and where it refuses the whole, key by key. */
export function readYaml(yaml: string): Reading {
	const entries = splitEntries(yaml, FIRST_LINE);
	let parsed: unknown;
	try {
		parsed = parseYaml(yaml);
		const properties = propertiesOf(parsed, entries.entries, FIRST_LINE);
		if (properties) return { properties, problems: [] };
	} catch {
		// Not YAML as a whole.
	}
	if (entries.entries.length > 0) return recover(entries);
	const first = entries.leading[0];
	return { properties: [], problems: [{ line: first?.line ?? FIRST_LINE, code: "frontmatter-not-yaml", detail: first?.text ?? "" }] };
}

/** Of properties with the same key the last one counts; that there was another is a problem. */
function lastOfEachKey({ properties, problems }: Reading): Reading {
	const last = new Map<string, Property>();
	for (const property of properties) last.set(property.key, property);
	if (last.size === properties.length) return { properties, problems };
	const counted = properties.filter((property) => last.get(property.key) === property);
	const seen = new Set<string>();
	const again = properties.filter(({ key }) => seen.size === seen.add(key).size);
	const duplicates = again.map(({ line, key }): FrontmatterProblem => ({ line, code: "frontmatter-duplicate-key", detail: key }));
	return { properties: counted, problems: [...problems, ...duplicates].sort((a, b) => a.line - b.line) };
}
