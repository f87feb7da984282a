import type { ContactParcel } from "../../notes";
import { wordsOf } from "../../text";
import { needsOf, offersOf, tellingStems, type Phrase } from "./needs";
import { findTrades } from "./trades";

/** Where a word stands in what people do, or look for. */
interface Posting {
	readonly owner: number;
	readonly weight: number;
}
interface Need {
	readonly contact: number;
	readonly phrase: Phrase;
	readonly weights: ReadonlyMap<string, number>;
	/** It asks for a trade: whoever shares only other words with it is hardly meant. */
	readonly trade: boolean;
}

/** What one contact looks for and another does. */
export interface NeedMatch {
	readonly seeker: number;
	readonly need: Phrase;
	readonly offer: Phrase;
	readonly score: number;
}

const TRADE_WEIGHT = 2;
/** "A designer for cafés" asks for a designer first. */
const FIRST_WEIGHT = 1.5;
const WITHOUT_TRADE = 0.3;

/**
 * Who does what others look for. A match counts the words it shares, rare ones more (idf as in BM25, Robertson & Spärck
 * Jones 1976), trades across languages, and says nothing of how well the work is done.
 */
export class NeedIndex {
	readonly #needs: Need[] = [];
	readonly #needsOf = new Map<number, Need[]>();
	readonly #needPostings = new Map<string, Posting[]>();
	readonly #offers = new Map<number, ReadonlyMap<string, { weight: number; phrase: Phrase }>>();
	readonly #offerPostings = new Map<string, Posting[]>();

	constructor(contacts: Iterable<ContactParcel>) {
		let number = 0;
		for (const { contact } of contacts) {
			for (const phrase of needsOf(contact)) this.#addNeed(number, phrase);
			this.#addOffers(number, offersOf(contact));
			number++;
		}
	}

	/** Calls back with everybody who does what the contact looks for, or looks for what it does; nobody twice in one role. */
	eachMatch(contact: number, visit: (other: number, score: number) => void): void {
		for (const [other, score] of this.#offering(contact)) visit(other, score);
		for (const [other, score] of this.#seeking(contact)) visit(other, score);
	}

	/** The best match between two contacts in each direction. */
	matches(a: number, b: number): readonly NeedMatch[] {
		return [this.#match(a, b), this.#match(b, a)].filter((match) => match !== null);
	}

	#addNeed(contact: number, phrase: Phrase): void {
		const { weights, trade } = weigh(phrase.text);
		if (weights.size === 0) return;
		const need: Need = { contact, phrase, weights, trade };
		push(this.#needsOf, contact, need);
		const owner = this.#needs.push(need) - 1;
		for (const [token, weight] of weights) push(this.#needPostings, token, { owner, weight });
	}

	#addOffers(contact: number, phrases: readonly Phrase[]): void {
		const offers = new Map<string, { weight: number; phrase: Phrase }>();
		for (const phrase of phrases) {
			for (const token of weigh(phrase.text).weights.keys()) {
				if ((offers.get(token)?.weight ?? 0) < phrase.weight) offers.set(token, { weight: phrase.weight, phrase });
			}
		}
		if (offers.size === 0) return;
		this.#offers.set(contact, offers);
		for (const [token, { weight }] of offers) push(this.#offerPostings, token, { owner: contact, weight });
	}

	#rarity(token: string): number {
		const having = this.#offerPostings.get(token)?.length ?? 0;
		return Math.log(1 + (this.#offers.size - having + 0.5) / (having + 0.5));
	}

	#offering(seeker: number): ReadonlyMap<number, number> {
		const best = new Map<number, number>();
		for (const need of this.#needsOf.get(seeker) ?? []) {
			const scores = new Map<number, Tally>();
			for (const [token, weight] of need.weights) {
				const rarity = this.#rarity(token);
				for (const offer of this.#offerPostings.get(token) ?? []) {
					if (offer.owner !== seeker) tally(scores, offer.owner, weight * offer.weight * rarity, isTrade(token));
				}
			}
			for (const [other, { sum, trade }] of scores) raise(best, other, final(need, sum, trade));
		}
		return best;
	}

	#seeking(offerer: number): ReadonlyMap<number, number> {
		const scores = new Map<number, Tally>();
		for (const [token, { weight }] of this.#offers.get(offerer) ?? []) {
			const needs = this.#needPostings.get(token);
			if (needs === undefined) continue;
			const rarity = this.#rarity(token);
			for (const need of needs) tally(scores, need.owner, need.weight * weight * rarity, isTrade(token));
		}
		const best = new Map<number, number>();
		for (const [number, { sum, trade }] of scores) {
			const need = this.#needs[number];
			if (need !== undefined && need.contact !== offerer) raise(best, need.contact, final(need, sum, trade));
		}
		return best;
	}

	#match(seeker: number, offerer: number): NeedMatch | null {
		const offers = this.#offers.get(offerer);
		let best: NeedMatch | null = null;
		for (const need of this.#needsOf.get(seeker) ?? []) {
			let sum = 0;
			let trade = false;
			let strongest = 0;
			let offered: Phrase | null = null;
			for (const [token, weight] of need.weights) {
				const offer = offers?.get(token);
				if (offer === undefined) continue;
				const part = weight * offer.weight * this.#rarity(token);
				sum += part;
				trade ||= isTrade(token);
				if (part > strongest) [strongest, offered] = [part, offer.phrase];
			}
			const score = final(need, sum, trade);
			if (offered !== null && score > (best?.score ?? 0)) best = { seeker, need: need.phrase, offer: offered, score };
		}
		return best;
	}
}

interface Tally {
	sum: number;
	trade: boolean;
}

function tally(scores: Map<number, Tally>, owner: number, part: number, trade: boolean): void {
	const known = scores.get(owner);
	if (known === undefined) scores.set(owner, { sum: part, trade });
	else {
		known.sum += part;
		known.trade ||= trade;
	}
}

function final({ phrase, trade }: Need, sum: number, tradeFound: boolean): number {
	return phrase.weight * sum * (trade && !tradeFound ? WITHOUT_TRADE : 1);
}

function raise(best: Map<number, number>, key: number, score: number): void {
	if (score > (best.get(key) ?? 0)) best.set(key, score);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}

const TRADE = "trade:";

function isTrade(token: string): boolean {
	return token.startsWith(TRADE);
}

/** The trades of a phrase, and the stems of its other words. */
function weigh(text: string): { readonly weights: ReadonlyMap<string, number>; readonly trade: boolean } {
	const weights = new Map<string, number>();
	const words = wordsOf(text);
	const trades = findTrades(text, words);
	for (const { concept } of trades) weights.set(`${TRADE}${concept}`, TRADE_WEIGHT);
	const others = words.filter((_, place) => !trades.some(({ firstWord, lastWord }) => firstWord <= place && place <= lastWord));
	for (const root of tellingStems(others.map(({ form }) => form).join(" "))) weights.set(root, weights.size === 0 ? FIRST_WEIGHT : 1);
	return { weights, trade: trades.length > 0 };
}
