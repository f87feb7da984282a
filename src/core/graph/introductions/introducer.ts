import type { NotePath } from "../../notes";
import type { Snapshot } from "../../vault-index";
import { contactNetwork } from "../contact-network/contact-network";
import { pairKey, type ContactNetwork } from "../contact-network/model";
import type { Broker, Introduction } from "../model";
import { degree, eachNeighbour, hasEdge, type SparseGraph } from "../sparse/sparse-graph";
import { brokersOf } from "./brokers";
import { NeedIndex } from "./need-index";
import { reasonsFor } from "./reasons";
import { ScoreBoard } from "./score-board";
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
	readonly #paused = new Set<number>();

	constructor(readonly snapshot: Snapshot) {
		this.network = contactNetwork(snapshot);
		this.#needs = new NeedIndex(snapshot.contacts.values());
		let number = 0;
		for (const { contact } of snapshot.contacts.values()) {
			if (contact.paused !== undefined) this.#paused.add(number);
			number++;
		}
		for (const { a, b } of this.network.requests) {
			this.#requests.set(a, [...(this.#requests.get(a) ?? []), b]);
			this.#requests.set(b, [...(this.#requests.get(b) ?? []), a]);
		}
	}

	/** The best pairs first; of equal ones by path. With `for`, that contact is always `a`. */
	pairs(options: IntroductionOptions = {}): readonly Introduction[] {
		const refused = this.#refused(options.dismissedPairs ?? []);
		const board = new ScoreBoard(this.network.contacts.length);
		const kept = new Map<number, readonly [number, number, number]>();
		const only = options.for === undefined ? null : this.network.numberOf.get(options.for);
		if (only === undefined) return [];
		for (const contact of only === null ? this.network.contacts.keys() : [only]) {
			if (only === null && this.#paused.has(contact)) continue;
			const [count, crowd] = only === null ? [5, LARGEST_CIRCLE] : [20, Number.POSITIVE_INFINITY];
			for (const [other, score] of this.#bestFor(contact, board, refused, options.perContact ?? count, crowd)) {
				const [a, b] = only === null && other < contact ? [other, contact] : [contact, other];
				kept.set(a * this.network.contacts.length + b, [a, b, score]);
			}
		}
		return [...kept.values()].sort((one, two) => two[2] - one[2] || one[0] - two[0] || one[1] - two[1]).map(([a, b, score]) => this.#introduction(a, b, score));
	}

	brokers(limit = 20): readonly Broker[] {
		return brokersOf(this.network, limit);
	}

	#bestFor(contact: number, board: ScoreBoard, refused: ReadonlySet<string>, count: number, crowd: number): readonly (readonly [number, number])[] {
		const { groups, groupsOf, acquaintances } = this.network;
		for (const number of groupsOf[contact] ?? []) {
			const group = groups[number];
			if (group === undefined || group.members.length > LARGEST_CIRCLE) continue;
			const weight = adamicAdar(SHARED_WEIGHTS[group.kind], group.members.length);
			for (const member of group.members) board.add(member, weight);
		}
		this.#eachThroughAcquaintances(acquaintances, contact, (other, weight) => board.add(other, weight));
		for (const other of new Set(this.#requests.get(contact))) board.add(other, REQUEST_SCORE);
		this.#needs.eachCandidate(contact, crowd, (other) => board.add(other, 0));
		board.addToAll((other) => this.#needs.score(contact, other));
		return board.take(count, (other, score) => {
			return score >= LEAST_SCORE && other !== contact && !hasEdge(acquaintances, contact, other) && !(refused.size > 0 && refused.has(pairKey(contact, other))) && !this.#paused.has(other);
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

	/** Of thousands of pairs few are looked at: the reasons are found when they are asked for. */
	#introduction(a: number, b: number, score: number): Introduction {
		const { snapshot, network } = this;
		const needs = this.#needs;
		let reasons: Introduction["reasons"] | null = null;
		return {
			a: network.contacts[a] ?? ("" as NotePath),
			b: network.contacts[b] ?? ("" as NotePath),
			score: Math.round(score * 1e4) / 1e4,
			get reasons() {
				return (reasons ??= reasonsFor(snapshot, network, needs, a, b));
			},
		};
	}
}
