import type { MapNode } from "./network";

/** Radius of a node in units of the map: its area grows with its value. */
export function radiusOf({ kind, value }: Pick<MapNode, "kind" | "value">): number {
	return kind === "contact" ? 4 + 8 * Math.sqrt(value) : 4.5;
}
