import { readLeadingDate, type IsoDate } from "../dates";
import { readFrontmatter } from "../notes/frontmatter";
import { scanMarkdown, type MarkdownScan } from "../notes/markdown";
import { logSection } from "./log-section";
import { oneLine } from "./log-line";
import type { EditResult, LogWords } from "./model";
import { endIndex, insertLines, joinLines, splitLines, type TextLine } from "./text-lines";

/**
 * Writes a dated line that is no touch into a contact's note: `> - 2026-11-20: new role: team lead`. What stands in a quote is
 * read and shown, but moves no last contact (NOTE-FORMAT §2). It goes behind the log; a note without one gets a log heading.
 */
export function appendRemark(text: string, { date, about }: { readonly date: IsoDate; readonly about: string }, words: Pick<LogWords, "heading">): EditResult {
	const front = readFrontmatter(text);
	if (front.problems.some(({ code }) => code === "frontmatter-unclosed")) return { kind: "refused", reason: "frontmatter-broken", detail: "" };
	const scan = scanMarkdown(text, { offset: front.bodyOffset, line: front.bodyLine });
	const lines = splitLines(text);
	const line = `> - ${date}: ${oneLine(about)}`;
	const after = endOfLog(scan, lines);
	const index = after ?? endIndex(lines);
	const before = lines[index - 1]?.text ?? "";
	const follows = lines[index]?.text ?? "";
	const isQuoted = /^>\s*[-*+]\s/.test(before);
	const gap = before.trim() === "" || index === 0 || isQuoted ? [] : [""];
	const head = after === null ? [`## ${words.heading}`, ""] : [];
	const added = [...gap, ...head, line, ...(after !== null && follows.trim() !== "" ? [""] : [])];
	return { kind: "edited", text: joinLines(insertLines(lines, index, added)), line: index + added.indexOf(line) + 1 };
}

/** Index behind the last line of the log: of its section, else of its last dated item; null where there is none. */
function endOfLog(scan: MarkdownScan, lines: readonly TextLine[]): number | null {
	const section = logSection(scan);
	if (section !== null) {
		let index = section.to;
		while (index > section.from - 1 && (lines[index - 1]?.text ?? "").trim() === "") index--;
		return index;
	}
	const dated = scan.items.filter(({ depth, text }) => depth === 0 && readLeadingDate(text)?.reading.kind === "day");
	return dated.at(-1)?.endLine ?? null;
}
