import { exactly } from "./exactly";
import type { Tag } from "./model";
import type { NoteText } from "./note-text";
import { textsOf, type FactProperties } from "./properties";

export interface NoteTags {
	readonly all: readonly Tag[];
	/** Names of the tags that may speak for the whole note: those of tasks and quotes are about what they stand beside. */
	readonly ofNote: readonly string[];
}

const NONE: NoteTags = { all: [], ofNote: [] };

/** Tags of the properties (also a text with commas or spaces, with or without `#`), then of the text. */
export function readTags(note: NoteText, facts: FactProperties): NoteTags {
	const scanned = note.scan.tags;
	if (facts.tags === undefined && scanned.length === 0) return NONE;
	const all: Tag[] = [];
	const seen = new Set<string>();
	// A tag that a log repeats with each entry says no more the second time.
	const add = (name: string, line: number): void => {
		if (name === "" || seen.has(name)) return;
		const shared = note.tools.shared(name);
		seen.add(shared);
		all.push({ name: shared, line });
	};
	for (const property of facts.tags ?? []) {
		for (const { text, line } of textsOf(property)) {
			for (const name of text.split(/[\s,;]+/)) {
				const bare = name.replace(/^#+/, "");
				add(bare, line);
			}
		}
	}
	const ofNote = all.map((tag) => tag.name);
	const tasks = new Set(scanned.length === 0 ? [] : note.scan.items.filter((item) => item.task !== null).map((item) => item.line));
	for (const { name, line, quoted } of scanned) {
		add(name, line);
		if (!quoted && !tasks.has(line)) ofNote.push(name);
	}
	for (const tag of all) note.lineText(tag.line);
	return { all: exactly(all), ofNote };
}
