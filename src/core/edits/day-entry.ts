import type { EditResult, LogEntry, LogWords } from "./model";
import { aboutWords, touchWords } from "./log-line";
import { logSection } from "./log-section";
import { endIndex, insertLines, joinLines, splitLines } from "./text-lines";
import { readFrontmatter } from "../notes/frontmatter";
import { scanMarkdown } from "../notes/markdown";

export interface DayEntry {
	/** The day is the note's own: only what happened is written. */
	readonly entry: LogEntry;
	/** Links to those who took part, as the note is to hold them: `[[Ann]]`. */
	readonly people: readonly string[];
}

/**
 * Writes a touch into a dated note: `- call with [[Ann]]: the migration`, behind what stands under the note's log heading,
 * else at its end. One line stands for everybody in it. Only new lines are added.
 */
export function appendDayEntry(text: string, { entry, people }: DayEntry, words: LogWords): EditResult {
	const front = readFrontmatter(text);
	if (front.problems.some((problem) => problem.code === "frontmatter-unclosed")) return { kind: "refused", reason: "frontmatter-broken", detail: "" };
	const scan = scanMarkdown(text, { offset: front.bodyOffset, line: front.bodyLine });
	const lines = splitLines(text);
	const section = logSection(scan);
	const sub = scan.headings.find((heading) => section !== null && !heading.nested && heading.line >= section.from && heading.line <= section.to);
	const end = section === null ? endIndex(lines) : (sub?.line ?? section.to + 1) - 1;
	let index = end;
	while (index > (section?.from ?? scan.lines.first) - 1 && (lines[index - 1]?.text ?? "").trim() === "") index--;
	const isList = scan.items.some((item) => item.depth === 0 && item.quote < 0 && item.endLine === index);
	const before = isList || index === 0 || index < front.bodyLine ? [] : [""];
	const line = `- ${dayLine(entry, people, words)}`;
	const followed = index < end || section === null || sub === undefined ? [] : [""];
	return { kind: "edited", text: joinLines(insertLines(lines, index, [...before, line, ...followed])), line: index + before.length + 1 };
}

/** `call with [[Ann]], [[Bea]]: the migration`; a message has its arrow, and nobody is "with" it: `→ email [[Ann]]: the draft`. */
function dayLine(entry: LogEntry, people: readonly string[], words: LogWords): string {
	const touch = touchWords(entry, words);
	const names = people.join(", ");
	const who = touch === "" || entry.direction !== undefined ? [touch, names].filter((part) => part !== "").join(" ") : `${touch} ${words.with} ${names}`;
	const about = aboutWords(entry, words);
	return about === "" ? who : `${who}: ${about}`;
}
