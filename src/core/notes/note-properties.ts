import { startsWithDay } from "./entries/starts-with-day";
import { firstAfter } from "./links";
import type { InlineField } from "./markdown";
import type { NoteText } from "./note-text";
import { factProperties, propertyOfField, type FactProperties } from "./properties";

/** What the properties of a note tell. */
export interface NoteProperties {
	readonly facts: FactProperties;
	/** Whether a key says that the note is about a person to keep in touch with. */
	readonly unmistakable: boolean;
}

/**
 * The properties of the frontmatter, and lines `key:: value` of the text (Dataview's form) that name a fact. Where both tell a fact
 * by one key, the frontmatter's counts.
 */
export function readProperties(note: NoteText): NoteProperties {
	const { properties } = note.frontmatter;
	const { keys, loose } = note.tools;
	const known = note.scan.fields
		.filter((field) => field.form === "line" && field.quote < 0 && keys.factOf(loose(field.key)) !== undefined && !isOfAnEntry(note, field))
		.map((field) => propertyOfField(field, loose(field.key)));
	const all = known.length === 0 ? properties : [...known, ...properties];
	return { facts: factProperties(all, keys), unmistakable: all.some((property) => keys.isUnmistakable(property.key, property.loose)) };
}

/** `place:: a café` below `- 2026-02-10: coffee` is where the coffee was, not where the person lives. */
function isOfAnEntry({ scan }: NoteText, { item, line }: InlineField): boolean {
	for (let index = item; index >= 0; ) {
		const found = scan.items[index];
		if (found === undefined) break;
		if (startsWithDay(found.text)) return true;
		index = found.parent;
	}
	for (let index = firstAfter(scan.headings, line) - 1; index >= 0; ) {
		const found = scan.headings[index];
		if (found === undefined) break;
		if (startsWithDay(found.text)) return true;
		index = found.parent;
	}
	return false;
}
