import type { IsoDate } from "../../dates";
import type { ContactNetwork, ContactTie } from "../contact-network/model";
import { sparseGraph, type SparseGraph } from "../sparse/sparse-graph";
import { aged, saturate } from "./tie-strength";

/** What ties two contacts to each other. */
export interface PairTie {
	readonly strength: number;
	/** Strongest line first. */
	readonly lines: readonly ContactTie[];
	/** The latest day they were seen together. */
	readonly lastDay: IsoDate | null;
}

/**
 * The ties between contacts with their strength today: 1 − e^(−Σ weight), where an event's weight halves each year and a
 * tie that is merely stated does not age; what both notes say adds up.
 */
export class ContactTies {
	readonly graph: SparseGraph;
	readonly #linesOf: ReadonlyMap<number, readonly ContactTie[]>;

	constructor(
		network: ContactNetwork,
		readonly today: IsoDate,
	) {
		const sums = sparseGraph(network.contacts.length, network.ties, (tie) => this.#weight(tie));
		this.graph = { ...sums, weights: sums.weights.map(saturate) };
		const linesOf = new Map<number, ContactTie[]>();
		for (const tie of network.ties) {
			const first = Math.min(tie.from, tie.to);
			const lines = linesOf.get(first);
			if (lines === undefined) linesOf.set(first, [tie]);
			else lines.push(tie);
		}
		this.#linesOf = linesOf;
	}

	between(one: number, other: number): PairTie | null {
		const last = Math.max(one, other);
		const lines = this.#linesOf.get(Math.min(one, other))?.filter(({ from, to }) => Math.max(from, to) === last) ?? [];
		if (lines.length === 0) return null;
		const days = lines.flatMap(({ day }) => day ?? []).sort();
		const sum = lines.reduce((total, line) => total + this.#weight(line), 0);
		return { strength: saturate(sum), lines: lines.sort((a, b) => this.#weight(b) - this.#weight(a)), lastDay: days.at(-1) ?? null };
	}

	#weight({ weight, day }: ContactTie): number {
		return day === undefined ? weight : aged(weight, day, this.today);
	}
}
