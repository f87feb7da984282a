import { subtractSpan } from "../../dates";
import type { Importance, Source } from "../../notes";
import type { Place } from "../words/contact-words";
import type { SituationFacts, SituationRule } from "./model";
import { recentLines } from "./model";

const NAMED: ReadonlySet<Place> = new Set<Place>(["tag", "relation", "role"]);
const PERSONAL = ["interests", "family", "birthday", "anniversary", "wedding", "child-born", "personal", "gift"];
/** How long words about old data or forgotten details stand, in days. */
const WORDS_DAYS = 365;

/** Importance, else tags, relation or role that name it. */
function importanceLines({ parcel, words }: SituationFacts, importance: Importance, concept: string): Source[] {
	const { path, lines, contact } = parcel;
	if (contact.importance) {
		const { value, line } = contact.importance;
		return value === importance ? [{ path, line, text: lines.get(line) ?? value }] : [];
	}
	return words.mentions.filter((mention) => mention.concept === concept && mention.weight >= 1 && NAMED.has(mention.place)).map(({ source }) => source).slice(0, 1);
}

function staleLines({ timeline, today, thresholds }: SituationFacts): Source[] {
	const limit = subtractSpan(today, { months: thresholds.staleMonths });
	const latest = [timeline.last, timeline.remarks.at(-1), timeline.interactions.at(-1)].flatMap((entry) => entry ?? [])
		.reduce<{ date: string; source: Source } | null>((newest, entry) => (newest === null || entry.date > newest.date ? entry : newest), null);
	return latest && latest.date < limit && timeline.plans.length === 0 ? [latest.source] : [];
}

/** There were touches, and nothing personal was ever noted. */
function impersonalLines({ parcel, timeline, words }: SituationFacts): Source[] {
	const { contact } = parcel;
	const last = timeline.interactions.at(-1);
	if (!last || contact.personal.length > 0 || contact.occasions.length > 0 || contact.places.length > 0) return [];
	if (contact.ties.some(({ kind, label }) => kind === "friend" || label !== undefined)) return [];
	return words.mentions.some(({ concept }) => PERSONAL.includes(concept)) ? [] : [last.source];
}

/** What the contact is to the user, and how well the note knows the person. */
export const STANDING = {
	"key-relation": {
		about: { "key-client": 1, segments: 0.2, "long-client": 0.15 },
		evidence: (facts) => importanceLines(facts, "key", "key-client"),
	},
	"supporting-relation": {
		about: { "small-client": 1, segments: 0.2 },
		evidence: (facts) => importanceLines(facts, "supporting", "small-client"),
	},
	impersonal: {
		about: { impersonal: 0.5, personalisation: 0.4, interests: 0.3, notes: 0.2 },
		evidence: (facts) => {
			const said = recentLines(facts, WORDS_DAYS, ["details-forgotten"]);
			return said.length > 0 ? said : impersonalLines(facts);
		},
	},
	"stale-profile": {
		about: { "stale-data": 1, notes: 0.3, crm: 0.2 },
		evidence: (facts) => {
			const said = recentLines(facts, WORDS_DAYS, ["stale-data"]);
			return said.length > 0 ? said : staleLines(facts);
		},
	},
} as const satisfies Record<string, SituationRule>;
