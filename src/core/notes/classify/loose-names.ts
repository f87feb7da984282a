import { fold, wordsOf } from "../../text";
import { remembering } from "../remembering";

const BEFORE_NAME = /^[^\p{L}]+/u;
const BEHIND_NAME = /[^\p{L}\p{N}]+$/u;

/** A folder's name without the numbers and emoji around it: `30 People`, `👥 People`, `_people` all give `people`. */
export function folderName(segment: string): string {
	const folded = fold(segment).replace(/[_-]+/g, " ");
	const bare = folded.replace(BEFORE_NAME, "").replace(BEHIND_NAME, "");
	return bare === "" ? folded.trim() : bare;
}

/**
 * Matches folders by what the user named: a name stands for every folder of that name at any depth, a path with `/` for that
 * path from the vault's root (`/Work` is the top-level one alone).
 */
export class FolderMatcher {
	private readonly names = new Set<string>();
	private readonly paths: string[] = [];

	constructor(folders: readonly string[]) {
		for (const folder of folders) {
			const trimmed = folder.trim();
			if (!trimmed.includes("/")) this.names.add(folderName(trimmed));
			else this.paths.push(`${fold(trimmed.split("/").filter((part) => part !== "").join("/"))}/`);
		}
	}

	/** Depth (1 = top level) of the deepest matching folder above the note; 0 where none matches. `names` are its folders' `folderName`s. */
	depth(foldedPath: string, names: readonly string[]): number {
		let deepest = 0;
		if (this.names.size > 0) names.forEach((name, index) => (deepest = this.names.has(name) ? index + 1 : deepest));
		for (const path of this.paths) {
			if (path !== "/" && foldedPath.startsWith(path)) deepest = Math.max(deepest, path.split("/").length - 1);
		}
		return deepest;
	}
}

/** A type as written (`"[[People]]"`, `#contact`, `Meeting note`, `person/colleague`), made comparable. */
export function typeName(text: string): string {
	let name = fold(text).trim();
	if (name.startsWith("[[")) name = name.slice(2).replace(/\]\].*$/s, "").replace(/[|#].*$/s, "").replace(/^.*\//s, "");
	else name = name.replace(/^#/, "").replace(/\/.*$/s, "");
	return name.replace(BEHIND_NAME, "").replace(BEFORE_NAME, "").replace(/[_-]+/g, " ").replace(/\.md$/, "");
}

/** A set of type words that also finds English plurals and "… note" ("daily note", "заметка встречи" by its last word). */
export class TypeSet {
	private readonly words: ReadonlySet<string>;
	/** Whether the set has a type, as written. */
	readonly has = remembering((text) => this.hasType(text));

	constructor(words: readonly string[]) {
		this.words = new Set(words.map(typeName));
	}

	private hasType(text: string): boolean {
		const name = typeName(text);
		return this.hasName(name) || this.hasName(name.replace(/ (?:notes?|entry|page|заметка|запись)$/, "")) || this.hasName(name.replace(/^(?:заметка|запись|протокол) /, ""));
	}

	private hasName(name: string): boolean {
		if (this.words.has(name)) return true;
		return name.endsWith("s") && (this.words.has(name.slice(0, -1)) || (name.endsWith("es") && this.words.has(name.slice(0, -2))));
	}
}

/** A set of tags that also holds what is nested under them: `people` has `People/work`. */
export class TagSet {
	private readonly tags: ReadonlySet<string>;
	/** Whether the set has a tag, as written, or one that it is nested under. */
	readonly has = remembering((tag) => this.hasTag(tag));

	constructor(tags: readonly string[]) {
		this.tags = new Set(tags.map((tag) => fold(tag.replace(/^#/, "")).replace(/[_-]+/g, "-")));
	}

	private hasTag(tag: string): boolean {
		const name = fold(tag).replace(/[_-]+/g, "-");
		for (let end = name.length; end > 0; end = name.lastIndexOf("/", end - 1)) if (this.tags.has(name.slice(0, end))) return true;
		return false;
	}
}

/** Folded words of a file name, in order. */
export function nameWords(basename: string): readonly string[] {
	return wordsOf(basename).map((word) => word.form);
}
