import { stem } from "../../text";
import { relationsIn, type Relation } from "../../vocabulary";

/** Contacts share most of their words, roles and tags; past this many the memory starts anew. */
const MAX_KNOWN = 20_000;

/** Stems of words, and kinds of people in roles and tags, each worked out once. */
export class KnownWords {
	private stems = new Map<string, string>();
	private relations = new Map<string, readonly Relation[]>();

	stemOf(form: string): string {
		const known = this.stems.get(form);
		if (known !== undefined) return known;
		if (this.stems.size >= MAX_KNOWN) this.stems = new Map();
		const made = stem(form);
		this.stems.set(form, made);
		return made;
	}

	relationsIn(text: string): readonly Relation[] {
		const known = this.relations.get(text);
		if (known) return known;
		if (this.relations.size >= MAX_KNOWN) this.relations = new Map();
		const made = relationsIn(text);
		this.relations.set(text, made);
		return made;
	}
}
