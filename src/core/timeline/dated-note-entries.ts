import type { IsoDate } from "../dates";
import { ENTRY_FIELDS, type DatedParcel, type Entry, type EntryField, type NotePath, type TextLine } from "../notes";
import type { Snapshot } from "../vault-index";
import { linksToContact, mentionOf } from "./mentions";
import { dayOf, interactionOf, isTouch, type Candidate } from "./own-entries";

/**
 * What a dated note says of a contact: each line that links to it. Where the contact takes part (`people`, `с кем`, …), the
 * entry that says so stands for the event: what the note says in lines that link to nobody belongs to it, and a line with a
 * day of its own is an event of its own for all who take part.
 */
export function datedNoteEntries(parcel: DatedParcel, contact: NotePath, snapshot: Snapshot, today: IsoDate): Candidate[] {
	const { dated, path } = parcel;
	const takesPart = isParticipant(parcel, contact, snapshot);
	const shared = takesPart ? dated.entries.filter((entry) => isShared(entry, path, snapshot)) : [];
	const ofTheDay = shared.filter(({ day }) => day === dated.day);
	const found: Candidate[] = [];
	let event: Entry | null = null;
	for (const entry of dated.entries) {
		const mention = mentionOf(contact, entry.links, path, snapshot);
		if (mention !== "none") {
			const telling = takesPart && event === null ? (event = withShared(entry, ofTheDay)) : entry;
			found.push({ interaction: interactionOf(telling, dayOf(entry.day, today), path, false), touch: mention === "touch" && isTouch(entry) });
		} else if (entry.touch && entry.day !== dated.day && shared.includes(entry)) {
			found.push({ interaction: interactionOf(entry, dayOf(entry.day, today), path, false), touch: isTouch(entry) });
		}
	}
	return found.length > 0 ? found : bareLinks(parcel, contact, snapshot);
}

export function isParticipant({ dated, path }: DatedParcel, contact: NotePath, snapshot: Snapshot): boolean {
	return dated.participants.some((link) => link.form !== "embed" && snapshot.resolve(link.target, path)?.path === contact);
}

/** Whether a line speaks of all who take part: it links to no contact, and is neither a quote nor something still to do. */
function isShared({ links, task, text }: Entry, path: NotePath, snapshot: Snapshot): boolean {
	return task !== "open" && task !== "cancelled" && !text.startsWith(">") && !linksToContact(links, path, snapshot);
}

/** The event with everything that was noted of it: it happened once, however many lines tell of it. */
function withShared(event: Entry, shared: readonly Entry[]): Entry {
	if (shared.length === 0) return event;
	const all = [event, ...shared];
	const channel = all.find((entry) => entry.channel !== undefined)?.channel;
	const direction = all.find((entry) => entry.direction !== undefined)?.direction;
	const fields = mergedFields(all);
	return {
		...event,
		more: [...(event.more ?? []), ...shared.flatMap(({ line, text, more }): TextLine[] => [{ line, text }, ...(more ?? [])])],
		...(channel === undefined ? {} : { channel }),
		...(direction === undefined ? {} : { direction }),
		...(Object.keys(fields).length === 0 ? {} : { fields }),
	};
}

function mergedFields(entries: readonly Entry[]): NonNullable<Entry["fields"]> {
	const merged: Partial<Record<EntryField, readonly string[]>> = {};
	for (const field of ENTRY_FIELDS) {
		const values = entries.flatMap(({ fields }) => fields?.[field] ?? []);
		if (values.length > 0) merged[field] = values;
	}
	return merged;
}

/** Links in places that are no line of their own, such as a heading above other text: `## With [[Ada]]`. */
function bareLinks(parcel: DatedParcel, contact: NotePath, snapshot: Snapshot): Candidate[] {
	const { dated, path, lines } = parcel;
	const found = new Map<number, Candidate>();
	for (const link of parcel.links) {
		if (link.place === "property" || found.has(link.line)) continue;
		const mention = mentionOf(contact, [link], path, snapshot);
		if (mention === "none") continue;
		const text = lines.get(link.line) ?? link.alias ?? link.target;
		const entry: Entry = { day: dated.day, line: link.line, text, summary: text, touch: mention === "touch", links: [link] };
		found.set(link.line, { interaction: interactionOf(entry, dated.day, path, false), touch: entry.touch });
	}
	return [...found.values()];
}
