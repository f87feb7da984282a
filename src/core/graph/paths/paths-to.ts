import type { IsoDate } from "../../dates";
import type { NotePath, Source } from "../../notes";
import { linkKey, type Snapshot } from "../../vault-index";
import type { ContactNetwork, ContactTieKind } from "../contact-network/model";
import type { ContactTies } from "../strength/contact-ties";
import type { OwnTie } from "../strength/own-ties";
import { saturate } from "../strength/tie-strength";
import { at, degree, eachNeighbour } from "../sparse/sparse-graph";
import { strongestChains, type Chains } from "../sparse/strongest-chains";
import { organisationKey } from "../vault-walk/organisations";

/** One handshake of a chain. */
export interface PathStep {
	/** Null: the user. */
	readonly from: NotePath | null;
	/** Path of a contact, or id of an organisation or of somebody without a note (`RelationshipGraph`). */
	readonly to: string;
	readonly label: string;
	/** `own`: the user's own tie; `works-at`: the last step to an organisation. */
	readonly kind: ContactTieKind | "own" | "works-at";
	/** 0..1. */
	readonly strength: number;
	/** The latest day the two were in touch or seen together. */
	readonly lastDay: IsoDate | null;
	readonly source: Source | null;
}

/** A chain from the user to somebody, or into an organisation. */
export interface IntroductionPath {
	/** Product of its steps, 0..1. */
	readonly strength: number;
	readonly steps: readonly PathStep[];
}

/** What paths are found from: the network, the strength of its ties, and of the user's own. */
export interface PathGround {
	readonly snapshot: Snapshot;
	readonly network: ContactNetwork;
	readonly ties: ContactTies;
	/** In the order of the network's contacts. */
	readonly own: readonly OwnTie[];
}

/** Who leads to the target, and how surely. */
interface Door {
	readonly contact: number;
	readonly strength: number;
	readonly step: Omit<PathStep, "from"> | null;
}

/**
 * "Who can introduce me to X": the strongest chains to a contact, to an organisation, or to somebody without a note, named by
 * path, id or name. Each chain comes in by another last person; the strongest first. A chain of one step is the user's own tie.
 */
export function pathsTo(ground: PathGround, target: string, limit = 5): readonly IntroductionPath[] {
	const { network, own, ties } = ground;
	const contact = findContact(ground, target);
	const closed = new Set(contact < 0 ? [] : [contact]);
	const chains = strongestChains(ties.graph, Float64Array.from(own, ({ strength }) => strength), closed);
	const doors = contact < 0 ? [...doorsOf(ground, target)] : doorsTo(ground, contact);
	const paths = doors.map(({ contact: door, strength, step }): IntroductionPath => {
		const steps = chainTo(ground, chains, door);
		const last = network.contacts[door] ?? null;
		return { strength: at(chains.best, door) * strength, steps: step === null ? steps : [...steps, { from: last, ...step }] };
	});
	const direct: IntroductionPath[] = contact < 0 ? [] : [{ strength: strengthOf(own, contact), steps: [ownStep(ground, contact)] }];
	return [...direct, ...paths].sort((one, other) => other.strength - one.strength || one.steps.length - other.steps.length).slice(0, limit);
}

function findContact({ network, snapshot }: PathGround, target: string): number {
	const byPath = network.numberOf.get(target as NotePath);
	if (byPath !== undefined) return byPath;
	const found = snapshot.resolve(target, "" as NotePath);
	return found === null ? -1 : (network.numberOf.get(found.path) ?? -1);
}

/** Whoever knows a contact. */
function doorsTo({ network, ties, snapshot }: PathGround, contact: number): readonly Door[] {
	const doors: Door[] = [];
	eachNeighbour(ties.graph, contact, (neighbour, strength) => {
		const tie = ties.between(contact, neighbour);
		const line = tie?.lines[0];
		if (tie === null || line === undefined) return;
		const to = network.contacts[contact] ?? "";
		doors.push({
			contact: neighbour,
			strength,
			step: { to, label: nameOf(snapshot, to), kind: line.kind, strength, lastDay: tie.lastDay, source: sourceOf(snapshot, line.source.path, line.source.line) },
		});
	});
	return doors;
}

/** Whoever works at an organisation, or knows somebody without a note. */
function* doorsOf({ network, snapshot }: PathGround, target: string): Generator<Door> {
	const organisation = network.organisations.get(target) ?? network.organisations.get(`org:${organisationKey(target)}`) ?? named(network, target);
	for (const contact of organisation?.members ?? []) {
		const line = snapshot.contacts.get(network.contacts[contact] ?? ("" as NotePath))?.contact.companies[0]?.line ?? 1;
		const source = sourceOf(snapshot, network.contacts[contact] ?? ("" as NotePath), line);
		yield { contact, strength: 1, step: { to: organisation?.id ?? "", label: organisation?.label ?? "", kind: "works-at", strength: 1, lastDay: null, source } };
	}
	const stranger = network.strangers.get(target) ?? network.strangers.get(`missing:${linkKey(target)}`);
	for (const { contact, kind, weight, source } of stranger?.knownBy ?? []) {
		const strength = saturate(weight);
		yield { contact, strength, step: { to: stranger?.id ?? "", label: stranger?.label ?? "", kind, strength, lastDay: null, source: sourceOf(snapshot, source.path, source.line) } };
	}
}

function named(network: ContactNetwork, name: string) {
	const key = organisationKey(name);
	for (const organisation of network.organisations.values()) if (organisationKey(organisation.label) === key) return organisation;
	return undefined;
}

/** The steps from the user to a contact. */
function chainTo(ground: PathGround, { before }: Chains, contact: number): PathStep[] {
	const { network, ties, snapshot } = ground;
	const steps: PathStep[] = [];
	let to = contact;
	for (let from = at(before, to); from >= 0; to = from, from = at(before, to)) {
		const tie = ties.between(from, to);
		const line = tie?.lines[0];
		const path = network.contacts[to] ?? "";
		steps.unshift({
			from: network.contacts[from] ?? null,
			to: path,
			label: nameOf(snapshot, path),
			kind: line?.kind ?? "mention",
			strength: tie?.strength ?? 0,
			lastDay: tie?.lastDay ?? null,
			source: line === undefined ? null : sourceOf(snapshot, line.source.path, line.source.line),
		});
	}
	return [ownStep(ground, to), ...steps];
}

function ownStep({ network, own, snapshot }: PathGround, contact: number): PathStep {
	const path = network.contacts[contact] ?? "";
	const last = own[contact]?.last ?? null;
	return { from: null, to: path, label: nameOf(snapshot, path), kind: "own", strength: strengthOf(own, contact), lastDay: last?.date ?? null, source: last?.source ?? null };
}

function strengthOf(own: PathGround["own"], contact: number): number {
	return own[contact]?.strength ?? 0;
}

function nameOf(snapshot: Snapshot, path: string): string {
	return snapshot.contacts.get(path as NotePath)?.contact.name ?? path;
}

function sourceOf(snapshot: Snapshot, path: NotePath, line: number): Source {
	return { path, line, text: snapshot.parcels.get(path)?.lines.get(line) ?? "" };
}

/** How many contacts somebody could introduce the user to: those two steps away whom the user knows less than that chain. */
export function reachOf({ ties, own }: PathGround, contact: number): number {
	const reached = new Set<number>();
	if (degree(ties.graph, contact) === 0) return 0;
	eachNeighbour(ties.graph, contact, (other, strength) => {
		if (strengthOf(own, contact) * strength > strengthOf(own, other)) reached.add(other);
	});
	return reached.size;
}
