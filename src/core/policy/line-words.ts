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
	/** Has no words that mean anything here. */
	readonly empty: boolean;
	has(word: RuleWord): boolean;
}

const JOINING = new Set(["и", "а", "или", "либо", "and", "or", "but", "for", "the", "per", "раз", "once", "twice"]);
const SHORT = 2;

export function lineWords(text: string): LineWords {
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
	const meaning = words.filter((word, at) => means(word) && !ruleWords.some((match) =>
		match.concept === "filler" && match.firstWord <= at && at <= match.lastWord));
	return {
		relations: [...new Set(relations.map((match) => match.concept))],
		qualities: [...new Set(qualities.map((match) => match.concept))],
		people,
		peopleOnly: (people || qualities.length > 0) && words.every((word, at) => covered.has(at) || !means(word)),
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

const VERB = /(?:[йиь]те|[йи]тесь|ться|[аеияу]ть)$/u;
/** Begins with a Russian verb that tells what to do: "Обновляйте профиль". */
export function beginsWithVerb(text: string): boolean {
	const first = wordsOf(text)[0]?.form ?? "";
	return first.length > 4 && VERB.test(first);
}
