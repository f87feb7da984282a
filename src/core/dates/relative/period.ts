import { saysAll, tokenAt, type Tokens } from "../intervals/phrase";
import { partsOf } from "../iso-date";
import { MONTHS } from "../names";
import type { IsoDate } from "../types";
import { HALF_WORDS, ORDINALS, QUARTER_WORDS, SEASONS, SHIFTS, YEAR_WORDS } from "./words";

/** A month, quarter, season, half-year or year, up to (without) the token `next`. */
export interface Period {
	readonly kind: "month" | "year" | "other";
	/** First month, 1 to 12. */
	readonly month: number;
	readonly months: number;
	/** Absent where the text leaves it to the reader. */
	readonly year?: number;
	/** "last March" is -1, "next summer" 1: counted from today, where the text names no year. */
	readonly shift?: number;
	readonly next: number;
}

/** "март 2025", "summer", "Q3 2025", "3 квартал", "прошлой осенью", "March last year", "2024", at the index. */
export function periodAt(tokens: Tokens, index: number, today: IsoDate | null): Period | null {
	const year = yearNumberAt(tokens, index);
	if (year !== null) return yearFirstAt(tokens, index, year);
	const shift = SHIFTS.get(tokenAt(tokens, index).form);
	if (shift === undefined) {
		const named = namedAt(tokens, index);
		return named === null ? null : withYear(tokens, named, today);
	}
	const named = namedAt(tokens, index + 1);
	return named === null || today === null ? null : { ...named, shift };
}

/** The year or month that a part is of: "в начале года", "at the end of last month". */
export function unitPeriodAt(tokens: Tokens, index: number, today: IsoDate): Period | null {
	const shift = SHIFTS.get(tokenAt(tokens, index).form);
	const at = shift === undefined ? index : index + 1;
	const [year, month] = partsOf(today);
	if (saysAll(tokens, at, "года|year")) return { kind: "year", month: 1, months: 12, next: at + 1, ...(shift === undefined ? {} : { year: year + shift }) };
	if (!saysAll(tokens, at, "месяца|month")) return null;
	const count = year * 12 + month - 1 + (shift ?? 0);
	return { kind: "month", month: (count % 12) + 1, months: 1, year: Math.floor(count / 12), next: at + 1 };
}

function namedAt(tokens: Tokens, index: number): Period | null {
	const { form, kind } = tokenAt(tokens, index);
	const month = kind === "word" ? MONTHS.get(form) : undefined;
	if (month !== undefined) return { kind: "month", month, months: 1, next: behindStop(tokens, index + 1) };
	const season = SEASONS.get(form);
	return season === undefined ? numberedAt(tokens, index) : { kind: "other", month: season, months: 3, next: index + 1 };
}

/** "Q3", "H1", "3-й квартал", "III кв.", "первое полугодие", "first half". */
function numberedAt(tokens: Tokens, index: number): Period | null {
	const { form, meaning } = tokenAt(tokens, index);
	const short = /^([qh])([1-4])$/.exec(form);
	if (short !== null) return numbered(short[1] === "q" ? 3 : 6, Number(short[2]), index + 1);
	const number = ORDINALS.get(form) ?? meaning.ordinal;
	if (number === undefined) return null;
	const unit = tokenAt(tokens, index + 1).form;
	const next = behindStop(tokens, index + 2);
	if (QUARTER_WORDS.has(unit)) return numbered(3, number, next);
	return HALF_WORDS.has(unit) ? numbered(6, number, next) : null;
}

function numbered(months: 3 | 6, number: number, next: number): Period | null {
	return number >= 1 && number * months <= 12 ? { kind: "other", month: (number - 1) * months + 1, months, next } : null;
}

/** Adds the year that stands behind a period: "2025", "2025 года", "прошлого года", "last year". */
function withYear(tokens: Tokens, period: Period, today: IsoDate | null): Period {
	const at = saysAll(tokens, period.next, ",|of|in|-") ? period.next + 1 : period.next;
	const year = yearNumberAt(tokens, at);
	if (year !== null) return inYear(period, year, behindYearWord(tokens, at + 1));
	const shift = SHIFTS.get(tokenAt(tokens, at).form);
	if (shift === undefined || today === null || !YEAR_WORDS.has(tokenAt(tokens, at + 1).form)) return period;
	return inYear(period, partsOf(today)[0] + shift, at + 2);
}

/** "Winter 2024" is said of its months in 2024. */
function inYear(period: Period, year: number, next: number): Period {
	return period.month === 12 && period.months === 3 ? { ...period, month: 1, months: 2, year, next } : { ...period, year, next };
}

/** "2024", "2025 год", "2025-Q3". */
function yearFirstAt(tokens: Tokens, index: number, year: number): Period {
	const behind = behindYearWord(tokens, index + 1);
	const period = numberedAt(tokens, saysAll(tokens, behind, "-|,") ? behind + 1 : behind);
	return period === null ? { kind: "year", month: 1, months: 12, year, next: behind } : { ...period, year };
}

function yearNumberAt(tokens: Tokens, index: number): number | null {
	const { form, kind } = tokenAt(tokens, index);
	return kind === "number" && /^(?:1[5-9]|20|21)\d\d$/.test(form) ? Number(form) : null;
}

function behindYearWord(tokens: Tokens, index: number): number {
	return YEAR_WORDS.has(tokenAt(tokens, index).form) ? behindStop(tokens, index + 1) : index;
}

function behindStop(tokens: Tokens, index: number): number {
	return saysAll(tokens, index, ".") ? index + 1 : index;
}
