/** Texts of the settings tab. */
export const settings = {
	oneALine: "One a line.",
	found: {
		name: "What Kith found",
		/** `people` and `pages` come with their nouns. */
		desc: (people: string, pages: string): string => `${people}, ${pages}. Nothing needs to be set unless somebody is missing.`,
		waiting: "The notes are being read.",
	},
	daily: {
		name: "People a day",
		desc: "How many people are for today. The rest waits below them.",
		error: "A whole number from 1 to 50.",
	},
	people: {
		heading: "People",
		folders: { name: "Folders of people", desc: "Besides the usual names, such as “People” and “Contacts”." },
		tags: { name: "Tags of people", desc: "Besides #person, #people, #contact, #contacts and #crm." },
		types: { name: "Types of people", desc: "Values of the type property, besides person and contact." },
	},
	pages: {
		heading: "Advice",
		folders: { name: "Folders of advice", desc: "Besides the usual names, such as “Knowledge base” and “Playbook”." },
		tags: { name: "Tags of advice", desc: "Besides #networking, #relationships, #clients and the like." },
	},
	apart: {
		heading: "Left out",
		templates: { name: "Template folders", desc: "The folder of the core plugin for templates is known already." },
		ignored: { name: "Folders to leave out", desc: "Notes in them count as link targets alone." },
	},
	cadences: {
		heading: "Rhythms",
		relation: { name: "By relation", desc: "For people whose note and whose relation's page name no rhythm, for example: client: every 2 months." },
		importance: { name: "By importance", desc: "For example: key: 1 month." },
		tag: { name: "By tag", desc: "For example: family: every 2 weeks." },
		noSeparator: (line: string): string => `Write a name, a colon and a rhythm: “${line}” has no colon.`,
		unreadable: (text: string): string => `“${text}” is no rhythm that Kith can read. Try “every 2 months” or “2-3 weeks”.`,
	},
	dates: {
		heading: "Dates",
		order: {
			name: "05/12/2026 means",
			desc: "Which comes first in such a date. Until you say, it is reported and not guessed.",
			options: { "unknown": "Not decided", "day-first": "5 December", "month-first": "12 May" },
		},
		dailyNote: { name: "Names of daily notes", desc: "As in the core plugin for daily notes, whose format is taken unless you change this." },
	},
	keys: {
		heading: "Properties",
		page: { name: "Names of properties", desc: "Further names that your notes use for a fact." },
		/** `fact` is one of `facts`. */
		desc: (fact: string): string => `Further property names for: ${fact}. Separate them by commas.`,
		facts: {
			type: "Type of the note", name: "Name", aliases: "Other names", tags: "Tags", relation: "Relation", importance: "Importance",
			company: "Company", role: "Role", place: "Place", cadence: "Rhythm", lastContact: "Last contact", nextContact: "Next contact",
			snoozedUntil: "Snoozed until", paused: "Paused", status: "Status", birthday: "Birthday", anniversary: "Anniversary",
			importantDates: "Important dates", met: "First met", created: "Note created", situation: "Situation", introducedBy: "Introduced by",
			knows: "Knows", friends: "Friends", reportsTo: "Reports to", related: "Related people", channels: "Ways to reach them",
			participants: "Participants", date: "Date of the note", personal: "Personal notes",
		},
	},
};
