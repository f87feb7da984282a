import fc from "fast-check";
import type { WeightedEdge } from "../../../../src/core/graph/sparse/sparse-graph";

/** A small graph as a list of edges, with loops, parallel edges and isolated nodes. */
export const anEdgeList: fc.Arbitrary<{ size: number; edges: WeightedEdge[] }> = fc.integer({ min: 1, max: 9 }).chain((size) =>
	fc.record({
		size: fc.constant(size),
		edges: fc.array(fc.record({ from: fc.nat(size - 1), to: fc.nat(size - 1), weight: fc.integer({ min: 0, max: 4 }) }), { maxLength: 24 }),
	}),
);

/** The same graph as a matrix of weights: the obvious way. */
export function matrixOf(size: number, edges: readonly WeightedEdge[]): number[][] {
	const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
	for (const { from, to, weight } of edges) {
		if (from === to) continue;
		matrix[from]![to]! += weight;
		matrix[to]![from]! += weight;
	}
	return matrix;
}
