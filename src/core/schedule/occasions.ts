import { addDays, differenceInCalendarDays, isoDate, type IsoDate } from "../dates";
import type { ContactFacts, ContactParcel, Occasion, OccasionKind, Source } from "../notes";
import type { Settings } from "../settings";

/** A yearly day of a contact that is near. */
export interface NearOccasion {
	readonly occasion: Occasion;
	/** The day it falls on this time. */
	readonly date: IsoDate;
	/** Days from today: 0 today, negative where it is past. */
	readonly inDays: number;
	/** The age or count of years then, where the year is written. */
	readonly years?: number;
}

/**
 * The occasions of a contact from `past` days ago to `ahead` days on, both included, earliest first. When does somebody born on
 * 29 February celebrate in 2027? On the 28th. A birthday is no occasion before the day of birth itself has come.
 */
export function occasionsNear(contact: Pick<ContactFacts, "occasions">, today: IsoDate, ahead: number, past: number): NearOccasion[] {
	const near = contact.occasions.flatMap((occasion) => nearOccurrences(occasion, today, ahead, past));
	return near.sort((a, b) => a.inDays - b.inDays || a.occasion.line - b.occasion.line);
}

/** A reason to congratulate: a day of the contact's own, or a holiday that the user keeps. */
export interface Greeting {
	readonly kind: OccasionKind | "holiday";
	/** What the note or the settings call it; empty where the kind says it all. */
	readonly label: string;
	readonly date: IsoDate;
	/** Days from today: 0 today, negative where it is past. */
	readonly inDays: number;
	/** The age or count of years then, where the year is written. */
	readonly years?: number;
	/** The line of the note; a holiday has none. */
	readonly source?: Source;
}

/**
 * What to congratulate a contact on: its own days from `occasionPastDays` ago, when good wishes are belated, to
 * `occasionAheadDays` on, and the chosen holidays ahead. Earliest first.
 */
export function greetingsOf(
	{ contact, path, lines }: Pick<ContactParcel, "contact" | "path" | "lines">,
	{ holidays, thresholds }: { readonly holidays: Settings["holidays"]; readonly thresholds: Pick<Settings["thresholds"], "occasionAheadDays" | "occasionPastDays"> },
	today: IsoDate,
): readonly Greeting[] {
	const { occasionAheadDays: ahead, occasionPastDays: past } = thresholds;
	const own = occasionsNear(contact, today, ahead, past).map(({ occasion: { kind, label, line }, ...near }): Greeting => ({
		kind, label, ...near, source: { path, line, text: lines.get(line) ?? label },
	}));
	const kept = holidays.filter(({ on }) => on).flatMap(({ name, day }): Greeting[] =>
		nearOccurrences({ kind: "important", label: name, day, line: 0 }, today, ahead, 0).map(({ date, inDays }) => ({ kind: "holiday", label: name, date, inDays })));
	return [...own, ...kept].sort((a, b) => a.inDays - b.inDays);
}

/** The next time an occasion falls on today or later, or null where the calendar ends first. */
export function nextOccurrence(occasion: Occasion, today: IsoDate): NearOccasion | null {
	return nearOccurrences(occasion, today, 366, 0)[0] ?? null;
}

function nearOccurrences(occasion: Occasion, today: IsoDate, ahead: number, past: number): NearOccasion[] {
	const { year: first, month, day } = partsOf(occasion.day);
	const from = Number(addDays(today, -past).slice(0, 4));
	const to = Number(addDays(today, ahead).slice(0, 4));
	const near: NearOccasion[] = [];
	for (let year = from; year <= to; year++) {
		const date = isoDate(year, month, day) ?? isoDate(year, month, 28);
		if (date === null || (first !== null && year < first)) continue;
		const inDays = differenceInCalendarDays(date, today);
		if (inDays > ahead || inDays < -past) continue;
		near.push({ occasion, date, inDays, ...(first === null ? {} : { years: year - first }) });
	}
	return near;
}

/** `--05-12` has no year; nor has a birthday of 1604, which is what some address books write for "year unknown". */
const UNKNOWN_YEAR = 1604;

function partsOf(day: Occasion["day"]): { readonly year: number | null; readonly month: number; readonly day: number } {
	const [year, month, dayOfMonth] = day.startsWith("--") ? [null, ...day.slice(2).split("-").map(Number)] : day.split("-").map(Number);
	const known = year === undefined || year === UNKNOWN_YEAR ? null : year;
	return { year: known, month: month ?? 1, day: dayOfMonth ?? 1 };
}
