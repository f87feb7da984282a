import type { NotePath, Parcel } from "../notes";
import type { ResolvedLink } from "./model";
import { exactKey, folderOf, lastSegment, softKey, withoutExtension, type NoteNames } from "./names";

/** Where links look names up. */
export interface NameLookup {
	/** Notes that carry a soft key as file name, title or alias, in path order. */
	carriers(softKey: string): readonly NoteNames[];
	/** The note of that very path. */
	note(path: string): NoteNames | undefined;
}

/** A link target made ready for comparing. */
export interface LinkTarget {
	readonly written: string;
	/** `exactKey`, without `.md`. */
	readonly exact: string;
	/**
	 * The soft keys that decide what the link finds: the file name's, and for a target with slashes the whole text's
	 * (an alias may hold a slash). Only a note that gains or loses one of them can change the outcome.
	 */
	readonly keys: readonly string[];
}

export function readTarget(target: string): LinkTarget {
	const written = target.trim();
	const exact = withoutExtension(exactKey(written));
	const name = softKey(lastSegment(exact));
	return { written, exact, keys: exact.includes("/") ? [name, softKey(exact)] : [name] };
}

/**
 * Finds the note a link means, as Obsidian does: the exact path, else a path that ends so; relative paths (`./`, `../`)
 * and paths from the top (`/`) exactly; case, Unicode composition and `.md` do not matter. Among notes of one name the
 * one in the link's own folder wins, then one below it, then the shortest path, then path order.
 * What finds nothing is tried once more loosely (hyphen = space = underscore, ё = е; titles, aliases, names) and is
 * then `soft`; there a file name beats a title, a title an alias, and a contact or page beats other notes.
 */
export function resolveLink({ written, exact, keys: [name = "", wholeText = ""] }: LinkTarget, from: NotePath, names: NameLookup): ResolvedLink | null {
	if (written === "") return { path: from, soft: false };
	const folder = exactKey(folderOf(from));
	const place = placeOf(exact, folder);
	if (place === null) return null;
	// The common case, and the one that a thousand notes called "index" would make slow.
	const asWritten = names.note(`${written}.md`);
	if (asWritten !== undefined) return { path: asWritten.path, soft: false };
	const carriers = names.carriers(name);
	const strict = findStrict(carriers, place, folder, names.note(`${folderOf(from)}/${written}.md`));
	if (strict !== null) return { path: strict.path, soft: false };
	const soft = findSoft(carriers, place, folder) ?? findNamed(wholeText, names, folder);
	return soft === null ? null : { path: soft.path, soft: true };
}

interface Place {
	readonly path: string;
	/** True where the path is counted from the top of the vault or from the link's folder: only this very path will do. */
	readonly fixed: boolean;
}

function placeOf(exact: string, folder: string): Place | null {
	if (exact.startsWith("/")) return { path: exact.slice(1), fixed: true };
	if (!exact.startsWith("./") && !exact.startsWith("../")) return { path: exact, fixed: false };
	const segments = folder === "" ? [] : folder.split("/");
	for (const segment of exact.split("/")) {
		if (segment === "." || segment === "") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === undefined) return null;
	}
	return { path: segments.join("/"), fixed: true };
}

function findStrict(carriers: readonly NoteNames[], place: Place, folder: string, beside: NoteNames | undefined): NoteNames | null {
	const exact = carriers.find((note) => note.exact === place.path);
	if (exact !== undefined) return exact;
	if (place.fixed) return null;
	if (beside !== undefined) return beside;
	const ending = `/${place.path}`;
	return nearest(carriers.filter((note) => note.exact.endsWith(ending)), folder, () => 0);
}

function findSoft(carriers: readonly NoteNames[], place: Place, folder: string): NoteNames | null {
	const path = softKey(place.path);
	if (lastSegment(path) === "") return null;
	if (!place.fixed && !path.includes("/")) return nearest(carriers, folder, (note) => rankOf(note, path));
	const ending = `/${path}`;
	const matches = carriers.filter((note) => {
		const own = softKey(note.exact);
		return own === path || (!place.fixed && own.endsWith(ending));
	});
	return nearest(matches, folder, (note) => KIND_RANK[note.kind]);
}

function findNamed(key: string, names: NameLookup, folder: string): NoteNames | null {
	return key === "" ? null : nearest(names.carriers(key), folder, (note) => rankOf(note, key));
}

const KIND_RANK: Readonly<Record<Parcel["kind"], number>> = { contact: 0, page: 0, dated: 1, note: 2 };

function rankOf(note: NoteNames, key: string): number {
	const place = note.keys.indexOf(key);
	const name = place === 0 ? 0 : place === 1 && note.kind === "page" ? 1 : 2;
	return name * 3 + KIND_RANK[note.kind];
}

function nearest(notes: readonly NoteNames[], folder: string, rank: (note: NoteNames) => number): NoteNames | null {
	const prefix = folder === "" ? "" : `${folder}/`;
	let best: NoteNames | null = null;
	let bestRank = 0;
	for (const note of notes) {
		const noteRank = rank(note) * 3 + distance(note, prefix);
		const closer = best === null || noteRank < bestRank || (noteRank === bestRank && note.path.length < best.path.length);
		if (!closer) continue;
		best = note;
		bestRank = noteRank;
	}
	return best;
}

/** 0 in the link's own folder, 1 below it, 2 elsewhere. */
function distance(note: NoteNames, prefix: string): number {
	if (!note.exact.startsWith(prefix)) return 2;
	return note.exact.includes("/", prefix.length) ? 1 : 0;
}
