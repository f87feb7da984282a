import type { Plugin, Vault } from "obsidian";
import { DEFAULT_SETTINGS, parseSettings, settingsToJson, type SettingProblem, type Settings } from "../core/settings";

/** What the core plugins of the vault know already: nobody is asked for it again. */
interface VaultHabits {
	readonly dailyNoteFormat?: string;
	readonly templateFolder?: string;
	readonly dailyNoteFolder?: string;
	readonly dailyNoteTemplate?: string;
}

/** The settings of data.json, and what follows from the vault's own. */
export class SettingsStore {
	private saved: Settings = DEFAULT_SETTINGS;
	private habits: VaultHabits = {};
	problems: readonly SettingProblem[] = [];
	private readonly listeners = new Set<() => void>();

	constructor(
		private readonly plugin: Pick<Plugin, "loadData" | "saveData">,
		private readonly vault: Vault,
	) {}

	/** What the user set; for the settings tab. */
	get own(): Settings {
		return this.saved;
	}

	/** What counts: the user's settings, completed by the vault's. */
	get effective(): Settings {
		const { dailyNoteFormat, templateFolder } = this.habits;
		const isDefault = this.saved.dailyNoteFormat === DEFAULT_SETTINGS.dailyNoteFormat;
		return {
			...this.saved,
			dailyNoteFormat: isDefault && dailyNoteFormat !== undefined ? dailyNoteFormat : this.saved.dailyNoteFormat,
			templateFolders: templateFolder === undefined || this.saved.templateFolders.includes(templateFolder) ? this.saved.templateFolders : [...this.saved.templateFolders, templateFolder],
		};
	}

	/** Where new daily notes go, and the note that they start with; empty where the vault says nothing. */
	get dailyNotes(): { readonly folder: string; readonly template: string } {
		return { folder: this.habits.dailyNoteFolder ?? "", template: this.habits.dailyNoteTemplate ?? "" };
	}

	/** Reads data.json anew, as after a sync from another device. */
	async load(): Promise<void> {
		const { settings, problems } = parseSettings(await this.plugin.loadData());
		this.saved = settings;
		this.problems = problems;
	}

	/** Reads what the core plugins for daily notes and templates are set to. */
	async readHabits(): Promise<void> {
		const daily = await this.readConfig("daily-notes.json");
		const templates = await this.readConfig("templates.json");
		this.habits = {
			...(isFilled(daily["format"]) ? { dailyNoteFormat: daily["format"] } : {}),
			...(isFilled(daily["folder"]) ? { dailyNoteFolder: daily["folder"] } : {}),
			...(isFilled(daily["template"]) ? { dailyNoteTemplate: daily["template"] } : {}),
			...(isFilled(templates["folder"]) ? { templateFolder: templates["folder"] } : {}),
		};
	}

	async change(change: Partial<Settings>): Promise<void> {
		this.saved = { ...this.saved, ...change };
		await this.plugin.saveData(settingsToJson(this.saved));
		for (const listener of [...this.listeners]) listener();
	}

	/** Calls back after each change made here, until the returned function is called. */
	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private async readConfig(name: string): Promise<Record<string, unknown>> {
		try {
			// The vault knows no files of its configuration folder: only the adapter reads them.
			const parsed: unknown = JSON.parse(await this.vault.adapter.read(`${this.vault.configDir}/${name}`));
			return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
		} catch {
			return {};
		}
	}
}

function isFilled(value: unknown): value is string {
	return typeof value === "string" && value !== "";
}
