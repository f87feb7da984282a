import type { ProblemCode } from "../model";

/**
 * A property's value. Dates and times stay text, as written; maps are Maps, so that no key of a note (`__proto__`)
 * can mean anything but itself. An unquoted `[[X]]`, which YAML reads as a list in a list, is the text `[[X]]`.
 */
export type PropertyValue = string | number | boolean | null | readonly PropertyValue[] | ReadonlyMap<string, PropertyValue>;

export interface Property {
	/** As written, without quotes. */
	readonly key: string;
	/** The key as it compares: see `looseKey`. */
	readonly loose: string;
	readonly value: PropertyValue;
	/** A number or boolean as it was written (`+7 916`, `007`, `10.10`), else null. */
	readonly written: string | null;
	/** 1-based line of the key. */
	readonly line: number;
	/** Lines of the elements where the value is a list: as many as it has. Else empty. */
	readonly elementLines: readonly number[];
}

export interface FrontmatterProblem {
	readonly line: number;
	readonly code: ProblemCode & `frontmatter-${string}`;
	/** The key or line it is about, as written. */
	readonly detail: string;
}

export interface Frontmatter {
	/** In the order of the note, one per key as written: of a duplicate key the last. */
	readonly properties: readonly Property[];
	/** Offset where the body begins: behind the closing fence, else behind a byte order mark. */
	readonly bodyOffset: number;
	/** 1-based number of the body's first line. */
	readonly bodyLine: number;
	readonly problems: readonly FrontmatterProblem[];
}
