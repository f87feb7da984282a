import type { Interval, IsoDate } from "../dates";
import type { Channel, Source } from "../notes";

export type StatusKind = "overdue" | "due" | "resting" | "never-contacted" | "snoozed" | "paused" | "no-cadence";

interface Windowed {
	readonly dueFrom: IsoDate;
	readonly dueBy: IsoDate;
}
/** Where a contact stands today (NOTE-FORMAT §5). `dueFrom` and `dueBy` are given wherever a window exists. */
export type Status =
	| ({ readonly kind: "overdue"; readonly daysOverdue: number } & Windowed)
	| ({ readonly kind: "due" | "resting" | "never-contacted" } & Windowed)
	| ({ readonly kind: "snoozed"; readonly until: IsoDate } & Partial<Windowed>)
	| ({ readonly kind: "paused" } & Partial<Windowed>)
	| { readonly kind: "no-cadence" };

export interface LastContact {
	readonly date: IsoDate;
	readonly channel?: Channel;
	readonly source: Source;
}

/** The cadence that governs a contact and where it comes from. */
export interface Cadence {
	readonly interval: Interval;
	readonly source: Source & { readonly kind: "note" | "page" | "setting" };
}
