import type { Place, Places } from "./seeds";

/** More would crowd the storage of the device; a larger map is laid out anew. */
const MOST = 5_000;

export function placesToKeep(places: Places): unknown {
	return places.size > MOST ? null : Object.fromEntries([...places].map(([id, { x, y }]) => [id, [x, y]]));
}

/** Reads kept places; what does not fit any more is left out. */
export function readPlaces(kept: unknown): Places {
	const places = new Map<string, Place>();
	if (typeof kept !== "object" || kept === null) return places;
	for (const [id, pair] of Object.entries(kept as Readonly<Record<string, unknown>>)) {
		const [x, y] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
		if (typeof x === "number" && typeof y === "number" && Number.isFinite(x) && Number.isFinite(y)) places.set(id, { x, y });
	}
	return places;
}
