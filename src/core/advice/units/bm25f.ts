import { stem, wordsOf, type Word } from "../../text";
import type { Weighted } from "./model";

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
const SATURATION = 1.2;
/** Texts hold few different words; past this many the memory starts anew. */
const MAX_STEMS = 50_000;

/** Stems of words, each computed once. */
export class Stems {
	private known = new Map<string, string>();

	of(form: string): string {
		const known = this.known.get(form);
		if (known !== undefined) return known;
		if (this.known.size >= MAX_STEMS) this.known = new Map();
		const made = stem(form);
		this.known.set(form, made);
		return made;
	}
}

/** Counts the words of a piece of advice by field. */
export class FieldCounts {
	private readonly counts = new Map<string, Float64Array>();
	private readonly lengths = new Float64Array(ORDER.length);

	constructor(private readonly stems: Stems) {}

	add(field: Field, text: string): void {
		this.addWords(field, wordsOf(text));
	}

	addWords(field: Field, words: readonly Word[]): void {
		const at = ORDER.indexOf(field);
		this.lengths[at] = (this.lengths[at] ?? 0) + words.length;
		for (const { form } of words) {
			const term = this.stems.of(form);
			let counts = this.counts.get(term);
			if (!counts) this.counts.set(term, (counts = new Float64Array(ORDER.length)));
			counts[at] = (counts[at] ?? 0) + 1;
		}
	}

	/** The saturated weight of each word, 0 to 1; times the word's rarity it is the word's share of the score. */
	weights(): Weighted {
		const names: string[] = [];
		const weights = new Float32Array(this.counts.size);
		for (const [term, counts] of this.counts) {
			let frequency = 0;
			ORDER.forEach((field, at) => {
				const { weight, usual, b } = FIELDS[field];
				const count = counts[at] ?? 0;
				if (count > 0) frequency += (weight * count) / (1 - b + (b * (this.lengths[at] ?? 0)) / usual);
			});
			weights[names.length] = frequency / (SATURATION + frequency);
			names.push(term);
		}
		return { names, weights };
	}
}

/** Rarity of a word that `having` of `all` units hold, always positive (the +1 of Lucene). */
export function rarity(having: number, all: number): number {
	return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
