import { Component, type App, type Menu } from "obsidian";
import type { IsoDate } from "../core/dates";
import type { NotePath } from "../core/notes";
import { needsAction } from "../core/schedule";
import type { Settings } from "../core/settings";
import type { Translator } from "../i18n";
import { Changes } from "../obsidian/writing/changes";
import { ContactActions } from "../obsidian/writing/contact-actions";
import { NewContacts } from "../obsidian/writing/new-contacts";
import { DayNotes } from "../obsidian/writing/day-notes";
import { vaultFiles } from "../obsidian/writing/note-files";
import type { PanelData } from "../views/agenda/panel-data";
import type { RowAction, Target } from "../views/agenda/ports";
import { briefingOf } from "../views/session/briefing";
import { beginning, currentOf, type Progress } from "../views/session/progress";
import { candidateOf, withoutRhythm } from "../views/triage/triage";
import { TriageModal } from "../views/triage/triage-modal";
import { SessionModal } from "../views/session/session-modal";
import { ContactDialogs } from "./contact-dialogs";
import { NewContactDialog } from "./new-contact";

export interface DailyParts {
	readonly app: App;
	readonly t: () => Translator;
	/** The vault as it was read; null until then. */
	readonly data: () => PanelData | null;
	readonly settings: () => Settings;
	/** Folder and template of the daily notes, as the vault has them. */
	readonly dayNotes: () => { readonly folder: string; readonly template: string };
	/** Calls back when the vault has changed, until the returned function is called. */
	readonly subscribe: (listener: () => void) => () => void;
	/** Shows a draft of a message to a contact. */
	readonly draft: (path: NotePath) => void;
	/** Opens a note at a line. */
	readonly open: (target: Target) => void;
}

/** The daily loop put together: dialogs on one side, writing on the other. What each action does, the parts know. */
export class DailyLoop extends Component {
	readonly changes: Changes;
	readonly dialogs: ContactDialogs;
	readonly dayNotes: DayNotes;
	readonly newContact: NewContactDialog;
	/** The reach-out session that was left half-way. */
	private session: { readonly progress: Progress; readonly today: IsoDate } | null = null;

	constructor(private readonly parts: DailyParts) {
		super();
		const { app, t, settings, dayNotes } = parts;
		this.changes = new Changes({ vault: app.vault, files: vaultFiles(app), t });
		this.dayNotes = new DayNotes({ app, locale: () => t().language, habits: () => ({ format: settings().dailyNoteFormat, ...dayNotes() }) });
		const actions = new ContactActions({
			app,
			t,
			settings,
			changes: this.changes,
			dayNotes: this.dayNotes,
		});
		this.dialogs = new ContactDialogs({ ...parts, changes: this.changes, actions });
		this.newContact = new NewContactDialog({
			...parts,
			contacts: new NewContacts({ app, t, settings, changes: this.changes }),
			open: (path) => {
				parts.open({ path });
			},
		});
	}

	override onload(): void {
		this.addChild(this.changes);
		this.registerEvent(
			this.parts.app.workspace.on("file-menu", (menu, file) => {
				this.addToMenu(menu, file.path as NotePath);
			}),
		);
		this.registerEvent(
			this.parts.app.workspace.on("editor-menu", (menu) => {
				this.newContact.addToMenu(menu);
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
	act(action: RowAction, people: readonly NotePath[]): void {
		const { dialogs } = this;
		const [path] = people;
		if (path === undefined) return;
		if (action === "log") void dialogs.log(people);
		else if (action === "log-today") void dialogs.logToday(path);
		else void dialogs.snooze(path);
	}

	/** Goes through those who ask for something today, at most the daily number; gone on with where it was left today. */
	reachOut(): void {
		const { app, t, data: read, open, draft } = this.parts;
		const data = read();
		if (data === null) return;
		const { session } = this;
		const goesOn = session !== null && session.today === data.today && currentOf(session.progress) !== null;
		const people = data.agenda.items.filter(({ status }) => needsAction(status, data.today)).slice(0, data.dailyLimit).map(({ path }) => path);
		if (!goesOn && people.length === 0) {
			this.changes.say(t().messages.panel.notices.nobodyToReach);
			return;
		}
		new SessionModal(app, t(), goesOn ? session.progress : beginning(people), {
			briefing: (path) => {
				const now = read();
				return now === null ? null : briefingOf(now, path, t());
			},
			nameOf: (path) => this.dialogs.nameOf(path),
			log: (path) => this.dialogs.log([path]),
			snooze: (path) => this.dialogs.snooze(path),
			draft,
			open,
			onProgress: (progress) => {
				this.session = { progress, today: data.today };
			},
		}).open();
	}

	/** Gives contacts without a rhythm one, one by one. */
	triage(): void {
		const { app, t, data: read, subscribe } = this.parts;
		const data = read();
		if (data === null) return;
		const people = withoutRhythm(data);
		if (people.length === 0) {
			this.changes.say(t().messages.daily.triage.nobody);
			return;
		}
		const { dialogs } = this;
		new TriageModal(app, t(), people, {
			candidate: (path) => {
				const now = read();
				return now === null ? null : candidateOf(now, path, t());
			},
			nameOf: (path) => dialogs.nameOf(path),
			setCadence: (path, phrase) => dialogs.setCadence(path, phrase),
			askCadence: (path) => dialogs.askCadence(path),
			askRelation: (path) => dialogs.askRelation(path),
			pause: (path) => dialogs.pause(path),
			undo: () => this.changes.undoStep(),
			onChange: subscribe,
		}).open();
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
