import { wordsOf, type Word } from "../text";
import { compileLexicon, outermost, type LexiconMatch } from "./lexicon";
import { NOT_RELATIONS, RELATION_NAMES, RELATION_WORDS, type Relation } from "./relation-words";

const NONE = "none";
const phrases = Object.fromEntries(RELATION_NAMES.map((relation) => [relation, RELATION_WORDS[relation].words]));
const lexicon = compileLexicon<Relation | typeof NONE>({ ...(phrases as Record<Relation, readonly string[]>), [NONE]: NOT_RELATIONS });

/** Where a text names kinds of people, longest phrases only: "hiring manager" is no "manager" beside it. */
export function findRelations(text: string, words: readonly Word[] = wordsOf(text)): LexiconMatch<Relation>[] {
	return outermost(lexicon.find(text, words)).filter((match): match is LexiconMatch<Relation> => match.concept !== NONE);
}

/** The kinds of people that a text names in its own words, in its order: "Рекрутеры и коллеги" → recruiter, colleague. */
export function relationsIn(text: string): Relation[] {
	return [...new Set(findRelations(text).map((match) => match.concept))];
}

/**
 * How far `wider` is from `relation`: 0 for the same kind, 1 where `relation` is directly one of the wider kind
 * (a headhunter is a recruiter), null where it is none of them.
 */
export function relationDistance(relation: Relation, wider: Relation): number | null {
	return relation === wider ? 0 : (DISTANCES[relation].get(wider) ?? null);
}

/** Asked for ten thousand contacts and every rule: found out once. */
const DISTANCES = Object.fromEntries(RELATION_NAMES.map((relation) => [relation, distancesFrom(relation)])) as Readonly<Record<Relation, ReadonlyMap<Relation, number>>>;

function distancesFrom(relation: Relation): ReadonlyMap<Relation, number> {
	const distances = new Map<Relation, number>([[relation, 0]]);
	// A map iterates over what is added meanwhile: this walks breadth first.
	for (const [at, distance] of distances) {
		for (const wider of RELATION_WORDS[at].is ?? []) if (!distances.has(wider)) distances.set(wider, distance + 1);
	}
	return distances;
}

/** The relation with every wider kind, itself first. */
export function widerRelations(relation: Relation): readonly Relation[] {
	return [...DISTANCES[relation].keys()];
}
