import type { FrontmatterProblem, Property } from "./model";

/** What a block of frontmatter says. */
export interface Reading {
	readonly properties: readonly Property[];
	readonly problems: readonly FrontmatterProblem[];
}

/** Of properties with the same key the last one counts; that there was another is a problem. */
export function lastOfEachKey(reading: Reading): Reading {
	const { properties, problems } = reading;
	if (!hasDuplicates(properties)) return reading;
	const last = new Map<string, Property>();
	for (const property of properties) last.set(property.key, property);
	const seen = new Set<string>();
	const again = properties.filter(({ key }) => seen.size === seen.add(key).size);
	const duplicates = again.map(({ line, key }): FrontmatterProblem => ({ line, code: "frontmatter-duplicate-key", detail: key }));
	return {
		properties: properties.filter((property) => last.get(property.key) === property),
		problems: [...problems, ...duplicates].sort((a, b) => a.line - b.line),
	};
}

/** Few properties are compared each with each: that takes a quarter of the time of a set. */
const FEW = 32;

function hasDuplicates(properties: readonly Property[]): boolean {
	if (properties.length > FEW) return new Set(properties.map(({ key }) => key)).size < properties.length;
	return properties.some(({ key }, at) => {
		for (let other = 0; other < at; other++) if (properties[other]?.key === key) return true;
		return false;
	});
}
