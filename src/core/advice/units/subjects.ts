import { wordsOf, type Word } from "../../text";
import { widerRelations, type ConceptMatch, type Relation, type Vocabulary } from "../../vocabulary";
import type { Weighted } from "./model";

/** Each wider kind of people gets this share of the narrower one's weight. */
const WIDER = 0.7;
/** Less than this is a hint. */
const FULL = 0.5;
/** Headings and titles repeat; past this many the memory starts anew. */
const MAX_KNOWN = 5_000;

/** Concepts and kinds of people with their weights, 0 to 1, while they are gathered. */
export class Subjects {
	readonly weights = new Map<string, number>();

	/** Two mentions are more certain than one, and never more than certain. */
	add(name: string, weight: number): void {
		const known = this.weights.get(name) ?? 0;
		this.weights.set(name, 1 - (1 - known) * (1 - Math.min(1, weight)));
	}

	raise(name: string, weight: number): void {
		if ((this.weights.get(name) ?? 0) < weight) this.weights.set(name, Math.min(1, weight));
	}

	/** Full mentions count once; hints add up. */
	gather(name: string, weight: number): void {
		if (weight < FULL) this.add(name, weight);
		else this.raise(name, weight);
	}

	addAll(other: ReadonlyMap<string, number>, factor: number): void {
		for (const [name, weight] of other) this.add(name, weight * factor);
	}

	raiseAll(other: ReadonlyMap<string, number>, factor: number): void {
		for (const [name, weight] of other) this.raise(name, weight * factor);
	}

	toWeighted(): Weighted {
		return toWeighted(this.weights);
	}

	/** Length of the vector, at least 1: a piece about one thing is not shortened. */
	norm(): number {
		let sum = 0;
		for (const weight of this.weights.values()) sum += weight * weight;
		return Math.max(1, Math.sqrt(sum));
	}
}

export function toWeighted(weights: ReadonlyMap<string, number>): Weighted {
	return { names: [...weights.keys()], weights: Float32Array.from(weights.values()) };
}

/** Tells what texts of advice are about. */
export class SubjectReader {
	private readonly known = new Map<string, ReadonlyMap<string, number>>();

	constructor(private readonly vocabulary: Vocabulary) {}

	/** What a short text is about; read once, however often it comes. */
	of(text: string): ReadonlyMap<string, number> {
		const known = this.known.get(text);
		if (known) return known;
		const found = new Subjects();
		for (const match of this.mentions(text, wordsOf(text))) eachSubject(match, (name, weight) => { found.gather(name, weight); });
		if (this.known.size >= MAX_KNOWN) this.known.clear();
		this.known.set(text, found.weights);
		return found.weights;
	}

	mentions(text: string, words: readonly Word[]): readonly ConceptMatch[] {
		return this.vocabulary.pages.find(text, words);
	}
}

/** The concept of a mention; of a kind of people also every wider kind. */
export function eachSubject({ concept, weight }: ConceptMatch, visit: (name: string, weight: number) => void): void {
	if (!concept.startsWith("is:")) visit(concept, weight);
	else widerRelations(concept.slice(3) as Relation).forEach((relation, step) => { visit(`is:${relation}`, step === 0 ? weight : weight * WIDER); });
}
