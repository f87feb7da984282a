import { stem } from "../../text";
import { NOT_RELATIONS, RELATION_NAMES, RELATION_WORDS } from "../relation-words";
import { compileSynonyms } from "../synonyms";
import { BUSINESS } from "./business";
import { CAREER } from "./career";
import { CHANNELS } from "./channels";
import { CRAFT } from "./craft";
import { compileConcepts, type ConceptMatch, type ConceptMatcher, type SidedPattern } from "./matcher";
import type { ConceptGroup, ConceptWords } from "./model";
import { readPatterns, type KnownSteps } from "./pattern";
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
	/** What a folded word compares by: the name of its everyday meaning, in either language, else its stem. */
	termOf(form: string): string;
	/** Which advice also fits a concept, with the share of the weight. */
	near(concept: string): Readonly<Record<string, number>>;
}

const NOTHING_NEAR: Readonly<Record<string, number>> = {};
/** A single word that hints at a concept counts this much. */
const HINT = 0.28;
/** Advice is often headed by the event itself ("Your champion leaves"), in the words of a log; they tell a little less. */
const AS_IN_LOGS = 0.8;
const NO_RELATION = "is:none";

/** Kinds of text: what a person jots down, and advice. */
const LOGS = 0;
const PAGES = 1;

/** Compiles the vocabulary with the words that the user adds, which count in logs and in advice. */
export function compileVocabulary(userWords: Readonly<Record<string, readonly string[]>> = {}): Vocabulary {
	const known: KnownSteps = new Map();
	const concepts = new Map<string, SidedPattern[]>();
	const add = (name: string, list: string, inLogs: number, inPages: number): void => {
		const patterns = readPatterns(list, WORD_SETS, known).map((pattern) => ({ pattern, weights: [pattern.weight * inLogs, pattern.weight * inPages] }));
		const same = concepts.get(name);
		if (same) same.push(...patterns);
		else concepts.set(name, patterns);
	};
	for (const name of CONCEPT_NAMES) {
		const words = CONCEPTS[name];
		if (words.both) add(name, words.both, 1, 1);
		if (words.logs) add(name, words.logs, 1, AS_IN_LOGS);
		if (words.hints) add(name, words.hints, HINT, HINT);
		if (words.advice) add(name, words.advice, 0, 1);
	}
	for (const [name, phrases] of Object.entries(userWords)) add(name, phrases.join("\n"), 1, 1);
	// Phrases of the relations are patterns but for their hyphens.
	for (const relation of RELATION_NAMES) add(`is:${relation}`, RELATION_WORDS[relation].words.join("\n").replaceAll("-", " "), 0, 1);
	add(NO_RELATION, NOT_RELATIONS.join("\n").replaceAll("-", " "), 0, 1);
	const side = compileConcepts(concepts);
	const synonyms = compileSynonyms();
	return {
		termOf: (form) => synonyms.meaningOf(form) ?? stem(form),
		logs: side(LOGS),
		pages: outermostRelations(side(PAGES)),
		near: (concept) => (Object.hasOwn(CONCEPTS, concept) ? (CONCEPTS[concept as ConceptName].near ?? NOTHING_NEAR) : NOTHING_NEAR),
	};
}

/** What logs say of one concept alone, for whoever asks only for that. */
export function compileConcept(name: ConceptName): ConceptMatcher<ConceptName> {
	const { both = "", logs = "" } = CONCEPTS[name];
	const patterns = readPatterns(`${both}\n${logs}`, WORD_SETS).map((pattern) => ({ pattern, weights: [pattern.weight] }));
	return compileConcepts(new Map([[name, patterns]]))(LOGS);
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
