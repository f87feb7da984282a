import type { IsoDate } from "../dates";
import type { ContactParcel, NotePath, Parcel } from "../notes";
import type { Snapshot } from "../vault-index";
import { datedNoteEntries } from "./dated-note-entries";
import { companions, mentionOf } from "./mentions";
import type { Interaction, Timeline } from "./model";
import { dayOf, interactionOf, isTouch, ownEntries, type Candidate } from "./own-entries";
import { byUrgency, tasksAbout, type ContactTask } from "./tasks";

const NOTHING: Timeline = { interactions: [], remarks: [], plans: [], tasks: [], last: null };

/**
 * Everything dated that the vault says about a contact (NOTE-FORMAT §2), as of today: the entries of its own note, the
 * lines of dated notes that link to it, the events it takes part in, and `with::` in another contact's log.
 *
 * What was written twice (in the own note and in the daily note) is there twice; `touchDays` counts it once.
 * Disturbed by changes of the contact's note and of notes that link to it, by nothing else.
 */
export function timelineOf(snapshot: Snapshot, contact: NotePath, today: IsoDate): Timeline {
	const parcel = snapshot.contacts.get(contact);
	if (parcel === undefined) return NOTHING;
	const candidates = ownEntries(parcel, today);
	const tasks: ContactTask[] = parcel.contact.tasks.map((task) => ({ ...task, path: contact }));
	for (const path of snapshot.referrers(contact)) {
		const referrer = snapshot.parcels.get(path);
		if (referrer === undefined || referrer.kind === "page") continue;
		candidates.push(...entriesAbout(contact, referrer, snapshot, today));
		tasks.push(...tasksAbout(contact, referrer, snapshot));
	}
	const interactions: Interaction[] = [];
	const remarks: Interaction[] = [];
	const plans: Interaction[] = [];
	for (const { interaction, touch } of inTimeOrder(candidates)) {
		(interaction.date > today ? plans : touch ? interactions : remarks).push(interaction);
	}
	return { interactions, remarks, plans, tasks: tasks.sort(byUrgency), last: lastOf(interactions, parcel, today) };
}

function entriesAbout(contact: NotePath, referrer: Parcel, snapshot: Snapshot, today: IsoDate): Candidate[] {
	switch (referrer.kind) {
		case "dated":
			return datedNoteEntries(referrer, contact, snapshot, today);
		case "contact":
			return referrer.contact.entries
				.filter(({ links }) => mentionOf(contact, companions(links), referrer.path, snapshot) === "touch")
				.map((entry) => ({ interaction: interactionOf(entry, dayOf(entry.day, today), referrer.path, false), touch: isTouch(entry) }));
		default:
			return [];
	}
}

/** Oldest first. Candidates of one day stay in the order they came: the own note first, then by path and line. */
function inTimeOrder(candidates: Candidate[]): Candidate[] {
	return candidates.sort((one, other) => (one.interaction.date < other.interaction.date ? -1 : one.interaction.date > other.interaction.date ? 1 : 0));
}

function lastOf(interactions: readonly Interaction[], parcel: ContactParcel, today: IsoDate): Timeline["last"] {
	const stated = parcel.contact.lastContact;
	const latest = interactions.at(-1);
	if (stated !== undefined && stated.value <= today && (latest === undefined || stated.value > latest.date)) {
		return { date: stated.value, source: { path: parcel.path, line: stated.line, text: parcel.lines.get(stated.line) ?? stated.value } };
	}
	if (latest === undefined) return null;
	// Of several touches on the last day the one that names its channel says most.
	const telling = interactions.filter(({ date, channel }) => date === latest.date && channel !== undefined).at(-1) ?? latest;
	return { date: telling.date, ...(telling.channel === undefined ? {} : { channel: telling.channel }), source: telling.source };
}

/**
 * The days with a touch, each once, oldest first; the last-contact property counts as one. For statistics of frequency:
 * one event may be written in several notes, and three messages on a day are one conversation.
 */
export function touchDays({ interactions, last }: Timeline): readonly IsoDate[] {
	const days = new Set(interactions.map(({ date }) => date));
	if (last !== null) days.add(last.date);
	return [...days];
}
