import type { NotePath } from "../notes";
import type { Channel } from "../notes";

export const DRAFT_PURPOSES = ["thank-you", "follow-up", "congratulation", "check-in", "offer-of-help", "introduction"] as const;
/** What a message is written for. */
export type DraftPurpose = (typeof DRAFT_PURPOSES)[number];
export type Formality = "formal" | "informal";
/** ISO 639 code of a language that drafts are told apart by. */
export type DraftLanguage = "en" | "ru";

/** A message template: a note of the user's vault. */
export interface DraftTemplate {
	readonly path: NotePath;
	/** The note's name. */
	readonly title: string;
	readonly purpose: DraftPurpose;
	readonly language: DraftLanguage;
	/** Absent where it suits both. */
	readonly formality?: Formality;
	/** Channels that it is meant for; none: any. */
	readonly channels: readonly Channel[];
	/** Subject line, with placeholders. */
	readonly subject?: string;
	/** The message as plain text, with placeholders. */
	readonly text: string;
}

export const DRAFT_FACTS = [
	"name", "firstName", "address", "company", "role", "place", "lastTopic", "lastDay", "event", "eventDay", "promise", "asked", "got", "gave",
	"occasion", "age", "other", "me", "today",
] as const;
/** What a placeholder stands for. `address`: how one addresses them formally; `other`: whom they are to meet; `me`: the user's own name. */
export type DraftFact = (typeof DRAFT_FACTS)[number];
export type DraftFacts = Readonly<Partial<Record<DraftFact, string>>>;
