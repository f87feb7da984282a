import { isBoundary } from "./cursor";
import { isIsoDate } from "./iso-date";
import type { IsoDate } from "./types";

/**
 * The day that a note's file name (without extension) is, begins or ends with, in ISO form or in the daily-note format
 * (Moment tokens, as in Obsidian's settings). Null where there is none.
 */
export function readFileNameDate(basename: string, _momentFormat?: string): IsoDate | null {
	const head = basename.slice(0, 10);
	if (isIsoDate(head) && isBoundary(basename, 10)) return head;
	const tail = basename.slice(-10);
	if (isIsoDate(tail) && isBoundary(basename, basename.length - 11)) return tail;
	return null;
}
