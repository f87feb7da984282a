import { readCadence } from "../dates";
import { DataReader, isData, own, type SettingProblem } from "./data-reader";
import { DEFAULT_SETTINGS, DEFAULT_THRESHOLDS } from "./defaults";
import { readHolidays } from "./holidays";
import { FACT_KEYS, LOG_PLACES, type AdviceVote, type Settings, type Thresholds } from "./model";

type Data = Readonly<Record<string, unknown>>;
export interface ParsedSettings {
	readonly settings: Settings;
	readonly problems: readonly SettingProblem[];
}

/**
 * Settings from the JSON of data.json. Never throws: what has the wrong type becomes a problem and counts as not set.
 * A map of cadences that is given replaces the default one, so that a default can be taken away.
 */
export function parseSettings(json: unknown): ParsedSettings {
	const reader = new DataReader();
	if (json === null || json === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
	if (!isData(json)) {
		reader.refuse("", json);
		return { settings: DEFAULT_SETTINGS, problems: reader.problems };
	}
	const list = (name: keyof Settings): readonly string[] => reader.texts(json, name, []);
	const settings: Settings = {
		contactFolders: list("contactFolders"),
		contactTags: list("contactTags"),
		contactTypes: list("contactTypes"),
		pageFolders: list("pageFolders"),
		pageTags: list("pageTags"),
		templateFolders: list("templateFolders"),
		draftFolders: list("draftFolders"),
		ignoredFolders: list("ignoredFolders"),
		keys: readKeys(reader, json),
		cadences: readCadences(reader, json),
		dateOrder: reader.oneOf(json, "dateOrder", ["day-first", "month-first", "unknown"], DEFAULT_SETTINGS.dateOrder),
		dailyNoteFormat: reader.text(json, "dailyNoteFormat", DEFAULT_SETTINGS.dailyNoteFormat),
		dailyLimit: Math.floor(reader.number(json, "dailyLimit", DEFAULT_SETTINGS.dailyLimit, 1)),
		logInto: reader.oneOf(json, "logInto", LOG_PLACES, DEFAULT_SETTINGS.logInto),
		contactTemplate: reader.anyText(json, "contactTemplate", DEFAULT_SETTINGS.contactTemplate),
		reachOutsAtStart: readFlag(reader, json, "reachOutsAtStart"),
		noticeAtStart: readFlag(reader, json, "noticeAtStart"),
		thresholds: readThresholds(reader, json),
		holidays: readHolidays(reader, json),
		words: readWords(reader, json),
		dismissed: list("dismissed"),
		adviceVotes: readVotes(reader, json),
		dismissedPairs: list("dismissedPairs"),
		other: Object.fromEntries(Object.entries(json).filter(([name]) => !Object.hasOwn(DEFAULT_SETTINGS, name))),
	};
	return { settings, problems: reader.problems };
}

/** What to write to data.json: the settings with the unknown keys that were found there. `parseSettings` reads it back equal. */
export function settingsToJson(settings: Settings): Record<string, unknown> {
	const { other, ...known } = settings;
	return { ...other, ...known };
}

function readFlag(reader: DataReader, json: Data, name: "reachOutsAtStart" | "noticeAtStart"): boolean {
	const value = own(json, name);
	if (typeof value === "boolean") return value;
	if (value !== undefined) reader.refuse(name, value);
	return DEFAULT_SETTINGS[name];
}

function readKeys(reader: DataReader, json: Data): Settings["keys"] {
	const data = reader.record(json, "keys");
	for (const name of Object.keys(data)) {
		if (!FACT_KEYS.some((key) => key === name)) reader.refuse(`keys.${name}`, data[name]);
	}
	const keys: Partial<Record<(typeof FACT_KEYS)[number], readonly string[]>> = {};
	for (const key of FACT_KEYS) {
		const names = reader.texts(data, key, [], "keys.");
		if (names.length > 0) keys[key] = names;
	}
	return keys;
}

function readCadences(reader: DataReader, json: Data): Settings["cadences"] {
	const data = reader.record(json, "cadences");
	const read = (name: keyof Settings["cadences"]): Readonly<Record<string, string>> => {
		if (own(data, name) === undefined) return DEFAULT_SETTINGS.cadences[name];
		const cadences: [string, string][] = [];
		for (const [subject, value] of Object.entries(reader.record(data, name, "cadences."))) {
			if (typeof value !== "string" && typeof value !== "number") reader.refuse(`cadences.${name}.${subject}`, value);
			else if (String(value).trim() !== "") {
				// An unreadable text stays, so that the user can mend it; nothing is governed by it meanwhile.
				if (readCadence(value) === null) reader.refuse(`cadences.${name}.${subject}`, value);
				cadences.push([subject, String(value).trim()]);
			}
		}
		return Object.fromEntries(cadences);
	};
	return { relation: read("relation"), importance: read("importance"), tag: read("tag") };
}

function readThresholds(reader: DataReader, json: Data): Thresholds {
	const data = reader.record(json, "thresholds");
	const thresholds: Record<string, number> = {};
	for (const [name, fallback] of Object.entries(DEFAULT_THRESHOLDS)) {
		thresholds[name] = reader.number(data, name, fallback as number, 0, "thresholds.");
	}
	return { ...DEFAULT_THRESHOLDS, ...thresholds };
}

function readWords(reader: DataReader, json: Data): Settings["words"] {
	const data = reader.record(json, "words");
	return Object.fromEntries(Object.keys(data).map((concept) => [concept, reader.texts(data, concept, [], "words.")]));
}

function readVotes(reader: DataReader, json: Data): readonly AdviceVote[] {
	const value = own(json, "adviceVotes");
	if (value === undefined) return [];
	if (!Array.isArray(value)) {
		reader.refuse("adviceVotes", value);
		return [];
	}
	const votes: AdviceVote[] = [];
	value.forEach((item: unknown, index) => {
		const vote = readVote(item);
		if (vote === null) reader.refuse(`adviceVotes.${index}`, item);
		else votes.push(vote);
	});
	return votes;
}

function readVote(item: unknown): AdviceVote | null {
	if (!isData(item)) return null;
	const { vote, subject, page, heading } = item;
	if (vote !== "pin" && vote !== "not-helpful") return null;
	if (typeof subject !== "string" || typeof page !== "string" || typeof heading !== "string") return null;
	return { vote, subject, page, heading };
}
