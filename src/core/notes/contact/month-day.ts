import { yearlessDate, type DateOrder, type YearlessDate } from "../../dates";
import type { ProblemCode } from "../model";

const MONTH_DAY = /^(?:--)?(\d{1,2})-(\d{1,2})$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})$/;

/**
 * Day and month in digits alone, as birthdays are written: `05-12` and `--05-12` (month first, as in ISO 8601 and vCard), `5/12` (in which
 * only the settings, or a number above twelve, tell the month). Null where the text is nothing of the kind.
 */
export function readMonthDay(text: string, order: DateOrder): { readonly day: YearlessDate } | { readonly problem: ProblemCode } | null {
	const dashed = MONTH_DAY.exec(text.trim());
	if (dashed !== null) return dayOf(Number(dashed[1]), Number(dashed[2]));
	const slashed = SLASHED.exec(text.trim());
	if (slashed === null) return null;
	const [first, second] = [Number(slashed[1]), Number(slashed[2])];
	if (first > 12 || first === second) return dayOf(second, first);
	if (second > 12) return dayOf(first, second);
	if (order === "unknown") return { problem: "ambiguous-date" };
	return order === "day-first" ? dayOf(second, first) : dayOf(first, second);
}

function dayOf(month: number, day: number): { readonly day: YearlessDate } | { readonly problem: ProblemCode } {
	const date = yearlessDate(month, day);
	return date === null ? { problem: "impossible-date" } : { day: date };
}
