import type { App } from "obsidian";
import type { IsoDate } from "../../core/dates";
import { appendDayEntry, createContactEditor, type ContactEditor, LOG_WORDS, type CadencePhrase, type LogEntry } from "../../core/edits";
import type { NotePath } from "../../core/notes";
import type { Settings } from "../../core/settings";
import type { Script } from "../../core/text";
import type { Translator } from "../../i18n";
import type { Changes } from "./changes";
import type { DayNotes } from "./day-notes";
import type { EditOutcome, NoteChange } from "./model";

export interface ContactActionsParts {
	readonly app: Pick<App, "vault" | "fileManager">;
	readonly changes: Changes;
	readonly dayNotes: DayNotes;
	readonly settings: () => Settings;
	readonly t: () => Translator;
}

type ContactEdit = (editor: ContactEditor, text: string) => EditOutcome;

/** What a user does with contacts, as steps that `Changes` writes, tells and undoes. Each resolves to whether it was done. */
export class ContactActions {
	private made: { readonly settings: Settings; readonly script: Script; readonly editor: ContactEditor } | null = null;

	constructor(private readonly parts: ContactActionsParts) {}

	/** Logs one event with one or several contacts, where the settings say. */
	async log(label: string, people: readonly NotePath[], entry: LogEntry): Promise<boolean> {
		const { changes, settings } = this.parts;
		if (settings().logInto === "contact") return changes.run(label, people.map((path) => this.logInto(path, people, entry)));
		const dayChange = await this.logIntoDay(people, entry);
		if (dayChange === null) {
			changes.say(this.parts.t().messages.daily.log.noDayNote);
			return false;
		}
		return changes.run(label, [dayChange, ...people.map((path) => this.change(path, (editor, text) => editor.touched(path, text, entry.date)))]);
	}

	/** @param until null wakes the contact up */
	snooze(label: string, path: NotePath, until: IsoDate | null): Promise<boolean> {
		return this.run(label, path, (editor, text) => editor.snooze(path, text, until));
	}
	pause(label: string, path: NotePath, paused: boolean): Promise<boolean> {
		return this.run(label, path, (editor, text) => editor.pause(path, text, paused));
	}
	/** @param phrase null takes the note's own rhythm out */
	setCadence(label: string, path: NotePath, phrase: CadencePhrase | null): Promise<boolean> {
		return this.run(label, path, (editor, text) => editor.setCadence(path, text, phrase));
	}
	setRelation(label: string, path: NotePath, relation: string): Promise<boolean> {
		return this.run(label, path, (editor, text) => editor.setRelation(path, text, relation));
	}

	private run(label: string, path: NotePath, edit: ContactEdit): Promise<boolean> {
		return this.parts.changes.run(label, [this.change(path, edit)]);
	}

	/** A change of one contact's note; the editor is the one of the settings as they are when it is written. */
	private change(path: NotePath, edit: ContactEdit): NoteChange {
		return { kind: "edit", path, edit: (text) => edit(this.editor(), text) };
	}

	private logInto(path: NotePath, people: readonly NotePath[], entry: LogEntry): NoteChange {
		const others = people.filter((other) => other !== path);
		return this.change(path, (editor, text) => {
			const words = LOG_WORDS[editor.scriptOf(text)];
			const company = others.length === 0 ? "" : `${words.with} ${this.linksTo(others, path).join(", ")}`;
			// A plain link, not `with::`: each of them has a line of their own, and the touch counts once for each.
			const about = [entry.about ?? "", company].filter((part) => part.trim() !== "").join(", ");
			return editor.logTouch(path, text, { ...entry, about }, words);
		});
	}

	private async logIntoDay(people: readonly NotePath[], entry: LogEntry): Promise<NoteChange | null> {
		const { app, dayNotes } = this.parts;
		const path = dayNotes.pathOf(entry.date);
		if (path === null) return null;
		const edit = (text: string): EditOutcome => appendDayEntry(text, { entry, people: this.linksTo(people, path) }, LOG_WORDS[this.editor().scriptOf(text)]);
		if (app.vault.getFileByPath(path) !== null) return { kind: "edit", path, edit };
		const start = await dayNotes.startText(entry.date);
		const outcome = edit(start);
		return { kind: "create", path, text: outcome.kind === "edited" ? outcome.text : start };
	}

	/** Links in the form that the user's settings ask for. */
	private linksTo(people: readonly NotePath[], from: NotePath): string[] {
		const { vault, fileManager } = this.parts.app;
		return people.flatMap((path) => {
			const file = vault.getFileByPath(path);
			return file === null ? [] : [fileManager.generateMarkdownLink(file, from)];
		});
	}

	private editor(): ContactEditor {
		const settings = this.parts.settings();
		const script: Script = this.parts.t().language === "ru" ? "cyrillic" : "latin";
		if (this.made?.settings !== settings || this.made.script !== script) this.made = { settings, script, editor: createContactEditor({ settings, script }) };
		return this.made.editor;
	}
}
