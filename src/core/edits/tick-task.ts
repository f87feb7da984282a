import type { IsoDate } from "../dates";
import type { EditResult } from "./model";
import { joinLines, splitLines } from "./text-lines";

const OPEN_TASK = /^(\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+\[) (\](?:\s|$).*)$/u;

/**
 * Ticks the open task on a line. The line must still read as the user saw it (`expected`, trimmed); where it moved, the
 * only open task with that text is taken. A task in the Tasks plugin's form gets its `✅` date.
 */
export function tickTask(text: string, line: number, expected: string, today: IsoDate): EditResult {
	const lines = splitLines(text);
	const isIt = (index: number): boolean => {
		const old = lines[index]?.text;
		return old !== undefined && old.trim() === expected.trim() && OPEN_TASK.test(old);
	};
	const found = isIt(line - 1) ? [line - 1] : lines.map((_, index) => index).filter(isIt);
	const at = found[0];
	const old = at === undefined ? undefined : lines[at];
	const match = old === undefined ? null : OPEN_TASK.exec(old.text);
	if (found.length !== 1 || at === undefined || old === undefined || match === null) {
		return { kind: "refused", reason: "line-changed", detail: expected };
	}
	const isTasksFormat = /[📅⏳🛫➕]/u.test(old.text) && !old.text.includes("✅");
	const ticked = `${match[1] ?? ""}x${match[2] ?? ""}${isTasksFormat ? ` ✅ ${today}` : ""}`;
	return { kind: "edited", text: joinLines(lines.map((each, index) => (index === at ? { text: ticked, eol: each.eol } : each))), line: at + 1 };
}
