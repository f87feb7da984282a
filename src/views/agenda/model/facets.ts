import type { ContactParcel } from "../../../core/notes";
import { fold } from "../../../core/text";
import { listedFacts } from "./contact-facts";

export interface Facet {
	/** As first written. */
	readonly value: string;
	readonly count: number;
}
export interface Facets {
	readonly relation: readonly Facet[];
	readonly tag: readonly Facet[];
	readonly place: readonly Facet[];
}

/** A menu with more is no help; search finds the rest. */
const LONGEST = 100;

/** What the filters offer: every relation, tag and place of the contacts, the most frequent first. */
export function facetsOf(contacts: Iterable<ContactParcel>): Facets {
	const counters = { relation: new Counter(), tag: new Counter(), place: new Counter() };
	for (const parcel of contacts) {
		const facts = listedFacts(parcel);
		if (facts.relation !== "") counters.relation.add(facts.relation);
		for (const tag of facts.tags) counters.tag.add(tag);
		for (const place of facts.places) counters.place.add(place);
	}
	return { relation: counters.relation.list(), tag: counters.tag.list(), place: counters.place.list() };
}

class Counter {
	private readonly counts = new Map<string, { value: string; count: number }>();
	add(value: string): void {
		const key = fold(value);
		const known = this.counts.get(key);
		if (known === undefined) this.counts.set(key, { value, count: 1 });
		else known.count++;
	}
	list(): Facet[] {
		return [...this.counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, LONGEST);
	}
}
