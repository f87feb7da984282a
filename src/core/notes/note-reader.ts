import type { Settings } from "../settings";
import { Classifier } from "./classify";
import { isConflictCopy } from "./conflict-copy";
import { readContact } from "./contact/read-contact";
import { copyText } from "./copy-text";
import { readDated } from "./dated-note/read-dated";
import { readNoteDay } from "./dated-note/note-day";
import { readTasks } from "./entries/read-tasks";
import { hasDatedLine } from "./entries/has-dated-line";
import { readPage } from "./knowledge-page/read-page";
import { readLinks } from "./links";
import type { NotePath, Parcel, Tag } from "./model";
import { basenameOf, NoteText } from "./note-text";
import { compileKeyTable, factProperties, namedOf, propertyOfField, textsOf, type FactProperties, type KeyTable } from "./properties";
import { readTags } from "./tags";
import { isReadable, LARGEST_NOTE, readableStart } from "./readable-text";
import { unreadableNote } from "./unreadable-note";

/** Reads the text of a note into a parcel. */
export interface NoteReader {
	/** Never throws. The parcel depends on path, text and settings alone, never on today. */
	read(path: NotePath, text: string): Parcel;
}

/** A reader for these settings; compiles the key tables and folder names once. */
export function createNoteReader(settings: Settings): NoteReader {
	const table = compileKeyTable(settings);
	const classifier = new Classifier(settings);
	return { read: (path, text) => readNote(path, text, settings, table, classifier) };
}

function readNote(path: NotePath, text: string, settings: Settings, table: KeyTable, classifier: Classifier): Parcel {
	if (!isReadable(text)) return unreadableNote(path, "not-text");
	if (isConflictCopy(path) || classifier.isIgnored(path)) return emptyNote(path);
	const note = new NoteText(path, readableStart(text));
	if (text.length > LARGEST_NOTE) note.problem(1, "too-large", String(text.length));
	const order = settings.dateOrder;
	const { facts, unmistakable } = sortProperties(note, table);
	const tags = readTags(note, facts);
	const links = readLinks(note);
	const aliases = readAliases(facts);
	const types = (facts.type ?? []).flatMap((property) => textsOf(property).map((type) => type.text));
	const day = readNoteDay(note, facts, order, settings.dailyNoteFormat);
	const kind = classifier.kindOf({
		path,
		basename: note.basename,
		types,
		tags: tags.ofNote,
		facts,
		unmistakable,
		hasHeading: note.scan.headings.some((heading) => !heading.nested),
		dated: day !== null,
		namedByDay: day !== null && day.fromName && /^\D{0,3}\d/.test(note.basename),
		hasLog: () => hasDatedLine(note),
	});
	const base = {
		path,
		basename: note.basename,
		aliases,
		tags: tags.all,
		links: links.all,
		headings: note.scan.headings.filter((heading) => !heading.nested).map(({ text: heading, line }) => ({ text: copyText(heading), line })),
		problems: note.problems,
		lines: note.lines,
	};
	if (kind === "contact") return { ...base, kind, contact: readContact(note, facts, links.ofBody, aliases, order) };
	if (kind === "page") return { ...base, kind, page: readPage(note, links.ofBody, aliases) };
	if (kind === "dated" && day !== null) {
		const named = [...types.map((type) => namedOf(type).text), ...tags.all.map((tag) => tag.name)];
		return { ...base, kind, dated: readDated(note, day, links, named, table, order) };
	}
	return { ...base, kind: "note", tasks: readTasks(note, links.ofBody, order, (inTask) => inTask.length > 0) };
}

function sortProperties(note: NoteText, table: KeyTable): { readonly facts: FactProperties; readonly unmistakable: boolean } {
	const { properties } = note.frontmatter;
	// A line `key:: value` of the text is a property as well; the frontmatter's own comes later and so counts.
	const fields = note.scan.fields.filter((field) => field.form === "line" && field.quote < 0).map(propertyOfField);
	const known = fields.filter((field) => table.factOf(field.loose) !== undefined);
	return {
		facts: factProperties(known.length === 0 ? properties : [...known, ...properties], table),
		unmistakable:
			properties.some((property) => table.isUnmistakable(property.key, property.loose)) ||
			known.some((property) => table.isUnmistakable(property.key, property.loose)),
	};
}

/** Further names of the note, for links and search; a single text is split at its commas as Obsidian does. */
function readAliases(facts: FactProperties): readonly string[] {
	const aliases: string[] = [];
	for (const property of facts.aliases ?? []) {
		for (const { text } of textsOf(property)) {
			if (typeof property.value === "string") for (const alias of text.split(",")) aliases.push(copyText(alias.trim()));
			else aliases.push(text);
		}
	}
	return aliases.filter((alias) => alias !== "");
}

const NO_TAGS: readonly Tag[] = [];

/** A note that counts as a target of links alone: a conflict copy, an ignored folder. */
function emptyNote(path: NotePath): Parcel {
	return { kind: "note", path, basename: basenameOf(path), aliases: [], tags: NO_TAGS, links: [], headings: [], problems: [], lines: new Map(), tasks: [] };
}
