import { addDays, differenceInCalendarDays, type IsoDate } from "../../../core/dates";
import type { MapNetwork } from "./network";

/** Positions of the slider; the last is today. */
export const TIME_STEPS = 60;

/** The first day of the network; null where it tells of no day, and there is nothing to slide. */
export function firstDay({ nodes, links }: MapNetwork, today: IsoDate): IsoDate | null {
	let first: IsoDate | null = null;
	for (const { since } of [...nodes, ...links]) if (since !== null && since < today && (first === null || since < first)) first = since;
	return first;
}

/** The day that a position stands for; null for today. */
export function dayAt(first: IsoDate, today: IsoDate, step: number): IsoDate | null {
	return step >= TIME_STEPS ? null : addDays(first, Math.round((differenceInCalendarDays(today, first) * step) / TIME_STEPS));
}
