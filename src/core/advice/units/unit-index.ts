import type { NotePath, PageParcel } from "../../notes";
import type { Vocabulary } from "../../vocabulary";
import type { FieldWeights } from "../weights";
import { rarity } from "./bm25f";
import type { AdvicePage, AdviceUnit } from "./model";
import { PageReader } from "./page-reader";
import { Postings } from "./postings";

/** Past this share of dead numbers the postings are built anew. */
const MAX_DEAD = 0.5;
const FEW_DEAD = 64;

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
	private readonly held = new Map<NotePath, Held>();
	private readonly reader: PageReader;
	private byConcept = new Postings();
	private byWord = new Postings();
	private dead = 0;

	constructor(vocabulary: Vocabulary, about: FieldWeights) {
		this.reader = new PageReader(vocabulary, about);
	}

	/** Makes the index that of exactly these pages. Pages whose parcel is the one already read cost nothing. */
	update(parcels: ReadonlyMap<NotePath, PageParcel>): void {
		for (const path of this.held.keys()) if (!parcels.has(path)) this.remove(path);
		for (const [path, parcel] of parcels) {
			if (this.held.get(path)?.parcel === parcel) continue;
			this.remove(path);
			this.put(path, parcel, this.reader.read(parcel));
		}
		if (this.dead > FEW_DEAD && this.dead > this.units.length * MAX_DEAD) this.rebuild();
	}

	/** How many pieces there are. */
	get size(): number {
		return this.units.length - this.dead;
	}

	/** 1 for a concept that no piece is about, near 0 for one that all are about. */
	conceptRarity(name: string): number {
		return this.size === 0 ? 1 : rarity(this.byConcept.count(name), this.size) / rarity(0, this.size);
	}

	/** Likewise for a word. */
	wordRarity(stem: string): number {
		return this.size === 0 ? 1 : rarity(this.byWord.count(stem), this.size) / rarity(0, this.size);
	}

	/** Adds `factor` times what each piece is about a concept, or how far it holds a word, to `scores` (by number). */
	addConcept(scores: Float32Array, name: string, factor: number): void {
		this.byConcept.addTo(scores, name, factor);
	}

	addWord(scores: Float32Array, stem: string, factor: number): void {
		this.byWord.addTo(scores, stem, factor);
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
		page.units.forEach((unit, at) => {
			this.units.push(unit);
			unit.concepts.names.forEach((name, index) => { this.byConcept.add(name, first + at, unit.concepts.weights[index] ?? 0); });
			unit.words.names.forEach((name, index) => { this.byWord.add(name, first + at, unit.words.weights[index] ?? 0); });
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
			for (const name of unit.words.names) this.byWord.forget(name);
		});
	}

	private rebuild(): void {
		const all = [...this.held];
		this.held.clear();
		this.units.length = 0;
		this.byConcept = new Postings();
		this.byWord = new Postings();
		this.dead = 0;
		for (const [path, { parcel, page }] of all) this.put(path, parcel, page);
	}
}
