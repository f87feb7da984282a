import { differenceInCalendarDays, windowAfter, type IsoDate } from "../dates";
import type { ContactFacts } from "../notes";
import type { Cadence, Status } from "./model";

/** What the status of a contact follows from. */
export interface StatusFacts {
	readonly contact: Pick<ContactFacts, "met" | "nextContact" | "paused" | "snoozedUntil">;
	/** The last day with a touch, or null. */
	readonly last: IsoDate | null;
	readonly cadence: Pick<Cadence, "interval"> | null;
}

interface Window {
	readonly dueFrom: IsoDate;
	readonly dueBy: IsoDate;
}

/**
 * Where a contact stands today (NOTE-FORMAT §5). What is the status on the very day that the window closes? `due`; the day
 * after it, `overdue` by one. A pause wins over a snooze, both over the window; a snooze ends on its date. A stated next
 * contact replaces the window until a touch on or after that day is recorded.
 */
export function statusOf(facts: StatusFacts, today: IsoDate): Status {
	const { contact, last, cadence } = facts;
	const window = windowOf(facts, today);
	if (contact.paused) return { kind: "paused", ...window };
	const until = contact.snoozedUntil?.value;
	if (until !== undefined && today < until) return { kind: "snoozed", until, ...window };
	if (window === null) return { kind: "no-cadence" };
	if (last === null && cadence !== null) return { kind: "never-contacted", ...window };
	if (today > window.dueBy) return { kind: "overdue", daysOverdue: differenceInCalendarDays(today, window.dueBy), ...window };
	return { kind: today < window.dueFrom ? "resting" : "due", ...window };
}

function windowOf({ contact, last, cadence }: StatusFacts, today: IsoDate): Window | null {
	const next = contact.nextContact?.value;
	if (next !== undefined && (last === null || last < next)) return { dueFrom: next, dueBy: next };
	if (cadence === null) return null;
	if (last !== null) return windowAfter(last, cadence.interval);
	const met = contact.met?.value;
	return met === undefined ? { dueFrom: today, dueBy: today } : windowAfter(met, cadence.interval);
}

/** Whether the contact asks for something today: it is due, overdue, or never contacted with an open window. */
export function needsAction(status: Status, today: IsoDate): boolean {
	switch (status.kind) {
		case "overdue":
		case "due":
			return true;
		case "never-contacted":
			return status.dueFrom <= today;
		case "resting":
		case "snoozed":
		case "paused":
		case "no-cadence":
			return false;
	}
}
