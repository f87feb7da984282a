import { stem, wordsOf, type Word } from "../text";
import { readPhrase, type PhraseStep, type WordTest } from "./phrase";

/** Where a phrase of the vocabulary stands in a text. */
export interface LexiconMatch<C extends string = string> {
	readonly concept: C;
	/** The phrase of the vocabulary that matched, as the vocabulary writes it. */
	readonly phrase: string;
	/** Index of the first UTF-16 unit in the text. */
	readonly start: number;
	/** Index behind the last unit. */
	readonly end: number;
	/** Index of the first and of the last matched word among the words of the text. */
	readonly firstWord: number;
	readonly lastWord: number;
}

export interface Lexicon<C extends string = string> {
	/**
	 * Every phrase found, in the order of the text; of those that begin at one word the longer ones first. A phrase inside a longer one *of the same
	 * concept* is left out; phrases of different concepts may overlap. A phrase never runs across the end of a sentence
	 * or line. Time is linear in the text. Pass `words` where they are known already.
	 */
	find(text: string, words?: readonly Word[]): LexiconMatch<C>[];
	/** Each concept found once, in the order of the text. */
	conceptsIn(text: string, words?: readonly Word[]): C[];
}

interface Entry<C extends string> {
	readonly concept: C;
	readonly phrase: string;
	readonly steps: readonly PhraseStep[];
}

/** Where a sentence ends: a stop followed by space, or a line break. */
const SENTENCE_END = /[.!?;…](?:\s|$)|\n/;
/** Most words of a text begin no phrase. Their first letters tell so before anything is stemmed. */
const GATE_LETTERS = 3;

/**
 * Makes a vocabulary (concept → phrases, see {@link readPhrase}) searchable. A phrase costs nothing where its first
 * word does not occur, so that the size of the vocabulary hardly matters.
 */
export function compileLexicon<C extends string>(phrases: Readonly<Record<C, readonly string[]>>): Lexicon<C> {
	const index = new FirstWords<C>();
	for (const concept of Object.keys(phrases) as C[]) {
		for (const phrase of phrases[concept]) {
			const steps = readPhrase(phrase);
			if (steps.length > 0) index.add({ concept, phrase, steps });
		}
	}
	const find = (text: string, words: readonly Word[] = wordsOf(text)): LexiconMatch<C>[] => {
		const found: LexiconMatch<C>[] = [];
		for (let first = 0; first < words.length; first++) {
			for (const entry of index.entriesAt(words, first)) {
				const last = lastWordOf(entry.steps, 1, words, first, text);
				const from = words[first];
				const to = last === null ? undefined : words[last];
				if (last === null || !from || !to) continue;
				found.push({
					concept: entry.concept, phrase: entry.phrase, start: from.start, end: to.end, firstWord: first, lastWord: last,
				});
			}
		}
		return found.length < 2 ? found : withoutRepeats(found);
	};
	return {
		find,
		conceptsIn: (text, words) => [...new Set(find(text, words).map((match) => match.concept))],
	};
}

/** Drops matches that stand inside a longer match, whatever their concepts: "hiring manager" is not also a "manager". */
export function outermost<C extends string>(matches: readonly LexiconMatch<C>[]): LexiconMatch<C>[] {
	const kept: LexiconMatch<C>[] = [];
	// In the order of `find`, whatever may hold a match stands before it.
	let reach = -1;
	let longest: LexiconMatch<C> | null = null;
	for (const match of matches) {
		if (longest !== null && match.firstWord > longest.firstWord) {
			reach = Math.max(reach, longest.lastWord);
			longest = null;
		}
		longest ??= match;
		if (match.lastWord > reach && match.lastWord === longest.lastWord) kept.push(match);
	}
	return kept;
}

function withoutRepeats<C extends string>(matches: LexiconMatch<C>[]): LexiconMatch<C>[] {
	matches.sort((a, b) => a.firstWord - b.firstWord || b.lastWord - a.lastWord);
	const kept: LexiconMatch<C>[] = [];
	const reach = new Map<C, number>();
	for (const match of matches) {
		// In this order, a match that ends no later than one before it stands inside it.
		if (match.lastWord <= (reach.get(match.concept) ?? -1)) continue;
		reach.set(match.concept, match.lastWord);
		kept.push(match);
	}
	return kept;
}

/** Index of the word that ends the phrase whose step `step` is due behind word `before`, or null. */
function lastWordOf(steps: readonly PhraseStep[], step: number, words: readonly Word[], before: number, text: string): number | null {
	const due = steps[step];
	if (!due) return before;
	for (let at = before + 1; at <= before + 1 + due.gap; at++) {
		const word = words[at];
		const previous = words[at - 1];
		if (!word || !previous || SENTENCE_END.test(text.slice(previous.end, word.start))) return null;
		if (!passes(due.test, word.form)) continue;
		const last = lastWordOf(steps, step + 1, words, at, text);
		if (last !== null) return last;
	}
	return null;
}

function passes(test: WordTest, form: string): boolean {
	switch (test.kind) {
		case "form": return form === test.text;
		case "prefix": return form.startsWith(test.text);
		case "stem": return form.startsWith(gateOf(test)) && stem(form) === test.text;
	}
}

/** Letters with which each word begins that the test lets pass. The last letter of a stem may differ: "key" has the stem "kei". */
function gateOf(test: WordTest): string {
	const sure = test.kind === "stem" ? Math.max(1, test.text.length - 1) : test.text.length;
	return test.text.slice(0, Math.min(GATE_LETTERS, sure));
}

/** Finds the phrases that may begin at a word. */
class FirstWords<C extends string> {
	private readonly gate = new Set<string>();
	private readonly stems = new Map<string, Entry<C>[]>();
	private readonly forms = new Map<string, Entry<C>[]>();
	private readonly prefixes = new Map<string, Entry<C>[]>();
	private prefixLengths: readonly number[] = [];

	add(entry: Entry<C>): void {
		const test = entry.steps[0]?.test;
		if (!test) return;
		this.gate.add(gateOf(test));
		const map = test.kind === "stem" ? this.stems : test.kind === "form" ? this.forms : this.prefixes;
		const entries = map.get(test.text);
		if (entries) entries.push(entry);
		else map.set(test.text, [entry]);
		if (test.kind === "prefix" && !this.prefixLengths.includes(test.text.length)) {
			this.prefixLengths = [...this.prefixLengths, test.text.length].sort((a, b) => a - b);
		}
	}

	entriesAt(words: readonly Word[], at: number): readonly Entry<C>[] {
		const form = words[at]?.form ?? "";
		if (!this.mayBegin(form)) return [];
		const entries: Entry<C>[] = [];
		for (const length of this.prefixLengths) {
			if (length > form.length) break;
			const found = this.prefixes.get(form.slice(0, length));
			if (found) entries.push(...found);
		}
		const exact = this.forms.get(form);
		if (exact) entries.push(...exact);
		const stemmed = this.stems.get(stem(form));
		if (stemmed) entries.push(...stemmed);
		return entries;
	}

	private mayBegin(form: string): boolean {
		for (let length = GATE_LETTERS; length > 0; length--) if (this.gate.has(form.slice(0, length))) return true;
		return false;
	}
}
