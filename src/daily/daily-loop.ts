import { Component, type App, type Menu } from "obsidian";
import type { LogEntry } from "../core/edits";
import type { NotePath } from "../core/notes";
import type { Settings } from "../core/settings";
import type { Translator } from "../i18n";
import { Changes } from "../obsidian/writing/changes";
import { ContactActions } from "../obsidian/writing/contact-actions";
import { DayNotes } from "../obsidian/writing/day-notes";
import { vaultFiles } from "../obsidian/writing/note-files";
import type { PanelData } from "../views/agenda/panel-data";
import type { RowAction } from "../views/agenda/ports";
import { LogModal } from "../views/log/log-modal";
import { findPeople, personAt } from "./people";

export interface DailyParts {
	readonly app: App;
	readonly t: () => Translator;
	/** The vault as it was read; null until then. */
	readonly data: () => PanelData | null;
	readonly settings: () => Settings;
	/** Folder and template of the daily notes, as the vault has them. */
	readonly dayNotes: () => { readonly folder: string; readonly template: string };
}

/** How long at most until a written note has been read again, in milliseconds. */
const READ_AGAIN = 1000;

/** The daily loop put together: dialogs on one side, writing on the other. What each action does, the parts know. */
export class DailyLoop extends Component {
	readonly changes: Changes;
	private readonly actions: ContactActions;
	/** Logged a moment ago, perhaps not read yet. */
	private readonly loggedNow = new Set<NotePath>();

	constructor(private readonly parts: DailyParts) {
		super();
		const { app, t, settings, dayNotes } = parts;
		this.changes = new Changes({ vault: app.vault, files: vaultFiles(app), t });
		this.actions = new ContactActions({
			app,
			t,
			settings,
			changes: this.changes,
			dayNotes: new DayNotes({ app, locale: () => t().language, habits: () => ({ format: settings().dailyNoteFormat, ...dayNotes() }) }),
		});
	}

	override onload(): void {
		this.addChild(this.changes);
		this.registerEvent(
			this.parts.app.workspace.on("file-menu", (menu, file) => {
				this.addToMenu(menu, file.path as NotePath);
			}),
		);
	}

	/** The contact whose note is open in the editor. */
	currentContact(): NotePath | null {
		const path = this.parts.app.workspace.getActiveFile()?.path as NotePath | undefined;
		return path !== undefined && this.parts.data()?.contact(path) !== undefined ? path : null;
	}

	/** What a row's button or key asks for. */
	act(action: RowAction, path: NotePath): void {
		if (action === "log") this.log([path]);
		else if (action === "log-today") this.logToday(path);
	}

	/** Asks for everything about a touch, and logs it. */
	log(people: readonly NotePath[]): void {
		const { app, t, data: read, settings } = this.parts;
		const data = read();
		if (data === null) return;
		new LogModal(app, {
			t: t(),
			context: { today: data.today, order: settings().dateOrder },
			people: people.flatMap((path) => personAt(data, path) ?? []),
			find: (query) => findPeople(read() ?? data, query),
			onLog: ({ people: chosen, entry }) => void this.writeLog(chosen, entry),
		}).open();
	}

	/** One key: a touch today, on the channel of the last one. Pressed twice it still is one touch. */
	logToday(path: NotePath): void {
		const data = this.parts.data();
		const row = data?.row(path);
		if (data === null || row === undefined) return;
		if (this.loggedNow.has(path)) return;
		if (row.lastContact?.date === data.today) {
			this.changes.say(this.parts.t().messages.daily.log.loggedAlready(row.name));
			return;
		}
		const channel = row.lastContact?.channel;
		this.loggedNow.add(path);
		void this.writeLog([path], { date: data.today, ...(channel === undefined ? {} : { channel }) }).then(() => window.setTimeout(() => this.loggedNow.delete(path), READ_AGAIN));
	}

	private writeLog(people: readonly NotePath[], entry: LogEntry): Promise<boolean> {
		const data = this.parts.data();
		const t = this.parts.t();
		const names = people.map((path) => data?.row(path)?.name ?? path).join(", ");
		const day = data === null ? t.fullDay(entry.date) : t.day(entry.date, data.today);
		return this.actions.log(t.messages.daily.log.logged(names, day), people, entry);
	}

	/** What can be done with a contact, in its menus everywhere. */
	private addToMenu(menu: Menu, path: NotePath): void {
		if (this.parts.data()?.contact(path) === undefined) return;
		const words = this.parts.t().messages.daily.menu;
		const item = (title: string, icon: string, act: () => void): void => {
			menu.addItem((entry) => entry.setSection("kith").setTitle(title).setIcon(icon).onClick(act));
		};
		item(words.log, "pencil-line", () => {
			this.log([path]);
		});
		item(words.logToday, "check", () => {
			this.logToday(path);
		});
	}
}
