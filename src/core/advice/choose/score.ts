import type { NotePath } from "../../notes";
import type { AdviceInput } from "../input";
import { rarity } from "../units/bm25f";
import type { AdviceUnit } from "../units/model";
import type { UnitIndex } from "../units/unit-index";
import type { AdviceWeights } from "../weights";
import type { Evidence } from "./evidence";
import { linkedPlaces } from "./links";

/** A piece of advice with what each kind of evidence adds to its score. */
export interface Candidate {
	readonly number: number;
	readonly unit: AdviceUnit;
	readonly score: number;
	readonly concepts: number;
	readonly words: number;
	readonly page: number;
	readonly citation: number;
	readonly link: number;
}

/** Candidates that choice looks at closely. */
const SHORT_LIST = 24;
/** Share of the citation's weight left where the contact's own words say what is going on. */
const CITED_BESIDE_WORDS = 0.3;

/** The best pieces of advice for a contact, best first. Time grows with the pieces that share a concept or a word with the contact. */
export function shortList(
	input: AdviceInput, evidence: Evidence, index: UnitIndex, fitOfPage: (path: NotePath) => number, weights: AdviceWeights,
): Candidate[] {
	const size = index.units.length;
	const concepts = new Float32Array(size);
	const words = new Float32Array(size);
	for (const [name, { weight }] of evidence.concepts) {
		if (weight > 0) index.addConcept(concepts, name, weight * (1 - weights.rarity + weights.rarity * index.conceptRarity(name)));
	}
	const most = rarity(0, index.size);
	for (const [stem, { weight }] of evidence.words) index.addWord(words, stem, (weight * index.wordRarity(stem)) / most);
	const cited = input.rule ? index.unitAt(input.rule.source.path, input.rule.source.line) : -1;
	const linked = linkedPlaces(input);
	const citation = citationWeight(input, evidence) * weights.citation;
	const best: Candidate[] = [];
	let least = -Infinity;
	for (let number = 0; number < size; number++) {
		const unit = index.units[number];
		if (!unit) continue;
		const about = (weights.concepts * (concepts[number] ?? 0)) / Math.max(1, unit.norm) ** weights.focus;
		const worded = weights.words * (words[number] ?? 0);
		const page = weights.page * fitOfPage(unit.page);
		const cites = number === cited ? citation : 0;
		const link = linked.size > 0 ? weights.link * (linked.get(unit.page)?.(unit) ?? 0) : 0;
		const score = unit.worth * (about + worded + cites + link) + page;
		if (best.length >= SHORT_LIST && score <= least) continue;
		best.push({ number, unit, score, concepts: about, words: worded, page, citation: cites, link });
		if (best.length >= SHORT_LIST * 2) {
			best.sort(byScore);
			best.length = SHORT_LIST;
			least = best[SHORT_LIST - 1]?.score ?? least;
		}
	}
	return best.sort(byScore).slice(0, SHORT_LIST);
}

/** Best first; of equals the one that comes first in the vault. */
export function byScore(a: Candidate, b: Candidate): number {
	return b.score - a.score || (a.unit.page < b.unit.page ? -1 : a.unit.page > b.unit.page ? 1 : a.unit.section.line - b.unit.section.line);
}

/** The section whose rule governs the contact says most where nothing else is going on, or where it is the rhythm that is off. */
function citationWeight({ status }: AdviceInput, evidence: Evidence): number {
	const silence = evidence.concepts.get("silence")?.weight ?? 0;
	let said = 0;
	for (const [name, { weight, mentions, situations }] of evidence.concepts) {
		if (!name.startsWith("is:") && (mentions.some(({ holds, place }) => holds && place !== "role" && place !== "tag") || situations.size > 0)) said = Math.max(said, weight);
	}
	const quiet = 1 - (1 - CITED_BESIDE_WORDS) * Math.min(1, said);
	return Math.max(quiet, Math.min(1, silence), status.kind === "overdue" ? Math.min(1, quiet + 0.2) : 0);
}
