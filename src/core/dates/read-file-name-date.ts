import { isBoundary } from "./cursor";
import { isIsoDate, isoDate } from "./iso-date";
import { dayOfFields, momentPattern, type MomentPattern } from "./moment-format";
import type { IsoDate } from "./types";

export type FileNameDateReader = (basename: string) => IsoDate | null;

const DIGIT = /\d/;
const COMPACT = /^(?:19|20)\d{6}(?!\d)/;
const COMPACT_END = /(?:^|\D)((?:19|20)\d{6})$/;
const DEFAULT_FORMAT = "YYYY-MM-DD";

/**
 * Makes the reader of the day that a note's file name (without extension) is, begins or ends with: in ISO form, or in the
 * daily-note format (Moment tokens, as in Obsidian's settings). It gives null where there is none or no calendar has it.
 * Of a format with folders (`YYYY/MM-DD`) its last part counts, unless the name has folders too.
 */
export function fileNameDateReader(momentFormat: string = DEFAULT_FORMAT): FileNameDateReader {
	const whole = formatReader(momentFormat);
	const last = momentFormat.includes("/") ? formatReader(momentFormat.slice(momentFormat.lastIndexOf("/") + 1)) : whole;
	return (basename) => {
		if (!DIGIT.test(basename)) return null;
		return isoFileNameDate(basename) ?? (basename.includes("/") ? whole : last)(basename);
	};
}

/** Reads one file name; a caller with many makes a `fileNameDateReader` once. */
export function readFileNameDate(basename: string, momentFormat?: string): IsoDate | null {
	if (!DIGIT.test(basename)) return null;
	return isoFileNameDate(basename) ?? (momentFormat === undefined || momentFormat === DEFAULT_FORMAT ? null : fileNameDateReader(momentFormat)(basename));
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

function formatReader(format: string): FileNameDateReader {
	const pattern = format === DEFAULT_FORMAT ? null : momentPattern(format);
	if (pattern === null) return () => null;
	const atStart = new RegExp(`^${pattern.source}(?![\\p{L}\\p{N}])`, "iu");
	const atEnd = new RegExp(`(?:^|[^\\p{L}\\p{N}])${pattern.source}$`, "iu");
	return (basename) => dayIn(basename, atStart, pattern) ?? dayIn(basename, atEnd, pattern);
}

function dayIn(basename: string, expression: RegExp, { fields }: MomentPattern): IsoDate | null {
	const match = expression.exec(basename);
	return match === null ? null : dayOfFields(fields, match.slice(1));
}
