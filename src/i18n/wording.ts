import type { AdviceReason, SituationKind } from "../core/advice";
import { differenceInCalendarDays, type IsoDate } from "../core/dates";
import type { IntroductionReason } from "../core/graph";
import type { Status } from "../core/schedule";
import type { DayWords } from "./days";
import type { Messages } from "./messages";
import { lengthInWords } from "./spans";

/** Where a contact stands, as a short phrase. */
export function statusInWords(messages: Messages, days: DayWords, status: Status, today: IsoDate): string {
	const words = messages.statuses;
	switch (status.kind) {
		case "overdue":
			return words.overdue(lengthInWords(messages.time, status.daysOverdue));
		case "due":
			return status.dueBy === today ? words.dueToday : words.due(days.day(status.dueBy, today));
		case "resting":
			return words.resting(days.day(status.dueFrom, today));
		case "never-contacted": {
			const past = differenceInCalendarDays(today, status.dueBy);
			return past > 0 ? words.neverContactedPast(lengthInWords(messages.time, past)) : words.neverContacted(days.day(status.dueBy, today));
		}
		case "snoozed":
			return words.snoozed(days.day(status.until, today));
		case "paused":
		case "no-cadence":
			return words.labels[status.kind];
	}
}

/**
 * Why a piece of advice was chosen. Situations are named as their chips are; concepts and relations by their topic, with
 * the words of the note where they are given.
 */
export function reasonInWords(messages: Messages, { kind, what }: Pick<AdviceReason, "kind" | "what">): string {
	return messages.adviceReasons[kind](namesOf(messages, kind, what).join(", "));
}

function namesOf({ situations, topics }: Messages, kind: AdviceReason["kind"], what: readonly string[]): readonly string[] {
	switch (kind) {
		case "situation":
			return what.map((situation) => (Object.hasOwn(situations, situation) ? situations[situation as SituationKind].label : situation));
		case "concept": {
			const [concept = "", ...words] = what;
			return [words.length === 0 ? topics.name(concept) : topics.said(topics.name(concept), words.join(", "))];
		}
		case "title":
			return what.map(topics.name);
		default:
			return what;
	}
}

/** Why two people should meet; `seeker` is the name of the one who looks for something. */
export function introductionInWords({ introductions }: Messages, { kind, what }: Pick<IntroductionReason, "kind" | "what">, seeker: string): string {
	return introductions[kind](what.join(kind === "need" ? " ↔ " : ", "), seeker);
}
