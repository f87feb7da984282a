import type { DateOrder } from "../dates";
import type { Holiday } from "./holidays";

/** The facts whose property names the user can extend, in the order of NOTE-FORMAT §1. */
export const FACT_KEYS = [
	"type", "name", "aliases", "tags", "relation", "importance", "company", "role", "place", "cadence", "lastContact",
	"nextContact", "snoozedUntil", "paused", "status", "birthday", "anniversary", "importantDates", "met", "created", "situation",
	"introducedBy", "knows", "friends", "reportsTo", "related", "channels", "participants", "date", "personal",
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

/** What the plugin's data.json holds. Words that the user adds extend the built-in lists, they never replace them. */
export interface Settings {
	readonly contactFolders: readonly string[];
	readonly contactTags: readonly string[];
	readonly contactTypes: readonly string[];
	readonly pageFolders: readonly string[];
	readonly pageTags: readonly string[];
	readonly templateFolders: readonly string[];
	/** Folders that hold message templates. */
	readonly draftFolders: readonly string[];
	readonly ignoredFolders: readonly string[];
	/** Further property names per fact. */
	readonly keys: Readonly<Partial<Record<FactKey, readonly string[]>>>;
	/** Interval texts ("every 2 months") by relation, importance or tag, for contacts that no note and no page speaks for. */
	readonly cadences: {
		readonly relation: Readonly<Record<string, string>>;
		readonly importance: Readonly<Record<string, string>>;
		readonly tag: Readonly<Record<string, string>>;
	};
	readonly dateOrder: DateOrder;
	/** Moment format of daily notes' file names, as in Obsidian's core plugin. */
	readonly dailyNoteFormat: string;
	/** How many contacts "Today" holds. */
	readonly dailyLimit: number;
	/** Where a touch is written that the user logs: the contact's note, or the daily note of that day. */
	readonly logInto: LogInto;
	/** Path of the note whose text a new contact starts with; empty for the built-in text. */
	readonly contactTemplate: string;
	/** Whether today's reach-outs are written into the daily note when the vault is opened. */
	readonly reachOutsAtStart: boolean;
	/** Whether it is said then how many there are. */
	readonly noticeAtStart: boolean;
	readonly thresholds: Thresholds;
	/** Days of the year on which people send greetings; those that are on are occasions of every contact. */
	readonly holidays: readonly Holiday[];
	/** Words the user adds to a concept of the vocabulary. */
	readonly words: Readonly<Record<string, readonly string[]>>;
	/** Situations the user dismissed, as `path|situation`. */
	readonly dismissed: readonly string[];
	/** Advice the user pinned or found unhelpful, as plain data. */
	readonly adviceVotes: readonly AdviceVote[];
	/** Pairs never to introduce, as `path|path`. */
	readonly dismissedPairs: readonly string[];
	/** What a log entry may also set up: see the daily loop. Unknown keys of data.json are kept as they are. */
	readonly other: Readonly<Record<string, unknown>>;
}

export const LOG_PLACES = ["contact", "day"] as const;
export type LogInto = (typeof LOG_PLACES)[number];

export interface AdviceVote {
	readonly vote: "pin" | "not-helpful";
	/** Contact path, or `relation:NAME`. */
	readonly subject: string;
	readonly page: string;
	readonly heading: string;
}

/** Thresholds of the situations (NOTE-FORMAT §6). Days unless the name says otherwise. */
export interface Thresholds {
	readonly driftingMinInteractions: number;
	readonly driftingFactor: number;
	readonly driftingMinDays: number;
	readonly driftingMaxFactor: number;
	readonly oneSidedMin: number;
	readonly oneSidedShare: number;
	readonly replyOwedDays: number;
	readonly noAnswerMin: number;
	readonly noAnswerDays: number;
	readonly thankYouDays: number;
	readonly followUpLateDays: number;
	readonly occasionAheadDays: number;
	readonly occasionPastDays: number;
	readonly changeDays: number;
	readonly staleMonths: number;
}
