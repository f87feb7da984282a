import type { IsoDate } from "../dates";
import type { Channel, Direction, NotePath, Source } from "../notes";

export const REVIEW_PERIODS = ["month", "quarter", "half-year", "year"] as const;
export type ReviewPeriod = (typeof REVIEW_PERIODS)[number];

/** Days from `from` to `to`, both included. */
export interface DayRange {
	readonly from: IsoDate;
	readonly to: IsoDate;
}

/** Something a review lists, with the line that says so. */
export interface ReviewLine {
	readonly contact: NotePath;
	readonly date: IsoDate;
	readonly text: string;
	readonly source: Source;
}

export const RESULT_KINDS = ["offer", "recommendation", "introduction", "project"] as const;
/** What came of contact, as logged. */
export type ResultKind = (typeof RESULT_KINDS)[number];

/** The numbers of one period. A touch with several people counts once for each of them. */
export interface ReviewNumbers {
	readonly range: DayRange;
	/** Contacts with at least one touch. */
	readonly active: number;
	readonly touches: number;
	readonly byChannel: Readonly<Partial<Record<Channel, number>>>;
	readonly byDirection: Readonly<Partial<Record<Direction, number>>>;
	/** By relation as first written, the commonest first; without relation: "". */
	readonly byRelation: readonly (readonly [string, number])[];
	/** Touches of each day that has any. */
	readonly byDay: ReadonlyMap<IsoDate, number>;
	/** Times the user gave, and times they gave to the user. */
	readonly gave: number;
	readonly got: number;
	/** Key contacts, and how many of them were touched. */
	readonly key: { readonly all: number; readonly touched: number };
	/** Contacts met or first touched in the period. */
	readonly fresh: readonly NotePath[];
	readonly results: Readonly<Record<ResultKind, readonly ReviewLine[]>>;
	/** Tasks about contacts that were due in the period, and how many of them are done. */
	readonly planned: { readonly due: number; readonly done: number };
}
