/** Marks a task that Kith wrote into a daily note: a comment, so that reading mode does not show it. */
export const NUDGE_MARK = "%%kith%%";

/** Whether a line is one of today's reach-outs as Kith writes them: a reminder of its own, no promise of the user's. */
export function isNudge(line: string): boolean {
	return line.includes(NUDGE_MARK);
}
