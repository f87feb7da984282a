import { readFrontmatter } from "../notes/frontmatter";
import { plainText } from "../notes";
import { scanMarkdown, type ListItem } from "../notes/markdown";
import { fold } from "../text";
import { oneLine } from "./log-line";
import type { EditResult } from "./model";
import { isNudge, NUDGE_MARK } from "./nudge-mark";
import { endIndex, insertLines, joinLines, splitLines } from "./text-lines";

/** A contact to reach today. */
export interface Nudge {
	/** Link to its note, as the daily note is to hold it: `[[Ada King]]`. */
	readonly link: string;
	/** Why, in a few words. */
	readonly why?: string;
}

interface Written {
	readonly item: ListItem;
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
	const scan = scanMarkdown(text, { offset: front.bodyOffset, line: front.bodyLine });
	const lines = splitLines(text);
	const written = scan.items.flatMap((item): Written[] => {
		const line = lines[item.line - 1]?.text ?? "";
		return item.task !== null && isNudge(line) ? [{ item, key: keyOf(line) }] : [];
	});
	const wanted = new Set(nudges.map(({ link }) => keyOf(link)));
	const gone = new Set(written.filter(({ item, key }) => item.task === " " && item.endLine === item.line && !wanted.has(key)).map(({ item }) => item.line));
	const known = new Set(written.map(({ key }) => key));
	const added = nudges.filter(({ link }, at) => !known.has(keyOf(link)) && nudges.findIndex((each) => keyOf(each.link) === keyOf(link)) === at).map(lineOf);
	if (added.length === 0 && gone.size === 0) return { kind: "unchanged" };

	const titled = scan.headings.find((each) => !each.nested && fold(plainText(each.text).trim()) === fold(heading.trim()));
	const last = written.at(-1)?.item.endLine;
	const index = last ?? titled?.endLine ?? endIndex(lines);
	const block = last !== undefined || added.length === 0 ? added
		: titled !== undefined ? ["", ...added, ...((lines[index]?.text ?? "").trim() === "" ? [] : [""])]
		: [...((lines[index - 1]?.text ?? "").trim() === "" ? [] : [""]), `## ${oneLine(heading)}`, "", ...added];
	const result = insertLines(lines, index, block).filter((_, at) => at >= index || !gone.has(at + 1));
	const removed = [...gone].filter((line) => line <= index).length;
	const line = index - removed + (added[0] === undefined ? 0 : block.indexOf(added[0]) + 1);
	return { kind: "edited", text: joinLines(result), line: Math.max(1, line) };
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
