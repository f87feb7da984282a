import type { Source } from "../notes";
import type { Snapshot } from "../vault-index";
import { EDGE_KINDS, type EdgeKind, type GraphEdge, type GraphNode, type NodeKind, type RelationshipGraph } from "./model";
import type { GraphSink, LineRef } from "./vault-walk/sink";
import { walkVault } from "./vault-walk/walk-vault";

/** The relationships that a vault tells of, each edge with the line that says so. The same vault gives the same graph. */
export function buildGraph(snapshot: Snapshot): RelationshipGraph {
	const collected = new CollectedGraph(snapshot);
	walkVault(snapshot, collected);
	return { nodes: collected.nodes(), edges: collected.edges() };
}

class CollectedGraph implements GraphSink {
	readonly #nodes = new Map<string, GraphNode>();
	readonly #edges: GraphEdge[] = [];

	constructor(readonly snapshot: Snapshot) {}

	node(id: string, kind: NodeKind, label: string): void {
		if (!this.#nodes.has(id)) this.#nodes.set(id, { id, kind, label });
	}

	edge(from: string, to: string, kind: EdgeKind, soft: boolean, { path, line }: LineRef): void {
		const source: Source = { path, line, text: this.snapshot.parcels.get(path)?.lines.get(line) ?? "" };
		this.#edges.push({ from, to, kind, soft, source });
	}

	nodes(): readonly GraphNode[] {
		return [...this.#nodes.values()].sort((one, other) => compare(one.id, other.id));
	}

	edges(): readonly GraphEdge[] {
		return this.#edges.sort(byEndsKindAndLine);
	}
}

const KIND_ORDER = new Map<EdgeKind, number>(EDGE_KINDS.map((kind, order) => [kind, order]));

function byEndsKindAndLine(one: GraphEdge, other: GraphEdge): number {
	return (
		compare(one.from, other.from) ||
		compare(one.to, other.to) ||
		(KIND_ORDER.get(one.kind) ?? 0) - (KIND_ORDER.get(other.kind) ?? 0) ||
		compare(one.source.path, other.source.path) ||
		one.source.line - other.source.line
	);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
