import { at } from "../sparse/sparse-graph";

/** Scores of all contacts for one of them, cleared by reading it. */
export class ScoreBoard {
	readonly #scores: Float64Array;
	readonly #isListed: Uint8Array;
	readonly #listed: number[] = [];

	constructor(size: number) {
		this.#scores = new Float64Array(size);
		this.#isListed = new Uint8Array(size);
	}

	/** Lists a contact, and adds to its score. */
	add(contact: number, score: number): void {
		if (this.#isListed[contact] === 0) {
			this.#isListed[contact] = 1;
			this.#listed.push(contact);
		}
		this.#scores[contact] = at(this.#scores, contact) + score;
	}

	/** Adds to the score of each that is listed. */
	addToAll(score: (contact: number) => number): void {
		for (const contact of this.#listed) this.#scores[contact] = at(this.#scores, contact) + score(contact);
	}

	/** The best that pass, the highest first, of equal ones the earlier contact. */
	take(count: number, passes: (contact: number, score: number) => boolean): readonly (readonly [number, number])[] {
		const best: [number, number][] = [];
		for (const contact of this.#listed) {
			const score = at(this.#scores, contact);
			const last = best.length === count ? best[count - 1] : undefined;
			if ((last === undefined || comesBefore(contact, score, last)) && passes(contact, score)) {
				let place = best.length;
				for (let before = best[place - 1]; before !== undefined && comesBefore(contact, score, before); before = best[place - 1]) place--;
				best.splice(place, 0, [contact, score]);
				if (best.length > count) best.pop();
			}
			this.#scores[contact] = 0;
			this.#isListed[contact] = 0;
		}
		this.#listed.length = 0;
		return best;
	}
}

function comesBefore(contact: number, score: number, other: readonly [number, number]): boolean {
	return score > other[1] || (score === other[1] && contact < other[0]);
}
