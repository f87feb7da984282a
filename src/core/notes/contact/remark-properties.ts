import { looseKey } from "../../text";
import type { TextLine } from "../model";
import type { NoteText } from "../note-text";
import { textsOf } from "../properties";

/** Properties that people write prose into; what it says is read like a line of the body. */
const REMARK_KEYS: ReadonlySet<string> = new Set([
	"log", "notes", "note", "about", "bio", "summary", "description", "comment", "comments", "remark", "remarks", "context", "background", "last topic",
	"лог", "заметки", "заметка", "о человеке", "описание", "комментарий", "комментарии", "примечание", "примечания", "контекст", "история", "суть",
].map(looseKey));

/** Undated remarks in the properties of a contact note: `notes: moved to Lisbon, works remotely`. */
export function remarkProperties(note: NoteText): TextLine[] {
	return note.frontmatter.properties.filter(({ loose }) => REMARK_KEYS.has(loose)).flatMap((property) =>
		textsOf(property).filter(({ text }) => /\s/.test(text.trim())).map(({ text, line }) => {
			note.keepLine(line);
			return { line, text };
		}));
}
