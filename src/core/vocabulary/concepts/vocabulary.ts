import { NOT_RELATIONS, RELATION_NAMES, RELATION_WORDS } from "../relation-words";
import { BUSINESS } from "./business";
import { CAREER } from "./career";
import { CHANNELS } from "./channels";
import { CRAFT } from "./craft";
import { compileConcepts, type ConceptMatch, type ConceptMatcher } from "./matcher";
import type { ConceptGroup, ConceptWords } from "./model";
import { readPatterns, type Pattern } from "./pattern";
import { PERSONAL } from "./personal";
import { RECIPROCITY } from "./reciprocity";
import { WORD_SETS } from "./sets";

const GROUPS = { ...CAREER, ...BUSINESS, ...RECIPROCITY, ...CHANNELS, ...PERSONAL, ...CRAFT } as const satisfies ConceptGroup;

/** The name of a concept of the vocabulary. */
export type ConceptName = keyof typeof GROUPS;
export const CONCEPTS: Readonly<Record<ConceptName, ConceptWords>> = GROUPS;
export const CONCEPT_NAMES = Object.keys(GROUPS) as readonly ConceptName[];

/** The vocabulary ready for use. */
export interface Vocabulary {
	/** Finds what logs say of a person. */
	readonly logs: ConceptMatcher;
	/** Finds what advice is about, and the kinds of people it names (`is:client`). */
	readonly pages: ConceptMatcher;
	/** Which advice also fits a concept, with the share of the weight. */
	near(concept: string): Readonly<Record<string, number>>;
}

const NOTHING_NEAR: Readonly<Record<string, number>> = {};
/** A single word that hints at a concept counts this much. */
const HINT = 0.5;
/** Advice is often headed by the event itself ("Your champion leaves"), in the words of a log; they tell a little less. */
const AS_IN_LOGS = 0.8;
const NO_RELATION = "is:none";

/** Compiles the vocabulary with the words that the user adds, which count in logs and in advice. */
export function compileVocabulary(userWords: Readonly<Record<string, readonly string[]>> = {}): Vocabulary {
	const logs = new Map<string, Pattern[]>();
	const pages = new Map<string, Pattern[]>();
	for (const name of CONCEPT_NAMES) {
		const words = CONCEPTS[name];
		const both = [...readPatterns(words.both ?? "", WORD_SETS), ...weighed(readPatterns(words.hints ?? "", WORD_SETS), HINT)];
		const inLogs = readPatterns(words.logs ?? "", WORD_SETS);
		logs.set(name, [...both, ...inLogs]);
		pages.set(name, [...both, ...readPatterns(words.advice ?? "", WORD_SETS), ...weighed(inLogs, AS_IN_LOGS)]);
	}
	for (const [name, phrases] of Object.entries(userWords)) {
		const own = readPatterns(phrases.join("\n"), WORD_SETS);
		for (const side of [logs, pages]) side.set(name, [...(side.get(name) ?? []), ...own]);
	}
	for (const relation of RELATION_NAMES) pages.set(`is:${relation}`, RELATION_WORDS[relation].words.flatMap(relationPattern));
	pages.set(NO_RELATION, NOT_RELATIONS.flatMap(relationPattern));
	return {
		logs: compileConcepts(logs),
		pages: outermostRelations(compileConcepts(pages)),
		near: (concept) => (Object.hasOwn(CONCEPTS, concept) ? (CONCEPTS[concept as ConceptName].near ?? NOTHING_NEAR) : NOTHING_NEAR),
	};
}

/** What logs say of one concept alone, for whoever asks only for that. */
export function compileConcept(name: ConceptName): ConceptMatcher<ConceptName> {
	return compileConcepts(new Map([[name, logPatterns(CONCEPTS[name])]]));
}

function logPatterns(words: ConceptWords): Pattern[] {
	return [...readPatterns(words.both ?? "", WORD_SETS), ...weighed(readPatterns(words.hints ?? "", WORD_SETS), HINT), ...readPatterns(words.logs ?? "", WORD_SETS)];
}

function weighed(patterns: readonly Pattern[], factor: number): readonly Pattern[] {
	return patterns.map((pattern) => ({ ...pattern, weight: pattern.weight * factor }));
}

/** Phrases of the relations are patterns but for their hyphens. */
function relationPattern(phrase: string): readonly Pattern[] {
	return readPatterns(phrase.replaceAll("-", " "));
}

/** "Hiring manager" is not also a "manager": of nested kinds of people only the longest phrase counts. */
function outermostRelations(matcher: ConceptMatcher): ConceptMatcher {
	return {
		find(text, words) {
			const found = matcher.find(text, words);
			const people = found.filter(isRelation);
			if (people.length === 0) return found;
			return found.filter((match) => !isRelation(match) || (match.concept !== NO_RELATION && !people.some((other) => isInside(match, other))));
		},
	};
}

function isRelation({ concept }: ConceptMatch): boolean {
	return concept.startsWith("is:");
}

function isInside(match: ConceptMatch, other: ConceptMatch): boolean {
	return other.lastWord - other.firstWord > match.lastWord - match.firstWord && other.firstWord <= match.firstWord && match.lastWord <= other.lastWord;
}
