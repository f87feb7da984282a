// A vault of tiny notes, read as the plugin reads them: `aVault({ "People/Ada.md": "- 2026-02-28 call" })`.
import { createNoteReader, type NotePath } from "../../src/core/notes";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";
import { createNoteIndex, type NoteIndex, type Snapshot } from "../../src/core/vault-index";

export function indexOf(notes: Readonly<Record<string, string>>, settings: Settings = DEFAULT_SETTINGS): NoteIndex {
	const reader = createNoteReader(settings);
	const index = createNoteIndex();
	index.put(Object.entries(notes).map(([path, text]) => reader.read(path as NotePath, text)));
	return index;
}

export function aVault(notes: Readonly<Record<string, string>>, settings: Settings = DEFAULT_SETTINGS): Snapshot {
	return indexOf(notes, settings).snapshot();
}
