import { wordsOf, type Word } from "../../text";
import type { Pattern, Sequence } from "./pattern";
import { Reading } from "./reading";
import { StepIndex } from "./step-index";

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
	/** Every mention of a concept, in the order of their first words; of nested ones of one concept the longest. Linear in the text. */
	find(text: string, words?: readonly Word[]): ConceptMatch<C>[];
}

/** Words between the parts of an `a + b` pattern, at most. */
const WINDOW = 6;
/** How far behind and before a match an unwanted word spoils it. */
const SPOIL = 3;
/** Words that a gap of any pattern spans, at most. */
const WIDEST_GAP = 3;
/** More steps than any vocabulary has. */
const PAIR = 65_536;

/** A sequence of steps, by number, each with the words that may stand before it. */
export interface CompiledSequence {
	readonly steps: readonly number[];
	readonly gaps: readonly number[];
	readonly pattern: CompiledPattern;
	/** Which part of the pattern it is. */
	readonly part: number;
}
interface CompiledPattern {
	readonly concept: string;
	readonly weight: number;
	readonly negative: boolean;
	readonly parts: number;
	readonly without: readonly CompiledSequence[];
}
interface Span {
	readonly first: number;
	readonly last: number;
}
type Seen = Map<CompiledPattern, (Span | undefined)[]>;

/** Makes patterns searchable. Each word of a text is looked up once, whatever the number of patterns. */
export function compileConcepts<C extends string>(concepts: ReadonlyMap<C, readonly Pattern[]>): ConceptMatcher<C> {
	const index = new StepIndex();
	/** Sequences of one step by that step; longer ones by their first two. */
	const alone: (CompiledSequence[] | undefined)[] = [];
	const pairs = new Map<number, CompiledSequence[]>();
	const beginsPair: boolean[] = [];
	for (const [concept, patterns] of concepts) {
		for (const pattern of patterns) for (const sequence of compilePattern(concept, pattern, index)) place(sequence);
	}

	function place(sequence: CompiledSequence): void {
		const [first, second] = sequence.steps;
		if (first === undefined) return;
		if (second === undefined) (alone[first] ??= []).push(sequence);
		else {
			beginsPair[first] = true;
			const key = first * PAIR + second;
			const same = pairs.get(key);
			if (same) same.push(sequence);
			else pairs.set(key, [sequence]);
		}
	}

	function find(text: string, words: readonly Word[] = wordsOf(text)): ConceptMatch<C>[] {
		const reading = new Reading(text, words, index);
		const found: ConceptMatch<C>[] = [];
		const seen: Seen = new Map();
		const meet = (sequence: CompiledSequence, first: number, last: number): void => {
			const span = complete(sequence, { first, last }, seen, reading);
			if (!span || isSpoiled(sequence.pattern, span, reading)) return;
			const { concept, weight, negative } = sequence.pattern;
			found.push({
				concept: concept as C, weight, negative, start: words[span.first]?.start ?? 0, end: words[span.last]?.end ?? 0,
				firstWord: span.first, lastWord: span.last,
			});
		};
		for (let at = 0; at < words.length; at++) {
			for (const step of reading.stepsAt(at)) {
				for (const sequence of alone[step] ?? []) meet(sequence, at, at);
				if (!beginsPair[step]) continue;
				let skipped = 0;
				for (let next = at + 1; skipped <= WIDEST_GAP && reading.isOneSentence(at, next); next++) {
					for (const second of reading.stepsAt(next)) {
						for (const sequence of pairs.get(step * PAIR + second) ?? []) {
							if (skipped > (sequence.gaps[1] ?? 0)) continue;
							const last = reading.follow(sequence, 2, next);
							if (last >= 0) meet(sequence, at, last);
						}
					}
					if (!reading.isSkipped(next)) skipped++;
				}
			}
		}
		return found.length < 2 ? found : withoutNested(found);
	}
	return { find };
}

function compilePattern(concept: string, pattern: Pattern, index: StepIndex): CompiledSequence[] {
	const without: CompiledSequence[] = [];
	const made: CompiledPattern = { concept, weight: pattern.weight, negative: pattern.negative, parts: pattern.all.length, without };
	const compile = (sequence: Sequence, part: number): CompiledSequence => ({
		steps: sequence.map((step) => index.add(step.key, step.tests)), gaps: sequence.map((step) => step.gap), pattern: made, part,
	});
	without.push(...pattern.without.map((sequence) => compile(sequence, 0)));
	return pattern.all.map(compile);
}

/** The span of the whole pattern once its last missing part is found, or null. */
function complete({ pattern, part }: CompiledSequence, here: Span, seen: Seen, reading: Reading): Span | null {
	if (pattern.parts === 1) return here;
	let parts = seen.get(pattern);
	if (!parts) seen.set(pattern, (parts = new Array<Span | undefined>(pattern.parts).fill(undefined)));
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

function isSpoiled({ without }: CompiledPattern, { first, last }: Span, reading: Reading): boolean {
	if (without.length === 0) return false;
	for (let at = Math.max(0, first - SPOIL); at <= last + SPOIL; at++) {
		for (const sequence of without) {
			if (reading.stepsAt(at).includes(sequence.steps[0] ?? -1) && reading.follow(sequence, 1, at) >= 0) return true;
		}
	}
	return false;
}

/** Of mentions of one concept that stand inside one another the longest, of equal ones the weightiest. */
function withoutNested<C extends string>(matches: readonly ConceptMatch<C>[]): ConceptMatch<C>[] {
	const sorted = [...matches].sort((a, b) => a.firstWord - b.firstWord || b.lastWord - a.lastWord || b.weight - a.weight);
	const reach = new Map<string, { readonly last: number; readonly weight: number }>();
	return sorted.filter(({ concept, lastWord, weight }) => {
		// In this order a match that ends no later than one before it stands inside it. A hint hides no full mention.
		const known = reach.get(concept);
		if (known && lastWord <= known.last && weight <= known.weight) return false;
		if (!known || lastWord >= known.last) reach.set(concept, { last: lastWord, weight });
		return true;
	});
}
