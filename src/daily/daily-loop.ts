import { Component, type App, type Menu } from "obsidian";
import type { NotePath } from "../core/notes";
import type { Settings } from "../core/settings";
import type { Translator } from "../i18n";
import { Changes } from "../obsidian/writing/changes";
import { ContactActions } from "../obsidian/writing/contact-actions";
import { DayNotes } from "../obsidian/writing/day-notes";
import { vaultFiles } from "../obsidian/writing/note-files";
import type { PanelData } from "../views/agenda/panel-data";
import type { RowAction } from "../views/agenda/ports";
import { ContactDialogs } from "./contact-dialogs";

export interface DailyParts {
	readonly app: App;
	readonly t: () => Translator;
	/** The vault as it was read; null until then. */
	readonly data: () => PanelData | null;
	readonly settings: () => Settings;
	/** Folder and template of the daily notes, as the vault has them. */
	readonly dayNotes: () => { readonly folder: string; readonly template: string };
}

/** The daily loop put together: dialogs on one side, writing on the other. What each action does, the parts know. */
export class DailyLoop extends Component {
	readonly changes: Changes;
	readonly dialogs: ContactDialogs;

	constructor(private readonly parts: DailyParts) {
		super();
		const { app, t, settings, dayNotes } = parts;
		this.changes = new Changes({ vault: app.vault, files: vaultFiles(app), t });
		const actions = new ContactActions({
			app,
			t,
			settings,
			changes: this.changes,
			dayNotes: new DayNotes({ app, locale: () => t().language, habits: () => ({ format: settings().dailyNoteFormat, ...dayNotes() }) }),
		});
		this.dialogs = new ContactDialogs({ ...parts, changes: this.changes, actions });
	}

	override onload(): void {
		this.addChild(this.changes);
		this.registerEvent(
			this.parts.app.workspace.on("file-menu", (menu, file) => {
				this.addToMenu(menu, file.path as NotePath);
			}),
		);
	}

	/** Whether the vault has been read. */
	get isReady(): boolean {
		return this.parts.data() !== null;
	}

	/** The contact whose note is open in the editor. */
	currentContact(): NotePath | null {
		const path = this.parts.app.workspace.getActiveFile()?.path as NotePath | undefined;
		return path !== undefined && this.parts.data()?.contact(path) !== undefined ? path : null;
	}

	/** What a row's button or key asks for. */
	act(action: RowAction, path: NotePath): void {
		const { dialogs } = this;
		if (action === "log") void dialogs.log([path]);
		else if (action === "log-today") void dialogs.logToday(path);
		else void dialogs.snooze(path);
	}

	/** What can be done with a contact, in its menus everywhere. */
	private addToMenu(menu: Menu, path: NotePath): void {
		const row = this.parts.data()?.row(path);
		if (row === undefined) return;
		const words = this.parts.t().messages.daily.menu;
		const { dialogs } = this;
		const item = (title: string, icon: string, act: (path: NotePath) => unknown): void => {
			menu.addItem((entry) =>
				entry
					.setSection("kith")
					.setTitle(title)
					.setIcon(icon)
					.onClick(() => void act(path)),
			);
		};
		item(words.log, "pencil-line", () => dialogs.log([path]));
		item(words.logToday, "check", () => dialogs.logToday(path));
		item(words.snooze, "alarm-clock", () => dialogs.snooze(path));
		item(row.status.kind === "paused" ? words.resume : words.pause, row.status.kind === "paused" ? "play" : "pause", () => dialogs.togglePause(path));
		item(words.cadence, "repeat", () => dialogs.askCadence(path));
		item(words.relation, "tag", () => dialogs.askRelation(path));
	}
}
