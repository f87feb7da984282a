import { count } from "./forms";

/** What the daily loop says: logging, snoozing, the session, what was written and what could not be. */
export const daily = {
	commands: {
		log: "Log interaction…",
		logCurrent: "Log interaction with current contact",
		logTodayCurrent: "Log today's contact with current contact",
		snooze: "Snooze contact…",
		pause: "Pause or resume contact",
		cadence: "Set rhythm of contact…",
		relation: "Set relation of contact…",
		undo: "Undo last change",
		redo: "Redo",
	},
	row: {
		log: (name: string): string => `Log contact with ${name}`,
		more: (name: string): string => `More for ${name}`,
	},
	menu: {
		log: "Log interaction…",
		logToday: "Log contact today",
		snooze: "Snooze…",
		pause: "Pause",
		resume: "Resume",
		cadence: "Set rhythm…",
		relation: "Set relation…",
	},
	/** Whom something is to be done with, where no note of a contact is open. */
	pick: { question: "Which person?", nothing: "Nobody fits" },
	snooze: {
		question: (name: string): string => `Snooze ${name} until…`,
		nothing: "Type a day, for example “in two weeks” or 2026-12-01.",
		wake: "Wake up now",
		tomorrow: "Tomorrow",
		week: "In a week",
		nextWindow: "Until the next window opens",
		thisDay: "Until this day",
		/** What was done. */
		snoozed: (name: string, day: string): string => `Snoozed: ${name}, until ${day}`,
		woken: (name: string): string => `Awake again: ${name}`,
	},
	pause: {
		paused: (name: string): string => `Paused: ${name}`,
		resumed: (name: string): string => `Resumed: ${name}`,
	},
	cadence: {
		question: (name: string): string => `How often do you want to hear from ${name}?`,
		nothing: "This is no rhythm that Kith can read. Try “every 2 months” or “2-3 weeks”.",
		/** What is written for a typed rhythm. */
		written: (typed: string): string => `Written as “${typed}”`,
		remove: "No rhythm of their own",
		removeNote: "The rule of your advice pages or settings counts then, if one fits.",
		/** `cadence` is "every 2 months". */
		set: (name: string, cadence: string): string => `${name}: ${cadence}`,
		removed: (name: string): string => `${name}: no rhythm of their own any more`,
	},
	relation: {
		question: (name: string): string => `Who is ${name} to you?`,
		nothing: "Type a word for the relation.",
		used: (n: number): string => count(n, "person", "people"),
		fresh: "A new word",
		/** Offered before the vault has words of its own, separated by commas. */
		usual: (): string => "client, colleague, friend, mentor, partner, recruiter, acquaintance",
		set: (name: string, relation: string): string => `${name}: ${relation}`,
	},
	log: {
		title: "Log interaction",
		who: "With",
		addPerson: "Add a person…",
		remove: (name: string): string => `Leave out ${name}`,
		when: "When",
		whenHint: "Today, 3 days ago, 2026-05-12…",
		today: "Today",
		yesterday: "Yesterday",
		/** A day in words: weekday, day, and how far away it is. */
		day: (weekday: string, day: string, relative: string): string => `${weekday}, ${day} · ${relative}`,
		how: "How",
		notSaid: "Not said",
		direction: "Who wrote",
		about: "About",
		further: "Given, received, asked for",
		gave: "I gave",
		got: "I got",
		asked: "They asked for",
		next: "Next step",
		nextDate: "By when",
		nextDateHint: "Tomorrow, in two weeks…",
		save: "Log",
		cancel: "Cancel",
		/** Why the form cannot be sent yet. */
		problems: {
			"nobody": "Choose a person first.",
			"day-unknown": "This day cannot be read. Try “yesterday”, “3 days ago” or 2026-05-12.",
			"day-ambiguous": "Is the day or the month first? Write it as 2026-05-12.",
			"day-impossible": "There is no such day.",
			"day-ahead": "This day is still to come: note it as a next step.",
			"day-past": "This day is past.",
		},
		/** What a logged touch says: names, day. */
		logged: (names: string, day: string): string => `Logged: ${names}, ${day}`,
		loggedAlready: (name: string): string => `Contact with ${name} is noted for today already.`,
		noDayNote: "The name of the daily note cannot be made from its format. Log into the contact's note instead.",
	},
	settings: {
		heading: "Writing",
		logInto: {
			name: "Log into",
			desc: "Where the line about a contact goes.",
			options: { contact: "The contact's note", day: "The daily note of that day" },
		},
		contactTemplate: {
			name: "Template for new contacts",
			desc: "A note whose text a new contact starts with; {{name}}, {{relation}} and {{date}} are filled in. Empty for the built-in one.",
		},
	},
	writing: {
		undo: "Undo",
		/** `label` is what was said when it was done. */
		undone: (label: string): string => `Undone: “${label}”`,
		redone: (label: string): string => `Done again: “${label}”`,
		notUndone: (label: string): string => `“${label}” was not undone.`,
		notRedone: (label: string): string => `“${label}” was not done again.`,
		nothingToUndo: "There is nothing to undo.",
		nothingToRedo: "There is nothing to do again.",
		unchanged: "Nothing to change: it is noted already.",
		nothingDone: "Nothing was changed.",
		stuck: (notes: string): string => `Please check these notes, which could not be put back: ${notes}.`,
		/** Why a note was left as it is. `detail` is what the sentence is about, where it names something. */
		faults: {
			"frontmatter-broken": (note: string): string => `The properties of “${note}” have no closing line, so nothing can be added safely.`,
			"value-not-single": (note: string, detail: string): string => `“${note}” has a list or several lines where one value belongs: ${detail}`,
			"value-unwritable": (note: string, detail: string): string => `This cannot be written as a property of “${note}”: ${detail}`,
			"line-changed": (note: string): string => `The line in “${note}” is not what it was.`,
			"table-unfit": (note: string, detail: string): string => `The log of “${note}” is a table without a column for: ${detail}`,
			"missing": (note: string): string => `“${note}” is not there any more.`,
			"exists": (note: string): string => `There is a note “${note}” already.`,
			"changed": (note: string): string => `“${note}” has been changed since.`,
			"unwritable": (note: string, detail: string): string => `“${note}” could not be written (${detail}).`,
		},
	},
};
