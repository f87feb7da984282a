import type { App, Menu } from "obsidian";
import type { NotePath } from "../core/notes";
import type { Settings } from "../core/settings";
import { fold } from "../core/text";
import type { Translator } from "../i18n";
import type { NewContacts } from "../obsidian/writing/new-contacts";
import type { PanelData } from "../views/agenda/panel-data";
import { ask } from "../views/choose/ask";
import { fitting, type Choice } from "../views/choose/choice-modal";
import { relationChoices } from "../views/choose/relation-choices";
import { contactFolder, fileNameOf, linkAt, linkTarget } from "../obsidian/writing/new-contact-place";

export interface NewContactParts {
	readonly app: App;
	readonly t: () => Translator;
	readonly data: () => PanelData | null;
	readonly settings: () => Settings;
	readonly contacts: NewContacts;
	readonly open: (path: NotePath) => void;
}

/** How many names without a note are offered. */
const OFFERED = 30;
/** A longer selection is no name. */
const LONGEST_NAME = 80;

/** Asks who somebody new is, makes the note, and opens it. */
export class NewContactDialog {
	constructor(private readonly parts: NewContactParts) {}

	/** @param name whom it is about, as selected or linked; asked for where it is not given */
	async start(name = this.nameAtCursor()): Promise<boolean> {
		const { app, t, data: read, contacts, open } = this.parts;
		const data = read();
		if (data === null) return false;
		const words = t().messages.daily.newContact;
		const wanted = name ?? (await ask<string>(app, { question: words.question, nothing: words.nothing, choices: (query) => this.names(query) }));
		if (wanted === undefined || fileNameOf(wanted.replace(/^.*\//, "")) === "") return false;
		const person = fileNameOf(wanted.replace(/^.*\//, ""));
		const relation = await ask<string>(app, {
			question: t().messages.daily.relation.question(person),
			nothing: t().messages.daily.relation.nothing,
			choices: (query) => [...relationChoices(query, data.snapshot.contacts.values(), t()), ...(query.trim() === "" ? [{ value: "", text: words.notSaid, note: "" }] : [])],
		});
		if (relation === undefined) return false;
		const path = await contacts.create(this.placeOf(wanted), { name: person, relation, date: data.today, locale: t().language });
		if (path !== null) open(path);
		return path !== null;
	}

	/** Offers to make a contact of what is selected, or of a link that leads nowhere. */
	addToMenu(menu: Menu): void {
		const name = this.nameAtCursor();
		if (name === undefined) return;
		menu.addItem((item) =>
			item
				.setSection("kith")
				.setTitle(this.parts.t().messages.daily.menu.newContact(name))
				.setIcon("user-round-plus")
				.onClick(() => void this.start(name)),
		);
	}

	/** What the editor points at: the selected words, or the link under the cursor if no note stands behind it. */
	private nameAtCursor(): string | undefined {
		const { workspace, metadataCache } = this.parts.app;
		const editor = workspace.activeEditor?.editor;
		if (editor === undefined) return undefined;
		const source = workspace.activeEditor?.file?.path ?? "";
		const isMissing = (target: string): boolean => fileNameOf(target) !== "" && metadataCache.getFirstLinkpathDest(target, source) === null;
		const selected = editor.getSelection().trim();
		if (selected !== "") {
			const bare = linkTarget(selected.replace(/^\[\[|\]\]$/g, ""));
			return bare.length <= LONGEST_NAME && !bare.includes("\n") && isMissing(bare) ? bare : undefined;
		}
		const { line, ch } = editor.getCursor();
		const target = linkAt(editor.getLine(line), ch);
		return target !== null && isMissing(target) ? target : undefined;
	}

	/** Where the note of a name belongs; a link with folders says so itself. */
	private placeOf(name: string): string {
		if (name.includes("/")) return `${name.split("/").map(fileNameOf).filter((part) => part !== "").join("/")}.md`;
		const { data, settings, t } = this.parts;
		const folder = contactFolder(data()?.snapshot.contacts.keys() ?? [], settings().contactFolders, t().messages.daily.newContact.folder);
		return `${folder}/${fileNameOf(name)}.md`;
	}

	/** The name that is typed, and the names that notes link to without a note behind them, most linked first. */
	private names(query: string): readonly Choice<string>[] {
		const { app, t, data } = this.parts;
		const words = t().messages.daily.newContact;
		const counts = new Map<string, number>();
		for (const [source, targets] of Object.entries(app.metadataCache.unresolvedLinks)) {
			// A person is named in notes about people and days; pages of advice link to pages.
			if (data()?.page(source as NotePath) !== undefined) continue;
			for (const [target, count] of Object.entries(targets)) if (looksLikeName(target)) counts.set(target, (counts.get(target) ?? 0) + count);
		}
		const missing = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([target, count]): Choice<string> => ({ value: target, text: target, note: words.linked(count) }));
		const typed = fileNameOf(query);
		const own = typed === "" || counts.has(typed) ? [] : [{ value: typed, text: typed, note: this.placeOf(typed) }];
		return [...own, ...fitting(missing, query, fold).slice(0, OFFERED)];
	}
}

/** Two to four words that begin with capitals, in any script. */
function looksLikeName(target: string): boolean {
	const words = linkTarget(target).replace(/^.*\//, "").split(/\s+/);
	return words.length <= 4 && words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && !/\d/.test(target);
}
