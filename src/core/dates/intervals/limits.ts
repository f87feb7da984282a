import { isRoughly, saysAll, tokenAt, type Tokens } from "./phrase";

export interface Qualifier {
	/** Index of the first token that qualifies; the phrase's own start where none does. */
	readonly from: number;
	readonly limit?: "least" | "most";
}

/** Words between a limit and its phrase: "не реже, чем раз в год", "no less often than once a year". */
const LINKS = new Set([",", "чем", "than", "often", "frequently"]);

/** What is said before a phrase to limit or loosen it: "не реже чем", "at least", "хотя бы", "минимум", "примерно". */
export function qualifierBefore(tokens: Tokens, phraseStart: number): Qualifier {
	let end = phraseStart;
	if (isRoughly(tokens, end - 1)) end -= 1;
	else if (saysAll(tokens, end - 3, "где", "-", "то")) end -= 3;
	let limited = end;
	while (limited > end - 3 && LINKS.has(tokenAt(tokens, limited - 1).form)) limited -= 1;
	const limit = limitEndingAt(tokens, limited);
	return limit ?? { from: end };
}

function limitEndingAt(tokens: Tokens, end: number): Qualifier | null {
	if (saysAll(tokens, end - 2, "не", "реже|менее|меньше") || saysAll(tokens, end - 2, "no|not", "less")) return { from: end - 2, limit: "least" };
	if (saysAll(tokens, end - 2, "at", "least") || saysAll(tokens, end - 2, "хотя", "бы")) return { from: end - 2, limit: "least" };
	if (saysAll(tokens, end - 2, "как", "минимум")) return { from: end - 2, limit: "least" };
	if (saysAll(tokens, end - 1, "минимум|minimum")) return { from: end - 1, limit: "least" };
	if (saysAll(tokens, end - 2, "не", "чаще|более|больше") || saysAll(tokens, end - 2, "no|not", "more")) return { from: end - 2, limit: "most" };
	if (saysAll(tokens, end - 2, "at", "most") || saysAll(tokens, end - 2, "up", "to")) return { from: end - 2, limit: "most" };
	if (saysAll(tokens, end - 1, "максимум|maximum")) return { from: end - 1, limit: "most" };
	// "Не пишите чаще раза в неделю": the negation stands with the verb.
	if (saysAll(tokens, end - 1, "чаще")) return { from: end - 1, limit: "most" };
	return saysAll(tokens, end - 1, "реже") ? { from: end - 1, limit: "least" } : null;
}
