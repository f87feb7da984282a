import { readFrontmatter } from "../notes/frontmatter";
import { plainText } from "../notes";
import { scanMarkdown } from "../notes/markdown";
import { fold } from "../text";
import { oneLine } from "./log-line";
import type { EditResult } from "./model";
import { isNudge, NUDGE_MARK } from "./nudge-mark";
import { endIndex, insertLines, joinLines, splitLines, type TextLine } from "./text-lines";

/** A contact to reach today. */
export interface Nudge {
	/** Link to its note, as the daily note is to hold it: `[[Ada King]]`. */
	readonly link: string;
	/** Why, in a few words. */
	readonly why?: string;
}

/** A reach-out that the note has. */
interface Written {
	/** Index of its line, and behind what is nested below it. */
	readonly at: number;
	readonly end: number;
	readonly open: boolean;
	readonly key: string;
}

/**
 * Writes today's reach-outs into a daily note as open tasks, `- [ ] [[Ada King]]: 3 weeks past %%kith%%`, below their heading;
 * ticking one counts as contact. Written again, it adds whom the block does not have and takes out open ones that are no
 * longer wanted, unless something is nested below them. Ticked ones and what the user wrote stay; twice the same is no change.
 */
export function writeNudges(text: string, nudges: readonly Nudge[], { heading }: { readonly heading: string }): EditResult {
	const front = readFrontmatter(text);
	if (front.problems.some(({ code }) => code === "frontmatter-unclosed")) return { kind: "refused", reason: "frontmatter-broken", detail: "" };
	const lines = splitLines(text);
	const written = writtenIn(lines);
	const wanted = new Set(nudges.map(({ link }) => keyOf(link)));
	const gone = new Set(written.filter(({ at, end, open, key }) => open && end === at + 1 && !wanted.has(key)).map(({ at }) => at));
	const known = new Set(written.map(({ key }) => key));
	const added = nudges.filter(({ link }, at) => !known.has(keyOf(link)) && nudges.findIndex((each) => keyOf(each.link) === keyOf(link)) === at).map(lineOf);
	if (added.length === 0 && gone.size === 0) return { kind: "unchanged" };

	const scan = scanMarkdown(text, { offset: front.bodyOffset, line: front.bodyLine });
	const titled = scan.headings.find((each) => !each.nested && fold(plainText(each.text).trim()) === fold(heading.trim()));
	const last = written.at(-1)?.end;
	const index = last ?? titled?.endLine ?? endIndex(lines);
	const block = last !== undefined || added.length === 0 ? added
		: titled !== undefined ? ["", ...added, ...((lines[index]?.text ?? "").trim() === "" ? [] : [""])]
		: [...((lines[index - 1]?.text ?? "").trim() === "" ? [] : [""]), `## ${oneLine(heading)}`, "", ...added];
	const result = insertLines(lines, index, block).filter((_, at) => at >= index || !gone.has(at));
	const removed = gone.size;
	const line = index - removed + (added[0] === undefined ? 0 : block.indexOf(added[0]) + 1);
	return { kind: "edited", text: joinLines(result), line: Math.max(1, line) };
}

const TASK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[(.)\]\s/u;

/** The reach-outs of a note, by their mark alone: also in a code block that was never closed they are not written twice. */
function writtenIn(lines: readonly TextLine[]): readonly Written[] {
	return lines.flatMap(({ text }, at): Written[] => {
		const box = isNudge(text) ? TASK.exec(text) : null;
		if (box === null) return [];
		let end = at + 1;
		while ((lines[end]?.text ?? "").trim() !== "" && indentOf(lines[end]) > indentOf(lines[at])) end++;
		return [{ at, end, open: box[1] === " ", key: keyOf(text) }];
	});
}

function indentOf(line: TextLine | undefined): number {
	return /^[\s>]*/.exec(line?.text ?? "")?.[0].length ?? 0;
}

function lineOf({ link, why }: Nudge): string {
	const reason = oneLine(why);
	return `- [ ] ${oneLine(link)}${reason === "" ? "" : `: ${reason}`} ${NUDGE_MARK}`;
}

const TARGET = /\[\[([^[\]|#]+)|\]\(<?([^()<>]+)>?\)/;

/** The note that a line links to first, else the line itself. */
function keyOf(line: string): string {
	const match = TARGET.exec(line);
	return fold(match?.[1] ?? match?.[2] ?? line).trim();
}
