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
	if (relation === wider) return 0;
	let nearest: number | null = null;
	for (const next of RELATION_WORDS[relation].is ?? []) {
		const further = relationDistance(next, wider);
		if (further !== null && (nearest === null || further + 1 < nearest)) nearest = further + 1;
	}
	return nearest;
}

/** The relation with every wider kind, itself first. */
export function widerRelations(relation: Relation): readonly Relation[] {
	return [...new Set([relation, ...(RELATION_WORDS[relation].is ?? []).flatMap(widerRelations)])];
}
