import fc from "fast-check";
import { betweenness } from "../../../../src/core/graph/sparse/betweenness";
import { constraints } from "../../../../src/core/graph/sparse/constraint";
import { sparseGraph } from "../../../../src/core/graph/sparse/sparse-graph";
import { anEdgeList, matrixOf } from "./arbitrary-graph";
import { borgatti, borgattiWeighted, florentineFamilies, karateClub, type NamedGraph } from "./famous-networks";

const byName = ({ graph, names }: NamedGraph, measure: (graph: NamedGraph["graph"]) => Float64Array) => {
	const values = measure(graph);
	return Object.fromEntries(names.map((name, node) => [name, values[node]!]));
};

/** Burt's formula, word for word. */
function naiveConstraint(matrix: readonly (readonly number[])[], ego: number): number {
	const p = (i: number, j: number) => matrix[i]![j]! / matrix[i]!.reduce((sum, weight) => sum + weight, 0);
	const others = matrix.map((_, node) => node).filter((node) => matrix[ego]![node]! > 0);
	if (others.length === 0) return Number.NaN;
	return others
		.map((j) => (p(ego, j) + others.filter((q) => q !== j).reduce((sum, q) => sum + p(ego, q) * p(q, j), 0)) ** 2)
		.reduce((sum, local) => sum + local, 0);
}

describe("Burt's constraint", () => {
	it("has the published values of Borgatti's examples (UCINET, igraph, NetworkX)", () => {
		const plain = byName(borgatti, constraints);
		expect(plain["G"]).toBeCloseTo(0.4, 3);
		expect(plain["A"]).toBeCloseTo(0.595, 3);
		expect(plain["C"]).toBeCloseTo(1, 3);
		const weighted = byName(borgattiWeighted, constraints);
		expect(weighted["G"]).toBeCloseTo(0.299, 3);
		expect(weighted["A"]).toBeCloseTo(0.795, 3);
		expect(weighted["C"]).toBeCloseTo(1, 3);
	});

	it("equals the formula, word for word", () => {
		fc.assert(
			fc.property(anEdgeList, ({ size, edges }) => {
				const matrix = matrixOf(size, edges);
				const found = constraints(sparseGraph(size, edges));
				for (let node = 0; node < size; node++) {
					const expected = naiveConstraint(matrix, node);
					if (Number.isNaN(expected)) expect(found[node]).toBeNaN();
					else expect(found[node]).toBeCloseTo(expected, 10);
				}
			}),
		);
	});

	it("is lowest for the leaders of the karate club, and for the Medici in Florence", () => {
		const karate = [...constraints(karateClub.graph).entries()].sort(([, a], [, b]) => a - b).map(([member]) => member);
		expect(karate.slice(0, 3).sort((a, b) => a - b)).toEqual([0, 2, 33]);
		const families = Object.entries(byName(florentineFamilies, constraints)).sort(([, a], [, b]) => a - b);
		expect(families[0]?.[0]).toBe("Medici");
		// Six families, two of which are married to each other: 4 · (1/6)² + 2 · (1/6 + 1/18)².
		expect(families[0]?.[1]).toBeCloseTo(4 / 36 + 2 * (1 / 6 + 1 / 18) ** 2, 10);
	});
});

describe("betweenness", () => {
	it("has the published values of Florence (NetworkX, after Padgett & Ansell 1993)", () => {
		const published = {
			Acciaiuoli: 0, Albizzi: 0.212, Barbadori: 0.093, Bischeri: 0.104, Castellani: 0.055, Ginori: 0, Guadagni: 0.255, Lamberteschi: 0,
			Medici: 0.522, Pazzi: 0, Peruzzi: 0.022, Ridolfi: 0.114, Salviati: 0.143, Strozzi: 0.103, Tornabuoni: 0.092,
		};
		const found = byName(florentineFamilies, betweenness);
		// Published as a share of the 14 · 13 / 2 pairs of other families.
		for (const [family, value] of Object.entries(published)) expect(found[family]! / 91).toBeCloseTo(value, 3);
	});

	it("has the published values of the karate club", () => {
		const found = betweenness(karateClub.graph);
		const published: [number, number][] = [[0, 0.43763528], [1, 0.05393669], [2, 0.14365681], [3, 0.01190927], [7, 0], [8, 0.0559268], [13, 0.04586339]];
		for (const [member, value] of published) expect(found[member]! / 528).toBeCloseTo(value, 7);
	});

	it("points at the same brokers as constraint does", () => {
		const top = (values: Float64Array, sign: number) => [...values.entries()].sort(([, a], [, b]) => sign * (a - b)).slice(0, 5).map(([node]) => node);
		for (const { graph } of [karateClub, florentineFamilies]) {
			const brokers = new Set(top(constraints(graph), 1));
			expect(top(betweenness(graph), -1).filter((node) => brokers.has(node)).length).toBeGreaterThanOrEqual(4);
		}
	});
});
