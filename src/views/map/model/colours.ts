import { fold } from "../../../core/text";
import { STATUS_KINDS } from "../../agenda/model/choices";
import type { MapNetwork, MapNode } from "./network";

export const COLOURINGS = ["status", "relation", "community"] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** Names of the colours that the style sheet gives: `status-overdue`, `hue-0` to `hue-7`, `plain`. */
export type ColourName = string;
const HUES = 8;
export const PLAIN: ColourName = "plain";
export const COLOUR_NAMES: readonly ColourName[] = [...STATUS_KINDS.map((kind) => `status-${kind}`), ...Array.from({ length: HUES }, (_, hue) => `hue-${hue}`), PLAIN];

export interface ColourKey {
	readonly colour: ColourName;
	/** A status, a relation or a community as written; empty for the rest. */
	readonly value: string;
	readonly count: number;
}
export interface ColourScheme {
	readonly of: (node: MapNode) => ColourName;
	/** What the legend says; the commonest first, statuses in their own order. */
	readonly keys: readonly ColourKey[];
}

/** Colours for the contacts of a network. There are eight hues: what is rarer shares the plain one. */
export function coloursOf({ nodes, communities }: MapNetwork, colouring: Colouring): ColourScheme {
	const contacts = nodes.filter(({ kind }) => kind === "contact");
	if (colouring === "status") {
		const counts = countBy(contacts, ({ status }) => status ?? "");
		return {
			of: ({ status }) => (status === null ? PLAIN : `status-${status}`),
			keys: STATUS_KINDS.flatMap((kind) => (counts.has(kind) ? { colour: `status-${kind}`, value: kind, count: counts.get(kind) ?? 0 } : [])),
		};
	}
	const keyOf = colouring === "relation" ? ({ relation }: MapNode) => fold(relation) : ({ community }: MapNode) => (community < 0 ? "" : String(community));
	const labels = new Map(contacts.map((node) => [keyOf(node), colouring === "relation" ? node.relation : (communities[node.community] ?? "")]));
	const counts = countBy(contacts, keyOf);
	const ranked = [...counts].filter(([key]) => key !== "").sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, HUES);
	const hues = new Map(ranked.map(([key], hue) => [key, `hue-${hue}`]));
	const rest = contacts.length - ranked.reduce((sum, [, count]) => sum + count, 0);
	const keys = ranked.map(([key, count]) => ({ colour: hues.get(key) ?? PLAIN, value: labels.get(key) ?? "", count }));
	return { of: (node) => hues.get(keyOf(node)) ?? PLAIN, keys: rest === 0 ? keys : [...keys, { colour: PLAIN, value: "", count: rest }] };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return counts;
}
