import { relationDistance, type Quality, type Relation } from "../vocabulary";
import { LEVELS, type Profile } from "./profile";
import type { Subject, SubjectTerms } from "./subject-terms";

/**
 * How well a subject fits a contact. `levels` are what met its terms, strongest first: the relation's own words before
 * importance, importance before tags; a wider kind ("recruiters" for a headhunter) counts a little less.
 */
export interface Fit {
	readonly levels: readonly number[];
	/** Words by which the subject narrows a kind of people down, and which the contact does not have. */
	readonly unmet: number;
	/** The kinds of people by which it fits. */
	readonly relations: readonly Relation[];
	/** 1 where the contact is qualified in a way that the subject does not speak of: a former client, for "clients". */
	readonly beside: number;
	/** Words that subject and contact share as written. */
	readonly shared: number;
	/** Fits everybody alike. */
	readonly everyone: boolean;
}

const STEP = 0.1;
const EXTRA = 0.5;

/** The best fit of any alternative of the subject, or null where it does not name this contact. */
export function fitOf(subject: Subject, profile: Profile): Fit | null {
	if (subject.except.some((terms) => fitTerms(terms, profile) !== null)) return null;
	let best: Fit | null = null;
	for (const terms of subject.anyOf) {
		const fit = fitTerms(terms, profile);
		if (fit && (best === null || compareFits(fit, best) < 0)) best = fit;
	}
	return best;
}

/** Negative where `a` is the more specific fit. */
export function compareFits(a: Fit, b: Fit): number {
	for (let at = 0; at < Math.max(a.levels.length, b.levels.length); at++) {
		const difference = (b.levels[at] ?? 0) - (a.levels[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.unmet - b.unmet || a.beside - b.beside || b.shared - a.shared;
}

function fitTerms(terms: SubjectTerms, profile: Profile): Fit | null {
	if (terms.everyone) return { levels: [], unmet: 0, relations: [], beside: 0, shared: 0, everyone: true };
	const levels: number[] = [];
	for (const relation of terms.relations) {
		const level = relationLevel(relation, profile);
		if (level === null) return null;
		levels.push(level);
	}
	for (const quality of terms.qualities) {
		const level = qualityLevel(quality, profile);
		if (level === null) return null;
		levels.push(level);
	}
	for (const word of terms.required) {
		const level = wordLevel(word, profile) ?? (profile.further.some(({ stems }) => stems.has(word)) ? LEVELS.tag : null);
		if (level === null) return null;
		levels.push(level);
	}
	if (levels.length === 0) return null;
	const met = terms.optional.filter((word) => wordLevel(word, profile) !== null).length;
	levels.sort((a, b) => b - a);
	return {
		levels: [...levels, ...Array.from({ length: met }, () => EXTRA)],
		unmet: terms.modifiers.filter((word) => wordLevel(word, profile) === null).length,
		relations: terms.relations,
		beside: isBeside(terms, profile) ? 1 : 0,
		shared: terms.own.filter((word) => wordLevel(word, profile) !== null).length,
		everyone: false,
	};
}

/** Whether the subject speaks of a kind of people that the contact is one of, be it of some of them only. */
export function concerns(subject: Subject, profile: Profile): boolean {
	const concern = (terms: SubjectTerms): boolean =>
		terms.relations.length > 0 ? terms.relations.some((relation) => relationLevel(relation, profile) !== null) : fitTerms(terms, profile) !== null;
	return subject.anyOf.some(concern) || subject.except.some(concern);
}

function relationLevel(relation: Relation, profile: Profile): number | null {
	let best: number | null = null;
	for (const { level, words } of profile.evidence) {
		for (const own of words.relations) {
			const distance = relationDistance(own, relation);
			if (distance !== null) best = Math.max(best ?? 0, level - distance * STEP);
		}
	}
	return best;
}

function qualityLevel(quality: Quality, profile: Profile): number | null {
	if (quality === profile.importance) return LEVELS.importance;
	let best: number | null = null;
	for (const { level, words } of profile.evidence) {
		if (words.qualities.includes(quality)) best = Math.max(best ?? 0, Math.min(level, LEVELS.importance));
	}
	return best;
}

function wordLevel(word: string, profile: Profile): number | null {
	let best: number | null = null;
	for (const { level, words } of profile.evidence) if (words.stems.has(word)) best = Math.max(best ?? 0, level);
	return best;
}

function isBeside(terms: SubjectTerms, profile: Profile): boolean {
	return profile.evidence.some(({ words }) => (["former", "potential"] as const).some((quality) =>
		words.qualities.includes(quality) && !terms.qualities.includes(quality)));
}
