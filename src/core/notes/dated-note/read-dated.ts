import { looseKey } from "../../text";
import { copyText } from "../copy-text";
import type { EntryContext } from "../entries/entry-context";
import { readTasks } from "../entries/read-tasks";
import { readTouch } from "../entries/read-touch";
import type { NoteLinks } from "../links";
import { plainText } from "../markdown";
import type { Channel, DatedFacts, Direction, Entry, Link } from "../model";
import type { NoteText } from "../note-text";
import type { FactProperties } from "../properties";
import { readDatedEntries } from "./dated-entries";
import type { NoteDay } from "./note-day";
import { readParticipants } from "./participants";

const NO_NAMES = { words: new Set<string>() };
const FROM_KEYS = new Set(["from", "от кого", "sender", "отправитель"].map(looseKey));
const TO_KEYS = new Set(["to", "cc", "кому", "recipient", "recipients", "получатель"].map(looseKey));

/**
 * A dated note: its participants, and every line that is evidence. Where properties name participants, the note itself is
 * their first entry: one event for everybody in it.
 */
export function readDated(note: NoteText, facts: FactProperties, own: NoteDay, links: NoteLinks, types: readonly string[]): DatedFacts {
	const heading = note.scan.headings.find((candidate) => !candidate.nested);
	const title = heading === undefined ? "" : copyText(plainText(heading.text));
	const participants = readParticipants(note, facts, links);
	const channel = channelOf([...types, title, note.basename]);
	const context: EntryContext = { note, bodyLinks: links.ofBody, names: NO_NAMES };
	const line = own.fromName ? (heading?.line ?? participants[0]?.line ?? own.line) : own.line;
	const entries = [
		...noteEntries(note, own, line, title === "" ? note.basename : title, participants.filter((link) => link.place === "property"), channel),
		...readDatedEntries(context, own.day, channel),
	];
	return {
		day: own.day,
		dayLine: own.line,
		participants,
		entries,
		tasks: readTasks(note, links.ofBody, (inTask) => inTask.length > 0 || participants.length > 0),
		types,
		title: title === "" ? note.basename : title,
	};
}

/** The channel that a note's types, or else its names, speak of. */
function channelOf(texts: readonly string[]): Channel | undefined {
	for (const text of texts) {
		const { channel } = readTouch(text.replace(/[-_/]/g, " "), 0, text.length, NO_NAMES.words);
		if (channel !== undefined) return channel;
	}
	return undefined;
}

/** The event itself: one entry for its participants; in a letter the sender's is incoming, a letter without one is mine. */
function noteEntries(
	note: NoteText,
	{ day }: NoteDay,
	line: number,
	summary: string,
	participants: readonly Link[],
	channel: Channel | undefined,
): readonly Entry[] {
	const senders = participants.filter((link) => FROM_KEYS.has(link.key ?? ""));
	const receivers = participants.filter((link) => TO_KEYS.has(link.key ?? ""));
	const others = participants.filter((link) => !senders.includes(link) && !receivers.includes(link));
	const entry = (links: readonly Link[], direction?: Direction): readonly Entry[] =>
		links.length === 0
			? []
			: [{
					day,
					line,
					text: note.lineText(line),
					summary,
					touch: true,
					...(channel === undefined ? {} : { channel }),
					...(direction === undefined ? {} : { direction }),
					links,
				}];
	if (senders.length > 0) return [...entry(senders, "in"), ...entry([...others, ...receivers])];
	return [...entry(others), ...entry(receivers, "out")];
}
