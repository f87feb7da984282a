import { Component, Notice } from "obsidian";
import { appendRemark, createContactEditor, LOG_WORDS } from "../core/edits";
import type { ContactParcel, NotePath } from "../core/notes";
import { careerChanges, type CareerChange } from "../core/schedule";
import type { Settings } from "../core/settings";
import { translator, type Translator } from "../i18n";
import type { Changes } from "../obsidian/writing/changes";
import type { EditOutcome } from "../obsidian/writing/model";
import type { PanelData } from "../views/agenda/panel-data";

export interface CareerWatchParts {
	readonly t: () => Translator;
	readonly data: () => PanelData | null;
	readonly settings: () => Settings;
	readonly changes: Changes;
	/** Calls back when the vault has changed, until the returned function is called. */
	readonly subscribe: (listener: () => void) => () => void;
}

/** How long a note rests before it is asked about, in milliseconds: a value that is being typed is no change yet. */
const REST = 2_500;
/** How long the question stays. */
const LONG = 20_000;

/** Offers to note a change of company, role or place in the contact's log. Writes nothing unasked. */
export class CareerWatch extends Component {
	private known: ReadonlyMap<NotePath, ContactParcel> | null = null;
	private settings: Settings | null = null;
	/** As the notes were before the changes that have not come to rest. */
	private readonly before = new Map<NotePath, ContactParcel>();
	private timer = 0;

	constructor(private readonly parts: CareerWatchParts) {
		super();
	}

	override onload(): void {
		this.register(this.parts.subscribe(() => {
			this.look();
		}));
		this.register(() => {
			window.clearTimeout(this.timer);
		});
	}

	private look(): void {
		const data = this.parts.data();
		if (data === null) return;
		const settings = this.parts.settings();
		const { known } = this;
		const contacts = new Map(data.snapshot.contacts);
		// Other settings read other properties: that is no news of anybody.
		const comparable = known !== null && JSON.stringify(this.settings?.keys) === JSON.stringify(settings.keys);
		this.known = contacts;
		this.settings = settings;
		if (!comparable) return;
		let changed = false;
		for (const [path, parcel] of contacts) {
			const old = known.get(path);
			if (old === undefined || old === parcel) continue;
			changed = true;
			if (!this.before.has(path)) this.before.set(path, old);
		}
		if (!changed) return;
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => {
			this.ask();
		}, REST);
	}

	private ask(): void {
		const data = this.parts.data();
		if (data === null) return;
		for (const [path, old] of this.before) {
			const now = data.contact(path);
			const found = now === undefined ? [] : careerChanges(old.contact, now.contact, data.today);
			if (now !== undefined && found.length > 0) this.offer(path, now.contact.name, found);
		}
		this.before.clear();
	}

	private offer(path: NotePath, name: string, found: readonly CareerChange[]): void {
		const t = this.parts.t();
		const { changes: words } = t.messages.followups;
		const message = createFragment((parent) => {
			const row = parent.createDiv("kith-notice");
			row.createSpan({ text: words.offer(name, found.map(({ kind, from, to }) => words.lines[kind](from, to)).join("; ")) });
			row.createEl("button", { text: words.note, attr: { type: "button" } }).addEventListener("click", () => void this.note(path, name, found));
			row.createEl("button", { text: words.skip, attr: { type: "button" } });
		});
		new Notice(message, LONG);
	}

	private note(path: NotePath, name: string, found: readonly CareerChange[]): Promise<boolean> {
		const { changes, settings, t, data } = this.parts;
		const date = data()?.today;
		if (date === undefined) return Promise.resolve(false);
		const editor = createContactEditor({ settings: settings(), script: t().language === "ru" ? "cyrillic" : "latin" });
		return changes.run(t().messages.followups.changes.noted(name), found.map(({ kind, from, to }) => ({
			kind: "edit" as const,
			path,
			edit: (text: string): EditOutcome => {
				const script = editor.scriptOf(text);
				const { lines } = translator(script === "cyrillic" ? "ru" : "en").messages.followups.changes;
				return appendRemark(text, { date, about: lines[kind](from, to) }, LOG_WORDS[script]);
			},
		})));
	}
}
