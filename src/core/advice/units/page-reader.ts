import { plainText, type PageParcel, type Section } from "../../notes";
import { fold, wordsOf } from "../../text";
import type { Vocabulary } from "../../vocabulary";
import type { FieldWeights } from "../weights";
import { isStopWord } from "../words/stop-words";
import { FieldCounts, type WeightedTerms } from "./bm25f";
import type { AdvicePage, AdviceUnit, UnitItem } from "./model";
import { readBody, type Body } from "./body";
import { SubjectReader, Subjects, toWeighted } from "./subjects";
import type { Terms } from "./terms";
import { worthOf } from "./worth";

/** A second mention adds this share of what is left to certainty. */
const AGAIN = 0.35;

/** Reads knowledge pages for advice. Holds nothing but remembered words. */
export class PageReader {
	private readonly subjects: SubjectReader;
	private readonly counts: FieldCounts;

	constructor(vocabulary: Vocabulary, private readonly terms: Terms, private readonly about: FieldWeights) {
		this.counts = new FieldCounts(terms);
		this.subjects = new SubjectReader(vocabulary);
	}

	/** Splits a page into the pieces that can be advice; a heading without own text is none, but lends its words to those below it. */
	read(parcel: PageParcel): AdvicePage {
		const { page, path } = parcel;
		const names = [page.title, ...page.aliases];
		const tags = parcel.tags.map((tag) => tag.name);
		const pageSubjects = new Set([...names, ...tags.map((tag) => tag.replaceAll(/[-_/]/g, " "))].flatMap((text) => [...this.subjects.of(text).keys()]));
		const units = page.sections.filter(({ markdown }) => markdown.trim() !== "").map((section) => this.unit(parcel, section, names, tags));
		return { path, title: page.title, units, subjects: pageSubjects, tags: new Set(tags.map(fold)), shares: sharesOf(units) };
	}

	private unit({ page, path }: PageParcel, section: Section, names: readonly string[], tags: readonly string[]): AdviceUnit {
		const { about } = this;
		const heading = section.heading === "" ? page.title : section.heading;
		const body = readBody(plainText(section.markdown), section.items, this.subjects);
		const concepts = new Subjects();
		concepts.addAll(this.subjects.of(heading), about.heading);
		[...section.parents].reverse().forEach((parent, step) => { concepts.addAll(this.subjects.of(parent), step === 0 ? about.parent : about.grandparent); });
		for (const name of names) concepts.raiseAll(this.subjects.of(name), about.title);
		for (const label of body.labels) concepts.addAll(label, about.label);
		for (const [name, times] of body.counts) concepts.raise(name, (about.body * (1 - (1 - AGAIN) ** times)) / AGAIN);
		const { counts } = this;
		for (const name of names) counts.add("title", name);
		for (const text of [heading, ...section.parents]) counts.add("heading", text);
		for (const tag of tags) counts.add("tag", tag);
		for (const { label } of section.items) counts.add("label", label);
		counts.addWords("body", body.words);
		return {
			page: path,
			section,
			heading,
			concepts: concepts.toWeighted(),
			norm: concepts.norm(),
			words: counts.take(),
			items: this.items(section, body),
			headWords: this.headWords(heading),
			headed: toWeighted(this.subjects.of(heading)),
			worth: worthOf(section, body.lines),
		};
	}

	/** "Landlords" is all about landlords, "A landlord who moves abroad" less. */
	private headWords(heading: string): WeightedTerms {
		const terms = [...new Set(wordsOf(heading).filter(({ form }) => form.length > 2 && !isStopWord(form)).map(({ form }) => this.terms.of(form)))];
		return { terms: Int32Array.from(terms), weights: new Float32Array(terms.length).fill(1 / Math.sqrt(Math.max(1, terms.length))) };
	}

	private items(section: Section, body: Body): UnitItem[] {
		return section.items.map((item, at) => {
			const concepts = new Subjects();
			concepts.addAll(body.labels[at] ?? new Map(), 1);
			concepts.raiseAll(body.texts[at] ?? new Map(), this.about.body * 1.5);
			return { item, concepts: concepts.toWeighted(), norm: concepts.norm() };
		});
	}
}

function sharesOf(units: readonly AdviceUnit[]): Map<string, number> {
	const shares = new Map<string, number>();
	for (const { concepts } of units) {
		for (const name of concepts.names) if (name.startsWith("is:")) shares.set(name, (shares.get(name) ?? 0) + 1 / units.length);
	}
	return shares;
}

