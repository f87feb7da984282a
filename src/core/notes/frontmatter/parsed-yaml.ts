import { looseKey } from "../../text";
import type { Entry } from "./entries";
import type { Property, PropertyValue } from "./model";
import { isLiteral, toValue } from "./values";

/**
 * The properties of a parsed YAML mapping, each with the line of its entry. Null where the YAML is no mapping, or where
 * its values cannot be held (an alias bomb).
 */
export function propertiesOf(parsed: unknown, entries: readonly Entry[], firstLine: number): readonly Property[] | null {
	if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return null;
	// `007:` and `True:` are the keys "7" and "true" to YAML.
	const left = new Map<string, unknown>(Object.entries(parsed));
	const properties: Property[] = [];
	const read = new Set<string>();
	const unmatched: Entry[] = [];
	try {
		for (const entry of entries) {
			const key = [entry.key, entry.key.toLowerCase(), String(Number(entry.key))].find((name) => left.has(name));
			if (key === undefined) unmatched.push(entry);
			else {
				properties.push(propertyOf(entry, toValue(left.get(key))));
				read.add(key);
			}
		}
		for (const key of read) left.delete(key);
		// Keys that are written in a way of their own (`? key`, `{a: 1}`): in their order.
		for (const [key, value] of left) properties.push(propertyOf({ key, line: unmatched.shift()?.line ?? firstLine, inline: "", elements: [] }, toValue(value)));
	} catch {
		return null;
	}
	return properties.sort((a, b) => a.line - b.line);
}

/** The property of an entry whose value is read. Knows better than YAML where an unquoted link or placeholder is written. */
export function propertyOf(entry: Pick<Entry, "key" | "line" | "inline" | "elements">, read: PropertyValue): Property {
	const { key, line, inline } = entry;
	const literal = isLiteral(inline);
	const elements = entry.elements.filter(({ indent }) => indent === entry.elements[0]?.indent);
	const list = Array.isArray(read) && !literal ? (read as readonly PropertyValue[]) : null;
	const listed = list !== null && inline === "" && elements.length === list.length;
	const value = literal ? inline : listed ? list.map((part, at) => literalOr(elements[at]?.text, part)) : read;
	const scalar = typeof value === "number" || typeof value === "boolean";
	return {
		key,
		loose: looseKey(key),
		value,
		written: scalar && inline !== "" ? inline : null,
		line,
		elementLines: list ? list.map((_, at) => (listed ? (elements[at]?.line ?? line) : line)) : [],
	};
}

const literalOr = (text: string | undefined, value: PropertyValue): PropertyValue => (text !== undefined && isLiteral(text) ? text : value);
