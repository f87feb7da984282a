import type { NotePath, PageParcel } from "../notes";
import type { Settings } from "../settings";
import { fold } from "../text";
import type { Snapshot } from "../vault-index";
import { compileVocabulary, type Vocabulary } from "../vocabulary";
import { choose } from "./choose/choose";
import type { ConfidenceFeatures } from "./choose/choice";
import { gatherEvidence } from "./choose/evidence";
import { pageFit, tagRarities } from "./choose/page-fit";
import { shortList } from "./choose/score";
import type { AdviceInput } from "./input";
import type { Advice, Situation } from "./model";
import { situationsOf } from "./situations";
import { UnitIndex } from "./units/unit-index";
import { DEFAULT_WEIGHTS, type AdviceWeights } from "./weights";
import { KnownWords } from "./words/known-words";
import { readContactWords } from "./words/contact-words";

export interface AdviserOptions {
	readonly settings: Settings;
	readonly weights?: AdviceWeights;
	/** Sees what the confidence of each first piece rests on: for `npm run tune`. */
	readonly watch?: (features: ConfidenceFeatures) => void;
}

export interface AdviceFound {
	/** Most urgent first. */
	readonly situations: readonly Situation[];
	/** Best first. */
	readonly advice: readonly Advice[];
}

/** Finds what is going on with a contact, and what the user's own knowledge pages advise. */
export interface Adviser {
	/** Situations, and up to `top` pieces of advice (3). Depends on the input alone, whatever was asked before. */
	adviceFor(input: AdviceInput, options?: { readonly top?: number }): AdviceFound;
	/** Situations alone; reads no page. */
	situationsOf(input: AdviceInput): readonly Situation[];
	/**
	 * Reads the pages ahead of the first question, until `pause`, asked after each page, says to stop; true once all are read.
	 * Advice asked for meanwhile reads the rest at once.
	 */
	prepare(snapshot: Pick<Snapshot, "pages">, pause: () => boolean): boolean;
}

const TOP = 3;
/** Contacts of one kind and with the same tags share how well pages fit them. */
const MAX_KINDS = 2_000;

/** An adviser for these settings. Pages are read when advice is first asked for, and again when they change. */
export function createAdviser({ settings, weights = DEFAULT_WEIGHTS, watch }: AdviserOptions): Adviser {
	let vocabulary: Vocabulary | null = null;
	let index: UnitIndex | null = null;
	let pages: ReadonlyMap<NotePath, PageParcel> | null = null;
	let rarityOfTag: (tag: string) => number = () => 0;
	let knownWords: KnownWords | null = null;
	let fits = new Map<string, Float32Array>();

	const words = (): Vocabulary => (vocabulary ??= compileVocabulary(settings.words));
	const unitIndex = (): UnitIndex => (index ??= new UnitIndex(words(), weights));
	const upToDate = ({ snapshot }: AdviceInput): UnitIndex => {
		const index = unitIndex();
		if (pages !== snapshot.pages) {
			index.update(snapshot.pages);
			pages = snapshot.pages;
			rarityOfTag = tagRarities(index.pages.values());
			fits = new Map();
		}
		return index;
	};
	/** How well each page fits contacts of a kind, by the page's number. */
	const fitsFor = (units: UnitIndex, relations: ReadonlyMap<string, number>, tags: ReadonlySet<string>): Float32Array => {
		const key = [...[...relations.keys()].sort(), ...[...tags].sort()].join("\n");
		const same = fits.get(key);
		if (same) return same;
		if (fits.size >= MAX_KINDS) fits.clear();
		const made = new Float32Array(units.numbers.pageCount);
		for (const page of units.pages.values()) made[units.numbers.pageNumber(page.path)] = pageFit(page, relations, tags, rarityOfTag, weights.otherKind);
		fits.set(key, made);
		return made;
	};

	return {
		prepare(snapshot, pause) {
			if (pages === snapshot.pages) return true;
			// Neither the old pages nor all of the new ones: the next question brings the index up to date.
			pages = null;
			return unitIndex().update(snapshot.pages, pause);
		},
		situationsOf: (input) => situationsOf({ ...input, words: readContactWords(input, words()), thresholds: settings.thresholds }, settings),
		adviceFor(input, { top = TOP } = {}) {
			const units = upToDate(input);
			const read = readContactWords(input, words());
			const situations = situationsOf({ ...input, words: read, thresholds: settings.thresholds }, settings);
			const evidence = gatherEvidence(read, situations, words(), (knownWords ??= new KnownWords(words())), weights);
			const fit = fitsFor(units, evidence.relations, new Set(input.parcel.tags.map(({ name }) => fold(name))));
			const candidates = shortList(input, evidence, units, fit, weights);
			return { situations, advice: choose(candidates, top, { input, evidence, situations, index: units, weights, settings, watch }) };
		},
	};
}
