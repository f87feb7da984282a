import type { FrontmatterProblem, Property } from "./model";

/** What a block of frontmatter says. */
export interface Reading {
	readonly properties: readonly Property[];
	readonly problems: readonly FrontmatterProblem[];
}

/** Of properties with the same key the last one counts; that there was another is a problem. */
export function lastOfEachKey(reading: Reading): Reading {
	const { properties, problems } = reading;
	const last = new Map<string, Property>();
	for (const property of properties) last.set(property.key, property);
	if (last.size === properties.length) return reading;
	const seen = new Set<string>();
	const again = properties.filter(({ key }) => seen.size === seen.add(key).size);
	const duplicates = again.map(({ line, key }): FrontmatterProblem => ({ line, code: "frontmatter-duplicate-key", detail: key }));
	return {
		properties: properties.filter((property) => last.get(property.key) === property),
		problems: [...problems, ...duplicates].sort((a, b) => a.line - b.line),
	};
}
