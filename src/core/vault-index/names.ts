import type { NotePath, Parcel } from "../notes";

/** What a note can be called in a link. */
export interface NoteNames {
	readonly path: NotePath;
	readonly kind: Parcel["kind"];
	/** `exactKey` of the path, without `.md`. */
	readonly exact: string;
	/** Soft keys: of the file name first, then of the title (pages), then of the aliases and names. */
	readonly keys: readonly string[];
}

/** Key under which paths compare as in Obsidian: case, Unicode composition and the kind of space do not matter. */
export function exactKey(text: string): string {
	return text.normalize("NFC").toLowerCase().replaceAll("\u00a0", " ");
}

const SEPARATORS = /[\s_\-‐-―]+/g;
const SYMBOLS = /[\p{Extended_Pictographic}\ufe0f\u200d]/gu;
const FIRST_SYMBOL = /[\u200d-\uffff]/;

/** Key of the second, loose try, made from an exact key: hyphen = space = underscore, ё = е, and an emoji before a name is no part of it. */
export function softKey(exact: string): string {
	const bare = FIRST_SYMBOL.test(exact) ? exact.replace(SYMBOLS, "") || exact : exact;
	return bare.replaceAll("ё", "е").replace(SEPARATORS, " ").trim();
}

/** `folder/Note.md` and `folder/Note` are one path in a link. */
export function withoutExtension(exact: string): string {
	return exact.endsWith(".md") ? exact.slice(0, -3) : exact;
}

export function lastSegment(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder of a note, without a slash at its end; empty at the top of the vault. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function namesOf(parcel: Parcel): NoteNames {
	const exact = withoutExtension(exactKey(parcel.path));
	const further = parcel.kind === "page" ? [parcel.page.title, ...parcel.page.aliases] : parcel.kind === "contact" ? parcel.contact.names : [];
	const keys = new Set([softKey(lastSegment(exact))]);
	for (const name of [...further, ...parcel.aliases]) {
		const key = softKey(exactKey(name));
		if (key !== "") keys.add(key);
	}
	return { path: parcel.path, kind: parcel.kind, exact, keys: [...keys] };
}

/** Whether links find two states of a note in the same way. */
export function sameNames(one: NoteNames, other: NoteNames): boolean {
	return one.kind === other.kind && one.path === other.path && one.keys.length === other.keys.length && one.keys.every((key, place) => key === other.keys[place]);
}
