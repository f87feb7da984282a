import type { NotePath } from "../../notes";
import type { Snapshot } from "../../vault-index";
import type { ContactNetwork, SharedGroup } from "../contact-network/model";
import { louvain } from "../sparse/louvain";
import { at, sparseGraph, type WeightedEdge } from "../sparse/sparse-graph";
import { strengths } from "../sparse/constraint";

/** People who know each other better than they know others. */
export interface Community {
	/** The commonest organisation, else the commonest interest, else the name of whoever knows most of the others. */
	readonly name: string;
	readonly named: "organisation" | "interest" | "member";
	/** Who knows most of the others first. */
	readonly members: readonly NotePath[];
}

/** Two who know each other are a pair, no community. */
const LEAST_MEMBERS = 3;
/** A name must fit at least so many of the members. */
const LEAST_SHARE = 0.4;
/** What working in one place ties, however large it is: `TIE_WEIGHTS.colleague`. */
const WORKPLACE_WEIGHT = 0.5;

/**
 * The communities of the contact network, the largest first, by the Louvain method over ties and shared organisations (an
 * organisation takes part as a node: a hundred colleagues are a hundred edges, not five thousand).
 */
export function communitiesOf(snapshot: Snapshot, network: ContactNetwork): readonly Community[] {
	const { contacts, acquaintances, organisations } = network;
	const workplaces = [...organisations.values()].filter(({ members }) => members.length > 1);
	const edges: WeightedEdge[] = network.ties.filter(({ kind }) => kind !== "colleague");
	workplaces.forEach(({ members }, place) => {
		for (const member of members) edges.push({ from: member, to: contacts.length + place, weight: WORKPLACE_WEIGHT });
	});
	const found = louvain(sparseGraph(contacts.length + workplaces.length, edges));
	const members = new Map<number, number[]>();
	contacts.forEach((_, contact) => {
		const community = at(found, contact);
		if (community >= 0) members.set(community, [...(members.get(community) ?? []), contact]);
	});
	const standing = strengths(acquaintances);
	return [...members.values()]
		.filter((group) => group.length >= LEAST_MEMBERS)
		.map((group) => group.sort((one, other) => at(standing, other) - at(standing, one) || one - other))
		.sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0))
		.map((group) => describe(snapshot, network, group));
}

function describe(snapshot: Snapshot, { contacts, groups, groupsOf }: ContactNetwork, members: readonly number[]): Community {
	const paths = members.map((member) => contacts[member] ?? ("" as NotePath));
	const shared = [...new Set(members.flatMap((member) => groupsOf[member] ?? []))].flatMap((group) => groups[group] ?? []);
	for (const kind of ["organisation", "interest"] as const) {
		const name = commonest(shared.filter((group) => group.kind === kind), new Set(members));
		if (name !== null) return { name, named: kind, members: paths };
	}
	const first = paths[0];
	return { name: (first === undefined ? undefined : snapshot.contacts.get(first)?.contact.name) ?? "", named: "member", members: paths };
}

/** The label that most of the members share; of equally common ones the one that fewer others share. */
function commonest(groups: readonly SharedGroup[], inside: ReadonlySet<number>): string | null {
	let best: { readonly label: string; readonly count: number; readonly all: number } | null = null;
	for (const { label, members } of groups) {
		const count = members.filter((member) => inside.has(member)).length;
		if (count < 2 || count < inside.size * LEAST_SHARE) continue;
		if (best === null || count > best.count || (count === best.count && members.length < best.all)) best = { label, count, all: members.length };
	}
	return best?.label ?? null;
}
