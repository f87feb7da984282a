import { strengths } from "./constraint";
import { at, sparseGraph, type SparseGraph, type WeightedEdge } from "./sparse-graph";

/**
 * Communities by the Louvain method (Blondel, Guillaume, Lambiotte & Lefebvre, "Fast unfolding of communities in large
 * networks", 2008): nodes move to the neighbouring community where modularity grows most, then communities become nodes, until
 * nothing moves. Nodes are visited in ascending order and of equal gains the lowest community wins, so that one graph has
 * one answer. Returns a community per node, numbered from 0 in the order of their first node; -1 for a node without ties.
 */
export function louvain(graph: SparseGraph): Int32Array {
	let level = graph;
	let loops = new Float64Array(graph.size);
	let membership = Int32Array.from({ length: graph.size }, (_, node) => node);
	for (;;) {
		const communities = moveNodes(level, loops);
		const count = renumber(communities);
		membership = membership.map((node) => at(communities, node));
		if (count === level.size) break;
		({ level, loops } = contract(level, loops, communities, count));
	}
	const lone = membership.map((community, node) => (at(graph.offsets, node + 1) === at(graph.offsets, node) ? -1 : community));
	renumber(lone);
	return lone;
}

/** Modularity of a division (Newman & Girvan, "Finding and evaluating community structure in networks", 2004): 0 for a single community, always below 1. */
export function modularity(graph: SparseGraph, communities: Int32Array): number {
	const degrees = strengths(graph);
	const total = degrees.reduce((sum, degree) => sum + degree, 0);
	if (total === 0) return 0;
	let inside = 0;
	const sums = new Map<number, number>();
	for (let node = 0; node < graph.size; node++) {
		const community = at(communities, node);
		sums.set(community, (sums.get(community) ?? 0) + at(degrees, node));
		for (let place = at(graph.offsets, node); place < at(graph.offsets, node + 1); place++) {
			if (at(communities, at(graph.neighbours, place)) === community) inside += at(graph.weights, place);
		}
	}
	let expected = 0;
	for (const sum of sums.values()) expected += (sum / total) ** 2;
	return inside / total - expected;
}

/** Gains below this are rounding, and would let nodes wander for ever. */
const LEAST_GAIN = 1e-10;

function moveNodes(graph: SparseGraph, loops: Float64Array): Int32Array {
	const { size, offsets, neighbours, weights } = graph;
	const community = Int32Array.from({ length: size }, (_, node) => node);
	const degrees = strengths(graph).map((degree, node) => degree + 2 * at(loops, node));
	const totals = Float64Array.from(degrees);
	const total = degrees.reduce((sum, degree) => sum + degree, 0);
	if (total === 0) return community;
	const links = new Float64Array(size);
	for (let moved = true; moved; ) {
		moved = false;
		for (let node = 0; node < size; node++) {
			const own = at(community, node);
			const degree = at(degrees, node);
			const touched: number[] = [own];
			for (let place = at(offsets, node); place < at(offsets, node + 1); place++) {
				const other = at(community, at(neighbours, place));
				if (at(links, other) === 0) touched.push(other);
				links[other] = at(links, other) + at(weights, place);
			}
			totals[own] = at(totals, own) - degree;
			let best = own;
			let most = at(links, own) - (at(totals, own) * degree) / total;
			for (const other of touched) {
				const gain = at(links, other) - (at(totals, other) * degree) / total;
				if (gain > most + LEAST_GAIN || (best !== own && other < best && gain > most - LEAST_GAIN)) [best, most] = [other, gain];
			}
			totals[best] = at(totals, best) + degree;
			community[node] = best;
			moved ||= best !== own;
			for (const other of touched) links[other] = 0;
		}
	}
	return community;
}

/** Numbers communities anew from 0, in the order of their first node; returns how many there are. */
function renumber(communities: Int32Array): number {
	const numbers = new Map<number, number>();
	communities.forEach((community, node) => {
		if (community < 0) return;
		let number = numbers.get(community);
		if (number === undefined) numbers.set(community, (number = numbers.size));
		communities[node] = number;
	});
	return numbers.size;
}

/** Each community becomes a node, what is inside it a loop. */
function contract(graph: SparseGraph, loops: Float64Array, communities: Int32Array, count: number): { level: SparseGraph; loops: Float64Array<ArrayBuffer> } {
	const edges: WeightedEdge[] = [];
	const inside = new Float64Array(count);
	for (let node = 0; node < graph.size; node++) {
		const from = at(communities, node);
		inside[from] = at(inside, from) + at(loops, node);
		for (let place = at(graph.offsets, node); place < at(graph.offsets, node + 1); place++) {
			const neighbour = at(graph.neighbours, place);
			if (neighbour < node) continue;
			const to = at(communities, neighbour);
			if (from === to) inside[from] = at(inside, from) + at(graph.weights, place);
			else edges.push({ from, to, weight: at(graph.weights, place) });
		}
	}
	return { level: sparseGraph(count, edges), loops: inside };
}
