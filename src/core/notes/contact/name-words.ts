import { fold } from "../../text";

/** Folded first words of a contact's names: how a log calls the contact. Made when somebody asks. */
export class NameWords {
	#words: ReadonlySet<string> | null = null;

	constructor(private readonly names: readonly string[]) {}

	get words(): ReadonlySet<string> {
		return (this.#words ??= wordsIn(this.names));
	}
}

function wordsIn(names: readonly string[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const name of names) for (const word of fold(name).split(/[\s@,.()]+/, 4)) if (word.length > 1) words.add(word);
	return words;
}
