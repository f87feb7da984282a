import type { NotePath } from "../../notes";
import { stem, wordsOf } from "../../text";
import type { Snapshot } from "../../vault-index";

/** Shorter words ("Ян", "Al") stand in too many texts for something else. */
const LEAST_LETTERS = 4;
/** A first name that many bear points at nobody. */
const MOST_BEARERS = 3;

/** Finds contacts whom a line names without a link: by a word of their names, in any form, that few others bear. */
export class NamesInText {
	readonly #bearers = new Map<string, Set<number>>();

	constructor(snapshot: Snapshot, numberOf: ReadonlyMap<NotePath, number>) {
		for (const { path, contact } of snapshot.contacts.values()) {
			for (const { form } of contact.names.flatMap((name) => wordsOf(name))) {
				if (form.length < LEAST_LETTERS) continue;
				const root = stem(form);
				const bearers = this.#bearers.get(root) ?? new Set();
				this.#bearers.set(root, bearers.add(numberOf.get(path) ?? -1));
			}
		}
	}

	find(text: string): readonly number[] {
		const found = new Set<number>();
		for (const { form, start } of wordsOf(text)) {
			// Names begin with a capital; "май" and "роза" may be something else.
			if (text.charAt(start) === text.charAt(start).toLowerCase()) continue;
			const bearers = this.#bearers.get(stem(form));
			if (bearers !== undefined && bearers.size <= MOST_BEARERS) for (const bearer of bearers) found.add(bearer);
		}
		return [...found];
	}
}
