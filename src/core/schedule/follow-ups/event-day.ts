import { addDays, readDayText, type IsoDate } from "../../dates";
import { wordsOf, type Word } from "../../text";

const YESTERDAY: Readonly<Record<string, number>> = { вчера: 1, yesterday: 1, позавчера: 2 };
/** An entry with one of these speaks of what is still to come. */
const AHEAD = /^(?:завтра|послезавтра|назначен|назначил|предстоит|предстоящ|приглас|зовут$|будет$|tomorrow|scheduled|upcoming|invit|will$)/;
/** Words of "three weeks ago", counted back from "ago". */
const PHRASE = 3;

/**
 * The day on which what an entry tells of happened: "interview yesterday", written on the 5th, was on the 4th; "собеседование
 * было три недели назад" three weeks before. Null where it is still to come.
 */
export function readEventDay(text: string, written: IsoDate, words: readonly Word[] = wordsOf(text)): IsoDate | null {
	for (const [at, { form, end }] of words.entries()) {
		if (AHEAD.test(form)) return null;
		const back = Object.hasOwn(YESTERDAY, form) ? YESTERDAY[form] : undefined;
		if (back !== undefined) return addDays(written, -back);
		if (form !== "ago" && form !== "назад") continue;
		for (let length = PHRASE; length > 0; length--) {
			const from = words[at - length];
			const reading = from ? readDayText(text.slice(from.start, end), written) : null;
			if (reading && (reading.kind === "day" || reading.kind === "approximate")) return reading.date;
		}
	}
	return written;
}
