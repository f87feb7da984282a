import type { ContactParcel } from "../../../core/notes";
import { fold, wordsOf } from "../../../core/text";

/** What the list needs to know of a contact besides its agenda row. */
export interface ListedFacts {
	/** The relation as written, or where there is none the role. */
	readonly relation: string;
	readonly company: string;
	readonly places: readonly string[];
	readonly tags: readonly string[];
	/** Folded words that search looks into: names, relation, roles, companies, places, tags. */
	readonly words: readonly string[];
}

const known = new WeakMap<ContactParcel, ListedFacts>();

/** The facts of a contact; read once for each version of its note. */
export function listedFacts(parcel: ContactParcel): ListedFacts {
	const before = known.get(parcel);
	if (before !== undefined) return before;
	const { contact } = parcel;
	const relations = contact.relations.map(({ value }) => value);
	const roles = contact.roles.map(({ value }) => value);
	const companies = contact.companies.map(({ value }) => value.text);
	const places = contact.places.map(({ value }) => value.text);
	const tags = [...new Set(parcel.tags.map(({ name }) => name))];
	const words = new Set([...contact.names, ...relations, ...roles, ...companies, ...places, ...tags].flatMap((text) => wordsOf(text).map(({ form }) => form)));
	const facts: ListedFacts = { relation: relations[0] ?? roles[0] ?? "", company: companies[0] ?? "", places, tags, words: [...words] };
	known.set(parcel, facts);
	return facts;
}

/** Texts that differ in case, ё or Unicode composition alone are one choice of a filter. */
export function sameChoice(a: string, b: string): boolean {
	return a === b || fold(a) === fold(b);
}
