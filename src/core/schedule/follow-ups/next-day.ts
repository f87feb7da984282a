import { addDays, addSpan, readInterval, readLeadingDate, resolveYearless, type IsoDate } from "../../dates";
import { wordsOf } from "../../text";
import type { FollowUp } from "./model";

export type Due = Pick<FollowUp, "dueFrom" | "dueBy">;

const LONGEST = 300;
/** Without any of these a text names no day; most next steps name none. */
const TIME_WORD = /\d|day|week|month|quarter|year|morrow|день|дня|дней|дни|недел|месяц|квартал|год|лет|завтра|сегодня|сут|час|hour/iu;
/** Days ahead that one word names. */
const WORDS: Readonly<Record<string, number>> = { today: 0, сегодня: 0, tomorrow: 1, завтра: 1, послезавтра: 2 };

/**
 * When a next step is due, in its own words: `send the draft 2026-12-01`, `5 мая позвонить`, `write in two weeks`,
 * `созвон завтра`. A day without year is the first such day from `written` on; nothing where no day is named.
 * @param written the day of the entry
 */
export function dueIn(text: string, written: IsoDate): Due {
	const kept = text.slice(0, LONGEST);
	if (!TIME_WORD.test(kept)) return {};
	const day = dayIn(kept, written);
	if (day !== null) return { dueBy: day };
	const words = wordsOf(kept);
	const named = words.find(({ form }) => Object.hasOwn(WORDS, form));
	if (named) return { dueBy: addDays(written, WORDS[named.form] ?? 0) };
	const reading = readInterval(kept);
	if (reading.kind === "delay") return { dueFrom: addSpan(written, reading.interval.min), dueBy: addSpan(written, reading.interval.max) };
	return reading.kind === "deadline" ? { dueBy: addSpan(written, reading.max) } : {};
}

/** The first day that stands in a text: `2026-12-01`, `[[2026-12-01]]`, `5 мая`, `May 5`. */
function dayIn(text: string, written: IsoDate): IsoDate | null {
	const words = wordsOf(text);
	for (const [at, { form, start }] of words.entries()) {
		const isNumber = DIGIT.test(form);
		const isBeforeNumber = DIGIT.test(words[at + 1]?.form ?? "");
		if (!isNumber && !isBeforeNumber) continue;
		const from = text.startsWith("[[", start - 2) ? start - 2 : start;
		const reading = readLeadingDate(text.slice(from, from + 40))?.reading;
		if (reading?.kind === "day") return reading.date;
		if (reading?.kind === "yearless") {
			const last = resolveYearless(reading.date, written);
			return last === written ? last : addSpan(last, { years: 1 });
		}
	}
	return null;
}

const DIGIT = /^\d/;
