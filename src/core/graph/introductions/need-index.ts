import type { ContactParcel } from "../../notes";
import type { Phrase } from "./needs";
import { isTrade, ProfileReader, type WeighedPhrase } from "./profile";

/** What one contact looks for and another does. */
export interface NeedMatch {
	readonly seeker: number;
	readonly need: Phrase;
	readonly offer: Phrase;
	readonly score: number;
}

interface Offer {
	readonly weight: number;
	readonly phrase: Phrase;
}
type Offers = ReadonlyMap<string, Offer>;

const WITHOUT_TRADE = 0.3;
const NONE: readonly number[] = [];
const NO_NEEDS: readonly WeighedPhrase[] = [];
const NO_OFFERS: Offers = new Map();

/**
 * Who does what others look for. A match counts the words it shares, rare ones more (idf as in BM25, Robertson & Spärck
 * Jones 1976), trades across languages, and says nothing of how well the work is done.
 */
export class NeedIndex {
	readonly #needs: (readonly WeighedPhrase[])[] = [];
	readonly #offers: Offers[] = [];
	/** Contacts by what they look for and by what they do, ascending. */
	readonly #seekers = new Map<string, number[]>();
	readonly #offerers = new Map<string, number[]>();
	/** Known once all contacts are in. */
	readonly #rarities = new Map<string, number>();
	#offering = 0;

	constructor(contacts: Iterable<ContactParcel>) {
		const profiles = new ProfileReader();
		for (const { contact } of contacts) {
			const { needs, offers } = profiles.read(contact);
			const number = this.#needs.push(needs.length === 0 ? NO_NEEDS : needs) - 1;
			for (const { tokens } of needs) for (const token of tokens) post(this.#seekers, token, number);
			this.#offers.push(offers.length === 0 ? NO_OFFERS : this.#addOffers(number, offers));
		}
	}

	/**
	 * Calls back with contacts that do what a contact looks for, or look for what it does. What more than `crowd` people do
	 * points at nobody; such a match still counts for whoever is a candidate anyway.
	 */
	eachCandidate(contact: number, crowd: number, visit: (other: number) => void): void {
		for (const { tokens } of this.#needs[contact] ?? NO_NEEDS) {
			for (const token of tokens) {
				const offerers = this.#offerers.get(token) ?? NONE;
				if (offerers.length <= crowd) for (const other of offerers) visit(other);
			}
		}
		if (this.#seekers.size === 0) return;
		for (const token of (this.#offers[contact] ?? NO_OFFERS).keys()) {
			const seekers = this.#seekers.get(token) ?? NONE;
			if (seekers.length <= crowd) for (const other of seekers) visit(other);
		}
	}

	/** What the best matches in both directions are worth. */
	score(a: number, b: number): number {
		return this.#best(a, b) + this.#best(b, a);
	}

	/** The best match between two contacts in each direction. */
	matches(a: number, b: number): readonly NeedMatch[] {
		return [...this.#bestMatch(a, b), ...this.#bestMatch(b, a)];
	}

	#addOffers(contact: number, phrases: readonly WeighedPhrase[]): Offers {
		const offers = new Map<string, Offer>();
		for (const { phrase, tokens } of phrases) {
			for (const token of tokens) if ((offers.get(token)?.weight ?? 0) < phrase.weight) offers.set(token, { weight: phrase.weight, phrase });
		}
		for (const token of offers.keys()) post(this.#offerers, token, contact);
		this.#offering++;
		return offers;
	}

	#rarity(token: string): number {
		let rarity = this.#rarities.get(token);
		if (rarity === undefined) {
			const having = this.#offerers.get(token)?.length ?? 0;
			this.#rarities.set(token, (rarity = Math.log(1 + (this.#offering - having + 0.5) / (having + 0.5))));
		}
		return rarity;
	}

	#best(seeker: number, offerer: number): number {
		let best = 0;
		const needs = this.#needs[seeker] ?? NO_NEEDS;
		if (needs.length === 0) return best;
		const offers = this.#offers[offerer] ?? NO_OFFERS;
		for (const need of needs) best = Math.max(best, this.#worth(need, offers));
		return best;
	}

	#worth({ phrase, tokens, weights, trade }: WeighedPhrase, offers: Offers): number {
		let sum = 0;
		let tradeFound = false;
		for (let place = 0; place < tokens.length; place++) {
			const token = tokens[place] ?? "";
			const offer = offers.get(token);
			if (offer === undefined) continue;
			sum += (weights[place] ?? 0) * offer.weight * this.#rarity(token);
			tradeFound ||= isTrade(token);
		}
		return phrase.weight * sum * (trade && !tradeFound ? WITHOUT_TRADE : 1);
	}

	#bestMatch(seeker: number, offerer: number): readonly NeedMatch[] {
		const offers = this.#offers[offerer] ?? NO_OFFERS;
		let best: NeedMatch | null = null;
		for (const need of this.#needs[seeker] ?? NO_NEEDS) {
			const score = this.#worth(need, offers);
			const offer = this.#strongest(need, offers);
			if (offer !== null && score > (best?.score ?? 0)) best = { seeker, need: need.phrase, offer, score };
		}
		return best === null ? [] : [best];
	}

	/** The phrase of an offer that answers most of a need. */
	#strongest({ tokens, weights }: WeighedPhrase, offers: Offers): Phrase | null {
		let strongest: Phrase | null = null;
		let most = 0;
		tokens.forEach((token, place) => {
			const offer = offers.get(token);
			const part = offer === undefined ? 0 : (weights[place] ?? 0) * offer.weight * this.#rarity(token);
			if (offer !== undefined && part > most) [most, strongest] = [part, offer.phrase];
		});
		return strongest;
	}
}

function post(lists: Map<string, number[]>, token: string, contact: number): void {
	const list = lists.get(token);
	if (list === undefined) lists.set(token, [contact]);
	else if (list.at(-1) !== contact) list.push(contact);
}
