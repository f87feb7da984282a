import { addDays, addSpan, type IsoDate } from "../../dates";
import type { Channel, Source } from "../../notes";
import type { Rule } from "../../policy";
import { wordsOf } from "../../text";
import { EVENTS, type EventKind } from "../../vocabulary";
import { readEventDay } from "./event-day";
import { readClauses } from "../words/clauses";
import { isUnreal } from "../words/standing";
import type { SituationFacts, SituationRule } from "./model";

/** Something that happened, and the line that tells of it. */
interface PastEvent {
	readonly kind: EventKind;
	readonly date: IsoDate;
	readonly source: Source;
}
type Dated = Extract<Rule, { readonly kind: "deadline" | "delay" }>;

const MEETINGS: ReadonlySet<Channel> = new Set<Channel>(["call", "video", "meeting"]);
/** Events long past ask for nothing. */
const MAX_AGE = 200;

/** Interviews, meetings and the like that entries, or the kind of a dated note, tell of. */
function pastEvents(facts: SituationFacts): PastEvent[] {
	const { timeline, today, snapshot } = facts;
	const first = addDays(today, -MAX_AGE);
	return timeline.interactions.filter(({ date }) => date >= first).flatMap(({ date, summary, entry, source }) => {
		const text = [summary, ...(entry.more ?? []).map((line) => line.text)].join("\n");
		const day = readEventDay(text, date);
		if (day === null || day > today) return [];
		const kinds = new Set([...eventsIn(text), ...EVENTS.conceptsIn(typesOf(snapshot.dated.get(source.path)).join("\n"))]);
		// "Call" and "coffee" are words of all kinds of lines; the channel tells that there was one.
		if (entry.channel === undefined || !MEETINGS.has(entry.channel)) kinds.delete("meeting");
		else kinds.add("meeting");
		return [...kinds].map((kind) => ({ kind, date: day, source }));
	});
}

/** Events that a text says took place, not the ones that it denies, asks about or wishes for. */
function eventsIn(text: string): EventKind[] {
	const words = wordsOf(text);
	const found = EVENTS.find(text, words);
	if (found.length === 0) return [];
	const reading = readClauses(text, words);
	return found.filter(({ firstWord }) => !isUnreal(reading, firstWord)).map(({ concept }) => concept);
}

function typesOf(note: { readonly dated: { readonly types: readonly string[] } } | undefined): readonly string[] {
	return note?.dated.types ?? [];
}

function rulesFor<K extends Dated["kind"]>(facts: SituationFacts, kind: K): Extract<Dated, { readonly kind: K }>[] {
	return facts.policy.rules.filter((rule): rule is Extract<Dated, { readonly kind: K }> => rule.kind === kind && rule.event !== undefined);
}

/** Whether something was written to the contact after a day, and up to today. */
function wroteAfter({ timeline }: SituationFacts, date: IsoDate, apart: Source): boolean {
	return timeline.interactions.some((touch) => touch.date > date && touch.direction !== "in" && touch.source.line !== apart.line);
}

function isThanked({ words }: SituationFacts, event: PastEvent): boolean {
	return words.mentions.some(({ concept, date }) => concept === "thanked" && date !== undefined && date >= event.date);
}

function thankYouLines(facts: SituationFacts): Source[] {
	const { today, thresholds } = facts;
	for (const rule of rulesFor(facts, "deadline")) {
		for (const event of pastEvents(facts)) {
			if (event.kind !== rule.event || today > addDays(event.date, thresholds.thankYouDays)) continue;
			if (wroteAfter(facts, event.date, event.source) || isThanked(facts, event)) continue;
			return [event.source, rule.source];
		}
	}
	return [];
}

function followUpLines(facts: SituationFacts): Source[] {
	const { today, thresholds } = facts;
	for (const rule of rulesFor(facts, "delay")) {
		for (const event of pastEvents(facts)) {
			if (event.kind !== rule.event || today < addSpan(event.date, rule.interval.min)) continue;
			if (today > addDays(addSpan(event.date, rule.interval.max), thresholds.followUpLateDays)) continue;
			// A letter of thanks within the first week is no follow-up.
			if (wroteAfter(facts, addDays(event.date, thresholds.thankYouDays), event.source)) continue;
			return [event.source, rule.source];
		}
	}
	return [];
}

/** What the policy asks for after an interview or a similar event. */
export const AFTER_EVENT = {
	"thank-you-due": {
		about: { "right-after": 1, thanks: 0.8, interview: 0.3, "after-meeting": 0.3 },
		evidence: thankYouLines,
	},
	"first-follow-up-due": {
		about: { "weeks-after": 1, "follow-up": 0.8, interview: 0.2 },
		evidence: followUpLines,
	},
} as const satisfies Record<string, SituationRule>;
