import type { AdviceReason, SituationKind } from "../model";
import { SITUATION_KINDS } from "../model";
import type { Mention } from "../words/contact-words";
import type { Choice } from "./choice";
import type { Candidate } from "./score";
import { votesFor } from "./votes";

/** A concept gives a reason where it carries at least this share of the strongest one's part in the score. */
const SHARE = 0.4;
const MAX_WORDS = 4;

/** Why a piece was chosen, the weightiest reason first. */
export function reasonsFor(candidate: Candidate, choice: Choice): AdviceReason[] {
	const { input, evidence, index } = choice;
	const reasons: AdviceReason[] = [];
	if (votesFor(candidate, choice).pinned) reasons.push({ kind: "pinned", what: [] });
	const shares = sharesOf(candidate, choice);
	const strongest = shares[0]?.share ?? 0;
	const leading = shares.filter(({ share }) => share >= SHARE * strongest);
	reasons.push(...situationReasons(leading, choice), ...conceptReasons(leading, choice));
	if (candidate.citation > 0 && input.rule) {
		const { path, line, text } = input.rule.source;
		reasons.push({ kind: "relation-rule", what: [input.rule.subject], source: { path, line, text } });
	}
	if (candidate.link > 0) reasons.push({ kind: "link", what: [index.pages.get(candidate.unit.page)?.title ?? ""] });
	const words = sharedWords(candidate, choice);
	if (words.length > 0) reasons.push({ kind: "words", what: words });
	const page = index.pages.get(candidate.unit.page);
	const subjects = [...evidence.relations.keys()].filter((name) => page?.subjects.has(name)).map((name) => name.slice(3));
	if (subjects.length > 0) reasons.push({ kind: "title", what: subjects });
	const tags = input.parcel.tags.map(({ name }) => name).filter((tag) => page?.tags.has(tag.toLowerCase()));
	if (tags.length > 0) reasons.push({ kind: "tag", what: tags });
	return reasons;
}

interface Share {
	readonly name: string;
	readonly share: number;
}

/** What each concept adds to the score, most first. */
export function sharesOf({ unit }: Candidate, { evidence, index }: Choice): Share[] {
	const shares: Share[] = [];
	unit.concepts.names.forEach((name, at) => {
		const weight = evidence.concepts.get(name)?.weight ?? 0;
		if (weight > 0) shares.push({ name, share: weight * (unit.concepts.weights[at] ?? 0) * index.conceptRarity(name) });
	});
	return shares.sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}

function situationReasons(leading: readonly Share[], { evidence, situations }: Choice): AdviceReason[] {
	const kinds = new Set<SituationKind>(leading.flatMap(({ name }) => [...(evidence.concepts.get(name)?.situations ?? [])]));
	return SITUATION_KINDS.filter((kind) => kinds.has(kind)).map((kind): AdviceReason => {
		const source = situations.find((situation) => situation.kind === kind)?.evidence[0];
		return { kind: "situation", what: [kind], ...(source ? { source } : {}) };
	});
}

function conceptReasons(leading: readonly Share[], { evidence }: Choice): AdviceReason[] {
	const reasons: AdviceReason[] = [];
	const told = new Set<string>();
	for (const { name } of leading) {
		const mention = bestMention(evidence.concepts.get(name)?.mentions ?? []);
		if (!mention || told.has(mention.words)) continue;
		told.add(mention.words);
		reasons.push({ kind: "concept", what: [name, mention.words], source: mention.source });
	}
	return reasons;
}

function bestMention(mentions: readonly Mention[]): Mention | null {
	let best: Mention | null = null;
	for (const mention of mentions) if (best === null || (mention.holds && !best.holds) || (mention.holds === best.holds && mention.rank < best.rank)) best = mention;
	return best;
}

function sharedWords({ unit, words }: Candidate, { evidence, index }: Choice): string[] {
	if (words <= 0) return [];
	const shared = [...evidence.words].flatMap(([stem, { weight, form }]) => {
		const held = index.wordWeight(unit, stem);
		return held > 0 ? [{ form, share: weight * held * index.wordRarity(stem) }] : [];
	});
	return shared.sort((a, b) => b.share - a.share || (a.form < b.form ? -1 : 1)).slice(0, MAX_WORDS).map(({ form }) => form);
}
