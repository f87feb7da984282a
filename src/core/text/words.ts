import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemRussian } from "@orama/stemmers/russian";
import { fold, mayCompose } from "./fold";

/** One word of a text: folded, with where it stands. `\b` does not know Cyrillic, so words are runs of letters and digits. */
export interface Word {
	readonly form: string;
	/** Index of the first UTF-16 unit in the text. */
	readonly start: number;
	/** Index behind the last unit. */
	readonly end: number;
}

// Combining marks belong to the word: in decomposed text "й" is two code points.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text in order, each folded (lower case, NFC, ё = е). */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	// Folding the whole text at once is three times as fast; where it moves no character, the places stay right.
	const folded = mayCompose(text) ? null : fold(text);
	const whole = folded?.length === text.length;
	for (const match of (whole ? folded : text).matchAll(WORD)) {
		words.push({ form: whole ? match[0] : fold(match[0]), start: match.index, end: match.index + match[0].length });
	}
	return words;
}

/** Stem of a folded word, Russian or English by its script; other scripts and numbers stay as they are. */
export function stem(form: string): string {
	const first = form.charCodeAt(0);
	if (first >= 0x430 && first <= 0x44f) return fold(stemRussian(form));
	if (first >= 0x61 && first <= 0x7a) return stemEnglish(form.replace(/['’]s?$/, ""));
	return form;
}
