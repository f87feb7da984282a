import type { ContactFacts, ContactParcel, Importance } from "../notes";
import { fold, stem, wordsOf } from "../text";
import { qualitiesIn, relationsIn, type Quality, type Relation } from "../vocabulary";

/** How much a word of a contact says about what kind of contact it is (NOTE-FORMAT §3). */
export const LEVELS = { relation: 4, role: 3, importance: 2, tag: 1 } as const;

/** What one text of a contact (its relation, a role, a tag) says. */
export interface Evidence {
	readonly level: number;
	readonly words: TextWords;
}
export interface TextWords {
	readonly relations: readonly Relation[];
	readonly qualities: readonly Quality[];
	readonly stems: ReadonlySet<string>;
}

/** What decides which rules and settings govern a contact. */
export interface Profile {
	readonly evidence: readonly Evidence[];
	/** Companies and places: they can meet a further word of a subject ("клиенты из Москвы"), and nothing else. */
	readonly further: readonly TextWords[];
	readonly importance: Importance | null;
	/** Folded tags, without `#`. */
	readonly tags: readonly string[];
}

/** A relation or role that is longer is prose. */
const LONGEST_TEXT = 300;

/** Reads the words of texts, each distinct text once: ten thousand contacts have a few hundred relations, roles and tags. */
export class ProfileReader {
	private readonly known = new Map<string, TextWords>();

	constructor(private readonly limit = 20_000) {}

	read(parcel: ContactParcel): Profile {
		const { contact } = parcel;
		return {
			evidence: [
				...contact.relations.map(({ value }) => ({ level: LEVELS.relation, words: this.words(value) })),
				...contact.roles.map(({ value }) => ({ level: LEVELS.role, words: this.words(value) })),
				...parcel.tags.map(({ name }) => ({ level: LEVELS.tag, words: this.words(name) })),
			],
			further: this.further(contact),
			importance: contact.importance?.value ?? null,
			tags: parcel.tags.map(({ name }) => fold(name)),
		};
	}

	private further(contact: ContactFacts): TextWords[] {
		return [...contact.companies, ...contact.places].map(({ value }) => this.words(value.text));
	}

	private words(written: string): TextWords {
		const text = written.slice(0, LONGEST_TEXT);
		const known = this.known.get(text);
		if (known) return known;
		if (this.known.size >= this.limit) this.known.clear();
		const words: TextWords = {
			relations: relationsIn(text), qualities: qualitiesIn(text), stems: new Set(wordsOf(text).map((word) => stem(word.form))),
		};
		this.known.set(text, words);
		return words;
	}
}
