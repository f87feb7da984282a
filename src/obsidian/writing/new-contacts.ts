import { normalizePath, type App } from "obsidian";
import { createContactEditor, fillTemplate, type NewContact } from "../../core/edits";
import { createNoteReader, type NotePath } from "../../core/notes";
import type { Settings } from "../../core/settings";
import { scriptOf } from "../../core/text";
import { translator, type Translator } from "../../i18n";
import type { Changes } from "./changes";

export interface NewContactsParts {
	readonly app: Pick<App, "vault">;
	readonly changes: Changes;
	readonly settings: () => Settings;
	readonly t: () => Translator;
}

/** Makes notes for new contacts; one that is there is never written over. */
export class NewContacts {
	constructor(private readonly parts: NewContactsParts) {}

	/** @returns the path of the note, or null where it was not made */
	async create(wanted: string, contact: NewContact): Promise<NotePath | null> {
		const path = normalizePath(wanted) as NotePath;
		const text = this.withRelation(path, fillTemplate(await this.template(contact.name), contact), contact.relation);
		const label = this.parts.t().messages.daily.newContact.made(contact.name);
		return (await this.parts.changes.run(label, [{ kind: "create", path, text }])) ? path : null;
	}

	private async template(name: string): Promise<string> {
		const { app, settings, t } = this.parts;
		const wanted = settings().contactTemplate;
		const file = wanted === "" ? null : app.vault.getFileByPath(normalizePath(/\.md$/i.test(wanted) ? wanted : `${wanted}.md`));
		// A name in Russian letters is written down in Russian, whatever the language of the interface.
		const words = scriptOf(name) === "cyrillic" ? translator("ru") : t();
		return file === null ? words.messages.daily.newContact.template() : app.vault.cachedRead(file);
	}

	/** A template of the user's that does not ask for the relation gets it all the same. */
	private withRelation(path: NotePath, text: string, relation: string): string {
		if (relation === "") return text;
		const settings = this.parts.settings();
		const parcel = createNoteReader(settings).read(path, text);
		if (parcel.kind === "contact" && parcel.contact.relations.length > 0) return text;
		const result = createContactEditor({ settings, script: this.parts.t().language === "ru" ? "cyrillic" : "latin" }).setRelation(path, text, relation);
		return result.kind === "edited" ? result.text : text;
	}
}
