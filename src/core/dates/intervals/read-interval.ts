import { spanFromIso } from "../span";
import type { Interval, IntervalReading, Span } from "../types";

const SHORT = /^(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?\s?(d|w|mo?|y|days?|weeks?|months?|years?|дн\S*|недел\S*|месяц\S*|год\S*|лет)?$/iu;

/** A property's value as a cadence. */
export function readCadence(value: string | number): Interval | null {
	const text = String(value).trim();
	const iso = spanFromIso(text);
	if (iso !== null) return { min: iso, max: iso };
	const match = SHORT.exec(text) ?? SHORT.exec(text.replace(/^(?:every|каждые)\s/iu, ""));
	if (match === null) return null;
	const unit = (match[3] ?? "d").charAt(0).toLowerCase();
	const span = (count: number): Span =>
		unit === "w" || unit === "н" ? { weeks: count } : unit === "m" || unit === "м" ? { months: count } : unit === "d" || unit === "д" ? { days: count } : { years: count };
	const min = span(Number(match[1]));
	return { min, max: match[2] === undefined ? min : span(Number(match[2])) };
}

export function readInterval(text: string): IntervalReading {
	const interval = readCadence(text);
	return interval === null ? { kind: "none" } : { kind: "cadence", interval, start: 0, end: text.length };
}
