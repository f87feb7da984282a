import type { DraftPurpose, Formality } from "../../core/drafts";
import type { HolidayName } from "../../core/settings";
import type { EventKind } from "../../core/vocabulary";

const EVENTS = {
	"interview": "the interview",
	"meeting": "our meeting",
	"conference": "our talk at the conference",
	"project-end": "our work on the project",
	"introduction": "the introduction",
	"help": "your help",
	"offer": "the offer",
	"application": "looking at my application",
	"rejection": "your answer",
	"message": "your message",
	"deal": "our agreement",
	"job-change": "your news",
	"occasion": "the celebration",
} satisfies Record<EventKind, string>;

const DAYS = { birthday: "your birthday", anniversary: "your anniversary" };

const HOLIDAYS = {
	"new-year": "the New Year",
	"orthodox-christmas": "Orthodox Christmas",
	"valentines-day": "Valentine's Day",
	"defender-day": "Defender of the Fatherland Day",
	"womens-day": "International Women's Day",
	"labour-day": "Labour Day",
	"victory-day": "Victory Day",
	"knowledge-day": "the first day of school",
	"teachers-day": "Teachers' Day",
	"christmas": "Christmas",
} satisfies Record<HolidayName, string>;

/** Message templates: their names, and the words that are filled into them. */
export const drafts = {
	title: "Draft",
	action: "Draft a message…",
	folders: { heading: "Messages and wishes", name: "Folders of message templates", desc: "Besides the usual names. Samples go into the first one." },
	samplesCommand: "Create sample messages",
	subject: "Subject",
	text: "Message",
	purposes: {
		"thank-you": "Thank-you",
		"follow-up": "Follow-up",
		"congratulation": "Congratulation",
		"check-in": "Keeping in touch",
		"offer-of-help": "Offer of help",
		"introduction": "Introduction",
	} satisfies Record<DraftPurpose, string>,
	formality: { formal: "Formal", informal: "Informal" } satisfies Record<Formality, string>,
	choose: "Choose another template",
	copy: "Copy",
	copied: "Copied",
	open: { email: "Write an email", telegram: "Open Telegram", phone: "Call" },
	pasteText: "The text is copied: paste it there.",
	unfilled: (names: string): string => `Still to fill in: ${names}`,
	none: {
		text: "No message templates found. A template is a note with the property “draft”, in a folder of message templates.",
		create: "Create samples",
		created: (folder: string): string => `The folder ${folder} is there, with sample messages.`,
	},
	/** What stands behind "thank you for". */
	events: EVENTS,
	/** What stands behind "best wishes on". */
	occasions: {
		...DAYS,
		important: (label: string): string => (label === "" ? "this day" : `this day (${label})`),
		holiday: (name: string): string => name,
		holidays: HOLIDAYS,
	},
};
