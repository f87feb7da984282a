/**
 * An undirected weighted graph in compressed sparse rows: the neighbours of node `i` are
 * `neighbours[offsets[i] … offsets[i + 1] - 1]`, ascending, without `i` itself and without repetitions, and `weights`
 * runs beside them. Every edge stands in both rows.
 */
export interface SparseGraph {
	readonly size: number;
	readonly offsets: Int32Array;
	readonly neighbours: Int32Array;
	readonly weights: Float64Array;
}

export interface Edge {
	readonly from: number;
	readonly to: number;
}
export interface WeightedEdge extends Edge {
	readonly weight: number;
}

/**
 * Builds the rows by two counting sorts. The weights of parallel edges, in either direction, add up; loops and edges
 * without weight are left out.
 */
export function sparseGraph(size: number, edges: readonly WeightedEdge[]): SparseGraph;
export function sparseGraph<E extends Edge>(size: number, edges: readonly E[], weightOf: (edge: E) => number): SparseGraph;
export function sparseGraph(size: number, edges: readonly WeightedEdge[], weightOf = (edge: WeightedEdge): number => edge.weight): SparseGraph {
	const starts = new Int32Array(edges.length * 2);
	const ends = new Int32Array(edges.length * 2);
	const weights = new Float64Array(edges.length * 2);
	let count = 0;
	for (const edge of edges) {
		const weight = edge.from === edge.to ? 0 : weightOf(edge);
		if (weight <= 0) continue;
		starts[count] = ends[count + 1] = edge.from;
		ends[count] = starts[count + 1] = edge.to;
		weights[count] = weights[count + 1] = weight;
		count += 2;
	}
	const order = new Int32Array(count);
	for (let edge = 0; edge < count; edge++) order[edge] = edge;
	return mergeParallel(size, countingSort(countingSort(order, ends, size), starts, size), starts, ends, weights);
}

/** Sorts edge numbers by a key, keeping the order of equal ones. */
function countingSort(edges: Int32Array, keys: Int32Array, size: number): Int32Array {
	const next = new Int32Array(size + 1);
	for (const edge of edges) {
		const key = at(keys, edge);
		next[key + 1] = at(next, key + 1) + 1;
	}
	for (let key = 0; key < size; key++) next[key + 1] = at(next, key + 1) + at(next, key);
	const sorted = new Int32Array(edges.length);
	for (const edge of edges) {
		const key = at(keys, edge);
		const place = at(next, key);
		sorted[place] = edge;
		next[key] = place + 1;
	}
	return sorted;
}

function mergeParallel(size: number, order: Int32Array, starts: Int32Array, ends: Int32Array, weights: Float64Array): SparseGraph {
	const offsets = new Int32Array(size + 1);
	const neighbours = new Int32Array(order.length);
	const sums = new Float64Array(order.length);
	let last = -1;
	let lastStart = -1;
	for (const edge of order) {
		const start = at(starts, edge);
		const end = at(ends, edge);
		if (last < 0 || start !== lastStart || end !== at(neighbours, last)) {
			last++;
			lastStart = start;
			neighbours[last] = end;
			offsets[start + 1] = last + 1;
		}
		sums[last] = at(sums, last) + at(weights, edge);
	}
	for (let node = 1; node <= size; node++) offsets[node] = Math.max(at(offsets, node), at(offsets, node - 1));
	return { size, offsets, neighbours: neighbours.slice(0, last + 1), weights: sums.slice(0, last + 1) };
}

/** A number of an array within its bounds. */
export function at(numbers: Int32Array | Float64Array | Uint8Array, index: number): number {
	return numbers[index] ?? 0;
}

export function degree(graph: SparseGraph, node: number): number {
	return at(graph.offsets, node + 1) - at(graph.offsets, node);
}

/** Place of a neighbour in the row of a node, or -1. */
export function placeOf(graph: SparseGraph, node: number, neighbour: number): number {
	let low = at(graph.offsets, node);
	let high = at(graph.offsets, node + 1) - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const found = at(graph.neighbours, middle);
		if (found === neighbour) return middle;
		if (found < neighbour) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

export function hasEdge(graph: SparseGraph, one: number, other: number): boolean {
	return placeOf(graph, one, other) >= 0;
}

/** Calls back for each neighbour of a node, in ascending order. */
export function eachNeighbour(graph: SparseGraph, node: number, visit: (neighbour: number, weight: number) => void): void {
	const end = at(graph.offsets, node + 1);
	for (let place = at(graph.offsets, node); place < end; place++) visit(at(graph.neighbours, place), at(graph.weights, place));
}
