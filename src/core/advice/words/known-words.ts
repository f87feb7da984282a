import { relationsIn, type Relation, type Vocabulary } from "../../vocabulary";

/** Contacts share most of their words, roles and tags; past this many the memory starts anew. */
const MAX_KNOWN = 20_000;

/** Terms of words, and kinds of people in roles and tags, each worked out once. */
export class KnownWords {
	private terms = new Map<string, string>();
	private relations = new Map<string, readonly Relation[]>();

	constructor(private readonly vocabulary: Pick<Vocabulary, "termOf">) {}

	/** What a folded word compares by. */
	termOf(form: string): string {
		const known = this.terms.get(form);
		if (known !== undefined) return known;
		if (this.terms.size >= MAX_KNOWN) this.terms = new Map();
		const made = this.vocabulary.termOf(form);
		this.terms.set(form, made);
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
