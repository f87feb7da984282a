import type { Choice } from "./choose";
import { sharesOf } from "./reasons";
import type { Candidate } from "./score";

/** Advice is confident where one concept of the contact's own words or situation carries it at least this far … */
const STRONG = 0.45;
/** … and where the next best piece of another kind stays this far behind, in score. */
const AHEAD = 0.05;

/** Whether the evidence carries this very section. What a contact merely is ("a client") never does. */
export function isConfident(candidate: Candidate, rank: number, candidates: readonly Candidate[], choice: Choice): boolean {
	const best = sharesOf(candidate, choice).find(({ name }) => !name.startsWith("is:"));
	const next = candidates.find(({ number }) => number !== candidate.number)?.score ?? 0;
	if (rank > 0) return false;
	if (candidate.citation > 0 && candidate.citation >= candidate.concepts) return true;
	return best !== undefined && best.share >= STRONG && candidate.score - next >= AHEAD;
}
