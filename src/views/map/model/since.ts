import { isIsoDate, type IsoDate } from "../../../core/dates";
import type { ContactFacts } from "../../../core/notes";

/** The first day a contact's own note tells of: when they met, or the first dated entry. Days without a year say nothing of when. */
export function sinceOf({ met, entries }: ContactFacts): IsoDate | null {
	let first: IsoDate | null = met?.value ?? null;
	for (const { day } of entries) {
		if (typeof day === "string" && isIsoDate(day) && (first === null || day < first)) first = day;
	}
	return first;
}
