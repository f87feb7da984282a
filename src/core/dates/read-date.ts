import { skipSpaces } from "./cursor";
import { dateAt, skipTime } from "./date-at";
import { type DateOptions, yearlessReading } from "./found";
import { isIsoDate } from "./iso-date";
import { weekdayAt } from "./named-date";
import { readPeriod } from "./relative/relative-day";
import { roughDate } from "./rough-date";
import type { DateReading } from "./types";

/** `--05-12`, as vCard writes a day of no year. */
const TRUNCATED = /^--(\d{2})-?(\d{2})$/;
const NONE: DateReading = { kind: "none" };
/** Longer property values are prose. */
export const LONGEST_DATE_TEXT = 120;

/**
 * Reads a text that is a date and nothing else (NOTE-FORMAT §4): a property's value, a cell, a link's text. It may have
 * a time, a weekday, link brackets, bold marks or quotes around it. Placeholders (`YYYY-MM-DD`, `{{date}}`, `n/a`)
 * are `none`.
 *
 * What is `2026-02-29`? `impossible`, never 1 March. And `2026-02-28T23:30:00-08:00`? 2026-02-28: the day as written.
 */
export function readDate(text: string, options: DateOptions = {}): DateReading {
	if (isIsoDate(text)) return { kind: "day", date: text };
	if (text.length > LONGEST_DATE_TEXT) return NONE;
	const bare = unwrap(text);
	const rough = roughDate(bare, (inner) => exactDate(inner, options));
	if (rough !== null) return rough;
	const exact = exactDate(bare, options);
	return exact.kind === "none" ? readPeriod(bare) : exact;
}

function exactDate(text: string, options: DateOptions): DateReading {
	const truncated = TRUNCATED.exec(text);
	if (truncated !== null) return yearlessReading(Number(truncated[1]), Number(truncated[2]));
	const found = dateAt(text, 0, options);
	return found !== null && onlyTrimmings(text, found.end) ? found.reading : NONE;
}

/** Whether nothing but a time, a weekday and full stops follows. */
function onlyTrimmings(text: string, at: number): boolean {
	let index = skipTime(text, at);
	if (index === text.length) return true;
	index = skipSpaces(text, text.charAt(index) === "," ? index + 1 : index);
	const bracket = text.charAt(index) === "(" ? 1 : 0;
	const weekday = weekdayAt(text, index + bracket);
	if (weekday !== null) index = weekday.end + bracket;
	return index === text.length || (text.charAt(index) === "." && index + 1 === text.length);
}

const WRAPPINGS: readonly (readonly [open: string, close: string])[] = [
	["[[", "]]"], ["**", "**"], ["__", "__"], ["==", "=="], ["*", "*"], ["_", "_"], ["`", "`"], ['"', '"'], ["'", "'"],
	["«", "»"], ["“", "”"], ["(", ")"], ["<", ">"], ["[", "]"],
];

/** The text without marks, quotes and brackets around all of it; of a wikilink the target's last path segment. */
export function unwrap(text: string): string {
	let inner = text.trim();
	// No value that anybody writes has more than a few layers.
	for (let layer = 0; layer < 4; layer += 1) {
		const wrapping = WRAPPINGS.find(
			([open, close]) => inner.length > open.length + close.length && inner.startsWith(open) && inner.endsWith(close),
		);
		if (wrapping === undefined) break;
		const [open, close] = wrapping;
		inner = inner.slice(open.length, inner.length - close.length).trim();
		if (open === "[[") inner = linkName(inner);
	}
	return inner;
}

/** What a link's inside is called: the last segment of its path, without subpath, alias and extension. */
export function linkName(inside: string): string {
	const path = inside.split(/[|#]/, 1)[0] ?? "";
	const name = path.slice(path.lastIndexOf("/") + 1).trim();
	return name.toLowerCase().endsWith(".md") ? name.slice(0, -3) : name;
}
