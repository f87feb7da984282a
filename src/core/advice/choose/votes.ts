import { looseKey } from "../../text";
import type { Choice } from "./choice";
import type { Candidate } from "./score";

/** What the user pinned comes first, what did not help comes last. */
const PINNED = 10;
const NOT_HELPFUL = 0.2;

/** What the user said of a piece of advice, for this contact or for its kind of people. */
export function votesFor({ unit }: Pick<Candidate, "unit">, { input, evidence, settings }: Choice): { readonly pinned: boolean; readonly notHelpful: boolean } {
	const votes = settings.adviceVotes.filter(({ subject, page, heading }) =>
		page === unit.page && looseKey(heading) === looseKey(unit.heading) &&
		(subject === input.parcel.path || (subject.startsWith("relation:") && evidence.relations.has(`is:${subject.slice("relation:".length)}`))));
	return { pinned: votes.some(({ vote }) => vote === "pin"), notHelpful: votes.some(({ vote }) => vote === "not-helpful") };
}

export function voteOn(candidate: Candidate, choice: Choice): Candidate {
	if (choice.settings.adviceVotes.length === 0) return candidate;
	const { pinned, notHelpful } = votesFor(candidate, choice);
	if (pinned) return { ...candidate, score: candidate.score + PINNED };
	return notHelpful ? { ...candidate, score: Math.min(candidate.score, candidate.score * NOT_HELPFUL) } : candidate;
}
