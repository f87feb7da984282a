import { isBoundary } from "./cursor";
import { isIsoDate, isoDate } from "./iso-date";
import { dayOfFields, momentPattern, type MomentPattern } from "./moment-format";
import type { IsoDate } from "./types";

const DIGIT = /\d/;
const COMPACT = /^(?:19|20)\d{6}(?!\d)/;
const COMPACT_END = /(?:^|\D)((?:19|20)\d{6})$/;
const ISO_FORMAT = "YYYY-MM-DD";

/**
 * The day that a note's file name (without extension) is, begins or ends with: in ISO form, or in the daily-note format
 * (Moment tokens, as in Obsidian's settings). Null where there is none or no calendar has it. Of a format with folders
 * (`YYYY/MM/YYYY-MM-DD`) the last part counts, unless the name is given with its folders too.
 */
export function readFileNameDate(name: string, momentFormat: string = ISO_FORMAT): IsoDate | null {
	if (!DIGIT.test(name)) return null;
	const iso = isoFileNameDate(name);
	if (iso !== null || momentFormat === ISO_FORMAT) return iso;
	return formattedDate(name, name.includes("/") ? momentFormat : momentFormat.slice(momentFormat.lastIndexOf("/") + 1));
}

function isoFileNameDate(basename: string): IsoDate | null {
	const head = basename.slice(0, 10);
	if (isIsoDate(head) && isBoundary(basename, 10)) return head;
	const tail = basename.slice(-10);
	if (isIsoDate(tail) && isBoundary(basename, basename.length - 11)) return tail;
	return compact(COMPACT.exec(basename)?.[0]) ?? compact(COMPACT_END.exec(basename)?.[1]);
}

/** `20260228`; the longer numbers of note identifiers are none. */
function compact(digits: string | undefined): IsoDate | null {
	return digits === undefined ? null : isoDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}

function formattedDate(name: string, format: string): IsoDate | null {
	const pattern = momentPattern(format);
	if (pattern === null) return null;
	const atStart = new RegExp(`^${pattern.source}(?![\\p{L}\\p{N}])`, "iu");
	const atEnd = new RegExp(`(?:^|[^\\p{L}\\p{N}])${pattern.source}$`, "iu");
	return dayIn(name, atStart, pattern) ?? dayIn(name, atEnd, pattern);
}

function dayIn(name: string, expression: RegExp, { fields }: MomentPattern): IsoDate | null {
	const match = expression.exec(name);
	return match === null ? null : dayOfFields(fields, match.slice(1));
}
