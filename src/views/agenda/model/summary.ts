import type { AgendaRow } from "../../../core/agenda";
import { addDays, type IsoDate } from "../../../core/dates";
import { needsAction } from "../../../core/schedule";

/** What today asks for. */
export interface Summary {
	/** Contacts past their window, or never contacted though it is time. */
	readonly toReach: number;
	/** Contacts whose window is open now, or opens or closes within the next seven days. */
	readonly dueThisWeek: number;
	/** Contacts that have a cadence at all. */
	readonly followed: number;
}

/** Days that "this week" looks ahead, today included. */
const WEEK = 7;

export function summarise(rows: readonly AgendaRow[], today: IsoDate): Summary {
	const end = addDays(today, WEEK - 1);
	let toReach = 0;
	let dueThisWeek = 0;
	let followed = 0;
	for (const { status } of rows) {
		if (status.kind === "paused" || status.kind === "no-cadence") continue;
		followed++;
		if (status.kind === "overdue" || (status.kind === "never-contacted" && needsAction(status, today))) toReach++;
		else if (status.kind === "due" || ((status.kind === "resting" || status.kind === "never-contacted") && status.dueFrom <= end)) dueThisWeek++;
	}
	return { toReach, dueThisWeek, followed };
}
