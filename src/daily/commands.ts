import type { Plugin } from "obsidian";
import type { NotePath } from "../core/notes";
import type { Messages } from "../i18n";
import type { DailyLoop } from "./daily-loop";

/** One command for each action of the daily loop; no hotkeys of our own. */
export function addDailyCommands(plugin: Plugin, words: Messages["daily"]["commands"], daily: DailyLoop): void {
	/** Offered only in the note of a contact. */
	const withCurrent = (act: (path: NotePath) => void) => (checking: boolean): boolean => {
		const path = daily.currentContact();
		if (path === null) return false;
		if (!checking) act(path);
		return true;
	};
	plugin.addCommand({
		id: "log-interaction",
		name: words.log,
		icon: "pencil-line",
		callback: () => {
			daily.log([]);
		},
	});
	plugin.addCommand({
		id: "log-interaction-with-current",
		name: words.logCurrent,
		icon: "pencil-line",
		checkCallback: withCurrent((path) => {
			daily.log([path]);
		}),
	});
	plugin.addCommand({
		id: "log-today-with-current",
		name: words.logTodayCurrent,
		icon: "check",
		checkCallback: withCurrent((path) => {
			daily.logToday(path);
		}),
	});
	plugin.addCommand({ id: "undo-last-change", name: words.undo, icon: "undo-2", callback: () => void daily.changes.undoStep() });
	plugin.addCommand({ id: "redo-last-change", name: words.redo, icon: "redo-2", callback: () => void daily.changes.redoStep() });
}
