import type { ContactFacts } from "../../notes";
import { stem, wordsOf, type Word } from "../../text";
import { compileLexicon } from "../../vocabulary";

/** What a contact looks for, or does, in the words of a note. */
export interface Phrase {
	readonly text: string;
	readonly line: number;
	readonly weight: number;
}

/** Words that say that somebody looks for what follows. Only of others: "ищу" and "I need" are the user's own. */
const lexicon = compileLexicon({
	seeks: [
		"=ищет", "=ищут", "=искал", "=искала", "=искали", "в поисках", "в поиске", "=подыскивает", "=нужен", "=нужна", "=нужно", "=нужны", "=понадобился", "=понадобится", "=требуется", "=требуются",
		"=нуждается … в", "=нанимает", "=нанимают", "=набирает", "=хочет найти", "=хотел найти", "=хотела найти", "looks for", "looking for", "=searching for", "search of", "=seeks", "=seeking",
		"=needs", "=needed", "in need of", "=hiring", "=hires", "wants to find", "wants to hire", "would like to find", "trying to find", "=recruiting",
	],
	offers: [
		"=предлагает", "=предлагал", "=предлагала", "=занимается", "=делает", "=умеет", "=преподаёт", "=консультирует", "может помочь … с", "=помогает … с", "=разбирается в", "специалист по", "специалист в",
		"эксперт по", "эксперт в", "=offers", "=offering", "works as", "working as", "specialises in", "specializes in", "can help … with", "helps … with", "expert in", "expert on", "good at", "knows about", "teaches",
	],
});
const HINT = /ищ|иск|нуж|треб|понадоб|наним|набир|найти|предлаг|занима|дела|уме|препода|консульт|помо|разбира|специалист|эксперт|look|search|seek|need|hir|find|recruit|offer|work|speciali|help|expert|good|know|teach/i;
/** Words of the user's own, and of what is over, before the phrase. */
const NOT_THEIRS = new Set(["я", "мне", "мы", "нам", "i", "i'm", "we", "we're", "me", "не", "не́т", "больше", "уже", "not", "no", "longer", "isn't", "doesn't", "don't", "never", "stopped"]);
const WINDOW = 3;
const LONGEST_NEED = 7;
const CLAUSE_END = /[.!?;,:()[\]—–\n]|\s-\s/;

/** What a contact looks for: `asked::`, and lines that say so. */
export function needsOf(facts: ContactFacts): readonly Phrase[] {
	const needs: Phrase[] = [];
	for (const { fields, line } of facts.entries) for (const text of fields?.asked ?? []) needs.push({ text: afterVerb(text), line, weight: 1 });
	eachLine(facts, (text, line) => {
		for (const said of phrasesIn(text, "seeks")) needs.push({ text: said, line, weight: 0.9 });
	});
	return needs;
}

/** What a contact does or can give: roles, what was got from them, what the lines say they do. */
export function offersOf(facts: ContactFacts): readonly Phrase[] {
	const offers: Phrase[] = facts.roles.map(({ value, line }) => ({ text: value, line, weight: 1 }));
	for (const { fields, line } of facts.entries) {
		for (const text of fields?.got ?? []) offers.push({ text, line, weight: 0.8 });
		for (const text of fields?.gave ?? []) offers.push({ text, line, weight: 0.4 });
	}
	eachLine(facts, (text, line) => {
		for (const said of phrasesIn(text, "offers")) offers.push({ text: said, line, weight: 0.8 });
	});
	return offers;
}

function eachLine({ entries, remarks }: ContactFacts, visit: (text: string, line: number) => void): void {
	for (const { summary, line, more } of entries) {
		if (HINT.test(summary)) visit(summary, line);
		for (const { text, line: further } of more ?? []) if (HINT.test(text)) visit(text, further);
	}
	for (const { text, line } of remarks) if (HINT.test(text)) visit(text, line);
}

function phrasesIn(text: string, concept: "seeks" | "offers"): string[] {
	const words = wordsOf(text);
	return lexicon
		.find(text, words)
		.filter((match) => match.concept === concept && isTheirs(text, words, match.firstWord))
		.map((match) => clauseFrom(text, words, match.lastWord + 1))
		.filter((said) => said !== "");
}

/** Whether nothing before the phrase, in its own clause, says that it is the user's own or no longer so. */
function isTheirs(text: string, words: readonly Word[], first: number): boolean {
	const start = words[first]?.start ?? 0;
	const before = words.slice(Math.max(0, first - WINDOW), first);
	return !before.some(({ form, end }) => NOT_THEIRS.has(form) && !CLAUSE_END.test(text.slice(end, start)));
}

/** "Ищет дизайнера для сайта" asks for "дизайнера для сайта"; a bare "дизайнер" asks for itself. */
function afterVerb(text: string): string {
	return phrasesIn(text, "seeks")[0] ?? text;
}

function clauseFrom(text: string, words: readonly Word[], first: number): string {
	const start = words[first]?.start;
	if (start === undefined) return "";
	const rest = text.slice(start);
	const end = CLAUSE_END.exec(rest)?.index ?? rest.length;
	const last = words[first + LONGEST_NEED]?.start ?? text.length;
	return text.slice(start, Math.min(start + end, last)).trim();
}

const STOP = new Set(
	[
		"a", "an", "the", "for", "to", "of", "in", "on", "at", "with", "and", "or", "some", "somebody", "someone", "who", "can", "good", "new", "his", "her", "their", "my", "our", "help", "please", "about", "by", "from", "is", "as", "it", "this", "that", "intro", "introduction", "contact", "contacts", "advice",
		"и", "в", "на", "с", "со", "по", "для", "к", "о", "об", "от", "из", "у", "за", "кто", "кого", "кого-то", "то", "нибудь", "который", "хорошего", "хороший", "хорошая", "новый", "новую", "нового", "его", "ее", "их", "свой", "свою", "своего", "помощь", "помочь", "человека", "человек", "людей", "контакт", "совет", "или", "а", "не", "мой", "мне",
	].map((word) => stem(word)),
);

/** Whether a word of a need or an offer says nothing of what is meant. */
export function saysNothing(form: string, root: string): boolean {
	return form.length < 2 || STOP.has(root) || (form.charCodeAt(0) < 0x3a && /^\d+$/.test(form));
}
