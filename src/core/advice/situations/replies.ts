import { addDays, differenceInCalendarDays } from "../../dates";
import type { Source } from "../../notes";
import type { Interaction } from "../../timeline";
import type { SituationFacts, SituationRule } from "./model";
import { recentLines } from "./model";

/** How long what was written about replies stands, in days. */
const WORDS_DAYS = 90;
const YEAR = 365;
const MIN_GIVEN = 3;
const MIN_GOT = 2;

/** Touches since the last talk: a call or a meeting answers everything that was written before it. */
function sinceTalk({ timeline }: SituationFacts): readonly Interaction[] {
	return behindLast(timeline.interactions, ({ channel, direction }) =>
		direction === undefined && (channel === "call" || channel === "video" || channel === "meeting"));
}

/** The part of a list behind the last one that passes. */
function behindLast<T>(list: readonly T[], passes: (one: T) => boolean): readonly T[] {
	let from = list.length;
	while (from > 0 && !passes(list[from - 1] as T)) from--;
	return list.slice(from);
}

function directed(touches: readonly Interaction[]): readonly Interaction[] {
	return touches.filter(({ direction }) => direction !== undefined);
}

function owedLines(facts: SituationFacts): Source[] {
	const latest = directed(sinceTalk(facts)).at(-1);
	if (latest?.direction !== "in") return [];
	const age = differenceInCalendarDays(facts.today, latest.date);
	return age > facts.thresholds.replyOwedDays && age <= YEAR ? [latest.source] : [];
}

/** My messages since their last word. */
function unansweredLines(facts: SituationFacts): Source[] {
	const mine = behindLast(directed(sinceTalk(facts)), ({ direction }) => direction === "in");
	const newest = mine.at(-1);
	if (!newest || mine.length < facts.thresholds.noAnswerMin) return [];
	return differenceInCalendarDays(facts.today, newest.date) > facts.thresholds.noAnswerDays ? mine.map(({ source }) => source) : [];
}

function lastYear({ timeline, today }: SituationFacts): readonly Interaction[] {
	const first = addDays(today, -YEAR);
	return timeline.interactions.filter(({ date }) => date >= first);
}

function oneSidedLines(facts: SituationFacts): Source[] {
	const { oneSidedMin, oneSidedShare } = facts.thresholds;
	const all = directed(facts.timeline.interactions);
	const mine = all.filter(({ direction }) => direction === "out");
	if (all.length >= oneSidedMin && mine.length >= oneSidedShare * all.length) return mine.map(({ source }) => source);
	const year = lastYear(facts);
	const gave = year.filter(({ entry }) => entry.fields?.gave !== undefined);
	const got = year.some(({ entry }) => entry.fields?.got !== undefined);
	return gave.length >= MIN_GIVEN && !got ? gave.map(({ source }) => source) : [];
}

function nothingGivenLines(facts: SituationFacts): Source[] {
	const year = lastYear(facts);
	if (year.some(({ entry }) => entry.fields?.gave !== undefined)) return [];
	const helped = new Set(facts.words.mentions.filter(({ concept }) => concept === "got-help").map(({ source }) => source.line));
	const got = year.filter(({ entry, source, own }) => entry.fields?.got !== undefined || (own && helped.has(source.line)));
	return got.length >= MIN_GOT ? got.map(({ source }) => source) : [];
}

/** Who writes, who answers, who gives. */
export const REPLIES = {
	"reply-owed": {
		about: { "reply-owed": 1, apology: 0.15, promise: 0.2 },
		evidence: (facts) => either(owedLines(facts), wordsOfLatest(facts, "reply-owed")),
	},
	"no-answer": {
		about: { "no-reply": 1, "follow-up": 0.45, "one-sided": 0.5, "too-pushy": 0.35 },
		evidence: (facts) => either(unansweredLines(facts), wordsOfLatest(facts, "no-reply")),
	},
	"one-sided": {
		about: { "one-sided": 1, reciprocity: 0.8, "no-reply": 0.3, "long-term": 0.2 },
		evidence: (facts) => either(oneSidedLines(facts), recentLines(facts, facts.thresholds.changeDays, ["one-sided"])),
	},
	"nothing-given": {
		about: { "nothing-given": 1, giving: 0.8, reciprocity: 0.8, thanks: 0.4 },
		evidence: (facts) => either(nothingGivenLines(facts), recentLines(facts, facts.thresholds.changeDays, ["nothing-given"])),
	},
} as const satisfies Record<string, SituationRule>;

function either(one: readonly Source[], other: readonly Source[]): readonly Source[] {
	return one.length > 0 ? one : other;
}

/** Words about replies are outdated by the next touch. */
function wordsOfLatest(facts: SituationFacts, concept: string): Source[] {
	return recentLines(facts, WORDS_DAYS, [concept], ({ rank }) => rank === 0);
}
