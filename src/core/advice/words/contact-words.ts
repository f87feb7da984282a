import type { IsoDate } from "../../dates";
import type { Source } from "../../notes";
import type { Interaction } from "../../timeline";
import { stem, wordsOf, type Word } from "../../text";
import { readClauses, standingOf, type KnownPeople, type Owner, type Vocabulary } from "../../vocabulary";
import type { AdviceInput } from "../input";
import { EVENT_CONCEPTS, FAMILY_CONCEPTS, FIRM_CONCEPTS, ROLE_CONCEPTS, SHARED_CONCEPTS } from "./events";

/** Where words about a contact were written. */
export type Place = "entry" | "remark" | "task" | "role" | "relation" | "tag" | "personal" | "situation";

/** A concept in what was written about a contact. */
export interface Mention {
	readonly concept: string;
	/** 1, or less for a mere hint of the vocabulary. */
	readonly weight: number;
	readonly place: Place;
	/** Day of the entry, where the words stand in one. */
	readonly date?: IsoDate;
	/** 0 for the latest entry, 1 for the one before …; lines of undated text likewise, from the top. */
	readonly rank: number;
	/** Events only: whose it is. */
	readonly owner: Owner;
	/** Whether the words say that it is so, of this contact. What they deny, ask, wish or tell of others is not. */
	readonly holds: boolean;
	readonly source: Source;
	/** The words as written, and which words of the text they are. */
	readonly words: string;
	readonly firstWord: number;
	readonly lastWord: number;
}

/** A text about the contact, with where it stands. */
export interface AboutText {
	readonly text: string;
	readonly words: readonly Word[];
	readonly place: Place;
	readonly date?: IsoDate;
	readonly rank: number;
	readonly source: Source;
}

/** All that was written about a contact, as far as advice reads it. */
export interface ContactWords {
	readonly texts: readonly AboutText[];
	readonly mentions: readonly Mention[];
}

/** Entries, lines and tasks read for one contact, at most; who wrote more is served by the latest. */
const MAX_ENTRIES = 12;
const MAX_REMARKS = 24;
const MAX_TASKS = 8;
const LONGEST_TEXT = 600;
/** Characters of entries and remarks read in all; the latest come first. */
const MOST_TEXT = 1_200;

/** Reads what was written about a contact: concepts, and how the text speaks of them. */
export function readContactWords(input: AdviceInput, vocabulary: Vocabulary): ContactWords {
	const texts = textsAbout(input);
	const people = knownPeople(input);
	return { texts, mentions: texts.flatMap((text) => mentionsIn(text, people, vocabulary)) };
}

function textsAbout({ parcel, timeline, today }: AdviceInput): AboutText[] {
	const { contact, path, lines } = parcel;
	const texts: AboutText[] = [];
	let length = 0;
	const add = (text: string, place: Place, line: number, rank: number, date?: IsoDate, source?: Source): void => {
		if (place === "entry" || place === "remark") {
			if (length >= MOST_TEXT) return;
			length += Math.min(text.length, LONGEST_TEXT);
		}
		const kept = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
		const from = source ?? { path, line, text: lines.get(line) ?? text };
		texts.push({ text: kept, words: wordsOf(kept), place, rank, source: from, ...(date === undefined ? {} : { date }) });
	};
	const dated = [...timeline.interactions, ...timeline.remarks].filter((entry) => entry.entry.task === undefined || entry.entry.task === "done");
	dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
	dated.slice(0, MAX_ENTRIES).forEach((entry, rank) => { add(textOf(entry), "entry", entry.source.line, rank, entry.date, entry.source); });
	contact.situations.forEach(({ value, line }) => { add(value, "situation", line, 0, today); });
	contact.remarks.slice(0, MAX_REMARKS).forEach(({ text, line }, rank) => { add(text, "remark", line, rank); });
	timeline.tasks.filter(({ state }) => state === "open").slice(0, MAX_TASKS).forEach((task, rank) => {
		add(task.text, "task", task.line, rank, undefined, { path: task.path, line: task.line, text: task.text });
	});
	contact.roles.forEach(({ value, line }) => { add(value, "role", line, 0); });
	contact.relations.forEach(({ value, line }) => { add(value, "relation", line, 0); });
	parcel.tags.forEach(({ name, line }) => { add(name.replaceAll(/[-_/]/g, " "), "tag", line, 0); });
	contact.personal.forEach(({ value, line }) => { add(value, "personal", line, 0); });
	return texts;
}

/** The line without date and channel, the lines below it, and what its inline fields say. */
function textOf({ summary, entry }: Interaction): string {
	const further = (entry.more ?? []).map(({ text }) => text);
	const fields = Object.values(entry.fields ?? {}).flat();
	return [summary, ...further, ...fields].join("\n");
}

function mentionsIn(about: AboutText, people: KnownPeople, vocabulary: Vocabulary): Mention[] {
	const { text, words, place, rank, source, date } = about;
	const found = vocabulary.logs.find(text, words).filter(({ concept }) => place !== "role" || ROLE_CONCEPTS.has(concept));
	if (found.length === 0) return [];
	const isProse = place === "entry" || place === "remark" || place === "task";
	const reading = isProse && found.some(({ concept }) => EVENT_CONCEPTS.has(concept)) ? readClauses(text, words) : null;
	const year = Number((date ?? "9999").slice(0, 4));
	return found.map((match): Mention => {
		const standing = reading && EVENT_CONCEPTS.has(match.concept)
			? standingOf(reading, match, { ...people, year })
			: { owner: "theirs" as const, negated: false, imagined: false, longAgo: false };
		return {
			concept: match.concept,
			weight: match.weight,
			place,
			rank,
			...(date === undefined ? {} : { date }),
			owner: standing.owner,
			holds: !standing.negated && !standing.imagined && !standing.longAgo && isTheirs(match.concept, standing.owner),
			source,
			words: text.slice(match.start, match.end),
			firstWord: match.firstWord,
			lastWord: match.lastWord,
		};
	});
}

function isTheirs(concept: string, owner: Owner): boolean {
	switch (owner) {
		case "theirs": return true;
		case "kin": return FAMILY_CONCEPTS.has(concept);
		case "firm": return FIRM_CONCEPTS.has(concept) || concept === "relocated";
		case "ours": return SHARED_CONCEPTS.has(concept);
		case "mine": return false;
		case "other": return false;
	}
}

function knownPeople({ parcel, today }: AdviceInput): KnownPeople {
	const { contact } = parcel;
	return {
		names: stemsOf(contact.names),
		firms: stemsOf(contact.companies.map(({ value }) => value.text)),
		kinds: stemsOf([...contact.roles, ...contact.relations].map(({ value }) => value).concat(parcel.tags.map(({ name }) => name))),
		year: Number(today.slice(0, 4)),
	};
}

function stemsOf(texts: readonly string[]): ReadonlySet<string> {
	const stems = new Set<string>();
	for (const text of texts) for (const word of wordsOf(text)) stems.add(stem(word.form));
	return stems;
}
