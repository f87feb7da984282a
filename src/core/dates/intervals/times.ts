import { isActivity } from "./activities";
import { divideSpan } from "./divide-span";
import { durationAt } from "./durations";
import { type Count, countAt } from "./numbers";
import { behindHyphen, type Duration, type Phrase, says, saysAll, tokenAt, type Tokens, windowOf } from "./phrase";
import { adverbAt } from "./adverbs";

/** More often than that per unit, nobody keeps in touch: it counts something else. */
const MOST_TIMES = 31;
const EVERY = new Set(["each", "every", "каждый", "каждую", "каждые", "каждое"]);
const PER_WORDS = new Set(["в", "per", "a", "an", "/", "за", "in", ...EVERY]);
const CURRENCY = new Set(["$", "€", "£", "₽", "¥"]);

/** "раз в 2–3 месяца", "twice a year", "2–3 раза в год", "3x per year", "one call a quarter", "1/month", at its count. */
export function timesAt(tokens: Tokens, index: number): Phrase | null {
	const count = timesCountAt(tokens, index);
	if (count === null || !isCount(tokens, index, count)) return null;
	const per = perAt(tokens, index, count);
	if (per === null) return null;
	return { kind: "cadence", interval: windowOf(divideSpan(per.min, count.max), divideSpan(per.max, count.min)), from: index, next: per.next };
}

/** "в 2 раза", "$20 a month" and "1 000 раз" count something else. */
function isCount(tokens: Tokens, index: number, count: Count): boolean {
	const before = tokenAt(tokens, index - 1);
	if (count.max > MOST_TIMES || CURRENCY.has(before.form)) return false;
	if (before.kind === "number") return false;
	return !(before.form === "в" && tokenAt(tokens, index).meaning.number !== undefined);
}

function timesCountAt(tokens: Tokens, index: number): Count | null {
	const word = tokenAt(tokens, index);
	if (word.meaning.times !== undefined) return orMoreAt(tokens, index, word.meaning.times);
	if (word.form === "раз" || word.form === "раза" || word.form === "разу") return rangeFromOnceAt(tokens, index);
	const count = countAt(tokens, index);
	if (count === null) return null;
	const { next } = count;
	if (tokenAt(tokens, next).meaning.role === "times") return { ...count, next: next + 1 };
	if (isAbbreviatedTimes(tokens, next) && count.max <= 7) return { ...count, next: saysAll(tokens, next + 1, ".") ? next + 2 : next + 1 };
	if (isActivity(tokens, next)) return { ...count, next: next + 1 };
	// "2х в год" and "1/month"; a bare number before any other word counts something else.
	return hasTimesEnding(tokens, next - 1) || saysAll(tokens, next, "/") ? count : null;
}

/** "once or twice", "дважды или трижды". */
function orMoreAt(tokens: Tokens, index: number, first: number): Count {
	const second = saysAll(tokens, index + 1, "or|или|-|to") ? tokenAt(tokens, index + 2).meaning.times : undefined;
	if (second === undefined) return { min: first, max: first, next: index + 1 };
	return { min: Math.min(first, second), max: Math.max(first, second), next: index + 3 };
}

/** "раз", "раз-два", "раз или два". */
function rangeFromOnceAt(tokens: Tokens, index: number): Count {
	const upper = saysAll(tokens, index + 1, "-|или") ? tokenAt(tokens, index + 2) : undefined;
	if (upper?.kind === "word" && upper.meaning.number === 2) return { min: 1, max: 2, next: index + 3 };
	return { min: 1, max: 1, next: index + 1 };
}

/** "1 р. в месяц"; "500 р. в месяц" is a price. */
function isAbbreviatedTimes(tokens: Tokens, index: number): boolean {
	return tokenAt(tokens, index).form === "р" && tokenAt(tokens, index - 1).kind === "number";
}

function hasTimesEnding(tokens: Tokens, index: number): boolean {
	const { kind, form, start, end } = tokenAt(tokens, index);
	return kind === "number" && end - start === form.length + 1;
}

/** What the times are shared over: "в год", "per quarter", "every 3 months", "/мес", "monthly". */
function perAt(tokens: Tokens, index: number, count: Count): Duration | null {
	const at = behindHyphen(tokens, count.next);
	const adverb = adverbAt(tokens, at);
	if (adverb !== null) return { ...adverb.interval, next: adverb.next };
	if (!says(tokens, at, PER_WORDS)) return null;
	if (saysAll(tokens, at, "за") && !standsAlone(tokens, index)) return null;
	// "Once in two weeks" is a rule, "three times in two years" a report.
	if (saysAll(tokens, at, "in") && count.max > 1) return null;
	return durationAt(tokens, behindPer(tokens, at), "accusative");
}

/** An article belongs to the duration ("a year"); "per", "в" and "every" lead to it. */
function behindPer(tokens: Tokens, at: number): number {
	if (saysAll(tokens, at, "a|an")) return behindHyphen(tokens, at + 1) > at + 1 ? at + 2 : at;
	return says(tokens, at + 1, EVERY) ? at + 2 : at + 1;
}

/** "в месяц два раза", "в год хотя бы раз", at its preposition. */
export function perTimesAt(tokens: Tokens, index: number): Phrase | null {
	const per = durationAt(tokens, index + 1, "accusative");
	if (per === null) return null;
	const at = saysAll(tokens, per.next, "хотя", "бы") ? per.next + 2 : saysAll(tokens, per.next, "минимум|по") ? per.next + 1 : per.next;
	const count = timesCountAt(tokens, at);
	if (count === null || count.max > MOST_TIMES || tokenAt(tokens, count.next - 1).meaning.role !== "times") return null;
	return { kind: "cadence", interval: windowOf(divideSpan(per.min, count.max), divideSpan(per.max, count.min)), from: index, next: count.next };
}

/** "2 раза за квартал" is a rule at the head of a text, and a report in the middle of one. */
function standsAlone(tokens: Tokens, index: number): boolean {
	const before = tokenAt(tokens, index - 1);
	return before.kind === "mark" || saysAll(tokens, index - 1, "минимум|реже|менее|бы");
}
