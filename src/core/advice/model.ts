import type { NotePath, Source } from "../notes";

export const SITUATION_KINDS = [
	"thank-you-due", "first-follow-up-due", "reply-owed", "promise-due", "hard-times", "occasion-near", "occasion-missed",
	"company-changed", "relocated", "department-changed", "role-changed", "budget-cut", "priorities-changed", "project-ended",
	"introduction", "no-answer", "one-sided", "too-frequent", "nothing-given", "drifting", "overdue", "never-contacted",
	"key-relation", "supporting-relation", "impersonal", "stale-profile",
] as const;
/** Most urgent first (NOTE-FORMAT §6). */
export type SituationKind = (typeof SITUATION_KINDS)[number];
export interface Situation {
	readonly kind: SituationKind;
	readonly evidence: readonly Source[];
}

export const ADVICE_REASONS = [
	"situation", "relation-rule", "concept", "words", "title", "tag", "link", "near", "pinned", "general",
] as const;
export type AdviceReasonKind = (typeof ADVICE_REASONS)[number];
/** Why a piece of advice was chosen; front ends put it into words. `what` names what matched (a situation, words, a tag). */
export interface AdviceReason {
	readonly kind: AdviceReasonKind;
	readonly what: readonly string[];
	readonly source?: Source;
}

export interface Advice {
	readonly page: NotePath;
	readonly title: string;
	readonly heading: string;
	/** 1-based line of the heading. */
	readonly line: number;
	readonly item?: { readonly text: string; readonly line: number };
	/** Plain text: the first sentences of the section or item. */
	readonly excerpt: string;
	/** Higher is better; comparable within one contact only. */
	readonly score: number;
	/** False: shown as "general advice". */
	readonly confident: boolean;
	readonly reasons: readonly AdviceReason[];
}
