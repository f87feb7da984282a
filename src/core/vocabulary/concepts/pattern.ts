import { fold, stem } from "../../text";

/** How one word of a pattern compares with a word of a text. */
export type PatternTest =
	| { readonly kind: "stem" | "prefix" | "form"; readonly text: string }
	/** `^`: a word that begins with a capital letter: a name of a person, a firm, a place. */
	| { readonly kind: "name" }
	/** `#`: a number. */
	| { readonly kind: "number" };

/** One place of a sequence: any of its tests passes; `gap` other words may stand before it. */
export interface PatternStep {
	/** The step as written, with its word sets replaced: equal keys are equal steps. */
	readonly key: string;
	readonly tests: readonly PatternTest[];
	readonly gap: number;
}
export type Sequence = readonly PatternStep[];

/** Sequences that stand near one another in one sentence, in any order, and none of `without` beside them. */
export interface Pattern {
	readonly text: string;
	readonly all: readonly Sequence[];
	readonly without: readonly Sequence[];
	/** It says "no" or "not" itself. */
	readonly negative: boolean;
	/** 1, or 0.5 for a mere hint (`?` behind the pattern). */
	readonly weight: number;
}

/** Words that a `…` in a pattern stands for, at most. */
const MAX_GAP = 3;
const HINT = 0.5;
const NEGATIONS = new Set(["не", "нет", "без", "ни", "not", "no", "never", "don't", "doesn't", "didn't", "hasn't", "haven't", "isn't", "won't", "stop", "переста"]);

/**
 * Reads a list of patterns, separated by commas or line breaks. `word` compares by stem, `word*` by its beginning,
 * `=word` by its form, `a/b` is either, `@set` any word of a named set, `^` a capitalised word, `#` a number, `…` up to
 * three words in between; `a + b` means near one another in any order, `a - b` that b is not near; a `?` at the end
 * makes a pattern a hint of half the weight. Words such as "the" and "своей" never count between two steps.
 */
export function readPatterns(list: string, sets: Readonly<Record<string, string>> = {}, known: KnownSteps = new Map()): Pattern[] {
	const patterns: Pattern[] = [];
	for (const piece of list.split(/[,\n]/)) {
		const text = piece.trim();
		if (text !== "") patterns.push(readPattern(text, sets, known));
	}
	return patterns;
}

/** The tests of steps that were read before, by the step as written: many patterns begin with the same set of words. */
export type KnownSteps = Map<string, { readonly key: string; readonly tests: readonly PatternTest[] }>;

function readPattern(text: string, sets: Readonly<Record<string, string>>, known: KnownSteps): Pattern {
	const isHint = text.endsWith("?");
	const [wanted = "", ...unwanted] = (isHint ? text.slice(0, -1) : text).split(" - ");
	const all = wanted.split(" + ").map((part) => readSequence(part, sets, known)).filter(isFilled);
	return {
		text,
		all,
		negative: all.some((sequence) => sequence.some(({ tests }) => tests.some((test) => "text" in test && NEGATIONS.has(test.text)))),
		without: unwanted.map((part) => readSequence(part, sets, known)).filter(isFilled),
		weight: isHint ? HINT : 1,
	};
}

function isFilled(sequence: Sequence): boolean {
	return sequence.length > 0;
}

function readSequence(text: string, sets: Readonly<Record<string, string>>, known: KnownSteps): Sequence {
	const steps: PatternStep[] = [];
	let gap = 0;
	for (const part of splitHyphens(text).split(/\s+/)) {
		if (part === "") continue;
		if (part === "…") {
			gap = steps.length > 0 ? MAX_GAP : 0;
			continue;
		}
		let step = known.get(part);
		if (!step) {
			const key = expand(part, sets);
			known.set(part, (step = { key, tests: key.split("/").filter((word) => word !== "").map(readTest) }));
		}
		steps.push({ ...step, gap });
		gap = 0;
	}
	return steps;
}

/** A hyphen parts words, as it does in texts: "check-in" is "check in"; among alternatives its first word stands for it. */
function splitHyphens(text: string): string {
	return text.replace(/\S+/g, (part) => (part.includes("/") ? part.split("/").map((word) => word.replace(/(\p{L})-\p{L}.*$/u, "$1")).join("/") : part.replaceAll(/(\p{L})-(?=\p{L})/gu, "$1 ")));
}

/** Replaces each `@set` by its words; a set may name other sets. */
function expand(part: string, sets: Readonly<Record<string, string>>, depth = 0): string {
	if (!part.includes("@") || depth > 3) return part;
	const words = part.split("/").map((word) => (word.startsWith("@") ? (sets[word.slice(1)] ?? word.slice(1)) : word));
	return expand(words.join("/"), sets, depth + 1);
}

function readTest(word: string): PatternTest {
	if (word === "^") return { kind: "name" };
	if (word === "#") return { kind: "number" };
	const form = fold(word).replaceAll("’", "'");
	if (form.startsWith("=")) return { kind: "form", text: form.slice(1) };
	if (form.endsWith("*")) return { kind: "prefix", text: form.slice(0, -1) };
	const text = stem(form);
	return isTelling(form, text) ? { kind: "stem", text } : { kind: "form", text: form };
}

/** Stems that other common words share: "business" and "busy", "news" and "new", "долго" and "долг", "темы" and "тем". */
const SHARED_STEMS = new Set(["busi", "долг", "тем", "сто", "вин"]);

/** Whether a stem tells its word from others: "useful" shrinks to "us", "нее" to "не", "one" to "on". Such words compare by their form. */
function isTelling(form: string, text: string): boolean {
	if (text === form) return true;
	return !SHARED_STEMS.has(text) && text.length > (form.charCodeAt(0) < 0x100 ? 3 : 2);
}
