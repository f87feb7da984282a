import type { IsoDate } from "../dates";
import { ENTRY_FIELDS, type DatedParcel, type Direction, type Entry, type EntryField, type Link, type NotePath, type TextLine } from "../notes";
import type { Snapshot } from "../vault-index";
import { linksToContact, mentionOf } from "./mentions";
import { dayOf, interactionOf, isTouch, type Candidate } from "./own-entries";

/**
 * What a dated note says of a contact: each line that links to it, and, where the contact takes part (`people`, `с кем`, …),
 * the event itself with the lines that link to nobody.
 */
export function datedNoteEntries(parcel: DatedParcel, contact: NotePath, snapshot: Snapshot, today: IsoDate): Candidate[] {
	const { dated, path } = parcel;
	const found: Candidate[] = [];
	const part = dated.participants.find((link) => link.form !== "embed" && snapshot.resolve(link.target, path)?.path === contact);
	if (part !== undefined) {
		const shared = dated.entries.filter((entry) => isTouch(entry) && !linksToContact(entry.links, path, snapshot));
		found.push({ interaction: interactionOf(eventEntry(parcel, part, shared), dated.day, path, false), touch: true });
	}
	for (const entry of dated.entries) {
		const mention = mentionOf(contact, entry.links, path, snapshot);
		if (mention === "none") continue;
		found.push({ interaction: interactionOf(entry, dayOf(entry.day, today), path, false), touch: mention === "touch" && isTouch(entry) });
	}
	return found.length > 0 ? found : bareLinks(parcel, contact, snapshot);
}

/** Links in places that are no line of text, such as a heading: `## With [[Ada]]`. */
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

/** One entry for the whole event: it happened once, however many lines tell of it. */
function eventEntry({ dated, lines }: DatedParcel, part: Link, shared: readonly Entry[]): Entry {
	const channel = shared.find((entry) => entry.channel !== undefined)?.channel;
	const direction = directionOf(part, dated.participants) ?? shared.find((entry) => entry.direction !== undefined)?.direction;
	const more = shared.flatMap((entry): TextLine[] => [{ line: entry.line, text: entry.text }, ...(entry.more ?? [])]);
	const fields = mergedFields(shared);
	return {
		day: dated.day,
		line: part.line,
		text: lines.get(part.line) ?? dated.title,
		summary: dated.title,
		touch: true,
		links: [part],
		...(channel === undefined ? {} : { channel }),
		...(direction === undefined ? {} : { direction }),
		...(Object.keys(fields).length === 0 ? {} : { fields }),
		...(more.length === 0 ? {} : { more }),
	};
}

const SENDER: ReadonlySet<string> = new Set(["from", "откого"]);
const RECEIVER: ReadonlySet<string> = new Set(["to", "кому"]);

/** Letters kept as notes name who wrote: `from: "[[Ada]]"`. One to Ada is mine, unless it says that somebody else sent it. */
function directionOf(part: Link, participants: readonly Link[]): Direction | undefined {
	if (SENDER.has(part.key ?? "")) return "in";
	const sent = participants.some(({ key }) => SENDER.has(key ?? ""));
	return RECEIVER.has(part.key ?? "") && !sent ? "out" : undefined;
}

function mergedFields(entries: readonly Entry[]): NonNullable<Entry["fields"]> {
	const merged: Partial<Record<EntryField, readonly string[]>> = {};
	for (const field of ENTRY_FIELDS) {
		const values = entries.flatMap(({ fields }) => fields?.[field] ?? []);
		if (values.length > 0) merged[field] = values;
	}
	return merged;
}
