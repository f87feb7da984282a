import type { PropertyValue } from "./model";

/** Aliases let a short text stand for billions of values: a property has no more than this many, nested no deeper. */
const MAX_VALUES = 10_000;
const MAX_DEPTH = 50;

/** A parsed YAML value as a property's value. Throws a RangeError where aliases blow it up or tie it into a ring. */
export function toValue(parsed: unknown): PropertyValue {
	let left = MAX_VALUES;
	const convert = (value: unknown, depth: number): PropertyValue => {
		if (--left < 0 || depth > MAX_DEPTH) throw new RangeError("too many values");
		if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
		if (Array.isArray(value)) return linkText(value) ?? value.map((part) => convert(part, depth + 1));
		if (typeof value !== "object" || value === null) return null;
		return new Map(Object.entries(value).map(([key, part]) => [key, convert(part, depth + 1)]));
	};
	return convert(parsed, 0);
}

/** YAML reads an unquoted `[[Ada]]` as a list in a list, and `[[Hopper, Grace]]` as one of two: the link as it was written. */
function linkText(list: readonly unknown[]): string | null {
	const inner: unknown = list.length === 1 ? list[0] : null;
	if (!Array.isArray(inner) || inner.length === 0 || inner.length > 9) return null;
	const parts: readonly unknown[] = inner;
	return parts.every((part) => typeof part === "string" || typeof part === "number") ? `[[${parts.join(", ")}]]` : null;
}

/** Text that YAML would read as something else than its writer: one unquoted wikilink, or a template's placeholder. */
const LITERAL = /^(?:\[\[[^[\]]+\]\]|\{\{[^{}]*\}\})$/;
export const isLiteral = (text: string): boolean => LITERAL.test(text);
