import { afterEvents, type FollowUpFacts } from "./after-events";
import { FOLLOW_UP_STATES, type FollowUp } from "./model";
import { promisesOf } from "./promises";

const UNDATED = "9999-99-99";

/**
 * Everything that is to be done for a contact beside the cadence, each with its line: open tasks about it, next steps, and
 * what the policy asks for after its events. Late ones first, then open, upcoming and done ones, each by its last day.
 */
export function followUpsOf(facts: FollowUpFacts): readonly FollowUp[] {
	const all: FollowUp[] = [...promisesOf(facts.timeline, facts.today), ...afterEvents(facts).map(({ limit: _, ...followUp }) => followUp)];
	return all.sort((one, other) =>
		FOLLOW_UP_STATES.indexOf(one.state) - FOLLOW_UP_STATES.indexOf(other.state) || compare(one.dueBy ?? UNDATED, other.dueBy ?? UNDATED) ||
		compare(one.source.path, other.source.path) || one.source.line - other.source.line);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
