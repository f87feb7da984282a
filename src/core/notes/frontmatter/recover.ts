import type { Entries, Entry } from "./entries";
import type { FrontmatterProblem, Property, PropertyValue } from "./model";
import { propertiesOf, propertyOf } from "./parsed-yaml";
import { parseYaml } from "./parse-yaml";
import type { Reading } from "./reading";
import { toValue } from "./values";

/**
 * Reads a block that is no YAML as a whole key by key, so that one bad line costs no more than itself: 2 % of real notes
 * have one (`name: Ada: the first`, `tags: @home`, `company: [[A]], [[B]]`). What a bad line says is kept as text.
 */
export function recover({ entries, leading }: Entries): Reading {
	const properties: Property[] = [];
	const problems: FrontmatterProblem[] = leading.map(badLine);
	for (const entry of entries) {
		const whole = entry.stray.length === 0 ? null : read(entry, [entry.block, ...entry.stray.map(({ text }) => text)].join("\n"));
		if (!whole) problems.push(...entry.stray.map(badLine));
		const property = whole ?? read(entry, entry.block);
		if (property) {
			properties.push(property);
			continue;
		}
		const known = problems.length;
		const list = entry.inline === "" ? readElements(entry, problems) : null;
		if (problems.length === known) problems.push({ line: entry.line, code: "frontmatter-line", detail: entry.key });
		properties.push(propertyOf(entry, list ?? (entry.inline === "" ? null : entry.inline)));
	}
	return { properties, problems: problems.sort((a, b) => a.line - b.line) };
}

const badLine = ({ line, text }: { readonly line: number; readonly text: string }): FrontmatterProblem => ({
	line,
	code: "frontmatter-line",
	detail: text,
});

/** The entry's property, if the YAML is a mapping of its key alone. */
function read(entry: Entry, yaml: string): Property | null {
	try {
		const properties = propertiesOf(parseYaml(yaml), [entry], entry.line);
		return properties?.length === 1 ? (properties[0] ?? null) : null;
	} catch {
		return null;
	}
}

/** The list below a key, element by element; null where there is none. */
function readElements(entry: Entry, problems: FrontmatterProblem[]): PropertyValue | null {
	if (entry.elements.length === 0) return null;
	return entry.elements
		.filter(({ indent }) => indent === entry.elements[0]?.indent)
		.map(({ text, line }) => {
			try {
				return toValue(parseYaml(text));
			} catch {
				problems.push({ line, code: "frontmatter-line", detail: text });
				return text;
			}
		});
}
