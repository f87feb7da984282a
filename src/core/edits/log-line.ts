import type { IsoDate } from "../dates";
import type { LogEntry, LogWords } from "./model";

/** How a note writes the day of its entries: the note's own form is kept. */
export interface DayStyle {
	/** What stands around the day: `**`, `[[`, both, or nothing. */
	readonly open: string;
	readonly close: string;
	readonly form: "iso" | "dots" | "slashes";
	/** Between the day and the words: `: `, ` — `, a space. */
	readonly separator: string;
}

export const PLAIN_DAY: DayStyle = { open: "", close: "", form: "iso", separator: " " };

const DAY = /^(\*\*|__)?(\[\[)?(\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4}|\d{4}\/\d{2}\/\d{2})(\]\])?(:?)(\*\*|__)?(:?)(\s*(?:[-–—,|]\s)?\s*)/u;

/** The style of an entry's first words; null where its day is written in another way. */
export function dayStyleOf(text: string): DayStyle | null {
	const match = DAY.exec(text);
	if (match === null) return null;
	const [, bold = "", link = "", day = "", unlink = "", innerColon = "", unbold = "", colon = "", gap = ""] = match;
	return {
		open: bold + link,
		close: unlink + innerColon + unbold,
		form: day.includes(".") ? "dots" : day.includes("/") ? "slashes" : "iso",
		separator: colon + (gap === "" ? " " : gap),
	};
}

export function writeDay(date: IsoDate, style: DayStyle): string {
	const [year = "", month = "", day = ""] = date.split("-");
	const written = style.form === "dots" ? `${day}.${month}.${year}` : style.form === "slashes" ? `${year}/${month}/${day}` : date;
	return style.open + written + style.close;
}

/** One line of text: line breaks and control characters become spaces, so that what the user types stays in its entry. */
export function oneLine(text: string | undefined): string {
	// eslint-disable-next-line no-control-regex -- control characters are what is taken out
	return (text ?? "").replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/gu, " ").trim();
}

const ARROWS = { out: "→", in: "←" } as const;

/** Arrow and channel, as the reader of notes reads them: `→ email`. */
export function touchWords(entry: LogEntry, words: LogWords): string {
	const arrow = entry.direction === undefined ? "" : ARROWS[entry.direction];
	const channel = entry.channel === undefined ? "" : words.channels[entry.channel];
	return [arrow, channel].filter((part) => part !== "").join(" ");
}

/** What was talked about, with the fields behind it: `the migration (gave:: intro to Ada) (next:: send the draft 2026-12-01)`. */
export function aboutWords(entry: LogEntry, words: LogWords): string {
	const next = entry.next === undefined ? "" : [oneLine(entry.next.text), entry.next.date ?? ""].filter((part) => part !== "").join(" ");
	const fields = { gave: oneLine(entry.gave), got: oneLine(entry.got), asked: oneLine(entry.asked), next };
	const written = (Object.keys(fields) as (keyof typeof fields)[])
		.filter((name) => fields[name] !== "")
		.map((name) => inlineField(words.fields[name], fields[name]));
	return [oneLine(entry.about), ...written].filter((part) => part !== "").join(" ");
}

/** Dataview's inline field. Brackets that do not pair up would end it early: they become the other kind, or are left out. */
function inlineField(key: string, value: string): string {
	if (pairsUp(value, "(", ")")) return `(${key}:: ${value})`;
	if (pairsUp(value, "[", "]")) return `[${key}:: ${value}]`;
	return `(${key}:: ${value.replace(/[()]/g, "")})`;
}

function pairsUp(text: string, open: string, close: string): boolean {
	let depth = 0;
	for (const unit of text) {
		if (unit === open) depth++;
		else if (unit === close && --depth < 0) return false;
	}
	return depth === 0;
}

/** The entry as the text of a list item: `2026-11-20 call: discussed the migration`. */
export function logLine(entry: LogEntry, words: LogWords, style: DayStyle): string {
	const touch = touchWords(entry, words);
	const about = aboutWords(entry, words);
	const said = touch === "" || about === "" ? touch + about : `${touch}: ${about}`;
	const day = writeDay(entry.date, style);
	return said === "" ? day : day + style.separator + said;
}
