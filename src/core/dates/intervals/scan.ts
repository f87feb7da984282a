import { activityFollows, isOtherMatter } from "./activities";
import { adverbAt, multipliedAdverbAt, PREFIXES } from "./adverbs";
import { afterEventAt, asDeadline, unitFirstAt } from "./delays";
import { qualifierBefore } from "./limits";
import { dayOfMonthAt } from "./named-days";
import { OPENERS } from "./openers";
import { type Phrase, tokenAt, type Tokens } from "./phrase";
import { everyAt } from "./repeats";
import { isStory } from "./stories";
import { timesAt } from "./times";
import { joinWindows } from "./windows";

/** Every phrase of the tokens that states a rule in time, in order, with what limits it. */
export function phrasesIn(tokens: Tokens): Phrase[] {
	const phrases: Phrase[] = [];
	let index = 0;
	while (index < tokens.length) {
		const found = phraseAt(tokens, index);
		if (found === null || isStory(tokens, found)) {
			index += 1;
			continue;
		}
		phrases.push(qualified(tokens, found));
		index = found.next;
	}
	return joinWindows(tokens, phrases);
}

function phraseAt(tokens: Tokens, index: number): Phrase | null {
	const { form, meaning } = tokenAt(tokens, index);
	for (const parse of OPENERS.get(form) ?? []) {
		const found = parse(tokens, index);
		if (found !== null) return found;
	}
	if (meaning.role === "every") return everyAt(tokens, index);
	if (meaning.every !== undefined || PREFIXES.has(form)) {
		const found = frequencyAt(tokens, index);
		if (found !== null) return found;
	}
	if (meaning.ordinal !== undefined) return dayOfMonthAt(tokens, index) ?? multipliedAdverbAt(tokens, index);
	if (meaning.number === undefined && meaning.times === undefined && meaning.unit === undefined && meaning.role !== "times") return null;
	return timesAt(tokens, index) ?? multipliedAdverbAt(tokens, index) ?? afterEventAt(tokens, index) ?? unitFirstAt(tokens, index);
}

/** "monthly": wherever it stands, unless it speaks of pay or leave; adjectives like "годовой" at the head of a text alone. */
function frequencyAt(tokens: Tokens, index: number): Phrase | null {
	const found = adverbAt(tokens, index);
	if (found === null || isOtherMatter(tokens, index, found.next)) return null;
	if (found.heading === undefined) return found;
	const atHead = tokenAt(tokens, index - 1).kind === "mark";
	const isAll = tokens.length === 1;
	return atHead && (isAll || found.heading === "likely" || activityFollows(tokens, found.next)) ? found : null;
}

function qualified(tokens: Tokens, phrase: Phrase): Phrase {
	const { from, limit } = qualifierBefore(tokens, phrase.from);
	if (phrase.kind === "delay" && limit === "most") return asDeadline(phrase, from) ?? phrase;
	return limit === undefined ? { ...phrase, from } : { ...phrase, from, limit };
}
