import type { NotePath } from "../../notes";
import { constraints } from "../sparse/constraint";
import { at, degree } from "../sparse/sparse-graph";
import { reachOf, type PathGround } from "../paths/paths-to";
import type { OwnTie } from "../strength/own-ties";
import { saturate } from "../strength/tie-strength";

export const VALUE_REASONS = ["tie", "broker", "reach", "giving", "connector", "importance"] as const;
/**
 * What makes a contact valuable; front ends put it into words. `amount` is
 * - `tie`: strength of the user's tie, 0..1; `broker`: 1 − Burt's constraint, 0..1;
 * - `reach`: people they could introduce the user to; `connector`: people they did introduce;
 * - `giving`: times they gave, `back`: times the user gave; `importance`: 1 where the note calls them key.
 */
export type ValueReasonKind = (typeof VALUE_REASONS)[number];
export interface ValueReason {
	readonly kind: ValueReasonKind;
	readonly amount: number;
	readonly back?: number;
	/** Names of people introduced. */
	readonly what: readonly string[];
}

/** A contact's value to the network, never without its reasons. */
export interface ContactValue {
	readonly path: NotePath;
	/** 0..1: the weighted mean of what speaks for the contact. */
	readonly score: number;
	/** What contributes most first; empty where nothing is known. */
	readonly reasons: readonly ValueReason[];
}

/** What each part is worth: a choice of this project, meant to put kept ties first and position second. */
const WEIGHTS: Readonly<Record<ValueReasonKind, number>> = { tie: 0.3, broker: 0.2, reach: 0.15, giving: 0.15, connector: 0.1, importance: 0.1 };
const LEAST_TIES = 3;
const MOST_NAMED = 5;

interface Part extends ValueReason {
	/** 0..1. */
	readonly share: number;
}

/** The value of every contact, the most valuable first, of equal ones by path. */
export function valuesOf(ground: PathGround): readonly ContactValue[] {
	const { network } = ground;
	const constraint = constraints(network.graph);
	const introduced = introducers(ground);
	const values = network.contacts.map((path, contact): ContactValue => {
		const parts = [
			tiePart(ground, contact),
			brokerPart(ground, contact, at(constraint, contact)),
			reachPart(ground, contact),
			givingPart(ground.own[contact]),
			connectorPart(introduced.get(contact) ?? []),
			importancePart(ground, path),
		].filter((part) => part !== null);
		const score = parts.reduce((sum, { kind, share }) => sum + WEIGHTS[kind] * share, 0);
		const reasons = parts.sort((one, other) => WEIGHTS[other.kind] * other.share - WEIGHTS[one.kind] * one.share);
		return { path, score: rounded(score), reasons: reasons.map(({ share: _, ...reason }) => reason) };
	});
	return values.sort((one, other) => other.score - one.score || (one.path < other.path ? -1 : 1));
}

/** A tie that was never touched says nothing in anybody's favour. */
const LEAST_STRENGTH = 0.1;

function tiePart({ own }: PathGround, contact: number): Part | null {
	const strength = own[contact]?.strength ?? 0;
	return strength < LEAST_STRENGTH ? null : { kind: "tie", amount: rounded(strength), what: [], share: strength };
}

function brokerPart({ network }: PathGround, contact: number, constraint: number): Part | null {
	const share = degree(network.graph, contact) < LEAST_TIES ? 0 : Math.max(0, 1 - constraint);
	return share <= 0 ? null : { kind: "broker", amount: rounded(share), what: [], share };
}

function reachPart(ground: PathGround, contact: number): Part | null {
	const reach = reachOf(ground, contact);
	return reach === 0 ? null : { kind: "reach", amount: reach, what: [], share: saturate(reach / 5) };
}

function givingPart(own: OwnTie | undefined): Part | null {
	if (own === undefined || own.got === 0) return null;
	return { kind: "giving", amount: own.got, back: own.gave, what: [], share: saturate(own.got / 3) };
}

function connectorPart(names: readonly string[]): Part | null {
	return names.length === 0 ? null : { kind: "connector", amount: names.length, what: names.slice(0, MOST_NAMED), share: saturate(names.length / 2) };
}

function importancePart({ snapshot }: PathGround, path: NotePath): Part | null {
	return snapshot.contacts.get(path)?.contact.importance?.value === "key" ? { kind: "importance", amount: 1, what: [], share: 1 } : null;
}

/** For each contact the names of those whose notes say that it introduced them. */
function introducers({ snapshot, network }: PathGround): ReadonlyMap<number, readonly string[]> {
	const introduced = new Map<number, string[]>();
	for (const { from, to, kind } of network.ties) {
		if (kind !== "introduced-by") continue;
		const name = snapshot.contacts.get(network.contacts[from] ?? ("" as NotePath))?.contact.name ?? "";
		introduced.set(to, [...(introduced.get(to) ?? []), name]);
	}
	return introduced;
}

function rounded(value: number): number {
	return Math.round(value * 1e4) / 1e4;
}
