import { at, type SparseGraph } from "./sparse-graph";

/**
 * Betweenness of every node, unweighted and unnormalised: on how many shortest paths between two others it lies
 * (U. Brandes, "A faster algorithm for betweenness centrality", 2001). O(nodes × edges): for small networks; `constraints`
 * finds nearly the same brokers in a fraction of the time.
 */
export function betweenness({ size, offsets, neighbours }: SparseGraph): Float64Array {
	const result = new Float64Array(size);
	const distance = new Int32Array(size);
	const paths = new Float64Array(size);
	const dependency = new Float64Array(size);
	const queue = new Int32Array(size);
	for (let source = 0; source < size; source++) {
		distance.fill(-1);
		paths.fill(0);
		dependency.fill(0);
		distance[source] = 0;
		paths[source] = 1;
		queue[0] = source;
		let found = 1;
		for (let head = 0; head < found; head++) {
			const node = at(queue, head);
			const next = at(distance, node) + 1;
			for (let place = at(offsets, node); place < at(offsets, node + 1); place++) {
				const neighbour = at(neighbours, place);
				if (at(distance, neighbour) < 0) {
					distance[neighbour] = next;
					queue[found++] = neighbour;
				}
				if (at(distance, neighbour) === next) paths[neighbour] = at(paths, neighbour) + at(paths, node);
			}
		}
		for (let tail = found - 1; tail > 0; tail--) {
			const node = at(queue, tail);
			const share = (1 + at(dependency, node)) / at(paths, node);
			for (let place = at(offsets, node); place < at(offsets, node + 1); place++) {
				const before = at(neighbours, place);
				if (at(distance, before) === at(distance, node) - 1) dependency[before] = at(dependency, before) + at(paths, before) * share;
			}
			// Every pair is met from both ends.
			result[node] = at(result, node) + at(dependency, node) / 2;
		}
	}
	return result;
}
