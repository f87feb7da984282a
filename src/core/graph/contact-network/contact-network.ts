import type { NotePath } from "../../notes";
import type { Snapshot } from "../../vault-index";
import { sparseGraph } from "../sparse/sparse-graph";
import type { LineRef } from "../vault-walk/sink";
import { collectGroups } from "./collect-groups";
import { collectTies, TIE_WEIGHTS } from "./collect-ties";
import type { ContactNetwork, ContactTie, SharedGroup } from "./model";

/** In a larger organisation two people may well not know each other. */
const LARGEST_TEAM = 12;

/** Reads from the notes who knows whom and who shares what. */
export function contactNetwork(snapshot: Snapshot): ContactNetwork {
	const contacts = [...snapshot.contacts.keys()];
	const numberOf = new Map<NotePath, number>(contacts.map((path, number) => [path, number]));
	const { ties, requests, apart, strangers } = collectTies(snapshot, numberOf);
	const { groups, organisations } = collectGroups(snapshot, numberOf);
	const all = [...ties, ...colleagues(groups, contacts, snapshot)];
	const groupsOf: number[][] = contacts.map(() => []);
	groups.forEach(({ members }, group) => {
		for (const member of members) groupsOf[member]?.push(group);
	});
	return { contacts, numberOf, ties: all, graph: sparseGraph(contacts.length, all), acquaintances: sparseGraph(contacts.length, ties), groups, groupsOf, organisations, strangers, requests, apart };
}

function colleagues(groups: readonly SharedGroup[], contacts: readonly NotePath[], snapshot: Snapshot): ContactTie[] {
	const ties: ContactTie[] = [];
	const sourceOf = (contact: number): LineRef => {
		const path = contacts[contact] ?? ("" as NotePath);
		return { path, line: snapshot.contacts.get(path)?.contact.companies[0]?.line ?? 1 };
	};
	for (const { kind, label, members } of groups) {
		if (kind !== "organisation" || members.length > LARGEST_TEAM) continue;
		const weight = TIE_WEIGHTS.colleague / (members.length - 1);
		members.forEach((from, place) => {
			for (const to of members.slice(place + 1)) ties.push({ from, to, kind: "colleague", weight, what: label, source: sourceOf(from) });
		});
	}
	return ties;
}
