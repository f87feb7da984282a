import {
	CONTACT_FOLDERS, CONTACT_TAGS, CONTACT_TYPES, PAGE_FOLDERS, PAGE_TAGS, TEMPLATE_FOLDERS, type FactKey, type Settings,
} from "../../settings";
import { fold } from "../../text";
import type { FactProperties } from "../properties";
import { tellsAny } from "../properties";
import { FolderMatcher, folderName, nameWords, TagSet, typeName, TypeSet } from "./loose-names";
import { INDEX_NAME_WORDS, INDEX_NAMES, INDEX_TAGS, INDEX_TYPES, OTHER_TYPES } from "./note-types";

/** What decides about the kind of a note. */
export interface Evidence {
	readonly path: string;
	readonly basename: string;
	readonly types: readonly string[];
	/** Tags that may speak for the whole note: of its properties and its text, not of its tasks. */
	readonly tags: readonly string[];
	readonly facts: FactProperties;
	readonly unmistakable: boolean;
	readonly hasHeading: boolean;
	/** Whether the note has a day of its own. */
	readonly dated: boolean;
	/** Whether that day begins the file name. */
	readonly namedByDay: boolean;
	/** Whether the body has entries that start with a day; asked only where little else speaks. */
	readonly hasLog: () => boolean;
}

export type NoteKind = "contact" | "page" | "dated" | "note";

interface Folders {
	readonly names: readonly string[];
	readonly contact: number;
	readonly page: number;
	readonly template: boolean;
	readonly ignored: boolean;
}

/** Facts that only a note about a person tells. Others (`type`, `status`, `created`, `title`, …) stand in any note. */
const PERSON_FACTS: readonly FactKey[] = [
	"relation", "company", "cadence", "lastContact", "nextContact", "snoozedUntil", "birthday", "anniversary", "met", "introducedBy", "knows", "reportsTo",
	"channels", "personal",
];
const UNRENDERED = /\{\{|<%/;
const MAX_FOLDERS = 20_000;

/** Decides what a note is (NOTE-FORMAT §1, §2, §7). Built once from the settings; remembers what it found out about folders. */
export class Classifier {
	private readonly contactFolders: FolderMatcher;
	private readonly pageFolders: FolderMatcher;
	private readonly templateFolders: FolderMatcher;
	private readonly ignoredFolders: FolderMatcher;
	private readonly contactTags: TagSet;
	private readonly pageTags: TagSet;
	private readonly contactTypes: TypeSet;
	private readonly otherTypes = new TypeSet(OTHER_TYPES);
	private readonly indexTypes = new TypeSet(INDEX_TYPES);
	private readonly indexTags = new TagSet(INDEX_TAGS);
	private readonly indexNames = new Set(INDEX_NAMES.map(typeName));
	private readonly indexWords = new Set(INDEX_NAME_WORDS.map(fold));
	/** Hardly any name has one of these beginnings in it: the closer look is for those that do. */
	private readonly indexHint = new RegExp([...INDEX_NAMES, ...INDEX_NAME_WORDS].map((name) => name.slice(0, 4)).join("|"), "iu");
	private readonly folders = new Map<string, Folders>();

	constructor(settings: Settings) {
		this.contactFolders = new FolderMatcher([...CONTACT_FOLDERS, ...settings.contactFolders]);
		this.pageFolders = new FolderMatcher([...PAGE_FOLDERS, ...settings.pageFolders]);
		this.templateFolders = new FolderMatcher([...TEMPLATE_FOLDERS, ...settings.templateFolders]);
		this.ignoredFolders = new FolderMatcher(settings.ignoredFolders);
		this.contactTags = new TagSet([...CONTACT_TAGS, ...settings.contactTags]);
		this.pageTags = new TagSet([...PAGE_TAGS, ...settings.pageTags]);
		this.contactTypes = new TypeSet([...CONTACT_TYPES, ...settings.contactTypes]);
	}

	isIgnored(path: string): boolean {
		return this.foldersOf(path).ignored;
	}

	kindOf(note: Evidence): NoteKind {
		const folders = this.foldersOf(note.path);
		if (folders.template || UNRENDERED.test(note.basename)) return "note";
		const index = this.isIndex(note, folders);
		const saysContact = note.types.some((type) => this.contactTypes.has(type));
		const saysOther = !saysContact && note.types.some((type) => this.otherTypes.has(type));
		if (!index && !saysOther) {
			if (saysContact || this.isContact(note, folders)) return "contact";
		}
		if (note.dated) return "dated";
		if (saysOther || !note.hasHeading) return "note";
		return folders.page > 0 || note.tags.some((tag) => this.pageTags.has(tag)) ? "page" : "note";
	}

	private isContact(note: Evidence, folders: Folders): boolean {
		if (note.unmistakable) return true;
		// Nobody's name begins with a day: `2026-02-10 Call.md` is about people, whatever its tags and folder.
		if (note.namedByDay) return false;
		const tagged = note.tags.some((tag) => this.contactTags.has(tag));
		// A page of advice on contacts may well be tagged so: in a knowledge folder the tag needs a fact about a person beside it.
		if (tagged && !(folders.page > folders.contact && note.hasHeading && !tellsAny(note.facts, PERSON_FACTS))) return true;
		if (folders.contact === 0 || folders.page > folders.contact) return false;
		return !this.isFolderNote(note, folders) || tellsAny(note.facts, PERSON_FACTS) || note.hasLog();
	}

	private isIndex(note: Evidence, folders: Folders): boolean {
		if (note.types.some((type) => this.indexTypes.has(type)) || note.tags.some((tag) => this.indexTags.has(tag))) return true;
		// `People/People.md` lists people; `People/Ann/Ann.md` may be Ann.
		if (folders.contact > 0 && folders.contact === folders.names.length && this.isFolderNote(note, folders)) return true;
		if (!this.indexHint.test(note.basename)) return false;
		if (this.indexNames.has(typeName(note.basename))) return true;
		const words = nameWords(note.basename);
		const first = words[0] ?? "";
		const last = words[words.length - 1] ?? "";
		return this.indexWords.has(first) || this.indexWords.has(last);
	}

	private isFolderNote(note: Evidence, folders: Folders): boolean {
		const last = folders.names[folders.names.length - 1];
		// The name without what stands around it is no longer than the name.
		return last !== undefined && last.length <= note.basename.length && last === folderName(note.basename);
	}

	private foldersOf(path: string): Folders {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		const known = this.folders.get(folder);
		if (known !== undefined) return known;
		const names = folder.split("/").slice(0, -1).map(folderName);
		const folded = fold(folder);
		const found: Folders = {
			names,
			contact: this.contactFolders.depth(folded, names),
			page: this.pageFolders.depth(folded, names),
			template: this.templateFolders.depth(folded, names) > 0,
			ignored: this.ignoredFolders.depth(folded, names) > 0,
		};
		if (this.folders.size >= MAX_FOLDERS) this.folders.clear();
		this.folders.set(folder, found);
		return found;
	}
}
