import type { Source } from "../notes";

export type NodeKind = "contact" | "organisation" | "page" | "tag" | "missing" | "note";
export interface GraphNode {
	/** A path for notes; `org:`, `tag:` or `missing:` and a folded name for the rest. */
	readonly id: string;
	readonly kind: NodeKind;
	readonly label: string;
}
export const EDGE_KINDS = [
	"link", "mention", "works-at", "tagged", "introduced-by", "knows", "friend", "reports-to", "related", "attended",
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];
export interface GraphEdge {
	readonly from: string;
	readonly to: string;
	readonly kind: EdgeKind;
	/** True where the target was found only by the second, loose try. */
	readonly soft: boolean;
	readonly source: Source;
}
/** Nodes in id order; edges by from, to, kind, line. */
export interface RelationshipGraph {
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
}
