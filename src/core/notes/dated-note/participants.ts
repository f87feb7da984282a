import { copyText } from "../copy-text";
import type { Property } from "../frontmatter";
import type { NoteLinks } from "../links";
import type { Link } from "../model";
import type { NoteText } from "../note-text";
import { linksInText, saysNothing, textsOf, type FactProperties } from "../properties";

/**
 * Who took part, by properties and by fields of the text (`people:`, `attendees:: [[Ann]]`, `с кем:`), in the order of the note. A name
 * without brackets stands for a link: `people: Ann, Bob`.
 */
export function readParticipants(note: NoteText, facts: FactProperties, links: NoteLinks): readonly Link[] {
	const { keys } = note.tools;
	const linked = links.all.filter(({ key, target }) => key !== undefined && target !== "" && keys.factOf(key) === "participants");
	const { bodyLine } = note.frontmatter;
	const named = (facts.participants ?? []).filter((property) => property.line < bodyLine).flatMap((property) => namesIn(note, property));
	return named.length === 0 ? linked : [...linked, ...named].sort((a, b) => a.line - b.line);
}

const BETWEEN_NAMES = /[,;&]|\s(?:and|и)\s/u;
const NAME = /\p{L}/u;

function namesIn(note: NoteText, property: Property): readonly Link[] {
	return textsOf(property).flatMap(({ text, line }) => {
		if (linksInText(text).length > 0 || saysNothing(text)) return [];
		note.keepLine(line);
		return text
			.split(BETWEEN_NAMES)
			// "Ann <ann@example.org>" is Ann; an address alone is nobody by name.
			.map((name) => name.replace(/<[^<>]*>/g, "").trim())
			.filter((name) => NAME.test(name) && !name.includes("@"))
			.map((name): Link => ({ target: copyText(name), form: "wikilink", line, place: "property", key: property.loose }));
	});
}
