interface List {
	units: Int32Array;
	weights: Float32Array;
	length: number;
	live: number;
}

/** For each key (the number of a stem, the name of a concept) the units that have it, and how much. Numbers of units only grow; see `UnitIndex`. */
export class Postings<K> {
	private readonly lists = new Map<K, List>();

	add(key: K, unit: number, weight: number): void {
		let list = this.lists.get(key);
		if (!list) this.lists.set(key, (list = { units: new Int32Array(2), weights: new Float32Array(2), length: 0, live: 0 }));
		if (list.length === list.units.length) {
			const units = new Int32Array(list.length * 2);
			const weights = new Float32Array(list.length * 2);
			units.set(list.units);
			weights.set(list.weights);
			list.units = units;
			list.weights = weights;
		}
		list.units[list.length] = unit;
		list.weights[list.length] = weight;
		list.length++;
		list.live++;
	}

	/** A unit with this key is gone; its number stays in the list until the next rebuild and is skipped by its reader. */
	forget(key: K): void {
		const list = this.lists.get(key);
		if (list) list.live--;
	}

	/** How many units have the key. */
	count(key: K): number {
		return this.lists.get(key)?.live ?? 0;
	}

	/** Adds `factor` times each unit's weight to `scores`. */
	addTo(scores: Float32Array, key: K, factor: number): void {
		const list = this.lists.get(key);
		if (!list) return;
		const { units, weights, length } = list;
		for (let at = 0; at < length; at++) {
			const unit = units[at] as number;
			scores[unit] = (scores[unit] as number) + (weights[at] as number) * factor;
		}
	}

	/** Makes each unit's score at least `factor` times its weight. */
	raiseIn(scores: Float32Array, key: K, factor: number): void {
		const list = this.lists.get(key);
		if (!list) return;
		const { units, weights, length } = list;
		for (let at = 0; at < length; at++) {
			const unit = units[at] as number;
			const score = (weights[at] as number) * factor;
			if (score > (scores[unit] as number)) scores[unit] = score;
		}
	}
}
