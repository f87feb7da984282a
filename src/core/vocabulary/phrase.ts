import { fold, stem, wordsOf } from "../text";

/** How one word of a phrase compares with a word of a text. */
export type WordTest =
	| { readonly kind: "stem"; readonly text: string }
	/** `word*`: the form begins with it. */
	| { readonly kind: "prefix"; readonly text: string }
	/** `=word`: the form as written. */
	| { readonly kind: "form"; readonly text: string };

export interface PhraseStep {
	readonly test: WordTest;
	/** How many other words may stand before this one. */
	readonly gap: number;
}

/** Words that a `…` in a phrase stands for, at most. */
export const MAX_GAP = 2;

const TOKEN = /…|\.\.\.|=?[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*\*?/gu;

/**
 * The steps of a phrase of the vocabulary: words that compare by stem, `word*` by the beginning of the form, `=word` by
 * the form itself, and `…` for up to two words in between: `hiring manager`, `увол*`, `=hr`, `познаком* … с`.
 * A word that compares by stem is written whole, in its dictionary form: "знакомый" has the stem "знаком", but "знаком" has
 * the stem "знак".
 */
export function readPhrase(phrase: string): readonly PhraseStep[] {
	const steps: PhraseStep[] = [];
	let gap = 0;
	for (const [token] of phrase.matchAll(TOKEN)) {
		if (token === "…" || token === "...") gap = steps.length > 0 ? MAX_GAP : 0;
		else {
			steps.push({ test: readTest(token), gap });
			gap = 0;
		}
	}
	return steps;
}

function readTest(token: string): WordTest {
	if (token.startsWith("=")) return { kind: "form", text: fold(token.slice(1).replace("*", "")) };
	if (token.endsWith("*")) return { kind: "prefix", text: fold(token.slice(0, -1)) };
	return { kind: "stem", text: stem(wordsOf(token)[0]?.form ?? fold(token)) };
}
