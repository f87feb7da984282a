import type { NotePath } from "../../notes";
import type { EdgeKind, NodeKind } from "../model";

/** A line of a note, where a tie was written. */
export interface LineRef {
	readonly path: NotePath;
	readonly line: number;
}

/** What gets the nodes and edges of a vault. A node may be told several times; each edge comes after its two nodes. */
export interface GraphSink {
	node(id: string, kind: NodeKind, label: string): void;
	edge(from: string, to: string, kind: EdgeKind, soft: boolean, source: LineRef): void;
}
