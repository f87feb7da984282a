import { mergeSorted } from "./sorted";

/**
 * A map that changes in place while every view of it that was handed out stays as it was.
 *
 * The newest view reads the live map. A view that was overtaken keeps only the old values of what changed since
 * (the "rerooting" of Baker, "Shallow binding makes functional arrays fast", 1991), so a change costs what it
 * changes, never a copy of the whole, and an old view that nobody holds is garbage.
 * Views iterate in key order (by UTF-16 code units), whatever the order of the changes was.
 */
export class VersionedMap<K extends string, V> {
	readonly #map = new Map<K, V>();
	readonly #keys = new SortedKeys<K>();
	#view = new MapView<K, V>(this.#map, this.#keys);
	#handedOut = false;
	#overtaken: MapView<K, V> | null = null;

	get(key: K): V | undefined {
		return this.#map.get(key);
	}

	set(key: K, value: V): void {
		this.#beforeChange(key);
		if (!this.#map.has(key)) this.#keys.add(key);
		this.#map.set(key, value);
	}

	delete(key: K): void {
		if (!this.#map.has(key)) return;
		this.#beforeChange(key);
		this.#keys.remove(key);
		this.#map.delete(key);
	}

	/** The map as it is now, for good. */
	view(): ReadonlyMap<K, V> {
		this.#handedOut = true;
		return this.#view;
	}

	#beforeChange(key: K): void {
		if (this.#handedOut) {
			const next = new MapView<K, V>(this.#map, this.#keys);
			this.#view.overtakenBy(next);
			this.#overtaken = this.#view;
			this.#view = next;
			this.#handedOut = false;
		}
		this.#overtaken?.keep(key, this.#map.get(key));
	}
}

class MapView<K extends string, V> implements ReadonlyMap<K, V> {
	/** Old values of what changed since this view was overtaken; undefined where there was none. */
	#kept: Map<K, V | undefined> | null = null;
	#next: MapView<K, V> | null = null;
	#ownKeys: readonly K[] | null = null;
	#ownSize = 0;

	constructor(
		readonly live: ReadonlyMap<K, V>,
		readonly liveKeys: SortedKeys<K>,
	) {}

	overtakenBy(next: MapView<K, V>): void {
		this.#ownKeys = this.liveKeys.ready();
		this.#ownSize = this.live.size;
		this.#kept = new Map();
		this.#next = next;
	}

	keep(key: K, value: V | undefined): void {
		if (this.#kept !== null && !this.#kept.has(key)) this.#kept.set(key, value);
	}

	get size(): number {
		return this.#kept === null ? this.live.size : this.#ownSize;
	}

	get(key: K): V | undefined {
		if (this.#kept === null) return this.live.get(key);
		this.#shorten();
		return this.#kept.has(key) ? this.#kept.get(key) : this.#next?.get(key);
	}

	has(key: K): boolean {
		return this.get(key) !== undefined;
	}

	*keys(): Generator<K, undefined> {
		yield* this.#sorted();
		return undefined;
	}

	*values(): Generator<V, undefined> {
		for (const [, value] of this.entries()) yield value;
		return undefined;
	}

	*entries(): Generator<[K, V], undefined> {
		for (const key of this.#sorted()) {
			const value = this.get(key);
			if (value !== undefined) yield [key, value];
		}
		return undefined;
	}

	[Symbol.iterator](): Generator<[K, V], undefined> {
		return this.entries();
	}

	forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
		for (const [key, value] of this.entries()) visit(value, key, this);
	}

	#sorted(): readonly K[] {
		if (this.#kept === null) return this.liveKeys.sorted();
		this.#ownKeys ??= this.#recollectKeys();
		return this.#ownKeys;
	}

	#recollectKeys(): readonly K[] {
		const candidates = new Set<K>([...(this.#next?.keys() ?? []), ...(this.#kept?.keys() ?? [])]);
		return [...candidates].filter((key) => this.has(key)).sort();
	}

	/** Takes over what the views between this one and the last overtaken one have kept: reading stays cheap however old a view is. */
	#shorten(): void {
		for (let next = this.#next; next !== null; next = this.#next) {
			const beyond = next.#next;
			if (next.#kept === null || beyond === null || beyond.#kept === null) return;
			for (const [key, value] of next.#kept) this.keep(key, value);
			this.#next = beyond;
		}
	}
}

/** The keys of a map in order, sorted anew only where somebody asks for them. The arrays it yields never change. */
class SortedKeys<K extends string> {
	#sorted: readonly K[] = [];
	readonly #changed = new Map<K, boolean>();

	add(key: K): void {
		this.#changed.set(key, true);
	}

	remove(key: K): void {
		this.#changed.set(key, false);
	}

	/** The sorted keys where they are at hand, else null. */
	ready(): readonly K[] | null {
		return this.#changed.size === 0 ? this.#sorted : null;
	}

	sorted(): readonly K[] {
		if (this.#changed.size > 0) {
			this.#sorted = mergeSorted(this.#sorted, this.#changed);
			this.#changed.clear();
		}
		return this.#sorted;
	}
}
