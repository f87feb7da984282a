import type { ContactParcel, NotePath } from "../../notes";
import { fold } from "../../text";
import type { Snapshot } from "../../vault-index";
import { Organisations } from "../vault-walk/organisations";
import { LARGEST_EVENT } from "./collect-ties";
import { interestKey, isInterestTag, statedInterests } from "./interests";
import type { SharedGroup, SharedKind } from "./model";

/** Larger groups tell little about two of their members, and would make millions of pairs. */
export const LARGEST_GROUP = 100;
/** In a small vault a group of more than this share of the contacts tells nothing either. */
const LARGEST_SHARE = 1 / 3;
const ALWAYS_TELLING = 4;

export interface CollectedGroups {
	/** Groups of several that tell something. */
	readonly groups: readonly SharedGroup[];
	readonly organisations: ReadonlyMap<string, SharedGroup>;
}

/** What contacts have in common: interests, organisations, notes they are linked with, places. */
export function collectGroups(snapshot: Snapshot, numberOf: ReadonlyMap<NotePath, number>): CollectedGroups {
	const collector = new GroupCollector(snapshot);
	for (const parcel of snapshot.contacts.values()) collector.contact(parcel, numberOf.get(parcel.path) ?? 0);
	for (const parcel of snapshot.dated.values()) {
		const people = new Set<number>();
		for (const { target } of parcel.dated.participants) {
			const person = numberOf.get(snapshot.resolve(target, parcel.path)?.path ?? parcel.path);
			if (person !== undefined) people.add(person);
		}
		if (people.size > LARGEST_EVENT) for (const person of people) collector.add("topic", parcel.path, parcel.dated.title, person);
	}
	const all = collector.groups();
	return {
		groups: all.filter(({ members, kind }) => members.length > 1 && (kind === "organisation" || tells(members.length, numberOf.size))),
		organisations: new Map(all.filter(({ kind }) => kind === "organisation").map((group) => [group.id, group])),
	};
}

/** Whether a group is small enough to say something about two of its members. */
export function tells(members: number, contacts: number): boolean {
	return members <= LARGEST_GROUP && (members <= ALWAYS_TELLING || members <= contacts * LARGEST_SHARE);
}

class GroupCollector {
	readonly #groups = new Map<string, { kind: SharedKind; id: string; label: string; members: number[] }>();
	readonly #organisations: Organisations;
	readonly #tags = new Map<string, string | null>();

	constructor(readonly snapshot: Snapshot) {
		this.#organisations = new Organisations(snapshot);
	}

	contact(parcel: ContactParcel, person: number): void {
		const { contact, path, tags, links } = parcel;
		for (const { name } of tags) {
			const key = this.#tagKey(name);
			if (key !== null) this.add("interest", key, name, person);
		}
		for (const interest of statedInterests(contact)) this.add("interest", interestKey(interest), interest, person);
		for (const { value } of contact.companies) {
			const organisation = this.#organisations.of(value, path);
			if (organisation !== null) this.add("organisation", organisation.id, organisation.label, person);
		}
		for (const { value } of contact.places) this.add("place", fold(value.text).trim(), value.text, person);
		for (const link of links) {
			const found = link.form === "embed" || link.target === "" ? null : this.snapshot.resolve(link.target, path);
			const target = found === null ? undefined : this.snapshot.parcels.get(found.path);
			if (target === undefined || target.kind === "contact" || target.kind === "dated" || this.#organisations.hasNote(target.path)) continue;
			this.add("topic", target.path, target.kind === "page" ? target.page.title : target.basename, person);
		}
	}

	/** What one contact tells comes in one go: whoever is there already stays once. */
	add(kind: SharedKind, key: string, label: string, person: number): void {
		if (key === "") return;
		const id = `${kind} ${key}`;
		const group = this.#groups.get(id);
		if (group === undefined) this.#groups.set(id, { kind, id: key, label, members: [person] });
		else if (group.members.at(-1) !== person) group.members.push(person);
	}

	groups(): readonly SharedGroup[] {
		return [...this.#groups.values()].map((group) => ({ ...group, members: group.members.sort((a, b) => a - b) }));
	}

	#tagKey(name: string): string | null {
		let key = this.#tags.get(name);
		if (key === undefined) this.#tags.set(name, (key = isInterestTag(name) ? interestKey(name) : null));
		return key;
	}
}
