// A small vault in memory, read as the plugin reads it.
import { createNoteReader, type NotePath } from "../../src/core/notes";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";
import { createNoteIndex, type NoteIndex, type Snapshot } from "../../src/core/vault-index";

export type Files = Readonly<Record<string, string>>;

/** An index over notes given by path and text. */
export function anIndex(files: Files, settings: Settings = DEFAULT_SETTINGS): NoteIndex {
	const reader = createNoteReader(settings);
	const index = createNoteIndex();
	index.put(Object.entries(files).map(([path, text]) => reader.read(path as NotePath, text)));
	return index;
}

export function aSnapshot(files: Files, settings: Settings = DEFAULT_SETTINGS): Snapshot {
	return anIndex(files, settings).snapshot();
}

/** A contact note with these properties: `contactNote({ relation: "recruiter" }, "- 2026-02-28 call")`. */
export function contactNote(properties: Readonly<Record<string, string | readonly string[]>>, body = ""): string {
	const all: Readonly<Record<string, string | readonly string[]>> = { type: "person", ...properties };
	const lines = Object.entries(all).map(([key, value]) => `${key}: ${typeof value === "string" ? value : `[${value.join(", ")}]`}`);
	return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}
