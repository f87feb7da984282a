import type { Choice, ConfidenceFeatures } from "./choice";
import type { Candidate } from "./score";

/** Logistic weights of the features and the probability from which advice counts as confident; `npm run tune` prints them. */
export const CONFIDENCE = { strength: 0.18, lead: 4.8, met: 0.8, cited: -0.06, bias: -0.46, from: 0.82 } as const;

export function confidenceFeatures(candidate: Candidate, candidates: readonly Candidate[], { evidence }: Choice): ConfidenceFeatures {
	const { unit, score } = candidate;
	let strength = 0;
	unit.concepts.names.forEach((name, at) => {
		if (!name.startsWith("is:")) strength = Math.max(strength, (evidence.concepts.get(name)?.weight ?? 0) * (unit.concepts.weights[at] ?? 0));
	});
	let strongest = 0;
	for (const [name, { weight }] of evidence.concepts) if (!name.startsWith("is:")) strongest = Math.max(strongest, weight);
	const next = candidates.find(({ number }) => number !== candidate.number)?.score ?? 0;
	return {
		strength,
		lead: score > 0 ? Math.max(0, Math.min(1, (score - next) / score)) : 0,
		met: strongest > 0 ? Math.min(1, strength / strongest) : 0,
		cited: score > 0 ? candidate.citation / score : 0,
	};
}

/** How likely it is that people would find this piece right, by the development cases. */
export function certaintyOf({ strength, lead, met, cited }: ConfidenceFeatures): number {
	const evidence = CONFIDENCE.strength * strength + CONFIDENCE.lead * lead + CONFIDENCE.met * met + CONFIDENCE.cited * cited + CONFIDENCE.bias;
	return 1 / (1 + Math.exp(-evidence));
}
