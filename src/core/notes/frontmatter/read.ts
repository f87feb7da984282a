import { countLines } from "../markdown";
import { findFences } from "./fences";
import type { Frontmatter, FrontmatterProblem } from "./model";
import { readPlainYaml } from "./plain-yaml";
import { readYaml } from "./read-yaml";
import { lastOfEachKey } from "./reading";

/** The YAML begins on the line behind the opening fence. */
const FIRST_LINE = 2;

/**
 * Reads the properties of a note and finds where its body begins. Never throws and runs nothing, whatever the note holds:
 * what cannot be read is a problem with its line, and the rest still counts.
 */
export function readFrontmatter(text: string): Frontmatter {
	const fences = findFences(text);
	const { bodyOffset } = fences;
	if (fences.kind === "none") return { properties: [], bodyOffset, bodyLine: 1, problems: inAnotherLanguage(text) };
	if (fences.kind === "unclosed") return { properties: [], bodyOffset, bodyLine: 1, problems: unclosed(text) };
	const { start, end } = fences;
	const plain = readPlainYaml(text, start, end, FIRST_LINE);
	const reading = plain ? { properties: plain, problems: [] } : readYaml(text.slice(start, end), FIRST_LINE);
	const { properties, problems } = lastOfEachKey(reading);
	// A closing fence may be the end of the file, without a line break.
	const broken = text.charAt(bodyOffset - 1) === "\n";
	return { properties, bodyOffset, bodyLine: countLines(text, bodyOffset) + (broken ? 1 : 2), problems };
}

const OPENS_WITH_KEY = /^\ufeff?---\r?\n(?:[ \t]*\r?\n)*["']?[\p{L}_][^:\r\n]{0,80}:(?:[ \t\r\n]|$)/u;

/** A note may begin with a horizontal rule; only where a property follows was a fence forgotten. */
function unclosed(text: string): readonly FrontmatterProblem[] {
	return OPENS_WITH_KEY.test(text.slice(0, 1000)) ? [{ line: 1, code: "frontmatter-unclosed", detail: "---" }] : [];
}

/** gray-matter's `---js`: a program in place of properties. */
const NAMES_A_LANGUAGE = /^\ufeff?(---[ \t]*[A-Za-z][\w+-]{0,20})[ \t]*\r?\n/;

/** Properties in a language that is named behind the fence. It stays text and is said so, where a closing fence shows that it was meant. */
function inAnotherLanguage(text: string): readonly FrontmatterProblem[] {
	const opening = NAMES_A_LANGUAGE.exec(text.slice(0, 40))?.[1];
	if (opening === undefined || !/\n---[ \t]*(?:\r?\n|$)/.test(text)) return [];
	return [{ line: 1, code: "frontmatter-not-yaml", detail: opening }];
}
