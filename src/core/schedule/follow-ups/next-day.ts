import { addDays, addSpan, readInterval, readLeadingDate, resolveYearless, type IsoDate } from "../../dates";
import { wordsOf } from "../../text";
import type { FollowUp } from "./model";

export type Due = Pick<FollowUp, "dueFrom" | "dueBy">;

const LONGEST = 300;
const BEFORE_DATE = /[\d[*_]/;
/** Days ahead that one word names. */
const WORDS: Readonly<Record<string, number>> = { today: 0, сегодня: 0, tomorrow: 1, завтра: 1, послезавтра: 2 };

/**
 * When a next step is due, in its own words: `send the draft 2026-12-01`, `5 мая позвонить`, `write in two weeks`,
 * `созвон завтра`. A day without year is the first such day from `written` on; nothing where no day is named.
 * @param written the day of the entry
 */
export function dueIn(text: string, written: IsoDate): Due {
	const kept = text.slice(0, LONGEST);
	const day = dayIn(kept, written);
	if (day !== null) return { dueBy: day };
	const words = wordsOf(kept);
	const named = words.find(({ form }) => Object.hasOwn(WORDS, form));
	if (named) return { dueBy: addDays(written, WORDS[named.form] ?? 0) };
	const reading = readInterval(kept);
	if (reading.kind === "delay") return { dueFrom: addSpan(written, reading.interval.min), dueBy: addSpan(written, reading.interval.max) };
	return reading.kind === "deadline" ? { dueBy: addSpan(written, reading.max) } : {};
}

function dayIn(text: string, written: IsoDate): IsoDate | null {
	const starts = [0, ...wordsOf(text).map(({ start }) => start)];
	for (const start of starts) {
		const before = text.charAt(start - 1);
		// A date may stand in brackets, which belong to it; the middle of a number is no start.
		const from = before === "[" ? Math.max(0, start - (text.charAt(start - 2) === "[" ? 2 : 0)) : start;
		if (!BEFORE_DATE.test(text.charAt(from)) && !/\p{L}/u.test(text.charAt(from))) continue;
		const reading = readLeadingDate(text.slice(from, from + 40))?.reading;
		if (reading?.kind === "day") return reading.date;
		if (reading?.kind === "yearless") {
			const last = resolveYearless(reading.date, written);
			return last === written ? last : addSpan(last, { years: 1 });
		}
	}
	return null;
}
