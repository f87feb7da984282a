import { addDays, differenceInCalendarDays, type IsoDate } from "../../../core/dates";
import type { AgendaRow } from "../../../core/agenda";

/**
 * The bar of a contact's window in percent of its length: early from the last contact to `opens`, open from there to
 * `closes`, past after it. `today` is where today stands.
 */
export interface WindowBar {
	readonly opens: number;
	readonly closes: number;
	readonly today: number;
}

/** How long the part past the window is drawn, as a share of what comes before it. */
const TAIL = 0.5;

/** @returns null where there is no window */
export function windowBar({ status, lastContact }: Pick<AgendaRow, "status" | "lastContact">, today: IsoDate): WindowBar | null {
	if (!("dueFrom" in status) || status.dueFrom === undefined || status.dueBy === undefined) return null;
	const from = lastContact?.date ?? (status.dueFrom < today ? status.dueFrom : addDays(today, -1));
	const start = from < status.dueFrom ? from : status.dueFrom;
	const until = Math.max(1, differenceInCalendarDays(status.dueBy, start));
	const whole = until * (1 + TAIL);
	const share = (date: IsoDate): number => Math.round(Math.min(100, Math.max(0, (differenceInCalendarDays(date, start) / whole) * 100)));
	return { opens: share(status.dueFrom), closes: share(status.dueBy), today: share(today) };
}
