import { fold, stem } from "../text";
import { SYNONYMS } from "./synonym-words";

/** Shorter beginnings would catch strangers. */
const SHORTEST_PREFIX = 3;

/** Tells words of one meaning, in either language, by one name. */
export interface Synonyms {
	/** The name of the meaning of a folded word, or null where the word is in no list. */
	meaningOf(form: string): string | null;
}

/** Reads the lists of everyday synonyms. Where a word stands in two, the first counts. */
export function compileSynonyms(list: string = SYNONYMS): Synonyms {
	const forms = new Map<string, string>();
	const stems = new Map<string, string>();
	const prefixes = new Map<string, string>();
	const lengths = new Set<number>();
	for (const line of list.split("\n")) {
		const words = line.trim().split(/\s+/);
		const name = `~${words[0] ?? ""}`;
		for (const written of words) {
			const word = fold(written);
			if (word.startsWith("=")) setOnce(forms, word.slice(1), name);
			else if (word.endsWith("*")) {
				const prefix = word.slice(0, -1);
				if (prefix.length < SHORTEST_PREFIX) continue;
				setOnce(prefixes, prefix, name);
				lengths.add(prefix.length);
			} else if (word !== "") {
				setOnce(forms, word, name);
				// A stem of few letters is shared by strangers.
				if (stem(word).length > SHORTEST_PREFIX) setOnce(stems, stem(word), name);
			}
		}
	}
	const longestFirst = [...lengths].sort((a, b) => b - a);
	return {
		meaningOf(form) {
			const known = forms.get(form) ?? stems.get(stem(form));
			if (known !== undefined) return known;
			for (const length of longestFirst) {
				const found = length <= form.length ? prefixes.get(form.slice(0, length)) : undefined;
				if (found !== undefined) return found;
			}
			return null;
		},
	};
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
	if (!map.has(key)) map.set(key, value);
}
