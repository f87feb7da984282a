import { wordsOf, type Word } from "../../text";
import type { Terms } from "./terms";

/**
 * BM25F: term frequencies of the fields are normalised by the field's length and added up by the field's weight before they
 * saturate (S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond, 2009, §3.5).
 * The usual lengths are constants and no averages of the vault, so that one page's weights never depend on another page.
 */
const FIELDS = {
	title: { weight: 0.8, usual: 6, b: 0.4 },
	heading: { weight: 3, usual: 6, b: 0.4 },
	tag: { weight: 0.5, usual: 8, b: 0.2 },
	label: { weight: 2, usual: 5, b: 0.4 },
	body: { weight: 1, usual: 40, b: 0.6 },
} as const;
export type Field = keyof typeof FIELDS;
const ORDER = Object.keys(FIELDS) as readonly Field[];
const WIDTH = ORDER.length;
const SATURATION = 1.2;

/** Words by the number of their stem, each with its saturated weight, 0 to 1; times the word's rarity it is its share of the score. */
export interface WeightedTerms {
	readonly terms: Int32Array;
	readonly weights: Float32Array;
}

/** Counts the words of one piece of advice after another by field. */
export class FieldCounts {
	private counts = new Float64Array(0);
	private touched: number[] = [];
	private readonly lengths = new Float64Array(WIDTH);

	constructor(private readonly terms: Terms) {}

	add(field: Field, text: string): void {
		this.addWords(field, wordsOf(text));
	}

	addWords(field: Field, words: readonly Word[]): void {
		const offset = ORDER.indexOf(field);
		this.lengths[offset] = (this.lengths[offset] as number) + words.length;
		for (const { form } of words) {
			const term = this.terms.of(form);
			const place = term * WIDTH;
			if (place >= this.counts.length) this.grow();
			const { counts } = this;
			// A word is new to the piece where no field has counted it.
			if (counts[place] === 0 && counts[place + 1] === 0 && counts[place + 2] === 0 && counts[place + 3] === 0 && counts[place + 4] === 0) this.touched.push(term);
			counts[place + offset] = (counts[place + offset] as number) + 1;
		}
	}

	/** The weights of all words counted so far; counting begins anew. */
	take(): WeightedTerms {
		const factors = ORDER.map((field, at) => {
			const { weight, usual, b } = FIELDS[field];
			return weight / (1 - b + (b * (this.lengths[at] as number)) / usual);
		});
		const weights = new Float32Array(this.touched.length);
		this.touched.forEach((term, index) => {
			let frequency = 0;
			for (let at = 0; at < WIDTH; at++) frequency += (this.counts[term * WIDTH + at] as number) * (factors[at] as number);
			weights[index] = frequency / (SATURATION + frequency);
			this.counts.fill(0, term * WIDTH, (term + 1) * WIDTH);
		});
		const terms = Int32Array.from(this.touched);
		this.touched = [];
		this.lengths.fill(0);
		return { terms, weights };
	}

	private grow(): void {
		const counts = new Float64Array(Math.max(4_096, this.terms.size * 2) * WIDTH);
		counts.set(this.counts);
		this.counts = counts;
	}
}

/** Rarity of a word that `having` of `all` units hold, always positive (the +1 of Lucene). */
export function rarity(having: number, all: number): number {
	return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
