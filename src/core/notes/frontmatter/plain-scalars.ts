import type { PropertyValue } from "./model";

// Scalars so plain that YAML can read them in one way only. Everything else is `undefined`: the parser's business.

/** Words that the core schema (YAML 1.2.2, §10.3.2) takes for something else than text. */
const WORDS = new Map<string, null | boolean>([
	["", null], ["~", null], ["null", null], ["Null", null], ["NULL", null],
	["true", true], ["True", true], ["TRUE", true], ["false", false], ["False", false], ["FALSE", false],
]);
/** May be a number in some notation; the parser knows. */
const NUMERIC = /^[-+]?(?:[0-9][0-9_]*\.?[0-9_]*(?:e[-+]?[0-9]*)?|\.[0-9_]+(?:e[-+]?[0-9]*)?|0[box][0-9a-f_]*|\.(?:inf|nan))$/i;
const INTEGER = /^(?:0|[1-9][0-9]{0,14})$/;

/** What a plain scalar stands for in the core schema, where that is beyond doubt. */
function resolve(text: string): PropertyValue | undefined {
	if (text.length < 6) {
		const word = WORDS.get(text);
		if (word !== undefined) return word;
	}
	const first = text.charCodeAt(0);
	if (first > 57 || !NUMERIC.test(text)) return text;
	return INTEGER.test(text) ? Number(text) : undefined;
}

/** Text between quotation marks without escapes; else undefined. */
function unquote(text: string): string | undefined {
	const quote = text.charAt(0);
	if (text.length < 2 || text.indexOf(quote, 1) !== text.length - 1 || (quote === '"' && text.includes("\\"))) return undefined;
	return text.slice(1, -1);
}

/** First units that make a scalar other than plain (YAML 1.2.2, §7.3.3). */
const INDICATORS = new Uint8Array(128);
for (const indicator of "-?:,[]{}#&*!|>'\"%@`") INDICATORS[indicator.charCodeAt(0)] = 1;

const QUOTATION = 34;
const APOSTROPHE = 39;
const OPEN_BRACKET = 91;

/** The scalar of a whole line or list element, trimmed. */
export function readScalar(text: string): PropertyValue | undefined {
	const first = text === "" ? 0 : text.charCodeAt(0);
	if (first === QUOTATION || first === APOSTROPHE) return unquote(text);
	if (first === OPEN_BRACKET && PLAIN_LINK.test(text)) return text;
	if (first < 128 && INDICATORS[first] === 1) return undefined;
	if (text.includes(":") && (text.includes(": ") || text.endsWith(":"))) return undefined;
	return text.includes(" #") ? undefined : resolve(text);
}

/** Within a flow list: no unit that means something there. */
const PLAIN_IN_FLOW = /^[^\s\-?:,[\]{}#&*!|>'"%@`][^?:,[\]{}#&*!|>'"%@`]*$/;
/** An unquoted wikilink, which stands for its text. */
const PLAIN_LINK = /^\[\[[^\s\-?:,[\]{}#&*!|>'"%@`][^?:,[\]{}#&*!>'"%@`]*\]\]$/;

/** The elements of a one-line list `[a, "b, c"]`, trimmed; else undefined. */
export function readFlowList(text: string): PropertyValue[] | undefined {
	if (!text.startsWith("[") || !text.endsWith("]")) return undefined;
	const values: PropertyValue[] = [];
	const end = text.length - 1;
	for (let at = 1; at < end; ) {
		while (text.charAt(at) === " ") at++;
		if (at === end) return values.length === 0 ? values : undefined;
		const quote = text.charAt(at);
		const quoted = quote === '"' || quote === "'";
		const close = quoted ? text.indexOf(quote, at + 1) : -1;
		if (quoted && close < 0) return undefined;
		const comma = text.indexOf(",", quoted ? close : at);
		const stop = comma < 0 ? end : comma;
		const element = text.slice(at, stop).trimEnd();
		const value = quoted ? unquote(element) : PLAIN_IN_FLOW.test(element) ? resolve(element) : undefined;
		if (value === undefined) return undefined;
		values.push(value);
		at = stop + 1;
		if (at === end) return undefined;
	}
	return values;
}
