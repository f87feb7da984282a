import type { AdviceItem, PageParcel, Section } from "../../notes";
import { plainText } from "../../notes/markdown";
import { fold, stem, wordsOf } from "../../text";
import { findRelations, type Vocabulary, widerRelations } from "../../vocabulary";
import type { FieldWeights } from "../weights";
import { addField, weighWords, type FieldLengths } from "./bm25f";
import type { AdvicePage, AdviceUnit, UnitItem, Weighted } from "./model";
import { worthOf } from "./worth";

/** The concepts and kinds of people that texts name, each distinct text read once. */
export type Subjects = (text: string) => ReadonlyMap<string, number>;

/** Advice is often headed by the event itself ("Your champion leaves"), in the words of a log; they tell a little less. */
const AS_IN_LOGS = 0.8;
/** Each wider kind of people gets this share of the narrower one's weight. */
const WIDER = 0.7;
/** A second mention adds this share of what is left to certainty. */
const AGAIN = 0.35;

/** Reads what texts of advice are about. */
export function adviceSubjects(vocabulary: Vocabulary): Subjects {
	return (text) => {
		const found = new Map<string, number>();
		const words = wordsOf(text);
		if (words.length === 0) return found;
		for (const match of vocabulary.advice.find(text, words)) raise(found, match.concept, match.weight);
		for (const match of vocabulary.logs.find(text, words)) raise(found, match.concept, match.weight * AS_IN_LOGS);
		for (const match of findRelations(text, words)) {
			widerRelations(match.concept).forEach((relation, step) => { raise(found, `is:${relation}`, step === 0 ? 1 : WIDER); });
		}
		return found;
	};
}

/** Splits a page into the pieces that can be advice; a heading without own text is none, but lends its words to those below it. */
export function readAdvicePage(parcel: PageParcel, subjects: Subjects, about: FieldWeights): AdvicePage {
	const { page } = parcel;
	const names = [page.title, ...page.aliases];
	const tags = new Set(parcel.tags.map((tag) => fold(tag.name)));
	const pageSubjects = new Set([...names, ...parcel.tags.map((tag) => tag.name.replaceAll(/[-_/]/g, " "))].flatMap((text) => [...subjects(text).keys()]));
	const units: AdviceUnit[] = [];
	for (const section of page.sections) {
		if (section.markdown.trim() === "") continue;
		units.push(readUnit(parcel, section, names, [...tags], subjects, about));
	}
	return { path: parcel.path, title: page.title, units, subjects: pageSubjects, tags, shares: sharesOf(units) };
}

function readUnit(
	parcel: PageParcel, section: Section, names: readonly string[], tags: readonly string[], subjects: Subjects, about: FieldWeights,
): AdviceUnit {
	const heading = section.heading === "" ? parcel.page.title : section.heading;
	const labels = section.items.map((item) => item.label);
	const lines = plainText(section.markdown).split("\n").map((line) => line.trim()).filter((line) => line !== "");
	const body = lines.filter((line) => !labels.includes(line));
	const parents = section.parents.filter((parent) => parent !== parcel.page.title);
	const concepts = new Map<string, number>();
	const nearest = parents.at(-1) ?? "";
	weigh(concepts, subjects(heading), about.heading);
	weigh(concepts, subjects(nearest), about.parent);
	for (const parent of parents.slice(0, -1)) weigh(concepts, subjects(parent), about.grandparent);
	for (const name of names) keepHighest(concepts, subjects(name), about.title);
	for (const label of labels) weigh(concepts, subjects(label), about.label);
	for (const [name, times] of countLines(body, subjects)) raise(concepts, name, about.body * (1 - (1 - AGAIN) ** times) / AGAIN);
	const fields = new Map<string, number[]>();
	const lengths: FieldLengths = [0, 0, 0, 0, 0];
	names.forEach((name) => { addField(fields, lengths, 0, name); });
	[heading, ...parents].forEach((text) => { addField(fields, lengths, 1, text); });
	tags.forEach((tag) => { addField(fields, lengths, 2, tag); });
	labels.forEach((label) => { addField(fields, lengths, 3, label); });
	body.forEach((line) => { addField(fields, lengths, 4, line); });
	return {
		page: parcel.path,
		section,
		heading,
		concepts: weighted(concepts),
		norm: Math.hypot(...concepts.values()),
		words: weighted(weighWords(fields, lengths)),
		items: section.items.map((item) => readItem(item, subjects)),
		worth: worthOf(section, lines),
	};
}

function readItem(item: AdviceItem, subjects: Subjects): UnitItem {
	const concepts = new Map(subjects(item.label));
	for (const line of item.text.split("\n")) {
		if (line !== item.label) for (const [name, weight] of subjects(line)) raise(concepts, name, weight / 2);
	}
	return { item, concepts, stems: new Set(wordsOf(item.text).map((word) => stem(word.form))) };
}

function countLines(lines: readonly string[], subjects: Subjects): Map<string, number> {
	const counts = new Map<string, number>();
	for (const line of lines) for (const [name, weight] of subjects(line)) counts.set(name, (counts.get(name) ?? 0) + weight);
	return counts;
}

function sharesOf(units: readonly AdviceUnit[]): Map<string, number> {
	const shares = new Map<string, number>();
	for (const { concepts } of units) {
		concepts.names.forEach((name) => { if (name.startsWith("is:")) shares.set(name, (shares.get(name) ?? 0) + 1 / units.length); });
	}
	return shares;
}

function weighted(numbers: ReadonlyMap<string, number>): Weighted {
	return { names: [...numbers.keys()], weights: Float32Array.from(numbers.values()) };
}

/** Two mentions are more certain than one, and never more than certain. */
function weigh(into: Map<string, number>, from: ReadonlyMap<string, number>, factor: number): void {
	for (const [name, weight] of from) {
		const known = into.get(name) ?? 0;
		into.set(name, 1 - (1 - known) * (1 - Math.min(1, weight * factor)));
	}
}

function keepHighest(into: Map<string, number>, from: ReadonlyMap<string, number>, factor: number): void {
	for (const [name, weight] of from) raise(into, name, weight * factor);
}

function raise(into: Map<string, number>, name: string, weight: number): void {
	if ((into.get(name) ?? 0) < weight) into.set(name, Math.min(1, weight));
}
