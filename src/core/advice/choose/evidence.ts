import type { Source } from "../../notes";
import { widerRelations, type Vocabulary } from "../../vocabulary";
import type { Situation, SituationKind } from "../model";
import { SITUATIONS } from "../situations";
import { BACKGROUND_CONCEPTS, CAREER_CONCEPTS } from "../words/events";
import type { AboutText, ContactWords, Mention, Place } from "../words/contact-words";
import type { KnownWords } from "../words/known-words";
import { isStopWord } from "../words/stop-words";
import type { AdviceWeights } from "../weights";

/** Why a concept counts: the words that name it, or the situation that asks for it; of a neighbour, those of the concept it is near to. */
export interface ConceptEvidence {
	weight: number;
	readonly mentions: Mention[];
	readonly situations: Set<SituationKind>;
}

/** What is known about a contact, as advice looks for it. */
export interface Evidence {
	readonly concepts: ReadonlyMap<string, ConceptEvidence>;
	/** By term: the weight of the word, and the lines that have it. */
	readonly words: ReadonlyMap<string, { readonly weight: number; readonly form: string; readonly source: Source }>;
	/** `is:` names of what the contact is, with their weights. */
	readonly relations: ReadonlyMap<string, number>;
	/** Terms of its roles and relations: kinds of people that the vocabulary may not know. */
	readonly roles: ReadonlyMap<string, number>;
	/** How strongly the contact's own words or situations tell that something happened, 0 to 1. */
	readonly told: number;
}

/** Each wider kind of people counts this share of the narrower. */
const WIDER = 0.7;
/** Words of roles and tags say little about what goes on. */
const FAINT: ReadonlySet<Place> = new Set<Place>(["role", "relation", "tag"]);
const FAINT_WORD = 0.4;
/** A hobby that the note lists says nearly nothing of what to do today. */
const HARDLY = 0.15;
const MAX_WORD_RANK = 6;
/** A mention of less is a hint. */
const FULL = 0.5;
/** What weighs less than this changes no choice. */
const LEAST = 0.04;

export function gatherEvidence(
	words: ContactWords, situations: readonly Situation[], vocabulary: Vocabulary, known: KnownWords, weights: AdviceWeights,
): Evidence {
	const concepts = new Map<string, ConceptEvidence>();
	const at = (name: string): ConceptEvidence => {
		let evidence = concepts.get(name);
		if (!evidence) concepts.set(name, (evidence = { weight: 0, mentions: [], situations: new Set() }));
		return evidence;
	};
	// Who dates nothing writes the log as plain lines.
	const isDated = words.texts.some(({ place }) => place === "entry");
	const placed: AdviceWeights = isDated ? weights : { ...weights, remark: weights.entry };
	for (const mention of words.mentions) {
		const name = isMyCareer(mention) ? "my-updates" : mention.concept;
		const evidence = at(name);
		const doubt = mention.holds || name !== mention.concept ? 1 : weights.doubtful;
		const weight = mention.weight * doubt * placeWeight(mention, placed);
		// Hints add up where several words point the same way; a full mention counts once.
		evidence.weight = mention.weight < FULL ? 1 - (1 - Math.min(1, evidence.weight)) * (1 - weight) : Math.max(evidence.weight, weight);
		evidence.mentions.push(mention);
	}
	for (const { kind } of situations) {
		for (const [name, weight] of Object.entries(SITUATIONS[kind].about)) {
			const evidence = at(name);
			evidence.weight = Math.max(evidence.weight, weight * weights.situation * URGENCY[kind]);
			evidence.situations.add(kind);
		}
	}
	// Where an event tells what is going on, what one merely talks of or through stands back.
	const event = eventful(concepts);
	for (const [name, evidence] of concepts) {
		if (BACKGROUND_CONCEPTS.has(name) && evidence.situations.size === 0) evidence.weight *= weights.background * (1 - weights.standBack * event);
	}
	const relations = relationsOf(words.texts, known, weights);
	spread(concepts, vocabulary, weights.near);
	return { concepts, words: wordsOf(words.texts, known), relations, roles: rolesOf(words.texts, known, weights), told: event };
}

/** The weight of the strongest evidence that something happened, 0 to 1. */
function eventful(concepts: ReadonlyMap<string, ConceptEvidence>): number {
	let strongest = 0;
	for (const [name, { weight, mentions, situations }] of concepts) {
		if (BACKGROUND_CONCEPTS.has(name)) continue;
		if (situations.size > 0 || mentions.some(({ holds, place }) => holds && !FAINT.has(place))) strongest = Math.max(strongest, weight);
	}
	return Math.min(1, strongest);
}

/** How much a situation may lead: what is only a lasting trait of the contact leaves the lead to what is going on. */
const URGENCY: Readonly<Record<SituationKind, number>> = {
	"thank-you-due": 1, "first-follow-up-due": 1, "reply-owed": 1, "promise-due": 0.7, "hard-times": 1, "occasion-near": 1, "occasion-missed": 1,
	"company-changed": 1, relocated: 1, "department-changed": 1, "role-changed": 1, "budget-cut": 1, "priorities-changed": 1, "project-ended": 1,
	introduction: 0.9, "no-answer": 0.9, "one-sided": 0.9, "too-frequent": 1, "nothing-given": 0.8, drifting: 0.6, overdue: 0.45, "never-contacted": 0.35,
	"key-relation": 0.6, "supporting-relation": 0.6, impersonal: 0.25, "stale-profile": 0.3,
};

function isMyCareer({ owner, concept }: Mention): boolean {
	return (owner === "mine" || owner === "ours") && CAREER_CONCEPTS.has(concept);
}

function placeWeight({ place, rank }: Mention, weights: AdviceWeights): number {
	switch (place) {
		case "entry": return weights.entry * weights.older ** rank;
		case "remark": return weights.remark * weights.older ** (rank / 3);
		case "task": return weights.entry * weights.older ** (rank / 2);
		case "situation": return 1;
		case "role": return weights.role;
		case "relation": return weights.relation;
		case "tag": return weights.tag;
		case "personal": return HARDLY;
	}
}

/** What kind of person the contact is, by its relation, roles and tags. */
function relationsOf(texts: readonly AboutText[], known: KnownWords, weights: AdviceWeights): Map<string, number> {
	const relations = new Map<string, number>();
	for (const { text, place } of texts) {
		if (!FAINT.has(place)) continue;
		const factor = place === "relation" ? 1 : place === "role" ? 0.9 : 0.8;
		for (const named of known.relationsIn(text)) {
			widerRelations(named).forEach((relation, step) => {
				const name = `is:${relation}`;
				relations.set(name, Math.max(relations.get(name) ?? 0, weights.relation * factor * (step === 0 ? 1 : WIDER)));
			});
		}
	}
	return relations;
}

function rolesOf(texts: readonly AboutText[], known: KnownWords, weights: AdviceWeights): Map<string, number> {
	const roles = new Map<string, number>();
	for (const { words, place } of texts) {
		if (place !== "role" && place !== "relation") continue;
		for (const { form } of words) if (form.length > 2 && !isStopWord(form)) roles.set(known.termOf(form), weights.relation * weights.roleWord);
	}
	return roles;
}

/** Advice on a neighbouring concept fits as well, if less. */
function spread(concepts: Map<string, ConceptEvidence>, vocabulary: Vocabulary, share: number): void {
	for (const [name, evidence, weight] of [...concepts].map(([each, found]) => [each, found, found.weight] as const)) {
		if (weight * share < LEAST) continue;
		const near = vocabulary.near(name);
		for (const other in near) {
			const reached = weight * (near[other] ?? 0) * share;
			if (reached < LEAST) continue;
			const known = concepts.get(other);
			if (!known) concepts.set(other, { weight: reached, mentions: evidence.mentions, situations: evidence.situations });
			else if (known.weight < reached) known.weight = reached;
		}
	}
}

function wordsOf(texts: readonly AboutText[], known: KnownWords): Evidence["words"] {
	const found = new Map<string, { weight: number; form: string; source: Source }>();
	for (const { words, place, rank, source } of texts) {
		// Tags and relations are looked for as kinds of people and as tags.
		if (place === "tag" || place === "relation" || (rank > MAX_WORD_RANK && place === "entry")) continue;
		const weight = FAINT.has(place) ? FAINT_WORD : 1 / (1 + rank / 3);
		for (const { form } of words) {
			if (form.length < 3 || isStopWord(form)) continue;
			const key = known.termOf(form);
			const other = found.get(key);
			if (!other || other.weight < weight) found.set(key, { weight, form, source });
		}
	}
	return found;
}
