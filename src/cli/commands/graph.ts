import { buildGraph, type GraphNode, type RelationshipGraph } from "../../core/graph";
import type { Command, Context } from "../command";
import { edgeJson } from "../json/shapes";
import { table } from "../output/table";
import { openVault, VAULT_FLAGS } from "../vault/open-vault";

/** `kith graph <vault>`: nodes and ties, each tie with its line. */
export const graph: Command = {
	positionals: ["<vault>"],
	flags: VAULT_FLAGS,
	run: (context) => {
		const built = buildGraph(openVault(context).snapshot);
		return {
			json: () => ({ nodes: built.nodes.map(({ id, kind, label }) => ({ id, kind, label })), edges: built.edges.map(edgeJson) }),
			text: () => (built.edges.length === 0 ? `${context.texts.noTies}\n` : `${ties(built, context)}${missing(built, context)}`),
		};
	},
};

function ties({ nodes, edges }: RelationshipGraph, { texts, say, paint, columns }: Context): string {
	const labels = new Map(nodes.map(({ id, label }) => [id, label]));
	const names = texts.columns;
	const rows = edges.map(({ from, to, kind, soft, source }) => [
		labels.get(from) ?? from,
		`${say.messages.kinds.ties[kind]}${soft ? ` (${texts.softTie})` : ""}`,
		labels.get(to) ?? to,
		{ text: `${source.path}:${source.line}`, tone: "quiet" as const },
	]);
	return `${texts.graphHead(nodes.length, edges.length)}\n\n${table([names.from, names.tie, names.to, names.where], rows, paint, columns)}`;
}

/** Pages that notes link to and nobody wrote, the most wanted first. */
function missing({ nodes, edges }: RelationshipGraph, { texts, paint }: Context): string {
	const labels = new Map(nodes.map(({ id, label }) => [id, label]));
	const wanted = nodes
		.filter(({ kind }) => kind === "missing")
		.map((node) => ({ node, referrers: referrers(node, edges, labels) }))
		.sort((a, b) => b.referrers.length - a.referrers.length);
	if (wanted.length === 0) return "";
	const lines = wanted.map(({ node, referrers: from }) => `  ${node.label}: ${texts.linkedBy(from.join(", "))}\n`);
	return `\n${paint("strong", texts.missingPages)}\n${lines.join("")}`;
}

function referrers(node: GraphNode, edges: RelationshipGraph["edges"], labels: ReadonlyMap<string, string>): string[] {
	return [...new Set(edges.filter(({ to }) => to === node.id).map(({ from }) => labels.get(from) ?? from))];
}
