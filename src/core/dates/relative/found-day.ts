import type { Tokens } from "../intervals/phrase";
import type { DateReading, IsoDate } from "../types";

/** A day found in a phrase, up to (without) the token `next`. */
export interface FoundDay {
	readonly reading: DateReading;
	readonly next: number;
}

/** Reads a day that is told relative to today, at the index. */
export type DayParser = (tokens: Tokens, index: number, today: IsoDate) => FoundDay | null;

/** The same day, known only roughly. What has no day to be rough about is none. */
export function roughly(reading: DateReading): DateReading {
	if (reading.kind === "day" || reading.kind === "month" || reading.kind === "year") return { kind: "approximate", date: reading.date };
	return reading.kind === "approximate" || reading.kind === "impossible" ? reading : { kind: "none" };
}

export function day(date: IsoDate, next: number): FoundDay {
	return { reading: { kind: "day", date }, next };
}

export function approximately(date: IsoDate, next: number): FoundDay {
	return { reading: { kind: "approximate", date }, next };
}
