import fc from "fast-check";
import { degree, eachNeighbour, hasEdge, sparseGraph } from "../../../../src/core/graph/sparse/sparse-graph";
import { anEdgeList, matrixOf } from "./arbitrary-graph";

describe("a graph in sparse rows", () => {
	it("equals the matrix of its weights, with neighbours in order", () => {
		fc.assert(
			fc.property(anEdgeList, ({ size, edges }) => {
				const graph = sparseGraph(size, edges);
				const matrix = matrixOf(size, edges);
				for (let node = 0; node < size; node++) {
					const row: [number, number][] = [];
					eachNeighbour(graph, node, (neighbour, weight) => row.push([neighbour, weight]));
					const expected = [...matrix[node]!.entries()].filter(([, weight]) => weight > 0);
					expect(row).toEqual(expected);
					expect(degree(graph, node)).toBe(expected.length);
					for (let other = 0; other < size; other++) expect(hasEdge(graph, node, other)).toBe(matrix[node]![other]! > 0);
				}
			}),
		);
	});

	it("does not depend on the order and direction of its edges", () => {
		fc.assert(
			fc.property(anEdgeList, ({ size, edges }) => {
				const turned = edges.map(({ from, to, weight }) => ({ from: to, to: from, weight })).reverse();
				expect(sparseGraph(size, turned)).toEqual(sparseGraph(size, edges));
			}),
		);
	});
});
