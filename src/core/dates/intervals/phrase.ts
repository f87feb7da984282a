import { compareSpans } from "../span";
import type { Interval, Span } from "../types";
import { EDGE, type Token } from "./token";

/** The tokens of one text. Parsers take an index into them and give back where what they read ends. */
export type Tokens = readonly Token[];

/** A length of time that was read, up to (without) the token `next`. */
export interface Duration {
	readonly min: Span;
	readonly max: Span;
	readonly next: number;
}

/** A rule in time that was read: which tokens say it, and how it was limited. */
export interface Phrase {
	readonly kind: "cadence" | "deadline" | "delay";
	readonly interval: Interval;
	/** Index of its first token. */
	readonly from: number;
	/** Index behind its last token. */
	readonly next: number;
	/** "At least" or "at most" said with it. */
	readonly limit?: "least" | "most";
}

export function tokenAt(tokens: Tokens, index: number): Token {
	return tokens[index] ?? EDGE;
}

/** Whether the token has one of the forms. */
export function says(tokens: Tokens, index: number, forms: ReadonlySet<string>): boolean {
	const token = tokens[index];
	return token !== undefined && forms.has(token.form);
}

/** Whether the tokens have these forms, one after the other; a form may offer choices: `чем|than`. */
export function saysAll(tokens: Tokens, index: number, ...forms: readonly string[]): boolean {
	return forms.every((choices, offset) => {
		const token = tokens[index + offset];
		return token !== undefined && isChoice(choices, token.form);
	});
}

/** Whether the form is one of `a|b|c`, without cutting the text up: this is asked of every word of a knowledge base. */
function isChoice(choices: string, form: string): boolean {
	if (form === "") return false;
	for (let at = choices.indexOf(form); at >= 0; at = choices.indexOf(form, at + 1)) {
		const end = at + form.length;
		if ((at === 0 || choices.charAt(at - 1) === "|") && (end === choices.length || choices.charAt(end) === "|")) return true;
	}
	return false;
}

/** Whether the token stands directly behind the one before it, without a space. */
export function isGlued(tokens: Tokens, index: number): boolean {
	return index > 0 && tokenAt(tokens, index - 1).end === tokenAt(tokens, index).start;
}

/** Index behind a hyphen that stands there without spaces: "once-a-month", "every-other-week". */
export function behindHyphen(tokens: Tokens, index: number): number {
	return saysAll(tokens, index, "-") && isGlued(tokens, index) && isGlued(tokens, index + 1) ? index + 1 : index;
}

/** Words before a length of time that only loosen it. */
const ROUGHLY = new Set("примерно около приблизительно about around roughly approximately ~".split(" "));

/** Whether the token only loosens what follows: "about", "примерно". */
export function isRoughly(tokens: Tokens, index: number): boolean {
	return says(tokens, index, ROUGHLY);
}

/** A window whose shorter span comes first, however it was written. */
export function windowOf(a: Span, b: Span): Interval {
	return compareSpans(a, b) <= 0 ? { min: a, max: b } : { min: b, max: a };
}

export function cadence(from: number, next: number, min: Span, max: Span): Phrase {
	return { kind: "cadence", interval: { min, max }, from, next };
}

const NEGATIONS = new Set("не never not no t avoid избегайте избегай кроме except".split(" "));
/** A negation reaches no further over the words of its clause. */
const REACH = 5;

/** Whether the clause says no before the index: "не пишите по выходным". */
export function isNegated(tokens: Tokens, index: number): boolean {
	for (let at = index - 1; at >= index - REACH; at -= 1) {
		const token = tokens[at];
		// The apostrophe of "don't" ends no clause.
		if (token === undefined || (token.kind === "mark" && token.form !== "'" && token.form !== "’")) return false;
		if (NEGATIONS.has(token.form)) return true;
	}
	return false;
}
