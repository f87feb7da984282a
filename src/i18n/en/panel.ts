import type { FilterName, GroupName, GroupingName, SortName } from "../panel-names";
import { count } from "./forms";

/** Texts of the views. Plain texts are strings; texts with values are functions (`count` of ./forms gives plural forms). */
export const panel = {
	title: "Kith",
	/** The sentence at the top: what today asks for. */
	summary: (toReach: number, dueThisWeek: number): string => {
		const reach = toReach > 0 ? `${toReach} to get back to` : "";
		const due = dueThisWeek > 0 ? `${dueThisWeek} due this week` : "";
		return [reach, due].filter((part) => part !== "").join(", ");
	},
	nothingAsked: "Nobody is waiting today",
	/** The item in the status bar. */
	statusBar: (toReach: number): string => count(toReach, "person to reach", "people to reach"),
	statusBarNobody: "Nobody to reach",
	people: (n: number): string => count(n, "person", "people"),
	pages: (n: number): string => count(n, "advice page", "advice pages"),

	search: {
		label: "Search people",
		placeholder: "Search people…",
		clear: "Clear search",
		found: (n: number): string => (n === 0 ? "Nobody found" : `${count(n, "person", "people")} found`),
	},
	filters: {
		show: "Show filters",
		hide: "Hide filters",
		active: (n: number): string => count(n, "filter on", "filters on"),
		clear: "Clear filters",
		names: { status: "Status", relation: "Relation", tag: "Tag", place: "Place" } satisfies Record<FilterName, string>,
		any: { status: "Any status", relation: "Any relation", tag: "Any tag", place: "Any place" } satisfies Record<FilterName, string>,
		remove: (name: string): string => `Remove the filter ${name}`,
		sort: "Sort by",
		sorts: { "urgency": "Urgency", "name": "Name", "last-contact": "Longest silence" } satisfies Record<SortName, string>,
		group: "Group by",
		groupings: { status: "Status", relation: "Relation", none: "Nothing" } satisfies Record<GroupingName, string>,
	},
	groups: {
		"today": "Today",
		"later": "Later",
		"resting": "Resting",
		"upcoming": "New",
		"snoozed": "Snoozed",
		"paused": "Paused",
		"no-cadence": "No rhythm set",
		"all": "Everyone",
	} satisfies Record<GroupName, string>,
	noRelation: "No relation noted",

	list: "People",
	/** Last touch in a row: "Call, 12 May". */
	lastTouch: (channel: string, day: string): string => `${channel}, ${day}`,
	noTouch: "No contact noted",
	advice: "Advice",
	generalAdvice: "General advice",
	noAdvice: "No page fits yet",
	/** Read out for the bar of the window. */
	window: {
		early: "The window is not open yet",
		open: "The window is open",
		past: "The window is past",
	},
	openNote: "Open note",
	details: {
		label: (name: string): string => `More about ${name}`,
		why: "Why this?",
		furtherAdvice: "Also fits",
		rhythm: "Rhythm",
		noRhythm: "No rhythm set",
		touches: "Recent contact",
		ties: "Ties",
		occasions: "Occasions",
		situations: "What is going on",
		years: (n: number): string => count(n, "year", "years"),
	},
	occasions: { birthday: "Birthday", anniversary: "Anniversary", important: "Important day" },
	thisContact: "This contact",
	advisedFor: {
		title: "Advised for",
		nobody: "This page is advised for nobody at the moment.",
	},

	empty: {
		waiting: "Opening the vault…",
		reading: (done: string, total: string): string => `Reading your notes: ${done} of ${total}`,
		noContacts: {
			title: "No people found yet",
			text: "A note is a person when it lies in a folder such as People or Contacts, has the type person, or a tag such as #person or #crm.",
			looked: (notes: string, folders: string): string => (folders === "" ? `Looked through ${notes} notes.` : `Looked through ${notes} notes, in these folders too: ${folders}.`),
			sample: "Create a sample folder",
			choose: "Choose folders",
		},
		noPages: {
			title: "No advice pages found",
			text: "Pages in a folder such as Knowledge base or Playbook, or with a tag such as #networking, are read for advice and rhythms.",
			choose: "Choose folders",
		},
		inOrder: {
			title: "Everything in order",
			text: (day: string): string => `Nobody needs you now. The next window opens ${day}.`,
			textNoNext: "Nobody needs you now.",
		},
		noMatch: {
			title: "Nobody fits",
			text: "No person fits this search and these filters.",
			clear: "Show everyone",
		},
	},
	problems: {
		found: (n: number): string => `${count(n, "line", "lines")} could not be read`,
		title: "Lines that could not be read",
		none: "Every line could be read.",
		line: (n: number): string => `line ${n}`,
	},

	commands: {
		openAgenda: "Open agenda",
		rebuildIndex: "Rebuild index",
		adviceForCurrent: "Open advice for current contact",
		nextToReach: "Next contact to reach",
		searchPeople: "Search people in agenda",
		showProblems: "Show lines that could not be read",
	},
	notices: {
		rebuilt: (contacts: number, pages: number): string => `Read again: ${count(contacts, "person", "people")}, ${count(pages, "advice page", "advice pages")}.`,
		noAdvice: (name: string): string => `No page of yours advises anything for ${name} yet.`,
		nobodyToReach: "Nobody is waiting for you now.",
		sampleExists: (folder: string): string => `There is a folder ${folder} already.`,
		sampleMade: (folder: string): string => `The folder ${folder} is there, with two people and a page of advice.`,
	},
	menu: { open: "Open", openTab: "Open in new tab", openSplit: "Open to the right" },
};
