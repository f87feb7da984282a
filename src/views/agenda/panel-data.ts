import type { Agenda, AgendaEngine, AgendaItem, AgendaRow } from "../../core/agenda";
import type { IsoDate } from "../../core/dates";
import type { ContactParcel, NotePath, PageParcel, Problem } from "../../core/notes";
import type { Rule } from "../../core/policy";
import type { Settings } from "../../core/settings";
import { timelineOf, type Timeline } from "../../core/timeline";
import type { Snapshot } from "../../core/vault-index";

/** What the panel asks of the vault at one moment. Everything but the agenda is computed when asked for, and remembered. */
export interface PanelData {
	readonly today: IsoDate;
	/** Every contact, whatever its status. */
	readonly agenda: Agenda;
	readonly snapshot: Snapshot;
	/** How many contacts "Today" holds. */
	readonly dailyLimit: number;
	/** Folders that the settings name besides the built-in ones. */
	readonly settingsFolders: readonly string[];
	/** Pairs that are not to be introduced, as `path|path`. */
	readonly dismissedPairs: readonly string[];
	readonly row: (path: NotePath) => AgendaRow | undefined;
	readonly contact: (path: NotePath) => ContactParcel | undefined;
	page(path: NotePath): PageParcel | undefined;
	/** With situations and advice. */
	item(path: NotePath): AgendaItem | null;
	/** Whether the item was computed before, and costs nothing now. */
	knowsItem(path: NotePath): boolean;
	timeline(path: NotePath): Timeline;
	problems(): readonly Problem[];
	/** The rules that the user's pages state. */
	rules(): readonly Rule[];
}

export interface PanelDataParts {
	readonly engine: Pick<AgendaEngine, "agenda" | "itemOf" | "problems" | "policy">;
	readonly snapshot: Snapshot;
	readonly today: IsoDate;
	readonly settings: Pick<Settings, "contactFolders" | "dailyLimit" | "dismissedPairs">;
}

export function createPanelData({ engine, snapshot, today, settings }: PanelDataParts): PanelData {
	const agenda = engine.agenda(today, { all: true });
	const items = new Map<NotePath, AgendaItem | null>();
	const timelines = new Map<NotePath, Timeline>();
	let rows: ReadonlyMap<NotePath, AgendaRow> | null = null;
	let problems: readonly Problem[] | null = null;
	return {
		today,
		agenda,
		snapshot,
		dailyLimit: settings.dailyLimit,
		settingsFolders: settings.contactFolders,
		dismissedPairs: settings.dismissedPairs,
		row: (path) => (rows ??= new Map(agenda.items.map((row) => [row.path, row]))).get(path),
		contact: (path) => snapshot.contacts.get(path),
		page: (path) => snapshot.pages.get(path),
		item: (path) => remembered(items, path, () => engine.itemOf(path, today)),
		knowsItem: (path) => items.has(path),
		timeline: (path) => remembered(timelines, path, () => timelineOf(snapshot, path, today)),
		problems: () => (problems ??= engine.problems()),
		rules: () => engine.policy().rules,
	};
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
	const value = known.get(key);
	if (value !== undefined) return value;
	const made = make();
	known.set(key, made);
	return made;
}
