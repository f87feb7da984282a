import type { Plugin } from "obsidian";
import type { NotePath } from "../core/notes";
import type { Messages } from "../i18n";
import type { DailyLoop } from "./daily-loop";

type Act = (path: NotePath) => unknown;

/** One command for each action of the daily loop; no hotkeys of our own. */
export function addDailyCommands(plugin: Plugin, words: Messages["daily"]["commands"], daily: DailyLoop): void {
	const { dialogs, changes } = daily;
	/** Offered only in the note of a contact. */
	const withCurrent = (id: string, name: string, icon: string, act: Act): void => {
		plugin.addCommand({
			id,
			name,
			icon,
			checkCallback: (checking) => {
				const path = daily.currentContact();
				if (path !== null && !checking) void act(path);
				return path !== null;
			},
		});
	};
	/** About the contact whose note is open; where none is, asks for one. */
	const withContact = (id: string, name: string, icon: string, act: Act): void => {
		plugin.addCommand({
			id,
			name,
			icon,
			checkCallback: (checking) => {
				if (!daily.isReady || checking) return daily.isReady;
				const path = daily.currentContact();
				if (path !== null) void act(path);
				else void dialogs.pick().then((picked) => (picked === undefined ? undefined : act(picked)));
				return true;
			},
		});
	};
	/** Offered once the vault has been read. */
	const whenReady = (id: string, name: string, icon: string, act: () => void): void => {
		plugin.addCommand({
			id,
			name,
			icon,
			checkCallback: (checking) => {
				if (daily.isReady && !checking) act();
				return daily.isReady;
			},
		});
	};
	whenReady("reach-out", words.reachOut(), "hand", () => {
		daily.reachOut();
	});
	whenReady("triage", words.triage, "list-checks", () => {
		daily.triage();
	});
	plugin.addCommand({ id: "log-interaction", name: words.log, icon: "pencil-line", callback: () => void dialogs.log([]) });
	withCurrent("log-interaction-with-current", words.logCurrent, "pencil-line", (path) => dialogs.log([path]));
	withCurrent("log-today-with-current", words.logTodayCurrent, "check", (path) => dialogs.logToday(path));
	withContact("snooze", words.snooze, "alarm-clock", (path) => dialogs.snooze(path));
	withContact("pause", words.pause, "pause", (path) => dialogs.togglePause(path));
	withContact("set-rhythm", words.cadence, "repeat", (path) => dialogs.askCadence(path));
	withContact("set-relation", words.relation, "tag", (path) => dialogs.askRelation(path));
	whenReady("new-contact", words.newContact, "user-round-plus", () => void daily.newContact.start());
	plugin.addCommand({ id: "undo-last-change", name: words.undo, icon: "undo-2", callback: () => void changes.undoStep() });
	plugin.addCommand({ id: "redo-last-change", name: words.redo, icon: "redo-2", callback: () => void changes.redoStep() });
}
