import { resolveYearless, type IsoDate, type YearlessDate } from "../dates";
import type { ContactParcel, Entry, NotePath } from "../notes";
import type { Interaction } from "./model";

/** Something dated, not yet sorted into touches, remarks and plans. */
export interface Candidate {
	readonly interaction: Interaction;
	readonly touch: boolean;
}

export function dayOf(day: IsoDate | YearlessDate, today: IsoDate): IsoDate {
	return day.startsWith("--") ? resolveYearless(day as YearlessDate, today) : (day as IsoDate);
}

export function isTouch(entry: Entry): boolean {
	return entry.touch && entry.task !== "open" && entry.task !== "cancelled";
}

export function interactionOf(entry: Entry, date: IsoDate, path: NotePath, own: boolean): Interaction {
	return {
		date,
		...(entry.channel === undefined ? {} : { channel: entry.channel }),
		...(entry.direction === undefined ? {} : { direction: entry.direction }),
		summary: entry.summary,
		source: { path, line: entry.line, text: entry.text },
		entry,
		own,
	};
}

/**
 * The entries of the contact's own note, oldest first. Logs are written newest first or newest last: two entries of one
 * day follow the direction of their log.
 */
export function ownEntries(parcel: ContactParcel, today: IsoDate): Candidate[] {
	const own = parcel.contact.entries.map((entry) => ({ interaction: interactionOf(entry, dayOf(entry.day, today), parcel.path, true), touch: isTouch(entry) }));
	const first = own[0]?.interaction.date;
	const last = own.at(-1)?.interaction.date;
	return first !== undefined && last !== undefined && first > last ? own.reverse() : own;
}
