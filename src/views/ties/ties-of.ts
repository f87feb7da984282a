import type { ContactTieKind, Introduction, SocialGraph } from "../../core/graph";
import type { NotePath } from "../../core/notes";
import { listedFacts } from "../agenda/model/contact-facts";
import type { PanelData } from "../agenda/panel-data";

export interface KnownPerson {
	readonly path: NotePath;
	readonly name: string;
	/** What says most. */
	readonly kind: ContactTieKind;
	/** 0..1. */
	readonly strength: number;
}
export interface Door {
	readonly organisation: string;
	/** Who of their acquaintances works there, the best known first. */
	readonly people: readonly { readonly path: NotePath; readonly name: string }[];
}

/** A contact's place in the network. */
export interface ContactTies {
	readonly knows: readonly KnownPerson[];
	readonly introductions: readonly { readonly other: NotePath; readonly name: string; readonly introduction: Introduction }[];
	readonly doors: readonly Door[];
	/** Among those who hold the network together. */
	readonly isBroker: boolean;
}

const MOST_INTRODUCTIONS = 3;
const MOST_DOORS = 4;
const MOST_BROKERS = 20;

/** Whom a contact knows, whom to introduce them to, and where they open doors: organisations of people they know, other than their own. */
export function tiesOf(data: PanelData, social: SocialGraph, path: NotePath): ContactTies {
	const nameOf = (contact: NotePath): string => data.contact(contact)?.contact.name ?? contact;
	const knows = social.tiesOf(path).map(({ contact, strength, lines }): KnownPerson => ({ path: contact, name: nameOf(contact), kind: lines[0]?.kind ?? "mention", strength }));
	const pairs = social.introducer.pairs({ for: path, dismissedPairs: data.dismissedPairs, perContact: MOST_INTRODUCTIONS });
	return {
		knows,
		introductions: pairs.slice(0, MOST_INTRODUCTIONS).map((introduction) => {
			const other = introduction.a === path ? introduction.b : introduction.a;
			return { other, name: nameOf(other), introduction };
		}),
		doors: doorsOf(data, path, knows),
		isBroker: social.introducer.brokers(MOST_BROKERS).some((broker) => broker.path === path && broker.score > 0.5),
	};
}

function doorsOf(data: PanelData, path: NotePath, knows: readonly KnownPerson[]): readonly Door[] {
	const own = data.contact(path);
	const home = own === undefined ? "" : listedFacts(own).company;
	const doors = new Map<string, { path: NotePath; name: string }[]>();
	for (const { path: other, name } of knows) {
		const parcel = data.contact(other);
		const company = parcel === undefined ? "" : listedFacts(parcel).company;
		if (company === "" || company === home) continue;
		const people = doors.get(company);
		if (people === undefined) doors.set(company, [{ path: other, name }]);
		else people.push({ path: other, name });
	}
	return [...doors].slice(0, MOST_DOORS).map(([organisation, people]) => ({ organisation, people }));
}
