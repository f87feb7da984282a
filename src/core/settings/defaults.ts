import { DEFAULT_HOLIDAYS } from "./holidays";
import type { Settings, Thresholds } from "./model";

/** The numbers of NOTE-FORMAT §6. */
export const DEFAULT_THRESHOLDS: Thresholds = {
	driftingMinInteractions: 4,
	driftingFactor: 2,
	driftingMinDays: 14,
	driftingMaxFactor: 12,
	oneSidedMin: 4,
	oneSidedShare: 0.8,
	replyOwedDays: 2,
	noAnswerMin: 2,
	noAnswerDays: 7,
	thankYouDays: 7,
	followUpLateDays: 28,
	occasionAheadDays: 14,
	occasionPastDays: 14,
	changeDays: 180,
	staleMonths: 12,
};

/**
 * Settings of a vault that was never configured. Lists are empty because they hold only what the user adds to the
 * built-in ones (`built-in.ts`, and the key names of the notes).
 */
export const DEFAULT_SETTINGS: Settings = {
	contactFolders: [],
	contactTags: [],
	contactTypes: [],
	pageFolders: [],
	pageTags: [],
	templateFolders: [],
	draftFolders: [],
	ignoredFolders: [],
	keys: {},
	cadences: { relation: {}, importance: { key: "1 month" }, tag: {} },
	dateOrder: "unknown",
	dailyNoteFormat: "YYYY-MM-DD",
	dailyLimit: 5,
	logInto: "contact",
	contactTemplate: "",
	reachOutsAtStart: false,
	noticeAtStart: false,
	thresholds: DEFAULT_THRESHOLDS,
	holidays: DEFAULT_HOLIDAYS,
	words: {},
	dismissed: [],
	adviceVotes: [],
	dismissedPairs: [],
	other: {},
};
