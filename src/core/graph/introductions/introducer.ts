import type { NotePath } from "../../notes";
import type { Snapshot } from "../../vault-index";
import { contactNetwork } from "../contact-network/contact-network";
import { pairKey, type ContactNetwork } from "../contact-network/model";
import type { Broker, Introduction } from "../model";
import { at, degree, eachNeighbour, hasEdge, type SparseGraph } from "../sparse/sparse-graph";
import { brokersOf } from "./brokers";
import { NeedIndex } from "./need-index";
import { reasonsFor } from "./reasons";
import { ACQUAINTANCE_WEIGHT, adamicAdar, REQUEST_SCORE, SHARED_WEIGHTS } from "./weights";

export interface IntroductionOptions {
	/** Only pairs of this contact. */
	readonly for?: NotePath;
	/** Pairs never to suggest, as `path|path` in either order. */
	readonly dismissedPairs?: readonly string[];
	/** How many suggestions each contact may have; 5, and 20 with `for`. */
	readonly perContact?: number;
}

/** Less than this is chance: one tag that fifty people share. */
const LEAST_SCORE = 0.5;
const LARGEST_CIRCLE = 100;

/**
 * Finds contacts who should meet and do not know each other yet, from one state of the vault. A pair's score adds up
 * - what both share: interests, organisations, notes, places and acquaintances, each by Adamic & Adar ("Friends and
 *   neighbors on the Web", 2003): weight ÷ ln(how many share it);
 * - what one looks for and the other does (`NeedIndex`);
 * - that a note asks to bring them together.
 * Pairs with a tie, pairs that a note says to keep apart, dismissed pairs and paused contacts are left out.
 */
export class Introducer {
	readonly network: ContactNetwork;
	readonly #needs: NeedIndex;
	readonly #requests = new Map<number, number[]>();

	constructor(readonly snapshot: Snapshot) {
		this.network = contactNetwork(snapshot);
		this.#needs = new NeedIndex(snapshot.contacts.values());
		for (const { a, b } of this.network.requests) {
			this.#requests.set(a, [...(this.#requests.get(a) ?? []), b]);
			this.#requests.set(b, [...(this.#requests.get(b) ?? []), a]);
		}
	}

	/** The best pairs first; of equal ones by path. With `for`, that contact is always `a`. */
	pairs(options: IntroductionOptions = {}): readonly Introduction[] {
		const refused = this.#refused(options.dismissedPairs ?? []);
		const scores = new ScoreBoard(this.network.contacts.length);
		const kept = new Map<string, readonly [number, number, number]>();
		const only = options.for === undefined ? null : this.network.numberOf.get(options.for);
		if (only === undefined) return [];
		for (const contact of only === null ? this.network.contacts.keys() : [only]) {
			if (only === null && this.#isPaused(contact)) continue;
			for (const [other, score] of this.#bestFor(contact, scores, refused, options.perContact ?? (only === null ? 5 : 20))) {
				kept.set(pairKey(contact, other), only === null && other < contact ? [other, contact, score] : [contact, other, score]);
			}
		}
		return [...kept.values()].sort((one, two) => two[2] - one[2] || one[0] - two[0] || one[1] - two[1]).map(([a, b, score]) => this.#introduction(a, b, score));
	}

	brokers(limit = 20): readonly Broker[] {
		return brokersOf(this.network, limit);
	}

	#bestFor(contact: number, scores: ScoreBoard, refused: ReadonlySet<string>, count: number): readonly (readonly [number, number])[] {
		const { groups, groupsOf, acquaintances } = this.network;
		for (const number of groupsOf[contact] ?? []) {
			const group = groups[number];
			if (group === undefined || group.members.length > LARGEST_CIRCLE) continue;
			const weight = adamicAdar(SHARED_WEIGHTS[group.kind], group.members.length);
			for (const member of group.members) scores.add(member, weight);
		}
		this.#eachThroughAcquaintances(acquaintances, contact, (other, weight) => scores.add(other, weight));
		this.#needs.eachMatch(contact, (other, score) => scores.add(other, score));
		for (const other of new Set(this.#requests.get(contact))) scores.add(other, REQUEST_SCORE);
		return scores.take(count, (other, score) => {
			return score >= LEAST_SCORE && other !== contact && !hasEdge(acquaintances, contact, other) && !refused.has(pairKey(contact, other)) && !this.#isPaused(other);
		});
	}

	#eachThroughAcquaintances(graph: SparseGraph, contact: number, visit: (other: number, weight: number) => void): void {
		eachNeighbour(graph, contact, (between) => {
			const circle = degree(graph, between);
			if (circle > LARGEST_CIRCLE) return;
			const weight = adamicAdar(ACQUAINTANCE_WEIGHT, circle);
			eachNeighbour(graph, between, (other) => visit(other, weight));
		});
	}

	#refused(dismissed: readonly string[]): ReadonlySet<string> {
		const refused = new Set(this.network.apart);
		for (const pair of dismissed) {
			const [a = "", b = ""] = pair.split("|");
			const one = this.network.numberOf.get(a as NotePath);
			const other = this.network.numberOf.get(b as NotePath);
			if (one !== undefined && other !== undefined) refused.add(pairKey(one, other));
		}
		return refused;
	}

	#isPaused(contact: number): boolean {
		const path = this.network.contacts[contact];
		return path !== undefined && this.snapshot.contacts.get(path)?.contact.paused !== undefined;
	}

	#introduction(a: number, b: number, score: number): Introduction {
		const { contacts } = this.network;
		const reasons = reasonsFor(this.snapshot, this.network, this.#needs, a, b);
		return { a: contacts[a] ?? ("" as NotePath), b: contacts[b] ?? ("" as NotePath), score: Math.round(score * 1e4) / 1e4, reasons };
	}
}

/** Scores of all contacts for one of them, cleared by reading it. */
class ScoreBoard {
	readonly #scores: Float64Array;
	readonly #scored: number[] = [];

	constructor(size: number) {
		this.#scores = new Float64Array(size);
	}

	add(contact: number, score: number): void {
		const before = at(this.#scores, contact);
		if (before === 0) this.#scored.push(contact);
		this.#scores[contact] = before + score;
	}

	/** The best that pass, the highest first, of equal ones the earlier contact. */
	take(count: number, passes: (contact: number, score: number) => boolean): readonly (readonly [number, number])[] {
		const best: [number, number][] = [];
		for (const contact of this.#scored) {
			const score = at(this.#scores, contact);
			const last = best.at(-1);
			if (best.length === count && last !== undefined && comesBefore(last, [contact, score])) continue;
			if (!passes(contact, score)) continue;
			const place = best.findIndex((each) => comesBefore([contact, score], each));
			best.splice(place < 0 ? best.length : place, 0, [contact, score]);
			if (best.length > count) best.pop();
		}
		for (const contact of this.#scored) this.#scores[contact] = 0;
		this.#scored.length = 0;
		return best;
	}
}

function comesBefore(one: readonly [number, number], other: readonly [number, number]): boolean {
	return one[1] > other[1] || (one[1] === other[1] && one[0] < other[0]);
}
