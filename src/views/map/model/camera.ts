import type { Place } from "../layout/seeds";

/** How the map lies on the screen: screen = map × k + (x, y). */
export interface Camera {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}
export interface Size {
	readonly width: number;
	readonly height: number;
}
/** Room for the labels at the edges, in pixels. */
const MARGIN = 60;
const CLOSEST = 2;

/** Shows all of the places, not closer than looks well. Without any, the middle of the map. */
export function fitAll(places: Iterable<Place>, { width, height }: Size): Camera {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y } of places) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	if (left > right) return { k: 1, x: width / 2, y: height / 2 };
	const k = Math.min(CLOSEST, Math.max(40, width - 2 * MARGIN) / Math.max(1, right - left), Math.max(40, height - 2 * MARGIN) / Math.max(1, bottom - top));
	return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
}

export function toMap({ k, x, y }: Camera, place: Place): Place {
	return { x: (place.x - x) / k, y: (place.y - y) / k };
}

/** A node must be hit by a finger too. */
const LEAST_RADIUS = 8;

/** The node under a point of the map, the nearest where several overlap; −1 for none. One pass: ten thousand take a tenth of a millisecond. */
export function nodeAt(bodies: readonly { readonly number: number; readonly x: number; readonly y: number; readonly radius: number }[], visible: Uint8Array, point: Place, k: number): number {
	let best = -1;
	let nearest = Infinity;
	for (const { number, x, y, radius } of bodies) {
		if (visible[number] === 0) continue;
		const reach = Math.max(radius, LEAST_RADIUS / k);
		const distance = (x - point.x) ** 2 + (y - point.y) ** 2;
		if (distance > reach * reach || distance >= nearest) continue;
		best = number;
		nearest = distance;
	}
	return best;
}
