import type { IntroductionPath, SocialGraph } from "../../../core/graph";
import type { MapNetwork } from "./network";

/** A node with whatever it is linked to. */
export function surroundings({ links, linksOf }: MapNetwork, number: number): ReadonlySet<number> {
	const lit = new Set([number]);
	for (const link of linksOf[number] ?? []) {
		const ends = links[link];
		if (ends !== undefined) lit.add(ends.from).add(ends.to);
	}
	return lit;
}

/** A chain of contacts on the map: its nodes in order, and its links. */
export interface Chain {
	readonly path: IntroductionPath;
	readonly nodes: readonly number[];
	readonly links: ReadonlySet<number>;
}

/** The strongest chain that leads to a node through somebody else; the user's own tie where nobody else leads there; null for none. */
export function chainTo(network: MapNetwork, social: SocialGraph, number: number): Chain | null {
	const target = network.nodes[number];
	if (target === undefined) return null;
	const paths = social.pathsTo(target.id);
	const path = paths.find(({ steps }) => steps.length > 1) ?? paths[0];
	if (path === undefined) return null;
	const nodes = path.steps.flatMap(({ to }) => network.numberOf.get(to) ?? []);
	const links = new Set<number>();
	nodes.forEach((node, place) => {
		const next = nodes[place + 1];
		const link = next === undefined ? undefined : (network.linksOf[node] ?? []).find((one) => network.links[one]?.from === next || network.links[one]?.to === next);
		if (link !== undefined) links.add(link);
	});
	return { path, nodes, links };
}
