import { copyText } from "../copy-text";
import { onLines } from "../links";
import type { Heading } from "../markdown";
import { plainText } from "../markdown";
import type { AdviceItem, Link, PageFacts, Section } from "../model";
import type { NoteText } from "../note-text";
import { readAdviceItems } from "./advice-items";
import { PlainItems } from "./plain-lines";
import { readRuleLines } from "./rule-lines";

/** Title, sections, items and rule lines of a knowledge page (NOTE-FORMAT §7). */
export function readPage(note: NoteText, bodyLinks: readonly Link[], aliases: readonly string[]): PageFacts {
	const headings = note.scan.headings.filter((heading) => !heading.nested);
	note.keepWhole();
	const plainItems = new PlainItems(note);
	const first = headings.find((heading) => heading.level === 1);
	const title = first === undefined ? "" : copyText(plainText(first.text));
	const paths = headingPaths(headings);
	return {
		title: title === "" ? note.basename : title,
		titleLine: first?.line ?? headings[0]?.line ?? 1,
		aliases,
		sections: readSections(note, readAdviceItems(note, plainItems), headings, paths, bodyLinks),
		ruleLines: readRuleLines(note, plainItems, headings, paths),
	};
}

/** For each heading the plain texts of the headings above it and its own, outermost first. */
function headingPaths(headings: readonly Heading[]): readonly (readonly string[])[] {
	const open: { readonly level: number; readonly text: string }[] = [];
	return headings.map((heading) => {
		while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= heading.level) open.pop();
		open.push({ level: heading.level, text: copyText(plainText(heading.text)) });
		return open.map(({ text }) => text);
	});
}

function readSections(
	note: NoteText,
	items: readonly AdviceItem[],
	headings: readonly Heading[],
	paths: readonly (readonly string[])[],
	bodyLinks: readonly Link[],
): readonly Section[] {
	const { lines } = note.scan;
	const sections: Section[] = [];
	const add = (level: number, line: number, from: number, to: number, path: readonly string[]): void => {
		const markdown = from > to ? "" : note.part(lines.start(from), lines.end(to)).trim();
		if (level === 0 && markdown === "") return;
		note.lineText(line);
		sections.push({
			heading: path[path.length - 1] ?? "",
			level,
			line,
			endLine: lastWritten(note, line, to),
			parents: path.slice(0, -1),
			markdown,
			items: onLines(items, from, to),
			links: onLines(bodyLinks, line, to),
		});
	};
	const first = headings[0]?.line ?? lines.last + 1;
	let written = lines.first;
	while (written < first && lines.kind(written) === "blank") written += 1;
	if (written < first) add(0, written, written, first - 1, []);
	headings.forEach((heading, index) => add(heading.level, heading.line, heading.endLine + 1, (headings[index + 1]?.line ?? lines.last + 1) - 1, paths[index] ?? []));
	return sections;
}

/** Last line that is not blank. */
function lastWritten(note: NoteText, line: number, to: number): number {
	let last = to;
	while (last > line && note.scan.lines.kind(last) === "blank") last -= 1;
	return Math.max(last, line);
}
