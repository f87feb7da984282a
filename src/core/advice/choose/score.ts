import type { AdviceItem, NotePath } from "../../notes";
import type { AdviceInput } from "../input";
import type { AdviceUnit, Weighted } from "../units/model";
import type { UnitIndex } from "../units/unit-index";
import type { AdviceWeights } from "../weights";
import type { Evidence } from "./evidence";
import { linkedPlaces } from "./links";

/** A piece of advice with what each kind of evidence adds to its score. */
export interface Candidate {
	readonly number: number;
	readonly unit: AdviceUnit;
	/** The bold item or callout of the section that fits clearly best. */
	readonly item: AdviceItem | null;
	readonly score: number;
	readonly concepts: number;
	readonly words: number;
	readonly page: number;
	readonly citation: number;
	readonly link: number;
}

/** Candidates that choice looks at closely. */
const SHORT_LIST = 24;
/** The weightiest concepts and words decide; the rest only costs time. */
const MAX_CONCEPTS = 28;
const MAX_WORDS = 12;
/** Share of the citation's weight left where the contact's own words say what is going on. */
const CITED_BESIDE_WORDS = 0.3;
/** An item is named beside its section where it fits this much better than the section's other items. */
const CLEARLY = 1.2;
const LEAST_ITEM = 0.15;

/** A concept or word to look for, with all that multiplies it. */
interface Wanted {
	readonly name: string;
	readonly weight: number;
}

/** The best pieces of advice for a contact, best first. Time grows with the pieces that share a concept or a word with the contact. */
export function shortList(
	input: AdviceInput, evidence: Evidence, index: UnitIndex, fitOfPage: (path: NotePath) => number, weights: AdviceWeights,
): Candidate[] {
	const wanted = wantedConcepts(evidence, index, weights);
	const concepts = new Float32Array(index.units.length);
	const words = new Float32Array(index.units.length);
	for (const { name, weight } of wanted) index.addConcept(concepts, name, weight);
	for (const { name, weight } of wantedWords(evidence, index)) index.addWord(words, name, weight);
	const cited = input.rule ? index.unitAt(input.rule.source.path, input.rule.source.line) : -1;
	const citation = citationWeight(input, evidence) * weights.citation;
	const linked = linkedPlaces(input);
	const byConcept = new Map(wanted.map(({ name, weight }) => [name, weight]));
	const score = (number: number, unit: AdviceUnit): Candidate => {
		const section = (weights.concepts * (concepts[number] ?? 0)) / unit.norm ** weights.focus;
		const { item, fit } = bestItem(unit, byConcept, weights);
		const about = Math.max(section, fit * weights.item);
		const worded = weights.words * (words[number] ?? 0);
		const page = weights.page * fitOfPage(unit.page);
		const cites = number === cited ? citation : 0;
		const link = linked.size > 0 ? weights.link * (linked.get(unit.page)?.(unit) ?? 0) : 0;
		return { number, unit, item, score: unit.worth * (about + worded + cites + link) + page, concepts: about, words: worded, page, citation: cites, link };
	};
	const best: Candidate[] = [];
	for (const number of promising(index, concepts, words, cited, fitOfPage, linked.size > 0 ? (unit) => linked.has(unit.page) : null, weights)) {
		const unit = index.units[number];
		if (unit) best.push(score(number, unit));
	}
	return best.sort(byScore).slice(0, SHORT_LIST);
}

/** Best first; of equals the one that comes first in the vault. */
export function byScore(a: Candidate, b: Candidate): number {
	return b.score - a.score || (a.unit.page < b.unit.page ? -1 : a.unit.page > b.unit.page ? 1 : a.unit.section.line - b.unit.section.line);
}

/** Numbers of the units that score best by a quick estimate: the section's concepts and words and the page; and those that links or rules name. */
function promising(
	index: UnitIndex, concepts: Float32Array, words: Float32Array, cited: number, fitOfPage: (path: NotePath) => number,
	isLinked: ((unit: AdviceUnit) => boolean) | null, weights: AdviceWeights,
): number[] {
	const found: { number: number; score: number }[] = [];
	let least = -Infinity;
	for (let number = 0; number < concepts.length; number++) {
		const about = concepts[number] as number;
		const worded = words[number] as number;
		if (about === 0 && worded === 0 && number !== cited && isLinked === null && least > 0) continue;
		const unit = index.units[number];
		if (!unit) continue;
		const isNamed = number === cited || (isLinked?.(unit) ?? false);
		const estimate = unit.worth * ((weights.concepts * about) / unit.norm ** weights.focus + weights.words * worded) + weights.page * fitOfPage(unit.page) + (isNamed ? 1 : 0);
		if (found.length >= SHORT_LIST && estimate <= least) continue;
		found.push({ number, score: estimate });
		if (found.length < SHORT_LIST * 3) continue;
		found.sort((a, b) => b.score - a.score);
		found.length = SHORT_LIST;
		least = found[SHORT_LIST - 1]?.score ?? least;
	}
	return found.map(({ number }) => number);
}

function wantedConcepts({ concepts }: Evidence, index: UnitIndex, weights: AdviceWeights): Wanted[] {
	const wanted: Wanted[] = [];
	for (const [name, { weight }] of concepts) {
		if (weight > 0) wanted.push({ name, weight: weight * (1 - weights.rarity + weights.rarity * index.conceptRarity(name)) });
	}
	return wanted.sort(byWeight).slice(0, MAX_CONCEPTS);
}

function wantedWords({ words }: Evidence, index: UnitIndex): Wanted[] {
	const wanted: Wanted[] = [];
	for (const [name, { weight }] of words) wanted.push({ name, weight: weight * index.wordRarity(name) });
	return wanted.sort(byWeight).slice(0, MAX_WORDS);
}

function byWeight(a: Wanted, b: Wanted): number {
	return b.weight - a.weight || (a.name < b.name ? -1 : 1);
}

/** The item that fits best, where one clearly does, and how well the best one fits at all. */
function bestItem({ items }: AdviceUnit, wanted: ReadonlyMap<string, number>, weights: AdviceWeights): { readonly item: AdviceItem | null; readonly fit: number } {
	let best: AdviceItem | null = null;
	let fit = 0;
	let second = 0;
	for (const { item, concepts, norm } of items) {
		const score = (weights.concepts * dot(concepts, wanted)) / norm ** weights.focus;
		if (score > fit) {
			second = fit;
			fit = score;
			best = item;
		} else second = Math.max(second, score);
	}
	return { item: best && fit >= LEAST_ITEM && fit >= CLEARLY * second ? best : null, fit };
}

function dot({ names, weights }: Weighted, wanted: ReadonlyMap<string, number>): number {
	let sum = 0;
	names.forEach((name, at) => { sum += (wanted.get(name) ?? 0) * (weights[at] ?? 0); });
	return sum;
}

/** The section whose rule governs the contact says most where nothing else is going on, or where it is the rhythm that is off. */
function citationWeight({ status }: AdviceInput, { concepts, told }: Evidence): number {
	const quiet = 1 - (1 - CITED_BESIDE_WORDS) * Math.min(1, told);
	const silence = concepts.get("silence")?.weight ?? 0;
	return Math.max(quiet, Math.min(1, silence), status.kind === "overdue" ? Math.min(1, quiet + 0.2) : 0);
}
