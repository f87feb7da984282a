import type { NotePath, PageParcel } from "../../notes";
import type { Vocabulary } from "../../vocabulary";
import type { AdviceWeights } from "../weights";
import { rarity } from "./bm25f";
import type { AdvicePage, AdviceUnit } from "./model";
import { PageReader } from "./page-reader";
import { Postings } from "./postings";
import { Terms } from "./terms";
import { UnitNumbers } from "./unit-numbers";

/** Past this share of dead numbers the postings are built anew. */
const MAX_DEAD = 0.5;
const FEW_DEAD = 64;

type ScoreRows = readonly [concepts: Float32Array, kinds: Float32Array, words: Float32Array];

interface Held {
	readonly parcel: PageParcel;
	readonly page: AdvicePage;
	readonly first: number;
}

/**
 * All pieces of advice of a vault, searchable by concept and by word. A changed page replaces its own pieces only;
 * the result equals a fresh build over the same pages, but for the numbers of the units.
 */
export class UnitIndex {
	/** By number; null where the piece is gone. */
	readonly units: (AdviceUnit | null)[] = [];
	readonly pages = new Map<NotePath, AdvicePage>();
	/** By number: what multiplies the score of the piece's concepts, and the number of its page. */
	readonly numbers: UnitNumbers;
	private readonly held = new Map<NotePath, Held>();
	private readonly reader: PageReader;
	private readonly terms: Terms;
	private byConcept = new Postings<string>();
	private byWord = new Postings<number>();
	private byHeadWord = new Postings<number>();
	private dead = 0;
	private readonly rarities = new Map<string, number>();
	private scores: ScoreRows = [new Float32Array(0), new Float32Array(0), new Float32Array(0)];

	constructor(vocabulary: Vocabulary, weights: Pick<AdviceWeights, "about" | "focus">) {
		this.numbers = new UnitNumbers(weights.focus);
		this.terms = new Terms((form) => vocabulary.termOf(form));
		this.reader = new PageReader(vocabulary, this.terms, weights.about);
	}

	/**
	 * Makes the index that of exactly these pages. Pages whose parcel is the one already read cost nothing. Asked after each
	 * page, `pause` may stop it: then it returns false, and goes on where it stopped when it is called again.
	 */
	update(parcels: ReadonlyMap<NotePath, PageParcel>, pause: () => boolean = () => false): boolean {
		this.rarities.clear();
		for (const path of this.held.keys()) if (!parcels.has(path)) this.remove(path);
		for (const [path, parcel] of parcels) {
			if (this.held.get(path)?.parcel === parcel) continue;
			this.remove(path);
			this.put(path, parcel, this.reader.read(parcel));
			if (pause()) return false;
		}
		if (this.dead > FEW_DEAD && this.dead > this.units.length * MAX_DEAD) this.rebuild();
		return true;
	}

	/** How many pieces there are. */
	get size(): number {
		return this.units.length - this.dead;
	}

	/** 1 for a concept that no piece is about, near 0 for one that all are about. */
	conceptRarity(name: string): number {
		let known = this.rarities.get(name);
		if (known === undefined) this.rarities.set(name, (known = this.size === 0 ? 1 : rarity(this.byConcept.count(name), this.size) / rarity(0, this.size)));
		return known;
	}

	/** Likewise for a word. */
	wordRarity(term: string): number {
		return this.size === 0 ? 1 : rarity(this.byWord.count(this.terms.find(term)), this.size) / rarity(0, this.size);
	}

	/** Rows of zeros by number of unit, good until they are asked for again. */
	blank(): ScoreRows {
		if (this.scores[0].length < this.units.length) {
			const length = this.units.length + (this.units.length >> 2);
			this.scores = [new Float32Array(length), new Float32Array(length), new Float32Array(length)];
		} else for (const row of this.scores) row.fill(0);
		return this.scores;
	}

	/** Adds `factor` times what each piece is about a concept, or how far it holds a word, to `scores` (by number). */
	addConcept(scores: Float32Array, name: string, factor: number): void {
		this.byConcept.addTo(scores, name, factor);
	}

	/** Makes the score of each piece at least `factor` times what it is about a kind of people. */
	raiseKind(scores: Float32Array, name: string, factor: number): void {
		this.byConcept.raiseIn(scores, name, factor);
	}

	/** Likewise for a word of its heading: a kind of people that the vocabulary does not know. */
	raiseHeadWord(scores: Float32Array, term: string, factor: number): void {
		this.byHeadWord.raiseIn(scores, this.terms.find(term), factor);
	}

	addWord(scores: Float32Array, term: string, factor: number): void {
		this.byWord.addTo(scores, this.terms.find(term), factor);
	}

	/** The units of a page with their numbers. */
	unitsOf(path: NotePath): (readonly [number: number, unit: AdviceUnit])[] {
		const held = this.held.get(path);
		return held ? held.page.units.map((unit, at) => [held.first + at, unit]) : [];
	}

	/** How far a piece holds a word, 0 to 1. */
	wordWeight({ words: { terms, weights } }: AdviceUnit, term: string): number {
		const at = terms.indexOf(this.terms.find(term));
		return at < 0 ? 0 : (weights[at] ?? 0);
	}

	/** Number of the unit whose text holds a line of a page, or -1. */
	unitAt(path: NotePath, line: number): number {
		const held = this.held.get(path);
		if (!held) return -1;
		const at = held.page.units.findIndex(({ section }) => section.line <= line && line <= section.endLine);
		return at < 0 ? -1 : held.first + at;
	}

	private put(path: NotePath, parcel: PageParcel, page: AdvicePage): void {
		const first = this.units.length;
		this.held.set(path, { parcel, page, first });
		this.pages.set(path, page);
		const pageNumber = this.numbers.pageNumber(path);
		page.units.forEach((unit, at) => {
			this.units.push(unit);
			this.numbers.set(first + at, unit, pageNumber);
			unit.concepts.names.forEach((name, index) => { this.byConcept.add(name, first + at, unit.concepts.weights[index] ?? 0); });
			unit.headWords.terms.forEach((term, index) => { this.byHeadWord.add(term, first + at, unit.headWords.weights[index] ?? 0); });
			unit.words.terms.forEach((term, index) => { this.byWord.add(term, first + at, unit.words.weights[index] ?? 0); });
		});
	}

	private remove(path: NotePath): void {
		const held = this.held.get(path);
		if (!held) return;
		this.held.delete(path);
		this.pages.delete(path);
		held.page.units.forEach((unit, at) => {
			this.units[held.first + at] = null;
			this.dead++;
			for (const name of unit.concepts.names) this.byConcept.forget(name);
			for (const term of unit.headWords.terms) this.byHeadWord.forget(term);
			for (const term of unit.words.terms) this.byWord.forget(term);
		});
	}

	private rebuild(): void {
		const all = [...this.held];
		this.held.clear();
		this.units.length = 0;
		this.byConcept = new Postings<string>();
		this.byWord = new Postings<number>();
		this.byHeadWord = new Postings<number>();
		this.dead = 0;
		for (const [path, { parcel, page }] of all) this.put(path, parcel, page);
	}
}
