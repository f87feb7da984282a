import type { Advice, AdviceReason } from "../model";
import { certaintyOf, CONFIDENCE, confidenceFeatures } from "./confidence";
import type { Choice } from "./choice";
import { excerptOf } from "./excerpt";
import { reasonsFor } from "./reasons";
import { byScore, type Candidate } from "./score";
import { voteOn, votesFor } from "./votes";

/** A concept of which a unit is at least this much counts as spoken of. */
const SPOKEN = 0.3;

/** Up to `top` pieces of advice: the best first, then what adds most to it; the same thing is not said thrice. */
export function choose(candidates: readonly Candidate[], top: number, choice: Choice): Advice[] {
	const left = candidates.map((candidate) => voteOn(candidate, choice)).sort(byScore);
	const chosen: Candidate[] = [];
	const spoken = new Map<string, number>();
	while (chosen.length < top && left.length > 0) {
		let best = 0;
		let highest = -Infinity;
		left.forEach((candidate, at) => {
			const score = candidate.score - choice.weights.repeat * repeated(candidate, spoken, choice);
			if (score > highest) {
				highest = score;
				best = at;
			}
		});
		const [next] = left.splice(best, 1);
		if (!next) break;
		chosen.push(next);
		remember(next, spoken);
	}
	return chosen.map((candidate, rank) => toAdvice(candidate, rank, candidates, choice));
}

/** How much of a candidate's concept score is about what was already said. */
function repeated({ unit, concepts }: Candidate, spoken: ReadonlyMap<string, number>, { evidence }: Choice): number {
	if (spoken.size === 0 || concepts <= 0) return 0;
	let all = 0;
	let again = 0;
	unit.concepts.names.forEach((name, at) => {
		const share = (evidence.concepts.get(name)?.weight ?? 0) * (unit.concepts.weights[at] ?? 0);
		all += share;
		again += share * (spoken.get(name) ?? 0);
	});
	return all > 0 ? (concepts * again) / all : 0;
}

function remember({ unit }: Candidate, spoken: Map<string, number>): void {
	unit.concepts.names.forEach((name, at) => {
		const weight = unit.concepts.weights[at] ?? 0;
		if (weight >= SPOKEN) spoken.set(name, Math.max(spoken.get(name) ?? 0, Math.min(1, weight)));
	});
}

function toAdvice(candidate: Candidate, rank: number, candidates: readonly Candidate[], choice: Choice): Advice {
	const { unit, score, item } = candidate;
	const reasons = reasonsFor(candidate, choice);
	const confident = isConfident(candidate, rank, candidates, choice);
	const general: AdviceReason[] = confident ? [] : [{ kind: "general", what: [] }];
	return {
		page: unit.page,
		title: choice.index.pages.get(unit.page)?.title ?? unit.heading,
		heading: unit.heading,
		line: unit.section.line,
		...(item ? { item: { text: item.label, line: item.line } } : {}),
		excerpt: excerptOf(item ? item.markdown : unit.section.markdown),
		score: Math.round(score * 1000) / 1000,
		confident,
		reasons: [...reasons, ...general],
	};
}

/** Only the first piece can be confident: what follows is there for another view. What the user pinned is the user's own word. */
function isConfident(candidate: Candidate, rank: number, candidates: readonly Candidate[], choice: Choice): boolean {
	if (votesFor(candidate, choice).pinned) return true;
	if (rank > 0) return false;
	const features = confidenceFeatures(candidate, candidates, choice);
	choice.watch?.(features);
	return certaintyOf(features) >= CONFIDENCE.from;
}
