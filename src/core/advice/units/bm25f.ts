import { stem, wordsOf } from "../../text";

/**
 * BM25F: term frequencies of the fields are normalised by the field's length and added up by the field's weight before they
 * saturate (S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond, 2009, §3.5).
 * The usual lengths are constants and no averages of the vault, so that one page's weights never depend on another page.
 */
const FIELDS = [
	/** title and aliases */ { weight: 0.8, usual: 6, b: 0.4 },
	/** heading path */ { weight: 3, usual: 6, b: 0.4 },
	/** tags */ { weight: 0.5, usual: 8, b: 0.2 },
	/** item labels */ { weight: 2, usual: 5, b: 0.4 },
	/** body */ { weight: 1, usual: 40, b: 0.6 },
] as const;
const SATURATION = 1.2;

/** Words in each field, so far. */
export type FieldLengths = [number, number, number, number, number];

/** Counts the words of a text into a field. */
export function addField(into: Map<string, number[]>, lengths: FieldLengths, field: 0 | 1 | 2 | 3 | 4, text: string): void {
	for (const word of wordsOf(text)) {
		const term = stem(word.form);
		let counts = into.get(term);
		if (!counts) into.set(term, (counts = [0, 0, 0, 0, 0]));
		counts[field] = (counts[field] ?? 0) + 1;
		lengths[field]++;
	}
}

/** The saturated weight of each word, 0 to 1; times the word's rarity it is the word's share of the score. */
export function weighWords(counts: ReadonlyMap<string, readonly number[]>, lengths: Readonly<FieldLengths>): Map<string, number> {
	const weights = new Map<string, number>();
	for (const [term, byField] of counts) {
		let frequency = 0;
		FIELDS.forEach(({ weight, usual, b }, field) => {
			const count = byField[field] ?? 0;
			if (count > 0) frequency += (weight * count) / (1 - b + (b * (lengths[field] ?? 0)) / usual);
		});
		weights.set(term, frequency / (SATURATION + frequency));
	}
	return weights;
}

/** Rarity of a word that `having` of `all` units hold, always positive (the +1 of Lucene). */
export function rarity(having: number, all: number): number {
	return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
