import { wordsOf, type Word } from "../../text";

/** A text in words, with the clause and the sentence that each word stands in. */
export interface ClauseReading {
	readonly text: string;
	readonly words: readonly Word[];
	/** Number of the clause of each word; clauses of one sentence follow one another. */
	readonly clause: Int32Array;
	readonly sentence: Int32Array;
	/** By sentence: whether it ends with a question mark. */
	readonly isQuestion: readonly boolean[];
	/** By word: stands in quotation marks with at least two others. */
	readonly isQuoted: Uint8Array;
}

const SENTENCE_END = /[.!?;…](?:\s|$)|[.!?…]["»”)]|\n/;
const CLAUSE_END = /[,:()[\]—–]|\s-\s/;
/** Conjunctions that begin a clause of their own without a comma before them. */
const CONJUNCTIONS = new Set(["а", "но", "зато", "однако", "хотя", "что", "потому", "but", "while", "because", "that", "whereas", "although", "though", "since"]);
const QUOTES: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", "\"": "\"" };
const QUOTED_WORDS = 3;

/** Splits a text into sentences and clauses, roughly: enough to see which subject and which "not" belong to which event. */
export function readClauses(text: string, words: readonly Word[] = wordsOf(text)): ClauseReading {
	const clause = new Int32Array(words.length);
	const sentence = new Int32Array(words.length);
	const isQuestion: boolean[] = [];
	let clauses = 0;
	let sentences = 0;
	for (let at = 0; at <= words.length; at++) {
		const before = words[at - 1];
		const word = words[at];
		const between = text.slice(before?.end ?? 0, word?.start ?? text.length);
		if (before && (!word || SENTENCE_END.test(between))) {
			isQuestion[sentences] = between.includes("?");
			sentences++;
			clauses++;
		} else if (before && word && (CLAUSE_END.test(between) || CONJUNCTIONS.has(word.form))) clauses++;
		if (word) {
			clause[at] = clauses;
			sentence[at] = sentences;
		}
	}
	return { text, words, clause, sentence, isQuestion, isQuoted: quotedWords(text, words) };
}

function quotedWords(text: string, words: readonly Word[]): Uint8Array {
	const quoted = new Uint8Array(words.length);
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const close = QUOTES[text.charAt(at)];
		if (close === undefined) continue;
		const end = text.indexOf(close, at + 1);
		if (end < 0) continue;
		while (from < words.length && (words[from]?.start ?? 0) < at) from++;
		let to = from;
		while (to < words.length && (words[to]?.end ?? 0) <= end) to++;
		if (to - from >= QUOTED_WORDS) quoted.fill(1, from, to);
		at = end;
	}
	return quoted;
}
