/** A calendar day in the user's zone, `YYYY-MM-DD`. It has no time and never shifts; strings compare in time order. */
export type IsoDate = string & { readonly __brand: "IsoDate" };

/** A day whose year is not written, `--MM-DD` (ISO 8601-1:2019 §5.2.2.2 in its older truncated form, as vCard writes birthdays). */
export type YearlessDate = string & { readonly __brand: "YearlessDate" };

/**
 * A length of time in calendar units, as the user wrote it: "2 weeks" stays two weeks, "a quarter" is three months.
 * Months and years are calendar months; hours round up to whole days when a date is computed.
 */
export interface Span {
	readonly years?: number;
	readonly months?: number;
	readonly weeks?: number;
	readonly days?: number;
	readonly hours?: number;
}

/** A window `min..max` of time; "every 3 months" has min equal to max. */
export interface Interval {
	readonly min: Span;
	readonly max: Span;
}

/** What a phrase says about time: a cadence repeats, a deadline has an end alone, a delay opens and closes after an event. */
export type IntervalReading =
	| { readonly kind: "cadence"; readonly interval: Interval; readonly start: number; readonly end: number }
	| { readonly kind: "delay"; readonly interval: Interval; readonly start: number; readonly end: number }
	| { readonly kind: "deadline"; readonly max: Span; readonly start: number; readonly end: number }
	| { readonly kind: "none" };

/** What a text says about a day. Only `day` may ever count as a day of contact. */
export type DateReading =
	| { readonly kind: "day"; readonly date: IsoDate }
	| { readonly kind: "yearless"; readonly date: YearlessDate }
	/** `date` is the first day of the month or year. */
	| { readonly kind: "month" | "year"; readonly date: IsoDate }
	/** Known only roughly (`~1985`, "last week", an ambiguous `05/12/2024` read as the earlier day). */
	| { readonly kind: "approximate"; readonly date: IsoDate }
	| { readonly kind: "impossible" }
	/** Day and month can be read both ways; `earlier` is the earlier of the two days. */
	| { readonly kind: "ambiguous"; readonly earlier: IsoDate }
	| { readonly kind: "none" };

/** Which comes first in `05/12/2026`; `unknown` makes such a date ambiguous. */
export type DateOrder = "day-first" | "month-first" | "unknown";
