import { at, type SparseGraph } from "./sparse-graph";

export interface Chains {
	/** For each node the strength of the strongest chain to it, 0 where there is none. */
	readonly best: Float64Array;
	/** The node before it on that chain; -1 where the chain begins with it. */
	readonly before: Int32Array;
}

/**
 * The strongest chain to every node: a chain begins at a node with the strength it has by itself and is as strong as the
 * product of its links (0..1 each), so that it never gains by growing. Dijkstra's algorithm (1959) on products; of equally
 * strong chains the one found first stays, nodes in ascending order. `closed` nodes end chains and carry none on.
 */
export function strongestChains(graph: SparseGraph, start: Float64Array, closed: ReadonlySet<number>): Chains {
	const best = Float64Array.from(start);
	const before = new Int32Array(graph.size).fill(-1);
	const done = new Uint8Array(graph.size);
	const heap = new NodeHeap(best);
	for (let node = 0; node < graph.size; node++) if (at(best, node) > 0) heap.put(node);
	for (let node = heap.take(); node >= 0; node = heap.take()) {
		if (done[node] === 1) continue;
		done[node] = 1;
		if (closed.has(node)) continue;
		const end = at(graph.offsets, node + 1);
		for (let place = at(graph.offsets, node); place < end; place++) {
			const next = at(graph.neighbours, place);
			const strength = at(best, node) * at(graph.weights, place);
			if (done[next] === 1 || strength <= at(best, next)) continue;
			best[next] = strength;
			before[next] = node;
			heap.put(next);
		}
	}
	return { best, before };
}

/** Nodes, the strongest on top, of equal ones the lowest. A node may be in it more than once: its strength only grows. */
class NodeHeap {
	readonly #nodes: number[] = [];
	readonly #keys: number[] = [];

	constructor(readonly strength: Float64Array) {}

	put(node: number): void {
		const key = at(this.strength, node);
		let place = this.#nodes.push(node) - 1;
		this.#keys.push(key);
		while (place > 0) {
			const parent = (place - 1) >>> 1;
			if (!this.#isAbove(place, parent)) return;
			this.#swap(place, parent);
			place = parent;
		}
	}

	/** The strongest node, or -1. */
	take(): number {
		const top = this.#nodes[0] ?? -1;
		this.#swap(0, this.#nodes.length - 1);
		this.#nodes.pop();
		this.#keys.pop();
		for (let place = 0; ; ) {
			let highest = place;
			for (const child of [2 * place + 1, 2 * place + 2]) if (child < this.#nodes.length && this.#isAbove(child, highest)) highest = child;
			if (highest === place) return top;
			this.#swap(place, highest);
			place = highest;
		}
	}

	#isAbove(one: number, other: number): boolean {
		const difference = (this.#keys[one] ?? 0) - (this.#keys[other] ?? 0);
		return difference > 0 || (difference === 0 && (this.#nodes[one] ?? 0) < (this.#nodes[other] ?? 0));
	}

	#swap(one: number, other: number): void {
		if (one === other || other < 0) return;
		const { [one]: node = 0, [other]: otherNode = 0 } = this.#nodes;
		const { [one]: key = 0, [other]: otherKey = 0 } = this.#keys;
		this.#nodes[one] = otherNode;
		this.#nodes[other] = node;
		this.#keys[one] = otherKey;
		this.#keys[other] = key;
	}
}
