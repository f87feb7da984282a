import { fold } from "../text";
import type { MarkdownScan } from "../notes/markdown";

/** Headings under which people keep the log of a contact, folded. */
const LOG_HEADINGS: ReadonlySet<string> = new Set([
	"log", "logs", "interactions", "interaction log", "history", "contact log", "contact history", "touches", "touchpoints", "timeline", "conversations",
	"лог", "журнал", "история", "история контактов", "история общения", "история взаимодействий", "контакты", "взаимодействия", "общение",
	"встречи и звонки", "хронология", "касания", "переписка",
]);

/** Lines `from..to` (1-based, both included) of a note. */
export interface LineRange {
	readonly from: number;
	readonly to: number;
}

/** The lines below the log heading, up to the next heading of its level or above; null where the note has none. */
export function logSection(scan: MarkdownScan): LineRange | null {
	const at = scan.headings.findIndex((heading) => !heading.nested && LOG_HEADINGS.has(bareWords(heading.text)));
	const heading = scan.headings[at];
	if (heading === undefined) return null;
	const next = scan.headings.find((each, index) => index > at && !each.nested && each.level <= heading.level);
	return { from: heading.endLine + 1, to: (next?.line ?? scan.lines.last + 1) - 1 };
}

/** Letters and spaces alone: emoji, numbers and marks around a heading do not matter. */
function bareWords(text: string): string {
	return fold(text).replace(/[^\p{L}\s]+/gu, " ").replace(/\s+/g, " ").trim();
}
