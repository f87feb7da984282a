import type { DateOptions } from "./found";
import { resolveYearless } from "./iso-date";
import { LONGEST_DATE_TEXT, readDate, unwrap } from "./read-date";
import { readRelativeDay } from "./relative/relative-day";
import type { DateReading, IsoDate } from "./types";

/** Prepositions before a written date: "on May 5 2024", "в марте 2025", "с 12.05.2026". */
const PREPOSITION = /^(?:в|во|с|со|на|от|on|in|at|since|from|as of)\s+/iu;

const PART_OF_DAY = /,?\s(?:утром|вечером|днём|днем|ночью|morning|afternoon|evening|night)$/iu;

/**
 * Reads a text that tells a day, written or relative to `today`: everything that `readDate` reads, days without year (the
 * latest not after today), "yesterday", "две недели назад", "last Tuesday", "в конце декабря". An ambiguous `05/12/2024`
 * is approximately the earlier of its two days.
 */
export function readDayText(text: string, today: IsoDate, options: DateOptions = {}): DateReading {
	if (text.length > LONGEST_DATE_TEXT) return { kind: "none" };
	const bare = unwrap(text);
	const reading = readDate(bare, options);
	const written = reading.kind === "none" ? readDate(bare.replace(PREPOSITION, "").replace(PART_OF_DAY, ""), options) : reading;
	switch (written.kind) {
		case "yearless":
			return { kind: "day", date: resolveYearless(written.date, today) };
		case "ambiguous":
			return { kind: "approximate", date: written.earlier };
		case "none":
			return readRelativeDay(bare, today);
		default:
			return written;
	}
}
