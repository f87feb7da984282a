import type { ClauseReading } from "./clauses";
import { whoseEvent, type KnownPeople, type Owner } from "./owner";
import { AGAINST, CALLED_OFF, CHANGED_MIND, FICTION, IMAGINED, LONG_AGO, NEGATIONS, NOT_NEGATED, PERHAPS, THAT } from "./word-lists";

/** How a text speaks of an event: whose it is, and whether it says that it happened. */
export interface Standing {
	readonly owner: Owner;
	readonly negated: boolean;
	/** Asked, wished, planned, feared or quoted: not said to have happened or to be about to. */
	readonly imagined: boolean;
	readonly longAgo: boolean;
}

/** Where the words of an event stand. */
export interface EventPlace {
	readonly firstWord: number;
	readonly lastWord: number;
	/** The words themselves say "no" or "not": "no longer works at". */
	readonly negative: boolean;
}

/** How far before an event its "not" may stand, in words. */
const NEGATION_REACH = 3;

/** How the text speaks of an event. */
export function standingOf(reading: ClauseReading, { firstWord: first, lastWord: last, negative }: EventPlace, people: KnownPeople): Standing {
	return {
		owner: whoseEvent(reading, first, last, people),
		negated: isNegated(reading, first, last) || (!negative && hasNegation(reading, first, last)),
		imagined: isImagined(reading, first, last),
		longAgo: isLongAgo(reading, first, last, people.year),
	};
}

/** Whether a text denies, asks about, wishes or quotes what the word at `at` names. */
export function isUnreal(reading: ClauseReading, at: number): boolean {
	return isNegated(reading, at, at) || isImagined(reading, at, at);
}

function isNegated(reading: ClauseReading, first: number, last: number): boolean {
	const { words, clause, sentence } = reading;
	for (let at = first - 1; at >= 0 && at >= first - NEGATION_REACH && clause[at] === clause[first]; at--) {
		if (NEGATIONS.has(words[at]?.form ?? "") && !NOT_NEGATED.has(words[at + 1]?.form ?? "")) return true;
	}
	for (let at = 0; at < words.length; at++) {
		if (sentence[at] !== sentence[first] || (at >= first && at <= last)) continue;
		const form = words[at]?.form ?? "";
		if (!CALLED_OFF.test(form) || (clause[at] !== clause[first] && !CHANGED_MIND.test(form))) continue;
		if (form !== "decided" || AGAINST.has(words[at + 1]?.form ?? "")) return true;
	}
	return false;
}

/** "Their budget was not cut": the words of an event may stand apart, and a "not" between them. */
function hasNegation({ words }: ClauseReading, first: number, last: number): boolean {
	for (let at = first + 1; at < last; at++) if (NEGATIONS.has(words[at]?.form ?? "") && !NOT_NEGATED.has(words[at + 1]?.form ?? "")) return true;
	return false;
}

function isImagined(reading: ClauseReading, first: number, last: number): boolean {
	const { words, clause, sentence, isQuestion, isQuoted } = reading;
	if (isQuestion[sentence[first] ?? 0] || isQuoted[first]) return true;
	let begin = first;
	while (begin > 0 && clause[begin - 1] === clause[first]) begin--;
	const isThat = THAT.has(words[begin]?.form ?? "");
	for (let at = 0; at < words.length; at++) {
		if (sentence[at] !== sentence[first] || (at >= first && at <= last)) continue;
		const form = words[at]?.form ?? "";
		if (clause[at] === clause[first] && FICTION.test(form)) return true;
		const isFar = isThat || PERHAPS.has(form) || form === "если" || form === "if" || form === "unless";
		// A wish reaches its own clause and one with "that"; a condition or "perhaps" all that follows it in the sentence.
		if ((clause[at] === clause[first] || (isFar && at < first)) && IMAGINED.test(form)) return true;
	}
	return false;
}

function isLongAgo(reading: ClauseReading, first: number, last: number, year: number): boolean {
	const { words, clause } = reading;
	for (let at = 0; at < words.length; at++) {
		if (clause[at] !== clause[first]) continue;
		const form = words[at]?.form ?? "";
		if (/^(?:19|20)\d\d$/.test(form) && Number(form) < year - 1) return true;
		if (at >= first && at <= last) continue;
		if (LONG_AGO.test(form)) return true;
		const unit = words[at - 1]?.form ?? "";
		if ((form === "ago" && /^years?$/.test(unit)) || (form === "назад" && /^(?:лет|года|год)$/.test(unit))) return true;
	}
	return false;
}
