import { addDays } from "../arithmetic";
import { saysAll, tokenAt, type Tokens } from "../intervals/phrase";
import { FIRST_DAY, isoDate, partsOf } from "../iso-date";
import type { IsoDate } from "../types";
import type { FoundDay } from "./found-day";
import { type Period, periodAt, unitPeriodAt } from "./period";
import { PARTS } from "./words";

type Part = "start" | "middle" | "end";

/**
 * The day that stands for a period or a part of one: `summer 2024`, `Q3 2025`, `early May`, `в конце декабря`. That is its
 * start, its middle, or its last day. Without a year it is the latest one not after today; null where no today tells.
 */
export function periodDayAt(tokens: Tokens, index: number, today: IsoDate | null): FoundDay | null {
	const part = partAt(tokens, index);
	const at = part?.next ?? index;
	const period = periodAt(tokens, at, today) ?? (part === null || today === null ? null : unitPeriodAt(tokens, at, today));
	if (period === null) return null;
	const date = dayOf(period, part?.part ?? null, today);
	if (date === null) return null;
	const kind = part !== null || period.kind === "other" ? "approximate" : period.kind;
	return { reading: { kind, date }, next: period.next };
}

/** "в конце", "early", "mid-", "the beginning of". */
function partAt(tokens: Tokens, index: number): { readonly part: Part; readonly next: number } | null {
	const at = saysAll(tokens, index, "the|very|самом") ? index + 1 : index;
	const part = PARTS.get(tokenAt(tokens, at).form);
	if (part === undefined) return null;
	let next = at + 1;
	while (next < at + 4 && saysAll(tokens, next, "-|of|the|in")) next += 1;
	return { part, next };
}

function dayOf(period: Period, part: Part | null, today: IsoDate | null): IsoDate | null {
	if (period.year !== undefined) return dayIn(period, period.year, part);
	if (today === null) return null;
	const [thisYear] = partsOf(today);
	const shift = period.shift ?? 0;
	if (period.shift === undefined) return dayIn(period, yearWhere(thisYear, (year) => dayIn(period, year, part) <= today), part);
	if (shift === 0) return dayIn(period, thisYear, part);
	// "Last March" is one that is over, "next March" one that has not begun.
	if (shift < 0) return dayIn(period, yearWhere(thisYear, (year) => dayIn(period, year, "end") < today) + shift + 1, part);
	return dayIn(period, dayIn(period, thisYear, "start") > today ? thisYear : thisYear + 1, part);
}

/** The latest year, of this one and the two before it, that fits. */
function yearWhere(thisYear: number, fits: (year: number) => boolean): number {
	return [thisYear, thisYear - 1].find(fits) ?? thisYear - 2;
}

function dayIn({ month, months }: Period, year: number, part: Part | null): IsoDate {
	const first = year * 12 + month - 1;
	if (part === "end") return addDays(monthStart(first + months), -1);
	if (part !== "middle") return monthStart(first);
	const middle = monthStart(first + Math.floor(months / 2));
	return months % 2 === 0 ? middle : addDays(middle, 14);
}

/** First day of a month that is counted from the year 0. */
function monthStart(count: number): IsoDate {
	return isoDate(Math.floor(count / 12), (count % 12) + 1, 1) ?? FIRST_DAY;
}
