import type { IsoDate } from "../../../core/dates";
import type { MapNetwork, MapNode } from "./network";

export interface MapCut {
	/** Which contacts search and filters let through. */
	readonly fits: (node: MapNode) => boolean;
	/** Only what is within two steps of this node. */
	readonly around: number | null;
	/** The network as it was on this day; null for today. */
	readonly until: IsoDate | null;
}

/** What is drawn: 1 for each node and link that is. */
export interface Visible {
	readonly nodes: Uint8Array;
	readonly links: Uint8Array;
	readonly people: number;
	readonly ties: number;
}

const STEPS = 2;

/**
 * Contacts that fit and had been met; whatever else is there because a visible contact leads to it. A tie that is merely
 * stated is as old as the younger of its two ends.
 */
export function visibleOf(network: MapNetwork, { fits, around, until }: MapCut): Visible {
	const near = around === null ? null : within(network, around);
	const had = (since: IsoDate | null): boolean => until === null || since === null || since <= until;
	const nodes = new Uint8Array(network.nodes.length);
	let people = 0;
	network.nodes.forEach((node, number) => {
		if (node.kind !== "contact" || (near !== null && near[number] === 0) || !had(node.since)) return;
		// The middle of an ego view stays, whatever the filters say.
		if (number !== around && !fits(node)) return;
		nodes[number] = 1;
		people++;
	});
	network.nodes.forEach(({ kind }, number) => {
		if (kind === "contact" || (near !== null && near[number] === 0)) return;
		const led = (network.linksOf[number] ?? []).some((link) => leadsFrom(network, link, number, nodes));
		if (led || number === around) nodes[number] = 1;
	});
	const links = new Uint8Array(network.links.length);
	let ties = 0;
	network.links.forEach(({ from, to, kind, since }, number) => {
		if (nodes[from] === 0 || nodes[to] === 0 || !had(since)) return;
		links[number] = 1;
		if (kind === "tie") ties++;
	});
	return { nodes, links, people, ties };
}

function leadsFrom({ links, nodes }: MapNetwork, link: number, number: number, visible: Uint8Array): boolean {
	const ends = links[link];
	if (ends === undefined) return false;
	const other = ends.from === number ? ends.to : ends.from;
	return nodes[other]?.kind === "contact" && visible[other] === 1;
}

/** 1 for each node within two steps; a page or an organisation is no step further for those behind it than a person. */
function within({ links, linksOf }: MapNetwork, middle: number): Uint8Array {
	const near = new Uint8Array(linksOf.length);
	near[middle] = 1;
	let edge = [middle];
	for (let step = 0; step < STEPS; step++) {
		const next: number[] = [];
		for (const number of edge) {
			for (const link of linksOf[number] ?? []) {
				const ends = links[link];
				const other = ends === undefined ? number : ends.from === number ? ends.to : ends.from;
				if (near[other] === 1) continue;
				near[other] = 1;
				next.push(other);
			}
		}
		edge = next;
	}
	return near;
}
