import matter from "gray-matter";
import { eachLine } from "../markdown";

/**
 * The value of a YAML text, read by gray-matter with js-yaml's core schema. Throws where it is no YAML.
 * The only module that knows gray-matter.
 */
export function parseYaml(yaml: string): unknown {
	// Options keep it from its cache, which hands out one mutable object for equal notes and `{}` for a broken one's second
	// reading. Its closing fence would end at `---x`; this one cannot occur, as a line `---` would have closed the block.
	const { data } = matter(`---\n${shortenBlankRuns(yaml)}`, { language: "yaml", delimiters: ["---", "---\n"] });
	return data;
}

/** gray-matter looks for comments with a pattern that reads a run of blank lines once per line of it. */
const MAX_BLANK_RUN = 100;
const SHORT = 4096;

function shortenBlankRuns(yaml: string): string {
	if (yaml.length < SHORT) return yaml;
	const kept: string[] = [];
	let run = 0;
	eachLine(yaml, 0, (start, end) => {
		const line = yaml.slice(start, end);
		run = line.trim() === "" ? run + 1 : 0;
		if (run <= MAX_BLANK_RUN) kept.push(line);
	});
	return kept.join("\n");
}
