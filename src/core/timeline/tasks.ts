import type { NotePath, Parcel, TaskFact } from "../notes";
import type { Snapshot } from "../vault-index";
import { isParticipant } from "./dated-note-entries";
import { linksToContact, mentionOf } from "./mentions";
import type { Timeline } from "./model";

export type ContactTask = Timeline["tasks"][number];

export function tasksOf(parcel: Parcel): readonly TaskFact[] {
	switch (parcel.kind) {
		case "contact":
			return parcel.contact.tasks;
		case "dated":
			return parcel.dated.tasks;
		case "note":
			return parcel.tasks;
		case "page":
			return [];
	}
}

/** The tasks of a note that are about a contact: those that link to it, and of a meeting it takes part in those that link to nobody. */
export function tasksAbout(contact: NotePath, parcel: Parcel, snapshot: Snapshot): ContactTask[] {
	const { path } = parcel;
	const takesPart = parcel.kind === "dated" && isParticipant(parcel, contact, snapshot);
	return tasksOf(parcel)
		.filter(({ links }) => mentionOf(contact, links, path, snapshot) !== "none" || (takesPart && !linksToContact(links, path, snapshot)))
		.map((task) => ({ ...task, path }));
}

const UNDATED = "9999-99-99";

/** Open ones first, these by their due day (undated ones last); then by note and line. */
export function byUrgency(one: ContactTask, other: ContactTask): number {
	return (
		Number(one.state !== "open") - Number(other.state !== "open") ||
		compare(one.due ?? UNDATED, other.due ?? UNDATED) ||
		compare(one.path, other.path) ||
		one.line - other.line
	);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
