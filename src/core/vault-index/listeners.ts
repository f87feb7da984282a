import type { IndexChange, Snapshot } from "./model";

export type IndexListener = (change: IndexChange, snapshot: Snapshot) => void;

/**
 * Tells every listener of every change, in order. A listener that throws does not keep the others from hearing of it;
 * a change that a listener makes itself is told after the one it heard of.
 */
export class Listeners {
	readonly #listeners = new Set<{ readonly hear: IndexListener }>();
	readonly #queue: (readonly [IndexChange, Snapshot])[] = [];
	#telling = false;

	constructor(readonly onError: (error: unknown) => void) {}

	add(hear: IndexListener): () => void {
		const listener = { hear };
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	tell(change: IndexChange, snapshot: Snapshot): void {
		this.#queue.push([change, snapshot]);
		if (this.#telling) return;
		this.#telling = true;
		try {
			for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) this.#tellAll(...next);
		} finally {
			this.#telling = false;
		}
	}

	#tellAll(change: IndexChange, snapshot: Snapshot): void {
		for (const listener of [...this.#listeners]) {
			if (!this.#listeners.has(listener)) continue;
			try {
				listener.hear(change, snapshot);
			} catch (error) {
				this.onError(error);
			}
		}
	}
}
