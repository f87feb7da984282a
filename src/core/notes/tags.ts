import { exactly } from "./exactly";
import { onLines } from "./links";
import type { Tag } from "./model";
import type { NoteText } from "./note-text";
import { textsOf, type FactProperties } from "./properties";

export interface NoteTags {
	readonly all: readonly Tag[];
	/** Names of the tags that may speak for the whole note: those of tasks and quotes are about what they stand beside. */
	readonly ofNote: readonly string[];
}

const NONE: NoteTags = { all: [], ofNote: [] };

/** Tags of the properties (also a text with commas or spaces, with or without `#`), then of the text; each name once. */
export function readTags(note: NoteText, facts: FactProperties): NoteTags {
	const scanned = note.scan.tags;
	if (facts.tags === undefined && scanned.length === 0) return NONE;
	const all: Tag[] = [];
	const seen = new Set<string>();
	const ofNote = new Set<string>();
	// A tag that a log repeats with each entry says no more the second time.
	const add = (name: string, line: number): string => {
		const known = find(all, name);
		if (known !== undefined) return known;
		if (seen.has(name)) return note.tools.shared(name);
		const shared = note.tools.shared(name);
		// Few notes have more tags than are looked through faster one by one.
		if (all.length >= FEW) seen.add(shared);
		note.keepLine(line);
		all.push({ name: shared, line });
		return shared;
	};
	for (const property of facts.tags ?? []) {
		for (const { text, line } of textsOf(property)) {
			for (const name of text.split(/[\s,;]+/)) {
				const bare = name.replace(/^#+/, "");
				if (bare !== "") ofNote.add(add(bare, line));
			}
		}
	}
	for (const { name, line, quoted } of scanned) {
		const shared = add(name, line);
		if (!quoted && !ofNote.has(shared) && !isTask(note, line)) ofNote.add(shared);
	}
	return { all: exactly(all), ofNote: [...ofNote] };
}

const FEW = 12;

/** The kept name of a tag among the first few. */
function find(tags: readonly Tag[], name: string): string | undefined {
	for (let index = 0; index < tags.length && index < FEW; index += 1) {
		const known = tags[index]?.name;
		if (known === name) return known;
	}
	return undefined;
}

function isTask(note: NoteText, line: number): boolean {
	return onLines(note.scan.items, line, line).some((item) => item.task !== null);
}
