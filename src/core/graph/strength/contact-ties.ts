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
	readonly #byPair = new Map<number, ContactTie[]>();

	constructor(
		readonly network: ContactNetwork,
		readonly today: IsoDate,
	) {
		for (const tie of network.ties) {
			const key = this.#key(tie.a, tie.b);
			const lines = this.#byPair.get(key);
			if (lines === undefined) this.#byPair.set(key, [tie]);
			else lines.push(tie);
		}
		const size = network.contacts.length;
		this.graph = sparseGraph(size, [...this.#byPair].map(([key, lines]) => ({ from: Math.floor(key / size), to: key % size, weight: this.#strength(lines) })));
	}

	between(a: number, b: number): PairTie | null {
		const lines = this.#byPair.get(this.#key(a, b));
		if (lines === undefined) return null;
		const days = lines.flatMap(({ day }) => day ?? []).sort();
		return { strength: this.#strength(lines), lines: [...lines].sort((one, other) => this.#weight(other) - this.#weight(one)), lastDay: days.at(-1) ?? null };
	}

	#key(a: number, b: number): number {
		return Math.min(a, b) * this.network.contacts.length + Math.max(a, b);
	}

	#weight({ weight, day }: ContactTie): number {
		return day === undefined ? weight : aged(weight, day, this.today);
	}

	#strength(lines: readonly ContactTie[]): number {
		let sum = 0;
		for (const line of lines) sum += this.#weight(line);
		return saturate(sum);
	}
}
