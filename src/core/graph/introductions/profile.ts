import type { ContactFacts } from "../../notes";
import { stem, wordsOf } from "../../text";
import { needsOf, offersOf, saysNothing, type Phrase } from "./needs";
import { findTrades } from "./trades";

/** What counts in a phrase: trades (`trade:designer`) and the stems of the other words. */
export interface TellingWords {
	readonly tokens: readonly string[];
	/** For each token how much it says; beside `tokens`. */
	readonly weights: readonly number[];
	/** It names a trade: whoever shares only other words with it is hardly meant. */
	readonly trade: boolean;
}

export interface WeighedPhrase extends TellingWords {
	readonly phrase: Phrase;
}

/** What a contact looks for, and what it does. */
export interface Profile {
	readonly needs: readonly WeighedPhrase[];
	readonly offers: readonly WeighedPhrase[];
}

const TRADE = "trade:";
const TRADE_WEIGHT = 2;
/** "A beekeeper with a van" asks for a beekeeper first. */
const FIRST_WEIGHT = 1.5;

export function isTrade(token: string): boolean {
	return token.startsWith(TRADE);
}

/** Reads profiles; the same words ("HR", "designer") are taken apart once. */
export class ProfileReader {
	readonly #known = new Map<string, TellingWords>();

	read(facts: ContactFacts): Profile {
		return { needs: needsOf(facts).map((phrase) => this.#weigh(phrase)), offers: offersOf(facts).map((phrase) => this.#weigh(phrase)) };
	}

	#weigh(phrase: Phrase): WeighedPhrase {
		let words = this.#known.get(phrase.text);
		if (words === undefined) this.#known.set(phrase.text, (words = tellingWords(phrase.text)));
		return { phrase, ...words };
	}
}

function tellingWords(text: string): TellingWords {
	const words = wordsOf(text);
	const trades = findTrades(text, words);
	const weights = new Map<string, number>();
	for (const { concept } of trades) weights.set(TRADE + concept, TRADE_WEIGHT);
	words.forEach(({ form }, place) => {
		if (trades.some(({ firstWord, lastWord }) => firstWord <= place && place <= lastWord)) return;
		const root = stem(form);
		if (!saysNothing(form, root) && !weights.has(root)) weights.set(root, weights.size === 0 ? FIRST_WEIGHT : 1);
	});
	return { tokens: [...weights.keys()], weights: [...weights.values()], trade: trades.length > 0 };
}
