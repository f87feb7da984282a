import { stem, wordsOf, type Word } from "../text";
import { findQualities, findRelations, outermost, RULE_WORDS, type Quality, type Relation } from "../vocabulary";

/** One kind of people that a subject names: "Ключевые клиенты и партнёры" has two. A contact must have every term. */
export interface SubjectTerms {
	readonly relations: readonly Relation[];
	readonly qualities: readonly Quality[];
	/** Stems of further words that a contact must have: "Донор фонда", "клиенты из Москвы". */
	readonly required: readonly string[];
	/** Stems of further words that make the rule fit better. */
	readonly optional: readonly string[];
	/** Those of them that stand before the relation and narrow it down: "enterprise clients", "профильные рекрутеры". */
	readonly modifiers: readonly string[];
	/** Stems of the words that name the relations, as the subject writes them. */
	readonly own: readonly string[];
	/** "All contacts", "everybody else". */
	readonly everyone: boolean;
}

export interface Subject {
	readonly anyOf: readonly SubjectTerms[];
	/** "Clients, except key ones". */
	readonly except: readonly SubjectTerms[];
}

const EXCEPT = /(?:^|\s)(?:кроме|за исключением|исключая|except(?: for)?|excluding|apart from|other than)\s/iu;
const PLACED = new Set(["из", "в", "во", "у", "от", "from", "at", "in", "by", "of"]);
const JOINING = new Set(["и", "а", "или", "либо", "and", "or", "the", "с", "со", "к", "ко", "на", "по", "для", "with", "to", "for", "on", "раз", "не", "ли", "as", "is", "my"]);
const ADJECTIVE = /(?:[ыи]е|[ыи]х|[ыи]м|[ыи]ми|[ыо]й|ая|ую|ого|ому)$/u;
const NOUNS_OF_QUALITY = new Set(["vip", "вип", "vips"]);

const LONGEST_SUBJECT = 300;

/** What a subject asks of a contact. Empty where it names nobody: "взаимодействия". */
export function readSubject(written: string): Subject {
	const subject = written.slice(0, LONGEST_SUBJECT);
	const except = EXCEPT.exec(subject);
	const positive = except ? subject.slice(0, except.index) : subject;
	const negative = except ? subject.slice(except.index + except[0].length) : "";
	return { anyOf: alternativesOf(positive), except: alternativesOf(negative) };
}

function alternativesOf(text: string): SubjectTerms[] {
	const parts = splitSubject(text).filter((part) => !isSample(part)).map((part) => termsOf(part));
	return parts.map((part, at) => shareAdjective(part, parts[at - 1], parts[at + 1])).map(({ terms }) => terms).filter(namesSomebody);
}

/** Splits at commas, slashes, brackets and "and". */
function splitSubject(text: string): string[] {
	const parts: string[] = [];
	let start = 0;
	for (const match of text.matchAll(/[,;/&+()\n|]|[^\s,;/&+()|]+/gu)) {
		const isMark = /^[,;/&+()\n|]$/u.test(match[0]);
		if (!isMark && !/^(?:и|или|либо|and|or|также)$/iu.test(match[0])) continue;
		parts.push(text.slice(start, match.index));
		start = match.index + match[0].length;
	}
	parts.push(text.slice(start));
	return parts.map((part) => part.trim()).filter((part) => part !== "");
}

const SOME = new Set((
	"a an one two three four five six seven eight nine ten some someone somebody few several couple any нибудь то какой какому каким какую " +
	"один одна одну одного одному одной одним два две двум двух двумя три трем трех тремя четыре четырем пять пяти шесть семь десять пара пару паре несколько нескольким"
).split(" "));
const GRADES = new Set(["tier", "grade", "level", "priority", "top", "топ", "уровень", "категория", "приоритет", "группа"]);

/** Names some of a kind, not each of them: "two weak ties", "кому-нибудь из коллег". A habit like that governs nobody. */
function isSample(text: string): boolean {
	const words = wordsOf(text);
	const first = findRelations(text, words)[0]?.firstWord ?? words.length;
	return words.some(({ form }, at) => at < first && (SOME.has(form) || /^\d+$/.test(form)) && !GRADES.has(words[at - 1]?.form ?? ""));
}

interface Part {
	readonly terms: SubjectTerms;
	readonly text: string;
	/** A quality stands before the relation, so that it also goes for what follows "and". */
	readonly qualityFirst: boolean;
}

function termsOf(text: string): Part {
	const words = wordsOf(text);
	const relations = findRelations(text, words);
	const qualities = findQualities(text, words);
	const ruleWords = outermost(RULE_WORDS.find(text, words)).filter(({ concept }) => IGNORED.has(concept));
	const covered = new Set<number>();
	for (const match of [...relations, ...qualities, ...ruleWords]) for (let at = match.firstWord; at <= match.lastWord; at++) covered.add(at);
	const left = words.map((word, at) => ({ word, at })).filter(({ word, at }) => !covered.has(at) && means(word));
	const named = relations.length > 0 || qualities.length > 0;
	const required = left.filter(({ at }) => !named || PLACED.has(words[at - 1]?.form ?? "") || PLACED.has(words[at - 2]?.form ?? ""));
	const optional = left.filter((each) => !required.includes(each));
	const own = relations.flatMap((match) => words.slice(match.firstWord, match.lastWord + 1));
	return {
		text,
		qualityFirst: (qualities[0]?.firstWord ?? Infinity) < (relations[0]?.firstWord ?? -1),
		terms: {
			relations: unique(relations.map((match) => match.concept)),
			qualities: unique(qualities.map((match) => match.concept)),
			required: unique(required.map(({ word }) => stem(word.form))),
			optional: unique(optional.map(({ word }) => stem(word.form))),
			modifiers: unique(optional.filter(({ at }) => narrows(at, words, relations)).map(({ word }) => stem(word.form))),
			own: unique(own.map((word) => stem(word.form))),
			everyone: !named && left.length === 0 && ruleWords.some(({ concept }) => concept === "everyone"),
		},
	};
}

/** Stands right before a relation, or before another such word, and is no verb: "send journalists". */
function narrows(at: number, words: readonly Word[], relations: readonly { readonly firstWord: number }[]): boolean {
	const next = relations.find(({ firstWord }) => firstWord > at)?.firstWord;
	if (next === undefined || next - at > LONGEST_MODIFIER) return false;
	return words.slice(at, next).every(({ form }) => means({ form, start: 0, end: 0 }) && !VERBS.has(form) && !VERB_ENDING.test(form));
}

const LONGEST_MODIFIER = 2;
const VERBS = new Set("send take give ask tell show offer remind thank invite introduce help keep make have bring bringing sending".split(" "));
const VERB_ENDING = /(?:[йиь]те|[йи]тесь|ться|[аеияоу]ть|[ую]сь)$/u;

const IGNORED: ReadonlySet<string> = new Set(["people", "filler", "everyone", "touch", "weak-touch", "frequency", "none"]);

/**
 * "Бывшие и текущие коллеги" are former colleagues and present ones; "Ключевые клиенты и партнёры" are key clients and key
 * partners. Closeness is not passed on: "Близкие друзья и семья".
 */
function shareAdjective(part: Part, before: Part | undefined, after: Part | undefined): Part {
	const { terms } = part;
	const last = wordsOf(part.text).at(-1)?.form ?? "";
	const adjective = terms.relations.length === 0 && ADJECTIVE.test(last) && !NOUNS_OF_QUALITY.has(last);
	if (adjective && after && after.terms.relations.length > 0) {
		return { ...part, terms: { ...terms, relations: after.terms.relations, own: after.terms.own } };
	}
	const inherits = before !== undefined && before.qualityFirst && terms.relations.length > 0 && terms.qualities.length === 0;
	return inherits ? { ...part, terms: { ...terms, qualities: before.terms.qualities } } : part;
}

function namesSomebody(terms: SubjectTerms): boolean {
	return terms.relations.length + terms.qualities.length + terms.required.length > 0 || terms.everyone;
}

function means(word: Word): boolean {
	return word.form.length > 1 && !JOINING.has(word.form) && !PLACED.has(word.form);
}

function unique<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}

/** The terms as one text, the same for the same kind of people in either language. */
export function termsKey(terms: SubjectTerms): string {
	const list = (values: readonly string[]): string => [...values].sort().join("+");
	return [list(terms.relations), list(terms.qualities), list(terms.required), list(terms.optional), terms.everyone ? "*" : ""].join("|");
}
