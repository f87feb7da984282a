import type { Plugin } from "obsidian";
import type { Messages } from "../i18n";

/** What the commands do; one that returns a boolean says whether it can be done now. */
export interface CommandActions {
	readonly openAgenda: () => void;
	readonly rebuildIndex: () => void;
	readonly searchPeople: () => void;
	readonly showProblems: () => void;
	/** `run` false only asks. */
	readonly adviceForCurrent: (run: boolean) => boolean;
	readonly nextToReach: (run: boolean) => boolean;
}

/** One command for each action of the views; no hotkeys of our own. */
export function addCommands(plugin: Plugin, words: Messages["panel"]["commands"], actions: CommandActions): void {
	plugin.addCommand({ id: "open-agenda", name: words.openAgenda, icon: "users-round", callback: actions.openAgenda });
	plugin.addCommand({ id: "search-people", name: words.searchPeople, icon: "search", callback: actions.searchPeople });
	plugin.addCommand({ id: "next-to-reach", name: words.nextToReach, icon: "arrow-right", checkCallback: (checking) => actions.nextToReach(!checking) });
	plugin.addCommand({ id: "advice-for-current", name: words.adviceForCurrent, icon: "lightbulb", checkCallback: (checking) => actions.adviceForCurrent(!checking) });
	plugin.addCommand({ id: "show-problems", name: words.showProblems, icon: "triangle-alert", callback: actions.showProblems });
	plugin.addCommand({ id: "rebuild-index", name: words.rebuildIndex, icon: "refresh-cw", callback: actions.rebuildIndex });
}
