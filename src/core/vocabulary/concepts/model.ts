/**
 * One thing that may be going on between two people, and the words it is written in. What a person jots down
 * ("переехала в Берлин") and what advice calls it ("связь на расстоянии") differ, so each side has its own list.
 * For the grammar of the lists see `readPatterns`.
 */
export interface ConceptWords {
	/** Words that mean it on both sides. */
	readonly both?: string;
	/** Words of a log or a remark about a person. */
	readonly logs?: string;
	/** Single words that only hint at it, on both sides; each counts half. */
	readonly hints?: string;
	/** Words of advice. */
	readonly advice?: string;
	/** Advice about these also fits, with this share of the weight. */
	readonly near?: Readonly<Record<string, number>>;
}
export type ConceptGroup = Readonly<Record<string, ConceptWords>>;
