import { isBoundary, isDigitAt, isSpaceAt, lettersAt, skipSpaces } from "./cursor";
import { dateAt, skipTime } from "./date-at";
import type { DateOptions, Found } from "./found";
import { linkName, readDate } from "./read-date";
import type { DateReading } from "./types";

export interface LeadingDate {
	readonly reading: DateReading;
	/**
	 * How many characters the date takes up at the start of the text, with its link brackets, marks, weekday and time.
	 * 0 where it belongs to a longer link (`[[2026-02-10 Call with Ann]]`), which stays part of the text.
	 */
	readonly length: number;
}

const MARKS = ["**", "__", "==", "*", "_", "`", "(", "["];
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]" };
/** A list item's link is short; a bracket that stays open is not searched for its end through a whole note. */
const LONGEST_LINK = 300;
/** What counts things, so that `12.05` before it is an amount and not a day. */
const MEASURES = new Set(
	"руб рублей р млн тыс тысяч евро долларов usd eur rub gbp км м кг г гб мб кб лет час часа часов мин x kg km m mb gb kb k h hours years percent"
		.split(" "),
);

/**
 * Reads the date with which a list item, heading or cell starts: `2026-02-28: call`, `[[2026-02-10]] …`, `**12.05.2026** …`,
 * `5 мая — …`. Null where the text does not start with a date. An impossible or ambiguous one is a reading, for a problem.
 */
export function readLeadingDate(text: string, options: DateOptions = {}): LeadingDate | null {
	const start = skipSpaces(text, 0);
	if (isDigitAt(text, start)) return accepted(text, dateAt(text, start, options));
	if (text.startsWith("[[", start)) return linkedDate(text, start, options);
	const mark = MARKS.find((candidate) => text.startsWith(candidate, start));
	if (mark !== undefined) return markedDate(text, start, mark, options);
	return lettersAt(text, start, 1) === "" ? null : accepted(text, dateAt(text, start, options));
}

function accepted(text: string, found: Found | null): LeadingDate | null {
	if (found === null) return null;
	const { reading, end } = found;
	if (!isBoundary(text, end) && text.charAt(end) !== "T") return null;
	if (reading.kind === "year" || reading.kind === "month") return standsApart(text, end) ? { reading, length: end } : null;
	if (reading.kind === "yearless" && isAmount(text, end)) return null;
	return { reading, length: skipTime(text, end) };
}

/** "2019 was good" starts with a year, but only "2019: …" is an entry about it. */
function standsApart(text: string, end: number): boolean {
	const next = skipSpaces(text, end);
	return next === text.length || ":—–|,)]*_".includes(text.charAt(next)) || (text.charAt(next) === "-" && isSpaceAt(text, next + 1));
}

function isAmount(text: string, end: number): boolean {
	const next = skipSpaces(text, end);
	if ("%€$₽£°×".includes(text.charAt(next)) && next < text.length) return true;
	return MEASURES.has(lettersAt(text, next, 10).toLowerCase());
}

function linkedDate(text: string, start: number, options: DateOptions): LeadingDate | null {
	const close = text.slice(start, start + LONGEST_LINK).indexOf("]]");
	if (close < 0) return null;
	const name = linkName(text.slice(start + 2, start + close));
	const whole = readDate(name, options);
	if (whole.kind !== "none") return { reading: whole, length: skipTime(text, start + close + 2) };
	const within = readLeadingDate(name, options);
	return within?.reading.kind === "day" ? { reading: within.reading, length: 0 } : null;
}

function markedDate(text: string, start: number, mark: string, options: DateOptions): LeadingDate | null {
	const inner = start + mark.length;
	if (text.startsWith("[[", inner)) {
		const linked = linkedDate(text, inner, options);
		return linked === null || linked.length === 0 ? linked : { ...linked, length: behindMark(text, linked.length, mark) };
	}
	const plain = accepted(text, dateAt(text, inner, options));
	return plain === null ? null : { ...plain, length: behindMark(text, plain.length, mark) };
}

/** Index behind the closing mark, and behind a colon or full stop before it: `**2026-02-10:** …`. */
function behindMark(text: string, at: number, mark: string): number {
	const close = CLOSING[mark] ?? mark;
	for (const end of [at, at + 1]) {
		const between = text.charAt(at);
		if (text.startsWith(close, end) && (end === at || ":.,—–-".includes(between))) return end + close.length;
	}
	return at;
}
