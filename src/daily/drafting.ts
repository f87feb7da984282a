import { Component, normalizePath, Notice, type App } from "obsidian";
import { chooseDraft, draftFactsOf, draftLanguageOf, draftPathTest, draftPurposes, fillDraft, formalityOf, readDraftTemplate, reachUrls, type DraftTemplate, type DraftWish, type ReachUrl } from "../core/drafts";
import type { NotePath } from "../core/notes";
import type { Settings } from "../core/settings";
import { translator, type Translator } from "../i18n";
import type { Changes } from "../obsidian/writing/changes";
import type { PanelData } from "../views/agenda/panel-data";
import { DraftModal } from "../views/draft/draft-modal";

export interface DraftingParts {
	readonly app: App;
	readonly t: () => Translator;
	readonly data: () => PanelData | null;
	readonly settings: () => Settings;
	readonly changes: Changes;
}

/** Messages made of the templates in the vault. Kith copies them or hands them to another app; it sends nothing. */
export class Drafting extends Component {
	constructor(private readonly parts: DraftingParts) {
		super();
	}

	override onload(): void {
		const { app, t, data } = this.parts;
		this.registerEvent(
			app.workspace.on("file-menu", (menu, file) => {
				const path = file.path as NotePath;
				if (data()?.row(path) === undefined) return;
				menu.addItem((entry) =>
					entry
						.setSection("kith")
						.setTitle(t().messages.drafts.action)
						.setIcon("mail")
						.onClick(() => void this.draft(path)),
				);
			}),
		);
	}

	/** Shows a draft for a contact, of the template that fits best. */
	async draft(path: NotePath): Promise<void> {
		const { app, t, data: read } = this.parts;
		const data = read();
		const item = data?.item(path) ?? null;
		const parcel = data?.contact(path);
		if (data === null || item === null || parcel === undefined) return;
		const timeline = data.timeline(path);
		const language = draftLanguageOf(parcel, timeline);
		const formality = formalityOf(parcel);
		const channel = item.lastContact?.channel;
		const wish: DraftWish = {
			purposes: draftPurposes(item.situations, item.followUps),
			...(language === null ? {} : { language }),
			...(formality === null ? {} : { formality }),
			...(channel === undefined ? {} : { channel }),
		};
		const input = { parcel, timeline, followUps: item.followUps, occasions: item.occasions, today: data.today };
		new DraftModal(app, `${t().messages.drafts.title}: ${item.name}`, {
			t: t(),
			templates: chooseDraft(await this.templates(), wish),
			fill: (template) => fillDraft(template, draftFactsOf(input, translator(template.language).draftWords(data.today))),
			ways: (message) => reachUrls(parcel.contact.channels, message),
			copy: (text) => void this.copy(text, t().messages.drafts.copied),
			openIn: (way, text) => void this.openIn(way, text),
			createSamples: (close) => {
				void this.createSamples().then((made) => {
					if (!made) return undefined;
					close();
					return this.draft(path);
				});
			},
		}).open();
	}

	/** Writes the sample messages into the folder of drafts; those that are there stay as they are. */
	createSamples(): Promise<boolean> {
		const { app, t, settings, changes } = this.parts;
		const { sampleDrafts, drafts } = t().messages;
		const folder = normalizePath(settings().draftFolders[0] ?? sampleDrafts.folder);
		const missing = sampleDrafts.notes.map(({ name, text }) => ({ kind: "create" as const, path: `${folder}/${name}.md` as NotePath, text })).filter(({ path }) => app.vault.getAbstractFileByPath(path) === null);
		const said = drafts.none.created(folder);
		if (missing.length > 0) return changes.run(said, missing);
		changes.say(said);
		return Promise.resolve(true);
	}

	private async templates(): Promise<readonly DraftTemplate[]> {
		const { app, settings } = this.parts;
		const isDraft = draftPathTest(settings());
		const files = app.vault.getMarkdownFiles().filter(({ path }) => isDraft(path));
		const read = await Promise.all(files.map(async (file) => readDraftTemplate(file.path as NotePath, await app.vault.cachedRead(file))));
		return read.flatMap((template) => template ?? []);
	}

	private async copy(text: string, said: string): Promise<void> {
		await navigator.clipboard.writeText(text);
		new Notice(said);
	}

	/** The URL was made from a validated value; a text that is not in it is copied, to be pasted. */
	private async openIn(way: ReachUrl, text: string): Promise<void> {
		if (!way.withText && way.kind !== "phone") await this.copy(text, this.parts.t().messages.drafts.pasteText);
		window.open(way.url);
	}
}
