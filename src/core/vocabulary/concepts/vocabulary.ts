import { BUSINESS } from "./business";
import { CAREER } from "./career";
import { CHANNELS } from "./channels";
import { CRAFT } from "./craft";
import { compileConcepts, type ConceptMatcher } from "./matcher";
import type { ConceptGroup, ConceptWords } from "./model";
import { readPatterns, type Pattern } from "./pattern";
import { PERSONAL } from "./personal";
import { RECIPROCITY } from "./reciprocity";
import { WORD_SETS } from "./sets";

const GROUPS = { ...CAREER, ...BUSINESS, ...RECIPROCITY, ...CHANNELS, ...PERSONAL, ...CRAFT } as const satisfies ConceptGroup;

/** The name of a concept of the vocabulary, or of one that only the user's settings know. */
export type ConceptName = keyof typeof GROUPS;
export const CONCEPTS: Readonly<Record<ConceptName, ConceptWords>> = GROUPS;
export const CONCEPT_NAMES = Object.keys(GROUPS) as readonly ConceptName[];

/** The vocabulary ready for use: what to look for in logs, what in advice, and which advice also fits what. */
export interface Vocabulary {
	readonly logs: ConceptMatcher;
	readonly advice: ConceptMatcher;
	near(concept: string): Readonly<Record<string, number>>;
}

const NOTHING_NEAR: Readonly<Record<string, number>> = {};

function hints(list: string): readonly Pattern[] {
	return readPatterns(list).map((pattern) => ({ ...pattern, weight: pattern.weight / 2 }));
}

/** Compiles the vocabulary with the words that the user adds, which count in logs and in advice. */
export function compileVocabulary(userWords: Readonly<Record<string, readonly string[]>> = {}): Vocabulary {
	const logs = new Map<string, Pattern[]>();
	const advice = new Map<string, Pattern[]>();
	for (const name of CONCEPT_NAMES) {
		const words = CONCEPTS[name];
		const both = [...readPatterns(words.both ?? "", WORD_SETS), ...hints(words.hints ?? "")];
		logs.set(name, [...both, ...readPatterns(words.logs ?? "", WORD_SETS)]);
		advice.set(name, [...both, ...readPatterns(words.advice ?? "", WORD_SETS)]);
	}
	for (const [name, phrases] of Object.entries(userWords)) {
		const own = readPatterns(phrases.join("\n"), WORD_SETS);
		logs.set(name, [...(logs.get(name) ?? []), ...own]);
		advice.set(name, [...(advice.get(name) ?? []), ...own]);
	}
	return {
		logs: compileConcepts(logs),
		advice: compileConcepts(advice),
		near: (concept) => (Object.hasOwn(CONCEPTS, concept) ? (CONCEPTS[concept as ConceptName].near ?? NOTHING_NEAR) : NOTHING_NEAR),
	};
}
