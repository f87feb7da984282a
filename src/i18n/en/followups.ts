import type { FollowUpKind, FollowUpState, Greeting } from "../../core/schedule";
import type { HolidayName } from "../../core/settings";
import type { EventKind } from "../../core/vocabulary";
import { count } from "./forms";

const EVENTS = {
	"interview": "the interview",
	"meeting": "the meeting",
	"conference": "the conference",
	"project-end": "the end of the project",
	"introduction": "the introduction",
	"help": "the help",
	"offer": "the offer",
	"application": "the application",
	"rejection": "the answer",
	"message": "the message",
	"deal": "the deal",
	"job-change": "the change of job",
	"occasion": "the occasion",
} satisfies Record<EventKind, string>;

const HOLIDAYS = {
	"new-year": "New Year",
	"orthodox-christmas": "Orthodox Christmas",
	"valentines-day": "Valentine's Day",
	"defender-day": "Defender of the Fatherland Day",
	"womens-day": "International Women's Day",
	"labour-day": "Labour Day",
	"victory-day": "Victory Day",
	"knowledge-day": "First day of school",
	"teachers-day": "Teachers' Day",
	"christmas": "Christmas",
} satisfies Record<HolidayName, string>;

const WHEN = { any: "any day", today: "today" };

/** What is to be done beside the cadence, and what to congratulate on. */
export const followups = {
	title: "To do",
	/** In the sentence at the top, and where people are counted. */
	people: (n: number): string => `${count(n, "person waits", "people wait")} for something you meant to do`,
	kinds: {
		"task": "Task",
		"next": "Next step",
		"thank-you": "Thank-you",
		"first-follow-up": "First follow-up",
		"event-rule": "After the event",
	} satisfies Record<FollowUpKind, string>,
	states: { late: "Past its day", open: "Now", upcoming: "Later", done: "Done" } satisfies Record<FollowUpState, string>,
	/** When: `day` and `length` are in words. */
	when: {
		...WHEN,
		by: (day: string): string => `by ${day}`,
		between: (from: string, by: string): string => `from ${from} to ${by}`,
		past: (length: string): string => `${length} past`,
		done: (day: string): string => `done ${day}`,
	},
	/** What asks for it: "after the interview, 12 May". */
	after: (event: string, day: string): string => `after ${event}, ${day}`,
	events: EVENTS,
	markDone: "Mark as done",
	/** The Notice of a ticked task. */
	ticked: (what: string): string => `Done: ${what}`,
	addToLog: "Add to log",

	occasions: {
		title: "Occasions",
		kinds: { birthday: "Birthday", anniversary: "Anniversary", important: "Important day", holiday: "Holiday" } satisfies Record<Greeting["kind"], string>,
		holidays: HOLIDAYS,
		/** "Birthday, 36" */
		age: (name: string, n: number): string => `${name}, ${n}`,
		/** "Wedding, 10 years" */
		years: (name: string, n: number): string => `${name}, ${count(n, "year", "years")}`,
		/** "Birthday, 36: in 2 days"; the day is in words, past days too ("3 days ago"). */
		when: (name: string, day: string): string => `${name}: ${day}`,
		belated: "A belated wish is welcome too",
	},

	/** A change of company, role or place that a note's properties show. */
	changes: {
		/** The dated line as it is written into the log; advice reads it again. */
		lines: {
			company: (from: string, to: string): string => `now works at ${to}, before that at ${from}`,
			role: (from: string, to: string): string => `has a new role: ${to}, before that ${from}`,
			place: (from: string, to: string): string => `relocated from ${from} to ${to}`,
		},
		offer: (name: string, line: string): string => `${name} ${line}. Note it in the log?`,
		note: "Note it",
		skip: "Not now",
		noted: (name: string): string => `Noted in the log of ${name}`,
	},

	/** The block of today's reach-outs in the daily note. */
	nudges: {
		heading: "Reach out today",
		written: (n: number): string => `${count(n, "reach-out", "reach-outs")} in the daily note`,
		command: "Write today's reach-outs into the daily note",
		noDayNote: "The format of your daily notes cannot be filled by a day alone.",
		/** The Notice at start-up. */
		atStart: (n: number): string => `${count(n, "person", "people")} to reach out to today`,
		settings: {
			write: { name: "Write reach-outs at start", desc: "When the vault is opened, today's reach-outs go into the daily note as tasks. Ticking one counts as contact." },
			notice: { name: "Notice at start", desc: "When the vault is opened, a notice says how many people there are to reach out to." },
		},
	},
};
