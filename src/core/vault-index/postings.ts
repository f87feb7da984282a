import type { NotePath } from "../notes";
import { mergeSorted } from "./sorted";
import { VersionedMap } from "./versioned-map";

const NOBODY: readonly NotePath[] = [];

/**
 * For each key the paths that stand under it, in path order: who has a name, who links to a note.
 * Changes are gathered and applied together, so that a thousand changes under one key cost one pass over it.
 */
export class Postings {
	readonly #lists = new VersionedMap<string, readonly NotePath[]>();
	readonly #pending = new Map<string, Map<NotePath, boolean>>();

	add(key: string, path: NotePath): void {
		this.#pend(key, path, true);
	}

	remove(key: string, path: NotePath): void {
		this.#pend(key, path, false);
	}

	/** The paths under a key, as of the last `apply`. */
	get(key: string): readonly NotePath[] {
		return this.#lists.get(key) ?? NOBODY;
	}

	apply(): void {
		for (const [key, changes] of this.#pending) {
			const merged = mergeSorted(this.get(key), changes);
			if (merged.length > 0) this.#lists.set(key, merged);
			else this.#lists.delete(key);
		}
		this.#pending.clear();
	}

	view(): ReadonlyMap<string, readonly NotePath[]> {
		return this.#lists.view();
	}

	#pend(key: string, path: NotePath, present: boolean): void {
		const changes = this.#pending.get(key);
		if (changes === undefined) this.#pending.set(key, new Map([[path, present]]));
		else changes.set(path, present);
	}
}
