import type { Parcel } from "../notes";
import type { ResolvedLink } from "./model";

/** Longer tables look targets up in a map: a monthly log may link to hundreds. */
const LINEAR = 16;

/** What each link target of one note finds. Immutable. */
export class LinkTable {
	static readonly EMPTY = new LinkTable([], []);
	#places: Map<string, number> | null = null;

	constructor(
		readonly targets: readonly string[],
		readonly found: readonly (ResolvedLink | null)[],
	) {}

	/** Undefined where the note has no such link. */
	find(target: string): ResolvedLink | null | undefined {
		if (this.targets.length <= LINEAR) return this.found[this.targets.indexOf(target)];
		this.#places ??= new Map(this.targets.map((each, place) => [each, place]));
		return this.found[this.#places.get(target) ?? -1];
	}

	equals(other: LinkTable): boolean {
		return this.targets.length === other.targets.length && this.targets.every((target, place) => target === other.targets[place] && sameLink(this.found[place], other.found[place]));
	}
}

function sameLink(one: ResolvedLink | null | undefined, other: ResolvedLink | null | undefined): boolean {
	return one === other || (one?.path === other?.path && one?.soft === other?.soft);
}

/** Every link target that a parcel holds, each once, in the order of the note. Links into the note itself are not among them. */
export function targetsOf(parcel: Parcel): readonly string[] {
	const targets = new Set<string>();
	const add = (links: readonly { readonly target?: string }[] | undefined): void => {
		for (const { target } of links ?? []) if (target !== undefined && target !== "") targets.add(target);
	};
	add(parcel.links);
	switch (parcel.kind) {
		case "contact":
			add(parcel.contact.companies.map(({ value }) => value));
			add(parcel.contact.places.map(({ value }) => value));
			add(parcel.contact.ties.map(({ to }) => to));
			for (const { links } of parcel.contact.entries) add(links);
			for (const { links } of parcel.contact.tasks) add(links);
			break;
		case "dated":
			add(parcel.dated.participants);
			for (const { links } of parcel.dated.entries) add(links);
			for (const { links } of parcel.dated.tasks) add(links);
			break;
		case "page":
			for (const { links } of parcel.page.sections) add(links);
			break;
		case "note":
			for (const { links } of parcel.tasks) add(links);
			break;
	}
	return [...targets];
}
