/**
 * Builders for notes and their parcels, so that a test reads as what the note says:
 *
 *     aContact("Ann").lastSeen("2026-01-31").every("1 month").read()             // ContactParcel of People/Ann.md
 *     aNote("Daily/2026-02-10.md").line("- coffee with [[Ann]]").read()           // Parcel
 *     aNote("Knowledge/Keeping in touch.md").heading("Rhythm").log("**HR**: every 2 months").readPage()
 *     readNotes({ "People/Ann.md": "…", "2026-02-10.md": "…" })                   // Parcel[], for an index
 *
 * `with` adds a property, `log` a list item, `heading` a heading (level 2 unless told), `line` anything. Builders are
 * immutable: each call gives a new one, so that a common beginning can be shared. `read(settings)` takes parts of the settings.
 */
import { createNoteReader, type ContactParcel, type DatedParcel, type NotePath, type PageParcel, type Parcel } from "../../src/core/notes";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";

export function notePath(path: string): NotePath {
	return path as NotePath;
}

/** Reads one note as written. */
export function readNote(path: string, text: string, settings: Partial<Settings> = {}): Parcel {
	return createNoteReader({ ...DEFAULT_SETTINGS, ...settings }).read(notePath(path), text);
}

/** Reads a vault written as `{path: text}`. */
export function readNotes(vault: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): Parcel[] {
	const reader = createNoteReader({ ...DEFAULT_SETTINGS, ...settings });
	return Object.entries(vault).map(([path, text]) => reader.read(notePath(path), text));
}

export function readContact(path: string, text: string, settings: Partial<Settings> = {}): ContactParcel {
	return expectKind(readNote(path, text, settings), "contact");
}

export function readDated(path: string, text: string, settings: Partial<Settings> = {}): DatedParcel {
	return expectKind(readNote(path, text, settings), "dated");
}

export function readPage(path: string, text: string, settings: Partial<Settings> = {}): PageParcel {
	return expectKind(readNote(path, text, settings), "page");
}

function expectKind<K extends Parcel["kind"]>(parcel: Parcel, kind: K): Extract<Parcel, { kind: K }> {
	if (parcel.kind !== kind) throw new Error(`${parcel.path} was read as a ${parcel.kind}, not as a ${kind}`);
	return parcel as Extract<Parcel, { kind: K }>;
}

export class NoteBuilder {
	constructor(
		readonly path: string,
		private readonly properties: readonly string[] = [],
		private readonly body: readonly string[] = [],
	) {}

	/** Adds properties; a string is written as it is, lists and maps as JSON, which is YAML. */
	with(properties: Readonly<Record<string, unknown>>): NoteBuilder {
		const lines = Object.entries(properties).map(([key, value]) => `${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
		return new NoteBuilder(this.path, [...this.properties, ...lines], this.body);
	}

	tagged(...tags: readonly string[]): NoteBuilder {
		return this.with({ tags });
	}

	/** Adds lines to the body, as written. */
	line(...lines: readonly string[]): NoteBuilder {
		return new NoteBuilder(this.path, this.properties, [...this.body, ...lines]);
	}

	heading(text: string, level = 2): NoteBuilder {
		return this.line("", `${"#".repeat(level)} ${text}`, "");
	}

	/** Adds list items: `log("2026-02-28: call")`. */
	log(...entries: readonly string[]): NoteBuilder {
		return this.line(...entries.map((entry) => `- ${entry}`));
	}

	lastSeen(date: string): NoteBuilder {
		return this.with({ last_contact: date });
	}

	every(cadence: string): NoteBuilder {
		return this.with({ cadence });
	}

	text(): string {
		const frontmatter = this.properties.length === 0 ? [] : ["---", ...this.properties, "---"];
		return [...frontmatter, ...this.body, ""].join("\n");
	}

	read(settings: Partial<Settings> = {}): Parcel {
		return readNote(this.path, this.text(), settings);
	}

	readContact(settings: Partial<Settings> = {}): ContactParcel {
		return readContact(this.path, this.text(), settings);
	}

	readDated(settings: Partial<Settings> = {}): DatedParcel {
		return readDated(this.path, this.text(), settings);
	}

	readPage(settings: Partial<Settings> = {}): PageParcel {
		return readPage(this.path, this.text(), settings);
	}
}

export function aNote(path: string): NoteBuilder {
	return new NoteBuilder(path);
}

/** A note under People, named after the person. */
export function aContact(name = "Ann"): NoteBuilder {
	return new NoteBuilder(`People/${name}.md`);
}
