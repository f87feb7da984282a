import type { NotePath, Source } from "../../notes";
import type { Snapshot } from "../../vault-index";
import { pairKey, SHARED_KINDS, type ContactNetwork, type SharedKind } from "../contact-network/model";
import type { IntroductionReason } from "../model";
import { degree, eachNeighbour, hasEdge } from "../sparse/sparse-graph";
import type { NeedIndex } from "./need-index";
import { ACQUAINTANCE_WEIGHT, adamicAdar, REQUEST_SCORE, SHARED_WEIGHTS } from "./weights";

/** More names than these are noise to a reader. */
const MOST_NAMED = 5;

type Weighted = IntroductionReason & { readonly weight: number };

/** Why two contacts should meet, the strongest reason first. */
export function reasonsFor(snapshot: Snapshot, network: ContactNetwork, needs: NeedIndex, a: number, b: number): readonly IntroductionReason[] {
	const reasons = [...requests(snapshot, network, a, b), ...needed(snapshot, network, needs, a, b), ...shared(network, a, b), ...acquaintances(snapshot, network, a, b)];
	return reasons.sort((one, other) => other.weight - one.weight).map(({ weight: _, ...reason }) => reason);
}

function requests(snapshot: Snapshot, network: ContactNetwork, a: number, b: number): readonly Weighted[] {
	const pair = pairKey(a, b);
	const sources = network.requests.filter((request) => pairKey(request.a, request.b) === pair).map(({ source }) => sourceOf(snapshot, source.path, source.line));
	return sources.length === 0 ? [] : [{ kind: "request", what: sources.map(({ text }) => text), sources, weight: REQUEST_SCORE }];
}

function needed(snapshot: Snapshot, network: ContactNetwork, needs: NeedIndex, a: number, b: number): readonly Weighted[] {
	return needs.matches(a, b).map(({ seeker, need, offer, score }) => {
		const seeking = network.contacts[seeker] ?? ("" as NotePath);
		const doing = network.contacts[seeker === a ? b : a] ?? ("" as NotePath);
		return { kind: "need", what: [need.text, offer.text], seeker: seeking, sources: [sourceOf(snapshot, seeking, need.line), sourceOf(snapshot, doing, offer.line)], weight: score };
	});
}

function shared({ groups, groupsOf }: ContactNetwork, a: number, b: number): readonly Weighted[] {
	const others = new Set(groupsOf[b]);
	const found = new Map<SharedKind, { what: string[]; weight: number }>();
	for (const number of groupsOf[a] ?? []) {
		const group = groups[number];
		if (group === undefined || !others.has(number)) continue;
		const known = found.get(group.kind) ?? { what: [], weight: 0 };
		known.what.push(group.label);
		known.weight += adamicAdar(SHARED_WEIGHTS[group.kind], group.members.length);
		found.set(group.kind, known);
	}
	return SHARED_KINDS.flatMap((kind) => {
		const group = found.get(kind);
		return group === undefined ? [] : [{ kind, what: group.what.slice(0, MOST_NAMED), sources: [], weight: group.weight }];
	});
}

function acquaintances(snapshot: Snapshot, { contacts, acquaintances: graph }: ContactNetwork, a: number, b: number): readonly Weighted[] {
	const names: string[] = [];
	let weight = 0;
	eachNeighbour(graph, a, (between) => {
		if (!hasEdge(graph, between, b)) return;
		const path = contacts[between];
		names.push((path === undefined ? undefined : snapshot.contacts.get(path)?.contact.name) ?? "");
		weight += adamicAdar(ACQUAINTANCE_WEIGHT, degree(graph, between));
	});
	return names.length === 0 ? [] : [{ kind: "acquaintance", what: names.slice(0, MOST_NAMED), sources: [], weight }];
}

function sourceOf(snapshot: Snapshot, path: NotePath, line: number): Source {
	const parcel = snapshot.parcels.get(path);
	return { path, line, text: parcel?.lines.get(line) ?? lineOf(parcel?.kind === "contact" ? parcel.contact : null, line) };
}

/** Remarks keep their text themselves. */
function lineOf(contact: { readonly remarks: readonly { line: number; text: string }[]; readonly entries: readonly { line: number; text: string }[] } | null, line: number): string {
	return [...(contact?.entries ?? []), ...(contact?.remarks ?? [])].find((each) => each.line === line)?.text ?? "";
}
