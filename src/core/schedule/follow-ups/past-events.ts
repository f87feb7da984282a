import type { IsoDate } from "../../dates";
import type { Channel, Source } from "../../notes";
import { wordsOf, type Word } from "../../text";
import type { Interaction, Timeline } from "../../timeline";
import type { Snapshot } from "../../vault-index";
import { EVENTS, isUnreal, readClauses, whoseEvent, type ClauseReading, type EventKind, type KnownPeople } from "../../vocabulary";
import { readEventDay } from "./event-day";

/** Something that happened, and the line that tells of it. */
export interface PastEvent {
	readonly kind: EventKind;
	readonly date: IsoDate;
	readonly source: Source;
	/** Index of the touch in the timeline. */
	readonly at: number;
}

const TALKS: ReadonlySet<Channel> = new Set<Channel>(["call", "video", "meeting"]);
/** What takes place where people meet; a message may only speak of it. */
const GATHERINGS: ReadonlySet<EventKind> = new Set<EventKind>(["interview", "meeting", "conference"]);
/** Behind one of these a message speaks of an event that its line does not tell of: "thanks for the interview". */
const SPOKEN_OF = new Set([
	"about", "after", "before", "for", "following", "on", "re", "regarding", "since", "о", "об", "обо", "за", "про", "после", "перед", "до", "насчет", "поводу", "по", "к",
]);
/** An interview that was read or seen is one of the press. */
const IN_THE_PRESS = /^(?:читал|прочитал|прочел|прочла|смотрел|посмотрел|слушал|послушал|read$|reads$|watched$|saw$|listened$)/;
const NOBODY: KnownPeople = { names: new Set(), firms: new Set(), kinds: new Set(), year: 0 };
/** How many words before the event they may stand. */
const REACH = 3;
const LONGEST_TEXT = 2_000;

interface Known {
	readonly today: IsoDate;
	readonly since: IsoDate;
	readonly dated: Snapshot["dated"];
	readonly events: readonly PastEvent[];
}
/** Two situations and the list of follow-ups ask for the events of one timeline, one after the other. */
const known = new WeakMap<Timeline, Known>();

/**
 * Interviews, meetings and the like that a contact's entries, or the kind of a dated note, tell of; not those that they deny,
 * ask about, wish or plan. An event that two notes tell of is there once.
 * @param since entries before this day are not read
 */
export function pastEvents(timeline: Timeline, { dated }: Pick<Snapshot, "dated">, today: IsoDate, since: IsoDate): readonly PastEvent[] {
	const before = known.get(timeline);
	if (before?.today === today && before.since === since && before.dated === dated) return before.events;
	const events = eventsOf(timeline, dated, today, since);
	known.set(timeline, { today, since, dated, events });
	return events;
}

function eventsOf(timeline: Timeline, dated: Snapshot["dated"], today: IsoDate, since: IsoDate): readonly PastEvent[] {
	const seen = new Set<string>();
	return timeline.interactions.flatMap((touch, at): PastEvent[] => {
		if (touch.date < since) return [];
		const text = textOf(touch);
		const words = wordsOf(text);
		const date = readEventDay(text, touch.date, words);
		if (date === null || date > today) return [];
		const types = dated.get(touch.source.path)?.dated.types ?? [];
		const isLetter = touch.direction !== undefined && touch.channel !== undefined && !TALKS.has(touch.channel);
		const kinds = new Set([...eventsIn(text, words, isLetter), ...EVENTS.conceptsIn(types.join("\n"))]);
		// "Call" and "coffee" are words of all kinds of lines; the channel tells that there was one.
		if (touch.channel === undefined || !TALKS.has(touch.channel)) kinds.delete("meeting");
		else kinds.add("meeting");
		return [...kinds].flatMap((kind): PastEvent[] => {
			const key = `${kind} ${date}`;
			if (seen.has(key)) return [];
			seen.add(key);
			return [{ kind, date, source: touch.source, at }];
		});
	});
}

/** The words of a touch with the lines below it. */
export function textOf({ summary, entry }: Interaction): string {
	return [summary, ...(entry.more ?? []).map((line) => line.text)].join("\n").slice(0, LONGEST_TEXT);
}

/** "Her son had an interview" asks nothing of me; nor does one that she read. */
function isOfFamily(reading: ClauseReading, first: number, last: number): boolean {
	if (whoseEvent(reading, first, last, NOBODY) === "kin") return true;
	return reading.words.some(({ form }, at) => reading.clause[at] === reading.clause[first] && at < first && IN_THE_PRESS.test(form));
}

/** Events that a text says took place, not the ones that it denies, asks about or wishes for, nor those a letter is about. */
function eventsIn(text: string, words: readonly Word[], isLetter: boolean): EventKind[] {
	const found = EVENTS.find(text, words);
	if (found.length === 0) return [];
	const reading = readClauses(text, words);
	const isSpokenOf = (at: number): boolean => words.slice(Math.max(0, at - REACH), at).some(({ form }) => SPOKEN_OF.has(form));
	return found
		.filter(({ concept, firstWord, lastWord }) => !isUnreal(reading, firstWord) && !isOfFamily(reading, firstWord, lastWord) && !(isLetter && GATHERINGS.has(concept) && isSpokenOf(firstWord)))
		.map(({ concept }) => concept);
}
