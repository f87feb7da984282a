import type { IsoDate } from "../core/dates";
import { tickTask } from "../core/edits";
import type { FollowUp } from "../core/schedule";
import type { Translator } from "../i18n";
import type { Changes } from "../obsidian/writing/changes";

/** Ticks the task that a follow-up comes from, in whatever note it stands. Resolves to whether it was done. */
export function tickFollowUp(changes: Changes, { what, source }: Pick<FollowUp, "what" | "source">, today: IsoDate, t: Translator): Promise<boolean> {
	const { path, line, text: expected } = source;
	return changes.run(t.messages.followups.ticked(what), [{ kind: "edit", path, edit: (text) => tickTask(text, line, expected, today) }]);
}
