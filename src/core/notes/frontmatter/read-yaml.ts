import { splitEntries } from "./entries";
import { parseYaml } from "./parse-yaml";
import { propertiesOf } from "./parsed-yaml";
import type { Reading } from "./reading";
import { recover } from "./recover";

/** Reads YAML, from line `firstLine` on, by the full parser, and where it refuses the whole, key by key. */
export function readYaml(yaml: string, firstLine: number): Reading {
	const split = splitEntries(yaml, firstLine);
	const properties = parsed(yaml, (value) => propertiesOf(value, split.entries, firstLine));
	if (properties) return { properties, problems: [] };
	if (split.entries.length > 0) return recover(split);
	const first = split.leading[0];
	return { properties: [], problems: [{ line: first?.line ?? firstLine, code: "frontmatter-not-yaml", detail: first?.text ?? "" }] };
}

function parsed<T>(yaml: string, use: (value: unknown) => T): T | null {
	try {
		return use(parseYaml(yaml));
	} catch {
		return null;
	}
}
