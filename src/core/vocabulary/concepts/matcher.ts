import { wordsOf, type Word } from "../../text";
import type { CompiledPattern, CompiledSequence } from "./compiled";
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

/** A pattern with the weight of a match in each kind of text, 0 where it is not looked for there. */
export interface SidedPattern {
	readonly pattern: Pattern;
	readonly weights: readonly number[];
}

export interface ConceptMatcher<C extends string = string> {
	/** Every mention of a concept, in the order of the text; of nested ones of one concept the longest. Linear in the text. */
	find(text: string, words?: readonly Word[]): ConceptMatch<C>[];
}

/** Words between the parts of an `a + b` pattern, at most. */
const WINDOW = 6;
/** How far behind and before a match an unwanted word spoils it. */
const SPOIL = 3;
const NO_SEQUENCES: readonly CompiledSequence[] = [];

interface Span {
	readonly first: number;
	readonly last: number;
}

/** Makes patterns searchable, by kind of text. Each word of a text is looked up once, whatever the number of patterns. */
export function compileConcepts<C extends string>(concepts: ReadonlyMap<C, readonly SidedPattern[]>): (side: number) => ConceptMatcher<C> {
	const index = new StepIndex();
	/** Sequences by their first step: those that are this step alone, and the longer ones. */
	const alone: (CompiledSequence[] | undefined)[] = [];
	const longer: (CompiledSequence[] | undefined)[] = [];
	for (const [concept, patterns] of concepts) {
		for (const pattern of patterns) {
			for (const sequence of compilePattern(concept, pattern, index)) {
				const [first, second] = sequence.steps;
				if (first !== undefined) ((second === undefined ? alone : longer)[first] ??= []).push(sequence);
			}
		}
	}
	const places = new Places();

	function find(side: number, text: string, words: readonly Word[]): ConceptMatch<C>[] {
		const reading = new Reading(text, words, index);
		const found: ConceptMatch<C>[] = [];
		places.begin(index.size, words.length);
		const meet = (sequence: CompiledSequence, first: number, last: number): void => {
			const span = sequence.pattern.parts === 1 ? { first, last } : complete(sequence, first, last, places.base, reading);
			if (!span || isSpoiled(sequence.pattern, span, reading)) return;
			const { concept, weights, negative } = sequence.pattern;
			found.push({
				concept: concept as C, weight: weights[side] ?? 0, negative, start: words[span.first]?.start ?? 0, end: words[span.last]?.end ?? 0,
				firstWord: span.first, lastWord: span.last,
			});
		};
		// From the last word to the first, so that the nearest place of a sequence's second step is known already.
		for (let at = words.length - 1; at >= 0; at--) {
			for (const step of reading.stepsAt(at)) {
				for (const sequence of alone[step] ?? NO_SEQUENCES) if (sequence.pattern.weights[side]) meet(sequence, at, at);
				for (const sequence of longer[step] ?? NO_SEQUENCES) {
					if (!sequence.pattern.weights[side]) continue;
					const next = places.of(sequence.steps[1] as number);
					if (next < 0 || !reading.isWithin(at, next, sequence.gaps[1] ?? 0)) continue;
					const last = reading.follow(sequence, 2, next);
					if (last >= 0) meet(sequence, at, last);
				}
			}
			for (const step of reading.stepsAt(at)) places.set(step, at);
		}
		return found.length < 2 ? found : withoutNested(found);
	}
	return (side) => ({ find: (text, words = wordsOf(text)) => find(side, text, words) });
}

/** The nearest place of each step to the right of where a search stands. Numbers run on from text to text, so that nothing needs to be wiped. */
class Places {
	base = 1;
	private next = 1;
	private at = new Int32Array(0);

	begin(steps: number, words: number): void {
		if (this.at.length < steps || this.next + words > 0x7fff_ffff) {
			this.at = new Int32Array(steps);
			this.next = 1;
		}
		this.base = this.next;
		this.next += words + WINDOW;
	}

	set(step: number, word: number): void {
		this.at[step] = this.base + word;
	}

	of(step: number): number {
		return (this.at[step] as number) - this.base;
	}
}

function compilePattern(concept: string, { pattern, weights }: SidedPattern, index: StepIndex): CompiledSequence[] {
	const without: CompiledSequence[] = [];
	const made: CompiledPattern = {
		concept, weights, negative: pattern.negative, parts: pattern.all.length, without, met: new Int32Array(pattern.all.length * 2),
	};
	const compile = (sequence: Sequence, part: number): CompiledSequence => ({
		steps: sequence.map((step) => index.add(step.key, step.tests)), gaps: sequence.map((step) => step.gap), pattern: made, part,
	});
	without.push(...pattern.without.map((sequence) => compile(sequence, 0)));
	return pattern.all.map(compile);
}

/** The span of the whole pattern once its last missing part is met, or null. */
function complete({ pattern: { met, parts }, part }: CompiledSequence, first: number, last: number, base: number, reading: Reading): Span | null {
	met[2 * part] = base + first;
	met[2 * part + 1] = base + last;
	let from = first;
	let to = last;
	for (let other = 0; other < parts; other++) {
		if (other === part) continue;
		const start = (met[2 * other] as number) - base;
		const end = (met[2 * other + 1] as number) - base;
		if (start < 0) return null;
		const isApart = end < first || start > last;
		if (!isApart || Math.max(first - end, start - last) > WINDOW || !reading.isOneSentence(first, start)) return null;
		from = Math.min(from, start);
		to = Math.max(to, end);
	}
	return { first: from, last: to };
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
