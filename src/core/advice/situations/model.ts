import { addDays } from "../../dates";
import type { Thresholds } from "../../settings";
import type { Source } from "../../notes";
import type { AdviceInput } from "../input";
import type { ContactWords, Mention } from "../words/contact-words";

/** What a situation may go by: everything known about the contact, and its words already read. */
export interface SituationFacts extends AdviceInput {
	readonly words: ContactWords;
	readonly thresholds: Thresholds;
}

/** A situation that a contact may be in (NOTE-FORMAT §6). */
export interface SituationRule {
	/** The lines that show it; none where it does not hold. */
	evidence(facts: SituationFacts): readonly Source[];
	/** What advice for it is about, each with its weight, 0 to 1. */
	readonly about: Readonly<Record<string, number>>;
}

/** Lines of entries of the last `days` days that say one of these of the contact; a mere hint is no evidence. */
export function recentLines(facts: SituationFacts, days: number, concepts: readonly string[], accept: (mention: Mention) => boolean = () => true): Source[] {
	const lines = new Map<string, Source>();
	const first = daysBefore(facts, days);
	for (const mention of facts.words.mentions) {
		if (mention.place !== "entry" || mention.date === undefined || mention.date < first || mention.weight < 1) continue;
		if (!mention.holds || !concepts.includes(mention.concept) || !accept(mention)) continue;
		lines.set(`${mention.source.path}:${mention.source.line}`, mention.source);
	}
	return [...lines.values()];
}

function daysBefore({ today }: SituationFacts, days: number): string {
	return addDays(today, -days);
}
