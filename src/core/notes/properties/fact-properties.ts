import { FACT_KEYS, type FactKey } from "../../settings";
import { copyText } from "../copy-text";
import type { Property } from "../frontmatter";
import type { InlineField } from "../markdown";
import type { KeyTable } from "./key-table";

/** The properties of one note that tell a fact, by fact, each list in the order of the note. */
export type FactProperties = Readonly<Partial<Record<FactKey, readonly Property[]>>>;

/** A line `key:: value` of the body as a property. */
export function propertyOfField(field: InlineField, loose: string): Property {
	return { key: copyText(field.key), loose, value: field.value, written: null, line: field.line, elementLines: [] };
}

/**
 * Sorts properties by the fact they tell. Of keys that are one key loosely (`Last contact`, `last_contact`) the last counts;
 * different names of one fact (`company`, `team`) all do.
 */
export function factProperties(properties: readonly Property[], table: KeyTable): FactProperties {
	const facts: Partial<Record<FactKey, Property[]>> = {};
	for (const property of properties) {
		const fact = table.factOf(property.loose);
		if (fact === undefined) continue;
		const known = facts[fact];
		if (known === undefined) facts[fact] = [property];
		else {
			const same = known.findIndex((other) => other.loose === property.loose);
			if (same >= 0) known.splice(same, 1);
			known.push(property);
		}
	}
	return facts;
}

/** Whether any of the facts is told. */
export function tellsAny(facts: FactProperties, wanted: readonly FactKey[] = FACT_KEYS): boolean {
	return wanted.some((fact) => facts[fact] !== undefined);
}
