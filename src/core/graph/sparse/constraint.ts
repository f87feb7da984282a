import { at, type SparseGraph } from "./sparse-graph";

/**
 * Burt's constraint of every node (R. S. Burt, *Structural Holes*, 1992, eq. 2.4):
 *
 *     c_i = Σ_j (p_ij + Σ_q p_iq p_qj)²,   p_ij = w_ij / Σ_k w_ik,   j, q neighbours of i, q ≠ i, j
 *
 * How far somebody's ties lead back to one another. Low: a broker between people who do not know each other; 1: a single
 * tie. It can exceed 1 in small dense circles (two ties between two who know each other: 1.125). NaN without ties.
 */
export function constraints(graph: SparseGraph): Float64Array {
	const { size, offsets, neighbours, weights } = graph;
	const strength = strengths(graph);
	const indirect = new Float64Array(size);
	const result = new Float64Array(size).fill(Number.NaN);
	for (let ego = 0; ego < size; ego++) {
		const start = at(offsets, ego);
		const end = at(offsets, ego + 1);
		if (start === end) continue;
		const own = at(strength, ego);
		for (let place = start; place < end; place++) {
			const via = at(neighbours, place);
			const share = at(weights, place) / own / at(strength, via);
			const viaEnd = at(offsets, via + 1);
			// What reaches strangers is summed too and never read: looking up who is no neighbour would cost more.
			for (let next = at(offsets, via); next < viaEnd; next++) {
				const reached = at(neighbours, next);
				indirect[reached] = at(indirect, reached) + share * at(weights, next);
			}
		}
		let constraint = 0;
		for (let place = start; place < end; place++) {
			constraint += (at(weights, place) / own + at(indirect, at(neighbours, place))) ** 2;
		}
		result[ego] = constraint;
		for (let place = start; place < end; place++) {
			const via = at(neighbours, place);
			const viaEnd = at(offsets, via + 1);
			for (let next = at(offsets, via); next < viaEnd; next++) indirect[at(neighbours, next)] = 0;
		}
	}
	return result;
}

/** Sum of the weights of each node's ties. */
export function strengths({ size, offsets, weights }: SparseGraph): Float64Array {
	const sums = new Float64Array(size);
	for (let node = 0; node < size; node++) {
		const end = at(offsets, node + 1);
		for (let place = at(offsets, node); place < end; place++) sums[node] = at(sums, node) + at(weights, place);
	}
	return sums;
}
