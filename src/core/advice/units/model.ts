import type { AdviceItem, NotePath, Section } from "../../notes";
import type { WeightedTerms } from "./bm25f";

/** Numbers by name, in two arrays of one length. */
export interface Weighted {
	readonly names: readonly string[];
	readonly weights: Float32Array;
}

/** A bold item or a callout of a section, with what it is about apart from the section's heading. */
export interface UnitItem {
	readonly item: AdviceItem;
	readonly concepts: Weighted;
	/** Length of the vector of concepts, at least 1. */
	readonly norm: number;
}

/** A piece of advice that can be chosen: a section with text of its own. */
export interface AdviceUnit {
	readonly page: NotePath;
	readonly section: Section;
	/** The heading, or the page's title for text before the first heading. */
	readonly heading: string;
	/** What it is about: concepts and kinds of people (`is:client`), each 0 to 1. */
	readonly concepts: Weighted;
	/** Length of the vector of concepts, at least 1. */
	readonly norm: number;
	/** What the heading alone is about. */
	readonly headed: Weighted;
	/** The terms of its heading, each with its share of the heading. */
	readonly headWords: WeightedTerms;
	/** Its words by term, as BM25F weighs them by field. */
	readonly words: WeightedTerms;
	readonly items: readonly UnitItem[];
	/** 1, or less for what only introduces, sums up or lists links. */
	readonly worth: number;
}

/** A knowledge page, read for advice. */
export interface AdvicePage {
	readonly path: NotePath;
	readonly title: string;
	readonly units: readonly AdviceUnit[];
	/** Kinds of people and concepts that title, aliases and tags name. */
	readonly subjects: ReadonlySet<string>;
	/** Folded tags. */
	readonly tags: ReadonlySet<string>;
	/** Share of the units that speak of a kind of people, by `is:` name. */
	readonly shares: ReadonlyMap<string, number>;
}
