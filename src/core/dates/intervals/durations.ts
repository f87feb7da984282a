import { addSpans, spanOfUnits, type Unit } from "./units";
import { spanFromIso } from "../span";
import type { Span } from "../types";
import { behindHalf, type Count, countAt, numberAt } from "./numbers";
import { type Duration, isGlued, isRoughly, says, saysAll, tokenAt, type Tokens, windowOf } from "./phrase";

/** In which case a unit may stand for one of it: "через неделю" (accusative), "в течение недели" (genitive). */
export type Alone = "accusative" | "genitive" | "no";

const JOINERS = new Set(["-", "до", "to", "or", "или", "либо", "/"]);
const OPENERS = new Set(["от", "from", "between", "между"]);
/** More words than this never stand between a number and its unit ("3 full working days"). */
const MOST_FILLERS = 2;

/**
 * A length of time at the index: `2 недели`, `2–3 months`, `полгода`, `half a year`, `a week or two`, `неделю-другую`,
 * `1 month – 2 years`, `P3M`. `alone` says whether a bare unit ("неделю", "week") may stand for one of it.
 */
export function durationAt(tokens: Tokens, start: number, alone: Alone): Duration | null {
	const index = isRoughly(tokens, start) ? start + 1 : start;
	const inverted = invertedAt(tokens, index, alone);
	if (inverted !== null) return inverted;
	if (says(tokens, index, OPENERS)) return countedAt(tokens, index) ?? openedRangeAt(tokens, index + 1, alone);
	const first = oneDurationAt(tokens, index, alone);
	if (first === null || !says(tokens, first.next, JOINERS)) return first;
	return upTo(first, oneDurationAt(tokens, behindPreposition(tokens, first.next + 1), alone)) ?? first;
}

/** "from 1 month to 1 year", behind its "from". */
function openedRangeAt(tokens: Tokens, index: number, alone: Alone): Duration | null {
	const first = oneDurationAt(tokens, index, alone) ?? oneDurationAt(tokens, index, "genitive");
	if (first === null || !(says(tokens, first.next, JOINERS) || saysAll(tokens, first.next, "and|и"))) return null;
	return upTo(first, oneDurationAt(tokens, first.next + 1, alone) ?? oneDurationAt(tokens, first.next + 1, "genitive"));
}

function upTo(first: Duration, second: Duration | null): Duration | null {
	if (second === null) return null;
	return { ...windowOf(first.min, second.max), next: second.next };
}

/** "раз в месяц или в квартал". */
function behindPreposition(tokens: Tokens, index: number): number {
	return saysAll(tokens, index, "в") ? index + 1 : index;
}

/** "неделю-две", "week or two", "день-другой", "a month or so": the unit comes first, its number follows. */
function invertedAt(tokens: Tokens, index: number, alone: Alone): Duration | null {
	const hasArticle = saysAll(tokens, index, "a|an|one");
	const unitIndex = hasArticle ? index + 1 : index;
	const unit = aloneUnitAt(tokens, unitIndex, hasArticle ? "accusative" : alone);
	if (unit === null) return null;
	const joiner = unitIndex + 1;
	const upperIndex = joiner + 1;
	// "Every month - 3 calls" joins two thoughts; "месяц-полтора" is one.
	const joined = saysAll(tokens, joiner, "or|или") || (saysAll(tokens, joiner, "-") && isGlued(tokens, joiner) && isGlued(tokens, upperIndex));
	if (!joined) return null;
	if (saysAll(tokens, upperIndex, "другой|другую|другое")) return ranged(unit, { min: 1, max: 2, next: upperIndex + 1 });
	if (saysAll(tokens, upperIndex, "so")) return ranged(unit, { min: 1, max: 1, next: upperIndex + 1 });
	const upper = numberAt(tokens, upperIndex);
	if (upper === null || upper.value <= 1 || unitAt(tokens, upper.next) !== null) return null;
	return ranged(unit, { min: 1, max: upper.value, next: upper.next });
}

function oneDurationAt(tokens: Tokens, index: number, alone: Alone): Duration | null {
	const exact = isoAt(tokens, index) ?? countedAt(tokens, index);
	if (exact !== null) return exact;
	const unitIndex = behindFillers(tokens, index);
	const unit = aloneUnitAt(tokens, unitIndex, alone);
	if (unit === null) return null;
	const half = behindHalf(tokens, unitIndex + 1);
	const count = half > unitIndex + 1 ? 1.5 : 1;
	return ranged(unit, { min: count, max: count, next: behindStop(tokens, half) });
}

function isoAt(tokens: Tokens, index: number): Duration | null {
	const token = tokenAt(tokens, index);
	const span = token.kind === "word" && token.form.startsWith("p") && token.form.length > 2 ? spanFromIso(token.form) : null;
	return span === null ? null : { min: span, max: span, next: index + 1 };
}

/** A number or range with its unit, and a smaller unit behind it: `2–3 weeks`, `1 year and 2 months`. */
function countedAt(tokens: Tokens, index: number): Duration | null {
	const half = saysAll(tokens, index, "half") ? halfUnitAt(tokens, index) : null;
	if (half !== null) return half;
	const count = countAt(tokens, index);
	if (count === null) return null;
	const unit = unitAt(tokens, count.next);
	if (unit === null) return null;
	const whole = ranged(unit.unit, { ...count, next: unit.next });
	const oneAndHalf = count.max === 1 ? behindHalf(tokens, unit.next) : unit.next;
	if (oneAndHalf > unit.next) return ranged(unit.unit, { min: 1.5, max: 1.5, next: oneAndHalf });
	return count.min === count.max ? withSmallerUnit(tokens, whole, unit.unit) : whole;
}

/** "half a year", "half year", "half-year". */
function halfUnitAt(tokens: Tokens, index: number): Duration | null {
	const at = saysAll(tokens, index + 1, "a|an|-") ? index + 2 : index + 1;
	const unit = tokens[at]?.meaning.unit;
	return unit === undefined ? null : ranged(unit, { min: 0.5, max: 0.5, next: at + 1 });
}

function withSmallerUnit(tokens: Tokens, whole: Duration, larger: Unit): Duration {
	if (larger !== "year" && larger !== "month" && larger !== "week") return whole;
	const at = saysAll(tokens, whole.next, "and|и") ? whole.next + 1 : whole.next;
	const count = numberAt(tokens, at);
	const smaller = count === null ? null : unitAt(tokens, count.next);
	if (count === null || smaller === null || smaller.unit === larger || smaller.unit === "year") return whole;
	const more = spanOfUnits(smaller.unit, count.value);
	return { min: addSpans(whole.min, more), max: addSpans(whole.max, more), next: smaller.next };
}

function ranged(unit: Unit, count: Count): Duration {
	const span = (value: number): Span => spanOfUnits(unit, value);
	return { min: span(count.min), max: span(count.max), next: count.next };
}

/** The unit at the index, behind at most two words like "working". */
export function unitAt(tokens: Tokens, index: number): { readonly unit: Unit; readonly next: number } | null {
	const at = behindFillers(tokens, index);
	const { unit } = tokenAt(tokens, at).meaning;
	if (unit === undefined || !isUnitHere(tokens, at)) return null;
	return { unit, next: behindStop(tokens, at + 1) };
}

function behindFillers(tokens: Tokens, index: number): number {
	let at = index;
	while (at < index + MOST_FILLERS && tokenAt(tokens, at).meaning.role === "filler") at += 1;
	return at;
}

/** One letter is a unit only behind its number: "5 m", "2г.", but not the "y" of a name. */
function isUnitHere(tokens: Tokens, at: number): boolean {
	const token = tokenAt(tokens, at);
	return token.form.length > 1 || token.meaning.alone !== undefined || tokenAt(tokens, at - 1).kind === "number" || isGlued(tokens, at);
}

function aloneUnitAt(tokens: Tokens, index: number, alone: Alone): Unit | null {
	if (alone === "no") return null;
	const { unit, alone: stands } = tokenAt(tokens, index).meaning;
	return unit !== undefined && (stands === "both" || stands === alone) ? unit : null;
}

const ABBREVIATIONS = new Set("мес нед дн кв ч г д wk wks mo mos mth mths yr yrs hr hrs qtr qtrs d w m y h".split(" "));

/** An abbreviated unit may end with a full stop, which is part of it. */
function behindStop(tokens: Tokens, next: number): number {
	return saysAll(tokens, next, ".") && isGlued(tokens, next) && says(tokens, next - 1, ABBREVIATIONS) ? next + 1 : next;
}
