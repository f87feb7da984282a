import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem, type SettingGroupItem } from "obsidian";
import type { IsoDate, YearlessDate } from "../core/dates";
import { FACT_KEYS, type FactKey, type Settings } from "../core/settings";
import type { Translator } from "../i18n";
import type { SettingsStore } from "./settings-store";
import { cadenceError, cadenceLines, cadencesOf, linesOf, listOf } from "./settings-texts";

/** Lists of the settings that the user edits as lines. */
const LISTS = ["contactFolders", "contactTags", "contactTypes", "pageFolders", "pageTags", "templateFolders", "ignoredFolders", "draftFolders"] as const;
type ListName = (typeof LISTS)[number];
type CadenceName = keyof Settings["cadences"];

export interface SettingsTabParts {
	readonly store: SettingsStore;
	readonly t: () => Translator;
	/** What was found in the vault, or null while it is read. */
	readonly found: () => { readonly contacts: number; readonly pages: number } | null;
}

/** A day of every year as one that has 29 February: its words name no year. */
function yearly(day: YearlessDate): IsoDate {
	return `2000${day.slice(1)}` as IsoDate;
}

/** The settings tab, declared: Obsidian draws it and finds its rows by search. */
export class KithSettingTab extends PluginSettingTab {
	override icon = "users-round";

	constructor(app: App, plugin: Plugin, private readonly parts: SettingsTabParts) {
		super(app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const words = this.parts.t().messages.settings;
		const list = (key: ListName, { name, desc }: { readonly name: string; readonly desc: string }): SettingGroupItem => ({
			name,
			desc: `${desc} ${words.oneALine}`,
			control: { type: "textarea", key, rows: 3 },
		});
		const cadence = (name: CadenceName): SettingGroupItem => ({
			name: words.cadences[name].name,
			desc: `${words.cadences[name].desc} ${words.oneALine}`,
			control: { type: "textarea", key: `cadences.${name}`, rows: 4, validate: (text: string) => cadenceError(text, words.cadences) },
		});
		return [
			{ name: words.found.name, desc: this.foundText() },
			{
				name: words.daily.name,
				desc: words.daily.desc,
				control: { type: "number", key: "dailyLimit", min: 1, max: 50, step: 1, validate: (value: number) => (Number.isInteger(value) && value >= 1 && value <= 50 ? undefined : words.daily.error) },
			},
			{ type: "group", heading: words.people.heading, items: [list("contactFolders", words.people.folders), list("contactTags", words.people.tags), list("contactTypes", words.people.types)] },
			{ type: "group", heading: words.pages.heading, items: [list("pageFolders", words.pages.folders), list("pageTags", words.pages.tags)] },
			{ type: "group", heading: words.apart.heading, items: [list("templateFolders", words.apart.templates), list("ignoredFolders", words.apart.ignored)] },
			{ type: "group", heading: words.cadences.heading, items: [cadence("relation"), cadence("importance"), cadence("tag")] },
			{
				type: "group",
				heading: words.dates.heading,
				items: [
					{ name: words.dates.order.name, desc: words.dates.order.desc, control: { type: "dropdown", key: "dateOrder", options: words.dates.order.options } },
					{ name: words.dates.dailyNote.name, desc: words.dates.dailyNote.desc, control: { type: "text", key: "dailyNoteFormat" } },
				],
			},
			this.writingGroup(),
			{ type: "group", heading: this.parts.t().messages.drafts.folders.heading, items: [list("draftFolders", this.parts.t().messages.drafts.folders), ...this.holidayRows()] },
			{
				type: "group",
				heading: words.keys.heading,
				items: [{ type: "page", name: words.keys.page.name, desc: words.keys.page.desc, items: FACT_KEYS.map((fact) => this.keyRow(fact)) }],
			},
		];
	}

	private writingGroup(): SettingDefinitionItem {
		const words = this.parts.t().messages.daily.settings;
		const nudges = this.parts.t().messages.followups.nudges.settings;
		return {
			type: "group",
			heading: words.heading,
			items: [
				{ name: words.logInto.name, desc: words.logInto.desc, control: { type: "dropdown", key: "logInto", options: words.logInto.options } },
				{ ...nudges.write, control: { type: "toggle", key: "reachOutsAtStart" } },
				{ ...nudges.notice, control: { type: "toggle", key: "noticeAtStart" } },
				{ ...words.contactTemplate, control: { type: "file", key: "contactTemplate", filter: (file) => file.extension === "md" } },
			],
		};
	}

	/** One switch for each holiday of the list. */
	private holidayRows(): SettingGroupItem[] {
		const t = this.parts.t();
		return this.parts.store.own.holidays.map(({ name, day }, at) => ({
			name: t.occasionName({ kind: "holiday", label: name }),
			desc: t.day(yearly(day), yearly(day)),
			control: { type: "toggle", key: `holidays.${at}` },
		}));
	}

	private foundText(): string {
		const { settings, panel } = this.parts.t().messages;
		const found = this.parts.found();
		return found === null ? settings.found.waiting : settings.found.desc(panel.people(found.contacts), panel.pages(found.pages));
	}

	private keyRow(fact: FactKey): SettingDefinitionItem {
		const words = this.parts.t().messages.settings.keys;
		return { name: words.facts[fact], desc: words.desc(words.facts[fact]), control: { type: "text", key: `keys.${fact}` } };
	}

	override getControlValue(key: string): unknown {
		const { own } = this.parts.store;
		const [group, name] = key.split(".");
		if (group === "keys") return (own.keys[name as FactKey] ?? []).join(", ");
		if (group === "cadences") return cadenceLines(own.cadences[name as CadenceName]);
		if (group === "holidays") return own.holidays[Number(name)]?.on ?? false;
		if (key === "reachOutsAtStart" || key === "noticeAtStart") return own[key];
		const list = LISTS.find((one) => one === key);
		return list === undefined ? own[key as "dailyLimit" | "dateOrder" | "dailyNoteFormat" | "logInto" | "contactTemplate"] : linesOf(own[list]);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await this.parts.store.change(this.changeOf(key, value));
	}

	private changeOf(key: string, value: unknown): Partial<Settings> {
		const { own } = this.parts.store;
		const text = typeof value === "string" ? value : "";
		const [group, name] = key.split(".");
		if (group === "keys") {
			const { [name as FactKey]: _before, ...others } = own.keys;
			const names = listOf(text, /,/);
			return { keys: names.length === 0 ? others : { ...others, [name as FactKey]: names } };
		}
		if (group === "cadences") return { cadences: { ...own.cadences, [name as CadenceName]: cadencesOf(text) } };
		if (group === "holidays") return { holidays: own.holidays.map((holiday, at) => (at === Number(name) ? { ...holiday, on: value === true } : holiday)) };
		if (key === "reachOutsAtStart" || key === "noticeAtStart") return { [key]: value === true };
		if (key === "dailyLimit") return { dailyLimit: typeof value === "number" ? value : own.dailyLimit };
		if (key === "dateOrder") return { dateOrder: text as Settings["dateOrder"] };
		if (key === "dailyNoteFormat") return { dailyNoteFormat: text };
		if (key === "logInto") return { logInto: text === "day" ? "day" : "contact" };
		if (key === "contactTemplate") return { contactTemplate: text };
		return { [key]: listOf(text) };
	}
}
