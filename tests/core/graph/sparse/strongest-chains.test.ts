import fc from "fast-check";
import { sparseGraph } from "../../../../src/core/graph/sparse/sparse-graph";
import { strongestChains } from "../../../../src/core/graph/sparse/strongest-chains";
import { anEdgeList, matrixOf } from "./arbitrary-graph";

/** The strength of the best of all chains without repetition. */
function naive(matrix: readonly (readonly number[])[], start: readonly number[], closed: ReadonlySet<number>, target: number): number {
	let best = 0;
	const walk = (node: number, strength: number, seen: ReadonlySet<number>): void => {
		if (node === target) best = Math.max(best, strength);
		if (closed.has(node)) return;
		matrix[node]!.forEach((weight, next) => {
			if (weight > 0 && !seen.has(next)) walk(next, strength * weight, new Set([...seen, next]));
		});
	};
	start.forEach((strength, node) => {
		if (strength > 0) walk(node, strength, new Set([node]));
	});
	return best;
}

it("the strongest chains equal the best of all chains, and can be followed back", () => {
	fc.assert(
		fc.property(
			anEdgeList.filter(({ size }) => size < 7).map(({ size, edges }) => {
				// One edge per pair, with a strength of at most one.
				const pairs = new Map(edges.map((edge) => [`${Math.min(edge.from, edge.to)} ${Math.max(edge.from, edge.to)}`, { ...edge, weight: edge.weight / 4 }]));
				return { size, edges: [...pairs.values()] };
			}),
			fc.array(fc.constantFrom(0, 0, 0.1, 0.5, 1), { minLength: 7, maxLength: 7 }),
			fc.option(fc.nat(6)),
			({ size, edges }, strengths, shut) => {
				const start = strengths.slice(0, size);
				const closed = new Set(shut === null ? [] : [shut]);
				const matrix = matrixOf(size, edges);
				const { best, before } = strongestChains(sparseGraph(size, edges), Float64Array.from(start), closed);
				for (let node = 0; node < size; node++) {
					expect(best[node]).toBeCloseTo(naive(matrix, start, closed, node), 10);
					let strength = 1;
					let at = node;
					for (; before[at]! >= 0; at = before[at]!) strength *= matrix[at]![before[at]!]!;
					expect(best[node]).toBeCloseTo(strength * start[at]!, 10);
				}
			},
		),
	);
});
