import type { MapNetwork } from "../model/network";

export interface Place {
	readonly x: number;
	readonly y: number;
}
/** Where nodes lay when the map was last open, by id. */
export type Places = ReadonlyMap<string, Place>;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Distance of neighbours in a spiral of seeds, in units of the map. */
const SPACING = 22;

/**
 * Where the layout starts: where a node lay before; else contacts of one community together in a sunflower spiral, the
 * communities around each other by the same rule; whatever else beside the first contact it hangs on. No chance in it: the
 * same vault gives the same map.
 */
export function seedPlaces(network: MapNetwork, known: Places): readonly Place[] {
	const groups = new Map<number, number[]>();
	network.nodes.forEach(({ kind, community }, number) => {
		if (kind !== "contact") return;
		const group = groups.get(community);
		if (group === undefined) groups.set(community, [number]);
		else group.push(number);
	});
	const places: Place[] = network.nodes.map(() => ({ x: 0, y: 0 }));
	let before = 0;
	// People without a community lie outermost.
	for (const [, members] of [...groups].sort(([a], [b]) => Number(a < 0) - Number(b < 0) || a - b)) {
		const centre = before === 0 || members.length > network.nodes.length / 2 ? { x: 0, y: 0 } : spiral(before + members.length / 2, groups.size + before);
		members.forEach((number, place) => {
			const { x, y } = spiral(place, place);
			places[number] = { x: centre.x + x, y: centre.y + y };
		});
		before += members.length;
	}
	return network.nodes.map(({ id, kind }, number) => known.get(id) ?? (kind === "contact" ? (places[number] ?? { x: 0, y: 0 }) : beside(network, number, places)));
}

function spiral(place: number, turn: number): Place {
	const radius = SPACING * Math.sqrt(place + 0.5);
	return { x: radius * Math.cos(turn * GOLDEN_ANGLE), y: radius * Math.sin(turn * GOLDEN_ANGLE) };
}

function beside({ links, linksOf }: MapNetwork, number: number, places: readonly Place[]): Place {
	const link = links[(linksOf[number] ?? [])[0] ?? -1];
	const other = link === undefined ? undefined : places[link.from === number ? link.to : link.from];
	const step = spiral(1, number);
	return { x: (other?.x ?? 0) + step.x, y: (other?.y ?? 0) + step.y };
}
