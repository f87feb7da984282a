import { wordsOf } from "../../../core/text";

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё";
const TO_CYRILLIC = new Map([...LATIN].map((key, at) => [key, CYRILLIC[at] ?? key]));
const TO_LATIN = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN[at] ?? letter]));

function retype(text: string, keys: ReadonlyMap<string, string>): string {
	return [...text.toLowerCase()].map((letter) => keys.get(letter) ?? letter).join("");
}

/** A contact fits when each word of the query begins one of its words. */
export type Search = (words: readonly string[]) => boolean;

/**
 * Reads a query. What was typed on the other keyboard is understood too: does "bdfy" find Иван? It does, and "шмфт" finds Ivan.
 * @returns null for an empty query, which everything fits
 */
export function readQuery(query: string): Search | null {
	const readings = [query, retype(query, TO_CYRILLIC), retype(query, TO_LATIN)]
		.map((text) => wordsOf(text).map(({ form }) => form))
		.filter((words) => words.length > 0);
	if (readings.length === 0 || query.trim() === "") return null;
	return (words) => readings.some((reading) => reading.every((part) => words.some((word) => word.startsWith(part))));
}
