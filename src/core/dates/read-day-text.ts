import type { DateOptions } from "./found";
import { resolveYearless } from "./iso-date";
import { readDate } from "./read-date";
import type { DateReading, IsoDate } from "./types";

/** Reads everything that `readDate` reads, and phrases relative to today. */
export function readDayText(text: string, today: IsoDate, options: DateOptions = {}): DateReading {
	const reading = readDate(text, options);
	if (reading.kind === "yearless") return { kind: "day", date: resolveYearless(reading.date, today) };
	if (reading.kind === "ambiguous") return { kind: "approximate", date: reading.earlier };
	return reading;
}
