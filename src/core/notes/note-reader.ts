import type { Settings } from "../settings";
import type { NoteKind } from "./classify";
import { isConflictCopy } from "./conflict-copy";
import { readContact } from "./contact/read-contact";
import { copyText } from "./copy-text";
import { readNoteDay, type NoteDay } from "./dated-note/note-day";
import { readDated } from "./dated-note/read-dated";
import { readTasks } from "./entries/read-tasks";
import { hasDatedLine } from "./entries/starts-with-day";
import { exactly } from "./exactly";
import { readPage } from "./knowledge-page/read-page";
import { readLinks, type NoteLinks } from "./links";
import type { DatedParcel, NoteParcel, NotePath, PageParcel, Parcel, Tag } from "./model";
import { readProperties } from "./note-properties";
import { basenameOf, NoteText } from "./note-text";
import { namedOf, textsOf, type FactProperties } from "./properties";
import { isReadable, LARGEST_NOTE, readableStart } from "./readable-text";
import { readerTools, type ReaderTools } from "./reader-tools";
import { readTags } from "./tags";
import { unreadableNote } from "./unreadable-note";

/** Reads the text of a note into a parcel. */
export interface NoteReader {
	/** Never throws. The parcel depends on path, text and settings alone, never on today. */
	read(path: NotePath, text: string): Parcel;
}

/** A reader for these settings; compiles the key tables and folder names once, and remembers what recurs from note to note. */
export function createNoteReader(settings: Settings): NoteReader {
	const tools = readerTools(settings);
	return {
		read: (path, text) => {
			try {
				return readNote(path, text, tools);
			} catch (error) {
				// A mistake of ours must cost one note at most, and be seen.
				return unreadableNote(path, "unreadable-file", error instanceof Error ? error.message : "");
			}
		},
	};
}

function readNote(path: NotePath, text: string, tools: ReaderTools): Parcel {
	if (!isReadable(text)) return unreadableNote(path, "not-text");
	if (isConflictCopy(path) || tools.classifier.isIgnored(path)) return emptyNote(path);
	const note = new NoteText(path, readableStart(text), tools);
	if (text.length > LARGEST_NOTE) note.problem(1, "too-large", String(text.length));
	const { facts, unmistakable } = readProperties(note);
	const tags = readTags(note, facts);
	const links = readLinks(note);
	const aliases = readAliases(facts);
	const types = (facts.type ?? []).flatMap((property) => textsOf(property).map((type) => type.text));
	const day = readNoteDay(note, facts);
	const kind = tools.classifier.kindOf({
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
	if (kind === "contact") {
		note.packLines();
		const contact = readContact(note, facts, links.all, aliases);
		const headings = headingsOf(note);
		return { kind, path, basename: note.basename, aliases, tags: tags.all, links: links.all, headings, problems: exactly(note.problems), lines: note.keptLines(), contact };
	}
	const body = readBody(note, kind, { facts, links, aliases, types, day, tags: tags.all });
	return {
		path,
		basename: note.basename,
		aliases,
		tags: tags.all,
		links: links.all,
		headings: headingsOf(note),
		problems: exactly(note.problems),
		// Last, because every fact asks for its line.
		lines: note.keptLines(),
		...body,
	};
}

interface ReadSoFar {
	readonly facts: FactProperties;
	readonly links: NoteLinks;
	readonly aliases: readonly string[];
	readonly types: readonly string[];
	readonly tags: readonly Tag[];
	readonly day: NoteDay | null;
}
type Body =
	| Pick<PageParcel, "kind" | "page">
	| Pick<DatedParcel, "kind" | "dated">
	| Pick<NoteParcel, "kind" | "tasks">;

function readBody(note: NoteText, kind: Exclude<NoteKind, "contact">, { facts, links, aliases, types, day, tags }: ReadSoFar): Body {
	if (kind === "page") return { kind, page: readPage(note, links.ofBody, aliases) };
	if (kind === "dated" && day !== null) {
		return { kind, dated: readDated(note, facts, day, links, [...types.map((type) => namedOf(type).text), ...tags.map((tag) => tag.name)]) };
	}
	return { kind: "note", tasks: readTasks(note, links.ofBody, (inTask) => inTask.length > 0) };
}

function headingsOf(note: NoteText): Parcel["headings"] {
	return exactly(note.scan.headings.filter((heading) => !heading.nested).map(({ text, line }) => ({ text: copyText(text), line })));
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
	return exactly(aliases.filter((alias) => alias !== ""));
}

/** A note that counts as a target of links alone: a conflict copy, an ignored folder. */
function emptyNote(path: NotePath): Parcel {
	return { kind: "note", path, basename: basenameOf(path), aliases: [], tags: [], links: [], headings: [], problems: [], lines: new Map(), tasks: [] };
}
