import { stem, wordsOf, type Word } from "../../text";
import type { Pattern, PatternTest, Sequence } from "./pattern";

/** Where words of a concept stand in a text. */
export interface ConceptMatch<C extends string = string> {
	readonly concept: C;
	/** 1, or less for a mere hint. */
	readonly weight: number;
	/** The words that were looked for say "no" or "not" themselves. */
	readonly negative: boolean;
	/** Index of the first UTF-16 unit in the text, and the index behind the last. */
	readonly start: number;
	readonly end: number;
	/** Index of the first and of the last matched word among the words of the text. */
	readonly firstWord: number;
	readonly lastWord: number;
}

export interface ConceptMatcher<C extends string = string> {
	/** Every mention of a concept, in the order of their last words; of nested ones of one concept the longest. Linear in the text. */
	find(text: string, words?: readonly Word[]): ConceptMatch<C>[];
}

/** Words between the parts of an `a + b` pattern, at most. */
const WINDOW = 6;
/** How far behind and before a match an unwanted word spoils it. */
const SPOIL = 3;
/** Words that never count between two steps of a sequence. */
const SKIPPED = new Set((
	"a an the my his her their our its your this that some very really just own к же бы ли свой свою своей своего своем свои своих " +
	"его ее их мой моя мою моей наш наша нашу нашей нашего этот эту этой очень просто уже"
).split(" "));
/** A vocabulary meets few different words; past this many the memory starts anew. */
const MAX_REMEMBERED = 30_000;
const NONE: readonly number[] = [];
const SENTENCE_END = /[.!?;…](?:\s|$)|\n/;

interface CompiledSequence {
	readonly steps: readonly { readonly id: number; readonly gap: number; readonly tests: readonly PatternTest[] }[];
	readonly pattern: CompiledPattern;
	readonly part: number;
}
interface CompiledPattern {
	readonly concept: string;
	readonly weight: number;
	readonly negative: boolean;
	readonly parts: number;
	readonly without: readonly CompiledSequence[];
}
interface Found {
	readonly first: number;
	readonly last: number;
}

/** Makes patterns searchable. Each word of a text is looked up once, whatever the number of patterns. */
export function compileConcepts<C extends string>(concepts: ReadonlyMap<C, readonly Pattern[]>): ConceptMatcher<C> {
	const steps = new StepIndex();
	const byFirstStep = new Map<number, CompiledSequence[]>();
	for (const [concept, patterns] of concepts) {
		for (const pattern of patterns) {
			if (pattern.all.length === 0) continue;
			const without: CompiledSequence[] = [];
			const compiled: CompiledPattern = { concept, weight: pattern.weight, negative: pattern.negative, parts: pattern.all.length, without };
			for (const sequence of pattern.without) without.push(compileSequence(sequence, compiled, 0, steps));
			pattern.all.forEach((sequence, part) => {
				const made = compileSequence(sequence, compiled, part, steps);
				const first = made.steps[0];
				if (!first) return;
				const same = byFirstStep.get(first.id);
				if (same) same.push(made);
				else byFirstStep.set(first.id, [made]);
			});
		}
	}
	return {
		find(text, words = wordsOf(text)) {
			const reading = new Reading(text, words, steps);
			const found: ConceptMatch<C>[] = [];
			const seen = new Map<CompiledPattern, (Found | undefined)[]>();
			for (let at = 0; at < words.length; at++) {
				for (const id of reading.stepsAt(at)) {
					for (const sequence of byFirstStep.get(id) ?? []) {
						const last = reading.lastWordOf(sequence, at);
						if (last < 0) continue;
						const span = complete(sequence, { first: at, last }, seen, reading);
						if (!span || isSpoiled(sequence.pattern, span, reading)) continue;
						const from = words[span.first];
						const to = words[span.last];
						if (!from || !to) continue;
						found.push({
							concept: sequence.pattern.concept as C, weight: sequence.pattern.weight, negative: sequence.pattern.negative,
							start: from.start, end: to.end, firstWord: span.first, lastWord: span.last,
						});
					}
				}
			}
			return found.length < 2 ? found : withoutNested(found);
		},
	};
}

function compileSequence(sequence: Sequence, pattern: CompiledPattern, part: number, steps: StepIndex): CompiledSequence {
	return { steps: sequence.map((step) => ({ id: steps.add(step.key, step.tests), gap: step.gap, tests: step.tests })), pattern, part };
}

/** The span of the whole pattern once its last missing part is found, or null. */
function complete(
	sequence: CompiledSequence, here: Found, seen: Map<CompiledPattern, (Found | undefined)[]>, reading: Reading,
): Found | null {
	const { pattern, part } = sequence;
	if (pattern.parts === 1) return here;
	let parts = seen.get(pattern);
	if (!parts) seen.set(pattern, (parts = new Array<Found | undefined>(pattern.parts).fill(undefined)));
	parts[part] = here;
	let { first, last } = here;
	for (let other = 0; other < pattern.parts; other++) {
		if (other === part) continue;
		const there = parts[other];
		if (!there) return null;
		const isApart = there.last < here.first || there.first > here.last;
		if (!isApart || Math.max(here.first - there.last, there.first - here.last) > WINDOW) return null;
		if (!reading.isOneSentence(there.first, here.first)) return null;
		first = Math.min(first, there.first);
		last = Math.max(last, there.last);
	}
	return { first, last };
}

function isSpoiled(pattern: CompiledPattern, span: Found, reading: Reading): boolean {
	if (pattern.without.length === 0) return false;
	for (let at = Math.max(0, span.first - SPOIL); at <= span.last + SPOIL; at++) {
		for (const sequence of pattern.without) {
			const first = sequence.steps[0];
			if (first && reading.stepsAt(at).includes(first.id) && reading.lastWordOf(sequence, at) >= 0) return true;
		}
	}
	return false;
}

function withoutNested<C extends string>(matches: readonly ConceptMatch<C>[]): ConceptMatch<C>[] {
	return matches.filter((match, index) => !matches.some((other, place) =>
		place !== index && other.concept === match.concept && other.firstWord <= match.firstWord && match.lastWord <= other.lastWord &&
		(other.lastWord - other.firstWord > match.lastWord - match.firstWord || other.weight > match.weight ||
			(other.weight === match.weight && place < index))));
}

/** A text while it is searched. */
class Reading {
	private readonly sentence: Int32Array;

	constructor(private readonly text: string, private readonly words: readonly Word[], private readonly index: StepIndex) {
		this.sentence = new Int32Array(words.length);
		let number = 0;
		for (let at = 1; at < words.length; at++) {
			const before = words[at - 1];
			const word = words[at];
			if (before && word && word.start - before.end > 1 && SENTENCE_END.test(text.slice(before.end, word.start))) number++;
			this.sentence[at] = number;
		}
	}

	stepsAt(at: number): readonly number[] {
		const word = this.words[at];
		return word ? this.index.stepsOf(word.form) : NONE;
	}

	isOneSentence(a: number, b: number): boolean {
		return this.sentence[a] === this.sentence[b];
	}

	/** Index of the word that ends the sequence which begins at `at`, or -1. */
	lastWordOf(sequence: CompiledSequence, at: number): number {
		let last = at;
		for (let step = 1; step < sequence.steps.length; step++) {
			const due = sequence.steps[step];
			if (!due) return -1;
			let next = -1;
			let room = due.gap;
			for (let probe = last + 1; probe < this.words.length && this.sentence[probe] === this.sentence[at]; probe++) {
				if (this.passes(due, probe)) {
					next = probe;
					break;
				}
				if (SKIPPED.has(this.words[probe]?.form ?? "")) continue;
				if (--room < 0) break;
			}
			if (next < 0) return -1;
			last = next;
		}
		return last;
	}

	private passes(step: CompiledSequence["steps"][number], at: number): boolean {
		const word = this.words[at];
		if (!word) return false;
		if (this.index.stepsOf(word.form).includes(step.id)) return true;
		for (const test of step.tests) {
			if (test.kind === "name") {
				const letter = this.text.charAt(word.start);
				if (letter !== letter.toLowerCase()) return true;
			} else if (test.kind === "number" && /^\d+$/.test(word.form)) return true;
		}
		return false;
	}
}

/** Which steps a word passes, remembered by the word's form. */
class StepIndex {
	private readonly ids = new Map<string, number>();
	private readonly tables = { stem: new Map<string, number[]>(), prefix: new Map<string, number[]>(), form: new Map<string, number[]>() };
	private readonly lengths = new Set<number>();
	private remembered = new Map<string, readonly number[]>();

	add(key: string, tests: readonly PatternTest[]): number {
		const known = this.ids.get(key);
		if (known !== undefined) return known;
		const id = this.ids.size;
		this.ids.set(key, id);
		for (const test of tests) {
			if (test.kind === "name" || test.kind === "number") continue;
			const table = this.tables[test.kind];
			const ids = table.get(test.text);
			if (ids) ids.push(id);
			else table.set(test.text, [id]);
			if (test.kind === "prefix") this.lengths.add(test.text.length);
		}
		return id;
	}

	stepsOf(form: string): readonly number[] {
		const known = this.remembered.get(form);
		if (known) return known;
		const plain = form.replaceAll("’", "'");
		const ids = new Set<number>([...(this.tables.form.get(plain) ?? NONE), ...(this.tables.stem.get(stem(plain)) ?? NONE)]);
		for (const length of this.lengths) {
			if (length > plain.length) continue;
			for (const id of this.tables.prefix.get(plain.slice(0, length)) ?? NONE) ids.add(id);
		}
		if (this.remembered.size >= MAX_REMEMBERED) this.remembered = new Map();
		const found = ids.size === 0 ? NONE : [...ids];
		this.remembered.set(form, found);
		return found;
	}
}
