import { useMemo } from "preact/hooks";
import type { IsoDate } from "../../../core/dates";
import type { SocialGraph } from "../../../core/graph";
import { wordsOf } from "../../../core/text";
import { fits } from "../../agenda/model/arrange";
import { listedFacts } from "../../agenda/model/contact-facts";
import { readQuery, type Search } from "../../agenda/model/search";
import type { PanelData } from "../../agenda/panel-data";
import { labelRanking } from "../drawing/picture";
import type { MapScene } from "../map-canvas";
import type { MapChoices } from "../model/choices";
import { coloursOf } from "../model/colours";
import { surroundings, type Chain } from "../model/highlight";
import { mapNetwork, type MapNetwork, type MapNode } from "../model/network";
import { dayAt, firstDay } from "../model/time";
import { visibleOf } from "../model/visible";

export interface SceneInput {
	readonly data: PanelData;
	readonly social: SocialGraph;
	readonly choices: MapChoices;
	readonly query: string;
	readonly step: number;
	readonly around: string | null;
	readonly chosen: string | null;
	readonly hovered: number | null;
	readonly chain: Chain | null;
}
export interface Scene extends Omit<MapScene, "chain"> {
	/** The first day that the slider reaches. */
	readonly first: IsoDate | null;
	/** Visible nodes that fit the search, the most valuable first. */
	readonly found: readonly number[];
}

/** What is drawn, worked out step by step, each step again only when what it depends on has changed. */
export function useScene({ data, social, choices, query, step, around, chosen, hovered, chain }: SceneInput): Scene {
	const { layers, filters, colouring } = choices;
	const network = useMemo(() => mapNetwork(data, social, new Set(layers)), [data, layers.join()]);
	const ranking = useMemo(() => labelRanking(network), [network]);
	const colours = useMemo(() => coloursOf(network, colouring), [network, colouring]);
	const first = useMemo(() => firstDay(network, data.today), [network]);
	const middle = around === null ? null : (network.numberOf.get(around) ?? null);
	const passes = (node: MapNode): boolean => {
		const parcel = node.path === null ? undefined : data.contact(node.path);
		return parcel !== undefined && node.status !== null && fits(parcel, node.status, filters);
	};
	const laid = useMemo(() => visibleOf(network, { fits: passes, around: middle, until: null }), [network, filters, middle]);
	const until = first === null ? null : dayAt(first, data.today, step);
	const shown = useMemo(() => (until === null ? laid : visibleOf(network, { fits: passes, around: middle, until })), [laid, until]);
	const search = useMemo(() => readQuery(query), [query]);
	const found = useMemo(() => ranking.filter((number) => shown.nodes[number] === 1 && (search === null || answers(network, number, data, search))), [ranking, shown, search]);
	const lit = useMemo(() => {
		const picked = chosen === null ? undefined : network.numberOf.get(chosen);
		if (hovered !== null && network.nodes[hovered] !== undefined) return surroundings(network, hovered);
		if (chain !== null) return new Set(chain.nodes);
		if (picked !== undefined) return surroundings(network, picked);
		return search === null ? null : new Set(found);
	}, [network, hovered, chosen, chain, search, found]);
	return useMemo(() => ({ network, laid, shown, colours, lit, first, found }), [network, laid, shown, colours, lit, first, found]);
}

function answers({ nodes }: MapNetwork, number: number, data: PanelData, search: Search): boolean {
	const node = nodes[number];
	if (node === undefined) return false;
	const parcel = node.path === null ? undefined : data.contact(node.path);
	return search(parcel === undefined ? wordsOf(node.label).map(({ form }) => form) : listedFacts(parcel).words);
}
