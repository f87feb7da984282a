import type { ParsedResult } from "chrono-node";
import { addDays, isoDate, readDate, readDayText, resolveYearless, type DateOrder, type IsoDate, type YearlessDate } from "../../core/dates";
import { fold, scriptOf } from "../../core/text";

export interface DayContext {
	readonly today: IsoDate;
	readonly order: DateOrder;
	/** Which way a day without year or week lies: "Friday" of a touch is the last one, of a next step the coming one. */
	readonly looking: "back" | "ahead";
}
export type DayText =
	| { readonly kind: "empty" }
	| { readonly kind: "day"; readonly date: IsoDate }
	| { readonly kind: "unreadable"; readonly why: "day-unknown" | "day-ambiguous" | "day-impossible" };

/**
 * Reads a day that somebody typed: what notes may say (core/dates), else what chrono-node makes of it ("a week from
 * tomorrow", "через две недели"). A written date that is impossible or ambiguous is never guessed at.
 */
export async function readDay(typed: string, context: DayContext): Promise<DayText> {
	const text = typed.trim();
	if (text === "") return { kind: "empty" };
	const { today, order, looking } = context;
	const written = readDate(text, { order });
	switch (written.kind) {
		case "day":
			return { kind: "day", date: written.date };
		case "yearless":
			return { kind: "day", date: looking === "back" ? resolveYearless(written.date, today) : nextYearless(written.date, today) };
		case "impossible":
			return { kind: "unreadable", why: "day-impossible" };
		case "ambiguous":
			return { kind: "unreadable", why: "day-ambiguous" };
		default:
	}
	const wayOf = PAST.test(fold(text)) ? "back" : looking;
	const told = readDayText(text, today, { order });
	if (wayOf === "back" && told.kind !== "none") return told.kind === "day" ? { kind: "day", date: told.date } : UNKNOWN;
	const date = await readSpoken(text, today, wayOf);
	return date === null ? UNKNOWN : { kind: "day", date };
}

/** The next such day from today on; 29 February may be eight years away (1896, 1904). */
function nextYearless(day: YearlessDate, today: IsoDate): IsoDate {
	for (let years = 1; years <= 8; years++) {
		const date = resolveYearless(day, addDays(today, years * 365 - 1));
		if (date >= today) return date;
	}
	return resolveYearless(day, today);
}

const UNKNOWN: DayText = { kind: "unreadable", why: "day-unknown" };
/** "Last Friday" is past, whichever way the question looks. */
const PAST = /(?:^|[^\p{L}])(?:last|ago|past|previous|yesterday|прошл|назад|предыдущ|вчера|позавчера)/u;

/** Loaded when the first such text is typed: nothing else needs it. */
async function readSpoken(text: string, today: IsoDate, looking: DayContext["looking"]): Promise<IsoDate | null> {
	const { casual } = scriptOf(text) === "cyrillic" ? await import("chrono-node/ru") : await import("chrono-node/en");
	// Noon, so that no change of the clocks is near; the day is taken out again by its parts.
	const now = new Date(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1, Number(today.slice(8, 10)), 12);
	const [found, ...more] = casual.parse(text, now, { forwardDate: looking === "ahead" });
	if (found === undefined || more.length > 0 || !coversAll(found, text) || !namesADay(found, looking)) return null;
	const { start } = found;
	return isoDate(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0);
}

/** Words beside what was understood might mean anything. */
function coversAll({ index, text: found, end }: ParsedResult, text: string): boolean {
	const beside = text.slice(0, index) + text.slice(index + found.length);
	return (end ?? null) === null && !/[\p{L}\p{N}]{3,}/u.test(beside);
}

/** "Next month" names no day; a span ahead ("in two months") does, to a day near enough. */
function namesADay({ start }: ParsedResult, looking: DayContext["looking"]): boolean {
	return start.isCertain("day") || start.isCertain("weekday") || (looking === "ahead" && start.isCertain("month"));
}
