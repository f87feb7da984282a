import type { Interval, IsoDate } from "../dates";
import type { Channel, Direction, NotePath, Source } from "../notes";

export const REVIEW_PERIODS = ["month", "quarter", "half-year", "year"] as const;
export type ReviewPeriod = (typeof REVIEW_PERIODS)[number];

/** Days from `from` to `to`, both included. */
export interface DayRange {
	readonly from: IsoDate;
	readonly to: IsoDate;
}

/** A calendar period, as far as it has gone, and as much of the one before. */
export interface ReviewSpan {
	readonly period: ReviewPeriod;
	/** "2026-07", "2026-Q3", "2026-H2", "2026". */
	readonly name: string;
	readonly range: DayRange;
	readonly before: DayRange;
	/** Whether its last day is over. */
	readonly complete: boolean;
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

/** The numbers of one period. Somebody met twice a day by one channel was touched once; a touch with several people counts for each. */
export interface ReviewNumbers {
	readonly range: DayRange;
	/** Contacts with at least one touch, by path. */
	readonly active: readonly NotePath[];
	readonly touches: number;
	readonly byChannel: Readonly<Partial<Record<Channel, number>>>;
	readonly byDirection: Readonly<Partial<Record<Direction, number>>>;
	/** By relation as first written, the commonest first; "" for those without. */
	readonly byRelation: readonly (readonly [relation: string, touches: number])[];
	/** Touches of each day that has any, in order. */
	readonly byDay: ReadonlyMap<IsoDate, number>;
	/** Times the user gave, and times they gave to the user. */
	readonly gave: number;
	readonly got: number;
	/** Key contacts, and those of them that were touched. */
	readonly key: { readonly all: number; readonly touched: number };
	/** Contacts met, or first touched, in the period. */
	readonly fresh: readonly NotePath[];
	/** Contacts whose silence outgrew twice their rhythm in the period. */
	readonly lost: readonly NotePath[];
	readonly results: Readonly<Record<ResultKind, readonly ReviewLine[]>>;
	/** Tasks about contacts that were due in the period, and how many of them are done. */
	readonly planned: { readonly due: number; readonly done: number };
}

/** A contact who is seen less often than its rhythm asks for. */
export interface DriftingTie {
	readonly contact: NotePath;
	/** Mean days between the touches of the year before, today's silence included. */
	readonly meanGap: number;
	readonly interval: Interval;
}

export interface Review {
	readonly span: ReviewSpan;
	readonly now: ReviewNumbers;
	readonly before: ReviewNumbers;
	/** The slowest against its rhythm first. */
	readonly drifting: readonly DriftingTie[];
}
