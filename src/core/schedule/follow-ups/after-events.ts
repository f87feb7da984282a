import { addDays, addSpan, differenceInCalendarDays, type IsoDate } from "../../dates";
import type { Policy, Rule } from "../../policy";
import type { Settings } from "../../settings";
import { wordsOf } from "../../text";
import type { Timeline } from "../../timeline";
import type { Snapshot } from "../../vault-index";
import { compileConcept, compileLexicon, isUnreal, readClauses, type ConceptMatcher } from "../../vocabulary";
import { stateOf, type FollowUp } from "./model";
import { pastEvents, textOf, type PastEvent } from "./past-events";

/** What follow-ups are worked out from. */
export interface FollowUpFacts {
	readonly timeline: Timeline;
	readonly snapshot: Pick<Snapshot, "dated">;
	readonly policy: Pick<Policy, "rules">;
	readonly today: IsoDate;
	readonly thresholds: Pick<Settings["thresholds"], "thankYouDays" | "followUpLateDays">;
}

/** What a rule asks for after an event. */
export interface AfterEvent extends FollowUp {
	readonly kind: "thank-you" | "first-follow-up" | "event-rule";
	readonly rule: NonNullable<FollowUp["rule"]>;
	readonly event: NonNullable<FollowUp["event"]>;
	readonly limit: "deadline" | "delay";
}

type Triggered = Extract<Rule, { readonly kind: "deadline" | "delay" }>;
interface Window {
	readonly dueFrom: IsoDate;
	readonly dueBy: IsoDate;
}

const THANKS = compileLexicon({ thanks: ["благодар*", "поблагодар*", "спасибо", "thank*", "gratitude", "appreciation"] });

/**
 * What the rules of the knowledge pages ask for after the events of a contact, rule by rule in the policy's order: within 24
 * hours of an interview a letter of thanks, 2–4 weeks after it the first follow-up (NOTE-FORMAT §3). A deadline is given up
 * `thankYouDays` after the event (not before its own last day), a delay `followUpLateDays` after its window.
 */
export function afterEvents(facts: FollowUpFacts): readonly AfterEvent[] {
	const rules = facts.policy.rules.filter((rule): rule is Triggered => (rule.kind === "deadline" || rule.kind === "delay") && rule.event !== undefined);
	if (rules.length === 0) return [];
	const events = pastEvents(facts.timeline, facts.snapshot, facts.today, addDays(facts.today, -reachOf(rules, facts)));
	return rules.flatMap((rule) => events.filter(({ kind }) => kind === rule.event).flatMap((event) => followUpOf(rule, event, rules, facts) ?? []));
}

function followUpOf(rule: Triggered, event: PastEvent, rules: readonly Triggered[], facts: FollowUpFacts): AfterEvent | null {
	const { today, thresholds } = facts;
	const window = windowOf(rule, event.date);
	const given = addDays(event.date, thresholds.thankYouDays);
	const lastDay = rule.kind === "delay" ? addDays(window.dueBy, thresholds.followUpLateDays) : given > window.dueBy ? given : window.dueBy;
	if (today > lastDay) return null;
	const kind = kindOf(rule, rules);
	const done = rule.kind === "delay" ? writtenAgain(event, window, given, facts) : answered(kind, event, facts);
	return {
		kind,
		limit: rule.kind,
		what: rule.subject,
		...window,
		state: done === null ? stateOf(window, today) : "done",
		source: event.source,
		rule: rule.source,
		event: { kind: event.kind, date: event.date },
		...(done === null ? {} : { done }),
	};
}

function windowOf(rule: Triggered, date: IsoDate): Window {
	if (rule.kind === "deadline") return { dueFrom: date, dueBy: addSpan(date, rule.max) };
	return { dueFrom: addSpan(date, rule.interval.min), dueBy: addSpan(date, rule.interval.max) };
}

function kindOf(rule: Triggered, rules: readonly Triggered[]): AfterEvent["kind"] {
	if (rule.kind === "deadline") return THANKS.conceptsIn(rule.source.text).length > 0 ? "thank-you" : "event-rule";
	const from = startOf(rule);
	const isFirst = !rules.some((other) => other.kind === "delay" && other.event === rule.event && startOf(other) < from);
	return isFirst ? "first-follow-up" : "event-rule";
}

/** How many days back an event may lie that some rule still asks something after. */
function reachOf(rules: readonly Triggered[], { today, thresholds: { thankYouDays, followUpLateDays } }: FollowUpFacts): number {
	const reaches = rules.map((rule) => {
		const length = differenceInCalendarDays(windowOf(rule, today).dueBy, today);
		return rule.kind === "deadline" ? Math.max(thankYouDays, length) : length + followUpLateDays;
	});
	// Months differ in length.
	return Math.ceil(Math.max(0, ...reaches) * MONTHS_DIFFER) + 1;
}
const MONTHS_DIFFER = 31 / 28;

/** Any day will do to compare the beginnings of delays by. */
const SOME_DAY = "2001-01-01" as IsoDate;
function startOf(rule: Extract<Triggered, { readonly kind: "delay" }>): IsoDate {
	return addSpan(SOME_DAY, rule.interval.min);
}

/** The day on which something went to the contact after the event: a later touch that is not theirs, or a message of the same day. */
function answered(kind: AfterEvent["kind"], event: PastEvent, { timeline, today }: FollowUpFacts): IsoDate | null {
	const touch = timeline.interactions.find((each, at) =>
		each.source.line !== event.source.line && (each.date > event.date ? each.direction !== "in" : each.date === event.date && at > event.at && each.direction === "out"));
	return touch?.date ?? (kind === "thank-you" ? thankedOn(event.date, timeline, today) : null);
}

let thanked: ConceptMatcher | null = null;

/** The first day since the event whose entry says that I thanked; it may be the entry of the event itself. */
function thankedOn(date: IsoDate, { interactions, remarks }: Timeline, today: IsoDate): IsoDate | null {
	const matcher = (thanked ??= compileConcept("thanked"));
	const days = [...interactions, ...remarks].filter((each) => each.date >= date && each.date <= today && each.entry.task !== "open" && each.entry.task !== "cancelled")
		.filter((each) => {
			const text = textOf(each);
			const words = wordsOf(text);
			const found = matcher.find(text, words);
			if (found.length === 0) return false;
			const reading = readClauses(text, words);
			return found.some(({ firstWord }) => !isUnreal(reading, firstWord));
		})
		.map((each) => each.date);
	return days.sort()[0] ?? null;
}

/** A letter of thanks within the first days is no follow-up; what is written from the window's first day on always is. */
function writtenAgain(event: PastEvent, { dueFrom }: Window, given: IsoDate, { timeline }: FollowUpFacts): IsoDate | null {
	return timeline.interactions.find(({ date, direction, source }) =>
		(date > given || date >= dueFrom) && date > event.date && direction !== "in" && source.line !== event.source.line)?.date ?? null;
}
