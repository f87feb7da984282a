import { looseKey } from "../../text";
import type { Source } from "../../notes";
import type { Settings } from "../../settings";
import { SITUATION_KINDS, type Situation, type SituationKind } from "../model";
import { AFTER_EVENT } from "./after-event";
import { CHANGES } from "./changes";
import type { SituationFacts, SituationRule } from "./model";
import { OCCASIONS } from "./occasions";
import { PROMISES } from "./promises";
import { REPLIES } from "./replies";
import { RHYTHM } from "./rhythm";
import { STANDING } from "./standing";

export type { SituationFacts, SituationRule } from "./model";

/** Every situation of NOTE-FORMAT §6. One that is missing here does not compile. */
export const SITUATIONS: Readonly<Record<SituationKind, SituationRule>> = {
	...AFTER_EVENT, ...CHANGES, ...OCCASIONS, ...PROMISES, ...REPLIES, ...RHYTHM, ...STANDING,
};

const BY_LOOSE_NAME: ReadonlyMap<string, SituationKind> = new Map(SITUATION_KINDS.map((kind) => [looseKey(kind), kind]));

/** What is going on with a contact, most urgent first, without what the user dismissed. */
export function situationsOf(facts: SituationFacts, settings: Pick<Settings, "dismissed">): Situation[] {
	return SITUATION_KINDS.flatMap((kind): Situation[] => {
		if (settings.dismissed.includes(`${facts.parcel.path}|${kind}`)) return [];
		const evidence = withoutRepeats([...statedLines(facts, kind), ...SITUATIONS[kind].evidence(facts)]);
		return evidence.length > 0 ? [{ kind, evidence }] : [];
	});
}

/** The user may state a situation by its name (`situation: budget cut`) or in words of their own. */
function statedLines({ parcel, words }: SituationFacts, kind: SituationKind): Source[] {
	const { path, lines, contact } = parcel;
	return contact.situations
		.filter(({ value, line }) => BY_LOOSE_NAME.get(looseKey(value)) === kind || words.mentions.some((mention) =>
			mention.place === "situation" && mention.source.line === line && mention.holds && BY_LOOSE_NAME.get(looseKey(mention.concept)) === kind))
		.map(({ value, line }) => ({ path, line, text: lines.get(line) ?? value }));
}

function withoutRepeats(sources: readonly Source[]): Source[] {
	const seen = new Set<string>();
	return sources.filter(({ path, line }) => {
		const key = `${path}:${line}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
