import type { SituationKind } from "../advice";
import type { Channel, ContactParcel } from "../notes";
import type { FollowUp } from "../schedule";
import { scriptOf } from "../text";
import type { Timeline } from "../timeline";
import { relationsIn, widerRelations, type Relation } from "../vocabulary";
import type { DraftLanguage, DraftPurpose, DraftTemplate, Formality } from "./model";

/** What to write for in each situation; null where a message is not what it asks for. */
const PURPOSE_OF: Readonly<Record<SituationKind, DraftPurpose | null>> = {
	"thank-you-due": "thank-you",
	"first-follow-up-due": "follow-up",
	"reply-owed": "check-in",
	"promise-due": "follow-up",
	"hard-times": "offer-of-help",
	"occasion-near": "congratulation",
	"occasion-missed": "congratulation",
	"company-changed": "congratulation",
	"relocated": "check-in",
	"department-changed": "check-in",
	"role-changed": "congratulation",
	"budget-cut": "offer-of-help",
	"priorities-changed": "offer-of-help",
	"project-ended": "thank-you",
	"introduction": "introduction",
	"no-answer": "follow-up",
	"one-sided": null,
	"too-frequent": null,
	"nothing-given": "offer-of-help",
	"drifting": "check-in",
	"overdue": "check-in",
	"never-contacted": "check-in",
	"key-relation": null,
	"supporting-relation": null,
	"impersonal": null,
	"stale-profile": "check-in",
};

/** What a message to a contact may be for, the most fitting first; a word to keep in touch always fits. */
export function draftPurposes(situations: readonly { readonly kind: SituationKind }[], followUps: readonly Pick<FollowUp, "kind" | "state">[] = []): readonly DraftPurpose[] {
	const asked = followUps.filter(({ state }) => state === "open" || state === "late").flatMap(({ kind }): DraftPurpose[] =>
		kind === "thank-you" ? ["thank-you"] : kind === "first-follow-up" ? ["follow-up"] : []);
	return [...new Set([...asked, ...situations.flatMap(({ kind }) => PURPOSE_OF[kind] ?? []), "check-in" as const])];
}

/** How a message to a contact should be. What is absent does not matter. */
export interface DraftWish {
	/** The most fitting first (`draftPurposes`). */
	readonly purposes: readonly DraftPurpose[];
	readonly language?: DraftLanguage;
	readonly formality?: Formality;
	readonly channel?: Channel;
}

/**
 * The templates in the order of how well they fit, by purpose first, then by language, formality and channel; equal ones by
 * title. Those for another purpose come last: the user may want one of them all the same.
 */
export function chooseDraft(templates: readonly DraftTemplate[], wish: DraftWish): readonly DraftTemplate[] {
	const ranked = templates.map((template) => ({ template, rank: rankOf(template, wish) }));
	ranked.sort((one, other) => compareRanks(one.rank, other.rank) || compare(one.template.title, other.template.title) || compare(one.template.path, other.template.path));
	return ranked.map(({ template }) => template);
}

function rankOf({ purpose, language, formality, channels }: DraftTemplate, wish: DraftWish): readonly number[] {
	const at = wish.purposes.indexOf(purpose);
	return [
		at < 0 ? wish.purposes.length : at,
		wish.language === undefined || wish.language === language ? 0 : 1,
		wish.formality === undefined || wish.formality === formality ? 0 : formality === undefined ? 1 : 2,
		wish.channel === undefined || channels.includes(wish.channel) ? 0 : channels.length === 0 ? 1 : 2,
	];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
	const at = one.findIndex((value, index) => value !== other[index]);
	return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/** Entries that tell the language of a contact. */
const LATEST = 8;

/** The language that one writes to a contact in: of what is noted of them, else of their name. Null where nothing tells. */
export function draftLanguageOf({ contact }: Pick<ContactParcel, "contact">, { interactions }: Pick<Timeline, "interactions">): DraftLanguage | null {
	const noted = interactions.slice(-LATEST).map(({ summary }) => summary).join("\n");
	const script = scriptOf(noted) ?? scriptOf(contact.name);
	return script === null ? null : script === "cyrillic" ? "ru" : "en";
}

const CLOSE: ReadonlySet<Relation> = new Set<Relation>(["friend", "family", "close", "colleague", "classmate", "neighbour"]);
const DISTANT: ReadonlySet<Relation> = new Set<Relation>([
	"recruiter", "interviewer", "manager", "client", "prospect", "partner", "supplier", "investor", "donor", "teacher", "speaker", "organiser", "journalist", "expert", "referee", "candidate",
]);

/** How one writes to a contact by what its note calls it: a friend who is a client is a friend. Null where nothing tells. */
export function formalityOf({ contact, tags }: Pick<ContactParcel, "contact" | "tags">): Formality | null {
	const said = [...contact.relations.map(({ value }) => value), ...tags.map(({ name }) => name.replace(/[/_-]/g, " "))];
	const kinds = said.flatMap(relationsIn).flatMap(widerRelations);
	if (kinds.some((kind) => CLOSE.has(kind))) return "informal";
	return kinds.some((kind) => DISTANT.has(kind)) ? "formal" : null;
}
