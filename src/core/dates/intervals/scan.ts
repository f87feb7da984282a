import { compareSpans } from "../span";
import { activityFollows, isOtherMatter } from "./activities";
import { ANNOUNCERS, announcedAt } from "./bare";
import { duringAt, firstDaysAt, inTermAt, lessThanAt, nextDayAt, noLaterAt, sameDayAt, withinAt } from "./deadlines";
import { afterEventAt, asDeadline, delayAt, everyOtherDayAt, waitAt } from "./delays";
import { qualifierBefore } from "./limits";
import { type Phrase, says, saysAll, tokenAt, type Tokens } from "./phrase";
import { adverbAt, everyAt, everyOtherWeekdayAt, longestSilenceAt, multipliedAdverbAt, weekdaysAt } from "./repeats";
import { perTimesAt, timesAt } from "./times";

type Parser = (tokens: Tokens, index: number) => Phrase | null;

/** What may begin with a word. Everything else begins with a number, a unit or a word that says how often. */
const OPENERS: Readonly<Record<string, readonly Parser[]>> = {
	within: [withinAt],
	в: [duringAt, sameDayAt, inTermAt, firstDaysAt, perTimesAt],
	не: [noLaterAt],
	no: [noLaterAt],
	not: [noLaterAt],
	in: [firstDaysAt, delayAt],
	during: [firstDaysAt],
	over: [firstDaysAt],
	more: [longestSilenceAt],
	longer: [longestSilenceAt],
	более: [longestSilenceAt],
	больше: [longestSilenceAt],
	less: [lessThanAt],
	under: [lessThanAt],
	менее: [lessThanAt],
	меньше: [lessThanAt],
	by: [sameDayAt, nextDayAt],
	on: [sameDayAt, nextDayAt, weekdaysAt],
	the: [sameDayAt, nextDayAt],
	same: [sameDayAt],
	next: [nextDayAt],
	до: [sameDayAt, nextDayAt],
	к: [sameDayAt, nextDayAt],
	на: [nextDayAt],
	через: [everyOtherWeekdayAt, everyOtherDayAt, delayAt],
	спустя: [delayAt],
	after: [delayAt],
	по: [weekdaysAt, delayAt],
	wait: [waitAt],
	подождите: [waitAt],
	выждите: [waitAt],
	подождать: [waitAt],
	выждать: [waitAt],
	подожди: [waitAt],
	выжди: [waitAt],
	от: [timesAt, afterEventAt],
	from: [timesAt, afterEventAt],
	...Object.fromEntries(ANNOUNCERS.map((word) => [word, [announcedAt]])),
	between: [timesAt, afterEventAt],
	между: [timesAt, afterEventAt],
};
/** What makes of a rule a memory: "once a year ago", "2 недели назад". */
const PAST = new Set(["ago", "назад"]);

/** Every phrase of the tokens that states a rule in time, in order, with what limits it. */
export function phrasesIn(tokens: Tokens): Phrase[] {
	const phrases: Phrase[] = [];
	let index = 0;
	while (index < tokens.length) {
		const found = phraseAt(tokens, index);
		if (found === null || PAST.has(tokenAt(tokens, found.next).form)) {
			index += 1;
			continue;
		}
		phrases.push(qualified(tokens, found));
		index = found.next;
	}
	return joined(tokens, phrases);
}

function phraseAt(tokens: Tokens, index: number): Phrase | null {
	const { form, meaning } = tokenAt(tokens, index);
	const parsers = Object.hasOwn(OPENERS, form) ? OPENERS[form] : undefined;
	for (const parse of parsers ?? []) {
		const found = parse(tokens, index);
		if (found !== null) return found;
	}
	if (meaning.role === "every") return everyAt(tokens, index);
	if (meaning.every !== undefined || form === "bi" || form === "semi" || form === "half" || form === "tri") {
		const found = frequencyAt(tokens, index);
		if (found !== null) return found;
	}
	if (meaning.number === undefined && meaning.times === undefined && meaning.unit === undefined && meaning.role !== "times") return null;
	return timesAt(tokens, index) ?? multipliedAdverbAt(tokens, index) ?? afterEventAt(tokens, index);
}

/** "monthly": wherever it stands, unless it speaks of pay or leave; adjectives like "годовой" at the head of a text alone. */
function frequencyAt(tokens: Tokens, index: number): Phrase | null {
	const found = adverbAt(tokens, index);
	if (found === null || isOtherMatter(tokens, index, found.next)) return null;
	if (found.heading === undefined) return found;
	const atHead = tokenAt(tokens, index - 1).kind === "mark";
	return atHead && (found.heading === "likely" || activityFollows(tokens, found.next)) ? found : null;
}

function qualified(tokens: Tokens, phrase: Phrase): Phrase {
	const { from, limit } = qualifierBefore(tokens, phrase.from);
	if (phrase.kind === "delay" && limit === "most") return asDeadline(phrase, from) ?? phrase;
	return limit === undefined ? { ...phrase, from } : { ...phrase, from, limit };
}

const RANGE_JOINERS = new Set(["/", "-", "or", "или", "to", "до", "либо"]);

/**
 * Two cadences that make one window: "weekly or monthly", "от раза в месяц до раза в квартал", and an upper with a lower
 * limit: "не чаще раза в месяц и не реже раза в квартал".
 */
function joined(tokens: Tokens, phrases: readonly Phrase[]): Phrase[] {
	const result: Phrase[] = [];
	for (const phrase of phrases) {
		const before = result.at(-1);
		if (before !== undefined && isOneWindow(tokens, before, phrase)) {
			result[result.length - 1] = spanning(tokens, before, phrase);
		} else {
			result.push(phrase);
		}
	}
	return result;
}

function isOneWindow(tokens: Tokens, a: Phrase, b: Phrase): boolean {
	if (a.kind !== "cadence" || b.kind !== "cadence") return false;
	const between = b.from - a.next;
	if (between === 1 && says(tokens, a.next, RANGE_JOINERS)) return true;
	const limits = (a.limit === "most" && b.limit === "least") || (a.limit === "least" && b.limit === "most");
	return limits && between <= 2;
}

function spanning(tokens: Tokens, a: Phrase, b: Phrase): Phrase {
	const spans = [a.interval.min, a.interval.max, b.interval.min, b.interval.max].sort(compareSpans);
	const from = saysAll(tokens, a.from - 1, "от|from") ? a.from - 1 : a.from;
	return { kind: "cadence", interval: { min: spans[0] ?? a.interval.min, max: spans[3] ?? b.interval.max }, from, next: b.next };
}
