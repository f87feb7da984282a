import type { IsoDate } from "../dates";
import { plainText, type ContactParcel, type EntryField } from "../notes";
import type { FollowUp, Greeting } from "../schedule";
import type { Interaction, Timeline } from "../timeline";
import type { EventKind } from "../vocabulary";
import type { DraftFacts } from "./model";
import { readPersonName } from "./person-name";

export interface DraftInput {
	readonly parcel: Pick<ContactParcel, "contact">;
	readonly timeline: Pick<Timeline, "interactions">;
	readonly followUps: readonly FollowUp[];
	readonly occasions: readonly Greeting[];
	readonly today: IsoDate;
	/** Name of somebody the contact is to meet. */
	readonly other?: string;
	/** The user's own name. */
	readonly me?: string;
}

/** Words of the language that the message is in. */
export interface DraftWords {
	/** As it stands behind "thank you for" (за + accusative). */
	readonly events: Readonly<Record<EventKind, string>>;
	/** What to congratulate on. */
	readonly occasion: (occasion: Greeting) => string;
	readonly day: (date: IsoDate) => string;
}

const LONGEST = 160;

/** The facts that a message to a contact may name. Those that nothing tells are absent. */
export function draftFactsOf({ parcel: { contact }, timeline, followUps, occasions, today, other, me }: DraftInput, words: DraftWords): DraftFacts {
	const name = readPersonName(contact.name);
	const touches = timeline.interactions;
	const talk = [...touches].reverse().find(({ summary }) => oneLine(summary) !== "");
	const event = followUps.find((each) => each.event !== undefined && each.state !== "done")?.event;
	const promise = followUps.find(({ kind, state }) => (kind === "task" || kind === "next") && state !== "done");
	const [occasion] = occasions;
	const facts: Record<keyof DraftFacts, string | undefined> = {
		name: name.full,
		firstName: name.first,
		address: name.address,
		company: contact.companies[0]?.value.text,
		role: contact.roles[0]?.value,
		place: contact.places[0]?.value.text,
		lastTopic: talk && oneLine(talk.summary),
		lastDay: touches.at(-1) && words.day(touches.at(-1)?.date ?? today),
		event: event && words.events[event.kind],
		eventDay: event && words.day(event.date),
		promise: promise && oneLine(promise.what),
		asked: fieldOf(touches, "asked"),
		got: fieldOf(touches, "got"),
		gave: fieldOf(touches, "gave"),
		occasion: occasion && words.occasion(occasion),
		age: occasion?.kind === "birthday" && occasion.years !== undefined ? String(occasion.years) : undefined,
		other,
		me,
		today: words.day(today),
	};
	return Object.fromEntries(Object.entries(facts).flatMap(([fact, value]) => (value === undefined || value === "" ? [] : [[fact, oneLine(value)]])));
}

function fieldOf(touches: readonly Interaction[], field: EntryField): string | undefined {
	return [...touches].reverse().find(({ entry }) => entry.fields?.[field] !== undefined)?.entry.fields?.[field]?.join(", ");
}

/** Plain text on one line, without the stop at its end, cut at a word. */
function oneLine(text: string): string {
	const plain = plainText(text).replace(/\s+/g, " ").trim().replace(/[.;,]$/, "");
	if (plain.length <= LONGEST) return plain;
	return `${plain.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
}
