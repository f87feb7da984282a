import type { AdviceItem } from "../../notes";
import type { AdviceInput } from "../input";
import type { AdviceUnit, Weighted } from "../units/model";
import type { UnitIndex } from "../units/unit-index";
import type { AdviceWeights } from "../weights";
import type { Evidence } from "./evidence";
import { linkedUnits } from "./links";

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
const SHORT_LIST = 16;
/** The weightiest concepts and words decide; the rest only costs time. */
const MAX_CONCEPTS = 16;
const MAX_WORDS = 8;
const LEAST_CONCEPT = 0.05;
/** Share of the citation's weight left where the contact's own words say what is going on. */
const CITED_BESIDE_WORDS = 0.3;
/** An item is named beside its section where it fits this much better than the section's other items. */
const CLEARLY = 1.05;
const LEAST_ITEM = 0.1;

/** A concept or word to look for, with all that multiplies it. */
interface Wanted {
	readonly name: string;
	readonly weight: number;
}

/**
 * The best pieces of advice for a contact, best first. `fits` tells how well each page fits, by its number. Time grows with the
 * pieces that share a concept or a word with the contact.
 */
export function shortList(input: AdviceInput, evidence: Evidence, index: UnitIndex, fits: Float32Array, weights: AdviceWeights): Candidate[] {
	const wanted = wantedConcepts(evidence, index, weights);
	const [concepts, kinds, words] = index.blank();
	for (const { name, weight } of wanted) index.addConcept(concepts, name, weight);
	for (const [name, weight] of evidence.relations) index.raiseKind(kinds, name, weight);
	for (const [term, weight] of evidence.roles) index.raiseHeadWord(kinds, term, weight);
	for (const { name, weight } of wantedWords(evidence, index)) index.addWord(words, name, weight);
	const cited = input.rule ? index.unitAt(input.rule.source.path, input.rule.source.line) : -1;
	const citation = citationWeight(input, evidence) * weights.citation;
	const linked = linkedUnits(input, index);
	const named = new Set([...linked.keys(), ...(cited < 0 ? [] : [cited])]);
	const byName = new Map(wanted.map(({ name, weight }) => [name, weight]));
	const candidates: Candidate[] = [];
	for (const number of promising(index, [concepts, kinds, words], fits, named, weights)) {
		const unit = index.units[number];
		if (!unit) continue;
		const { item, fit } = bestItem(unit, byName, weights);
		const ruled = number === cited ? (unit.items.find((each) => each.item.line === input.rule?.source.line)?.item ?? null) : null;
		const about = Math.max(weights.concepts * (concepts[number] ?? 0) * (index.numbers.focus[number] ?? 1), fit * weights.item);
		const kind = weights.kind * (kinds[number] ?? 0);
		const worded = weights.words * (words[number] ?? 0);
		const page = weights.page * (fits[index.numbers.page[number] ?? 0] ?? 0);
		const cites = number === cited ? citation : 0;
		const link = weights.link * (linked.get(number) ?? 0);
		candidates.push({ number, unit, item: cites > about ? (ruled ?? item) : item ?? ruled, score: unit.worth * (about + kind + worded + cites + link) + page, concepts: about, words: worded, page, citation: cites, link });
	}
	return candidates.sort(byScore).slice(0, SHORT_LIST);
}

/** Best first; of equals the one that comes first in the vault. */
export function byScore(a: Candidate, b: Candidate): number {
	return b.score - a.score || (a.unit.page < b.unit.page ? -1 : a.unit.page > b.unit.page ? 1 : a.unit.section.line - b.unit.section.line);
}

/**
 * Numbers of the units that score best by a quick estimate (the section's concepts and words, and the page), with those that
 * links and rules name. Where nothing matches at all, the pages decide.
 */
function promising(index: UnitIndex, [concepts, kinds, words]: readonly Float32Array[], fits: Float32Array, named: ReadonlySet<number>, weights: AdviceWeights): Set<number> {
	const { units, numbers: { worth, focus, page } } = index;
	let found: { number: number; estimate: number }[] = [];
	let least = -Infinity;
	const keepBest = (): void => {
		found.sort((a, b) => b.estimate - a.estimate || a.number - b.number);
		found = found.slice(0, SHORT_LIST);
		if (found.length === SHORT_LIST) least = found[SHORT_LIST - 1]?.estimate ?? least;
	};
	for (let number = 0; number < units.length; number++) {
		const about = (concepts as Float32Array)[number] as number;
		const kind = (kinds as Float32Array)[number] as number;
		const worded = (words as Float32Array)[number] as number;
		if (about === 0 && worded === 0 && kind === 0 && found.length >= SHORT_LIST) continue;
		const estimate = (worth[number] as number) * (weights.concepts * about * (focus[number] as number) + weights.kind * kind + weights.words * worded) + weights.page * (fits[page[number] as number] as number);
		if (estimate <= least || !units[number]) continue;
		found.push({ number, estimate });
		if (found.length >= SHORT_LIST * 3) keepBest();
	}
	keepBest();
	return new Set([...named, ...found.map(({ number }) => number)]);
}

function wantedConcepts({ concepts }: Evidence, index: UnitIndex, weights: AdviceWeights): Wanted[] {
	const wanted: Wanted[] = [];
	for (const [name, { weight }] of concepts) {
		if (weight >= LEAST_CONCEPT) wanted.push({ name, weight: weight * (1 - weights.rarity + weights.rarity * index.conceptRarity(name)) });
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

/** The item that fits best, where one clearly does, and how well it fits together with the heading that it stands under. */
function bestItem({ items, headed }: AdviceUnit, wanted: ReadonlyMap<string, number>, weights: AdviceWeights): { readonly item: AdviceItem | null; readonly fit: number } {
	if (items.length === 0) return { item: null, fit: 0 };
	let best: AdviceItem | null = null;
	let highest = 0;
	let second = 0;
	for (const { item, concepts, norm } of items) {
		const fit = dot(concepts, wanted) / norm ** weights.focus;
		if (fit > highest) {
			second = highest;
			highest = fit;
			best = item;
		} else second = Math.max(second, fit);
	}
	const isClear = best !== null && highest >= LEAST_ITEM && highest >= CLEARLY * second;
	return { item: isClear ? best : null, fit: weights.concepts * (highest + weights.about.parent * dot(headed, wanted)) };
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
