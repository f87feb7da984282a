import { count } from "./forms";

type Unit = "hours" | "days" | "weeks" | "months" | "years";

const UNITS: Record<Unit, readonly [one: string, other: string]> = {
	hours: ["hour", "hours"],
	days: ["day", "days"],
	weeks: ["week", "weeks"],
	months: ["month", "months"],
	years: ["year", "years"],
};

/** Spans of time in words. A range is `min–max` of one unit; a mixture of units names both ends. */
export const time = {
	/** "3 weeks". */
	amount: (n: number, unit: Unit): string => count(n, ...UNITS[unit]),
	/** "2–3 months". */
	range: (min: number, max: number, unit: Unit): string => `${min}–${count(max, ...UNITS[unit])}`,
	/** "every month", "every 3 months". */
	every: (n: number, unit: Unit): string => (n === 1 ? `every ${UNITS[unit][0]}` : `every ${count(n, ...UNITS[unit])}`),
	/** "every 2–3 months". */
	everyRange: (min: number, max: number, unit: Unit): string => `every ${min}–${count(max, ...UNITS[unit])}`,
	/** "every 2 weeks to 1 month", both ends already in words. */
	everyMixed: (min: string, max: string): string => `every ${min} to ${max}`,
	/** "2 weeks to 1 month". */
	mixed: (min: string, max: string): string => `${min} to ${max}`,
	/** One end of a mixed range. */
	end: (n: number, unit: Unit): string => count(n, ...UNITS[unit]),
	/** "within 24 hours". */
	within: (n: number, unit: Unit): string => `within ${count(n, ...UNITS[unit])}`,
	/** "2 weeks later". */
	later: (n: number, unit: Unit): string => `${count(n, ...UNITS[unit])} later`,
	/** "2–4 weeks later". */
	laterRange: (min: number, max: number, unit: Unit): string => `${min}–${count(max, ...UNITS[unit])} later`,
	laterMixed: (min: string, max: string): string => `${min} to ${max} later`,
	join: (parts: readonly string[]): string => parts.join(" "),
};
