/** What the daily loop says: logging, snoozing, the session, what was written and what could not be. */
export const daily = {
	commands: {
		log: "Log interaction…",
		logCurrent: "Log interaction with current contact",
		logTodayCurrent: "Log today's contact with current contact",
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
