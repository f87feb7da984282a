import type { NotePath, Source } from "../notes";

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

export const INTRODUCTION_REASONS = ["request", "need", "interest", "organisation", "acquaintance", "topic", "place"] as const;
/**
 * Why two people should meet; front ends put it into words. `what` holds
 * - `request`: the line that asks for it;
 * - `need`: what one of them (`seeker`) looks for, and what the other does;
 * - `interest`, `organisation`, `topic`, `place`: what they share; `acquaintance`: the names of people both know.
 */
export type IntroductionReasonKind = (typeof INTRODUCTION_REASONS)[number];
export interface IntroductionReason {
	readonly kind: IntroductionReasonKind;
	readonly what: readonly string[];
	/** Who looks for what the other does. */
	readonly seeker?: NotePath;
	/** Lines that say so: both ends of a need. */
	readonly sources: readonly Source[];
}

/** Two contacts without a tie who should meet. */
export interface Introduction {
	readonly a: NotePath;
	readonly b: NotePath;
	/** 0 and up; comparable within one vault. */
	readonly score: number;
	/** The strongest first; never empty. */
	readonly reasons: readonly IntroductionReason[];
}

/** Somebody whose ties reach people that do not know each other. */
export interface Broker {
	readonly path: NotePath;
	/** 1 − Burt's constraint, 0..1: the higher, the more the network depends on them. */
	readonly score: number;
	/** Number of contacts they know. */
	readonly ties: number;
}
