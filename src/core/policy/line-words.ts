import { wordsOf, type Word } from "../text";
import { findQualities, findRelations, outermost, RULE_WORDS, type Quality, type Relation, type RuleWord } from "../vocabulary";

/** What the words of a piece of text are about. */
export interface LineWords {
	readonly relations: readonly Relation[];
	readonly qualities: readonly Quality[];
	/** Names a kind of people, or people in general. */
	readonly people: boolean;
	/** Names people, and hardly anything else: "Бывшие коллеги", "key clients". */
	readonly peopleOnly: boolean;
	/** The first word that means anything names people: "people you admire", not "export of contacts". */
	readonly peopleFirst: boolean;
	/** Says nothing, or only how often. */
	readonly empty: boolean;
	has(word: RuleWord): boolean;
}

const JOINING = new Set(["и", "а", "или", "либо", "and", "or", "but", "for", "the", "per", "раз", "once", "twice"]);
const SHORT = 2;

/** A longer text is no line of a rule, and no heading that says what its lines are about. */
export const LONGEST_LINE = 1000;

export function lineWords(line: string): LineWords {
	const text = line.slice(0, LONGEST_LINE);
	const words = wordsOf(text);
	const ruleWords = outermost(RULE_WORDS.find(text, words));
	const relations = findRelations(text, words);
	const qualities = findQualities(text, words);
	const kinds = new Set(ruleWords.map((match) => match.concept));
	const people = relations.length > 0 || kinds.has("people") || kinds.has("everyone");
	const covered = new Set<number>();
	const about = ruleWords.filter(({ concept }) => concept === "people" || concept === "everyone" || concept === "filler");
	for (const match of [...relations, ...qualities, ...about]) {
		for (let word = match.firstWord; word <= match.lastWord; word++) covered.add(word);
	}
	const light = ruleWords.filter(({ concept }) => concept === "filler" || concept === "frequency");
	const meaning = words.flatMap((word, at) => (means(word) && !light.some((match) => match.firstWord <= at && at <= match.lastWord) ? [at] : []));
	return {
		relations: [...new Set(relations.map((match) => match.concept))],
		qualities: [...new Set(qualities.map((match) => match.concept))],
		people,
		peopleOnly: (people || qualities.length > 0) && words.every((word, at) => covered.has(at) || !means(word)),
		peopleFirst: people && meaning[0] !== undefined && covered.has(meaning[0]),
		empty: meaning.length === 0 && relations.length === 0 && !kinds.has("everyone"),
		has: (word) => kinds.has(word),
	};
}

function means(word: Word): boolean {
	return word.form.length > SHORT && !JOINING.has(word.form) && !/^\d+$/.test(word.form);
}

const WITH = /(?:^|[^\p{L}])(?:с|со|with)[^\p{L}]/iu;
/** Says that something is done together with people: "a review with key clients" is a talk with them. */
export function isWithPeople(text: string): boolean {
	const match = WITH.exec(text);
	return match !== null && lineWords(text.slice(match.index + match[0].length)).people;
}

const LONGEST_NAME = 4;
const NO_NAME = /(?:^|\s)(?:с|со|о|об|для|из|как|with|for|about|to|of|how|your|[a-z]+ing)\s/iu;
/** Names a kind of people and nothing else: "Former colleagues", "Growth accounts", but not "Working with recruiters". */
export function isNameOfPeople(text: string): boolean {
	const words = lineWords(text);
	if (words.relations.length === 0) return false;
	if (words.peopleOnly) return true;
	const all = wordsOf(text);
	const last = findRelations(text, all).at(-1)?.lastWord;
	return all.length <= LONGEST_NAME && last === all.length - 1 && !NO_NAME.test(`${text} `);
}

const VERB = /(?:[йиь]те|[йи]тесь|ться|[аеияу]ть)$/u;
/** Begins with a Russian verb that tells what to do: "Обновляйте профиль". */
export function beginsWithVerb(text: string): boolean {
	const first = wordsOf(text)[0]?.form ?? "";
	return first.length > 4 && VERB.test(first);
}
