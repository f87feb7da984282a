import type { NotePath, Parcel } from "../notes";
import type { ResolvedLink } from "./model";
import { exactKey, folderOf, lastSegment, softKey, withoutExtension, type NoteNames } from "./names";

/** Where links look names up. */
export interface NameLookup {
	/** Notes that carry a soft key as file name, title or alias, in path order. */
	carriers(softKey: string): readonly NoteNames[];
}

/**
 * The soft keys that decide what a link finds: the file name's, and for a target with slashes the whole text's
 * (an alias may hold a slash). Only a note that gains or loses one of them can change the outcome.
 */
export function keysOfTarget(target: string): readonly string[] {
	const exact = withoutExtension(exactKey(target.trim()));
	const name = softKey(lastSegment(exact));
	return exact.includes("/") ? [name, softKey(exact)] : [name];
}

/**
 * Finds the note a link means, as Obsidian does: the exact path, else a path that ends so; relative paths (`./`, `../`)
 * and paths from the top (`/`) exactly; case, Unicode composition and `.md` do not matter. Among notes of one name the
 * one in the link's own folder wins, then one below it, then the shortest path, then path order.
 * What finds nothing is tried once more loosely (hyphen = space = underscore, ё = е; titles, aliases, names) and is
 * then `soft`; there a file name beats a title, a title an alias, and a contact or page beats other notes.
 */
export function resolveLink(target: string, from: NotePath, names: NameLookup): ResolvedLink | null {
	const written = target.trim();
	if (written === "") return { path: from, soft: false };
	const exact = withoutExtension(exactKey(written));
	const folder = exactKey(folderOf(from));
	const place = placeOf(exact, folder);
	if (place === null) return null;
	const carriers = names.carriers(softKey(lastSegment(exact)));
	const strict = findStrict(carriers, place, folder, written);
	if (strict !== null) return { path: strict.path, soft: false };
	const soft = findSoft(carriers, place, folder) ?? findByWholeText(exact, names, folder);
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

function findStrict(carriers: readonly NoteNames[], place: Place, folder: string, written: string): NoteNames | null {
	const exact = carriers.filter((note) => note.exact === place.path);
	// Two files that differ in case alone: the one that was written as it is.
	if (exact.length > 1) return exact.find((note) => note.path === written || note.path === `${written}.md`) ?? exact[0] ?? null;
	if (exact[0] !== undefined) return exact[0];
	if (place.fixed) return null;
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

function findByWholeText(exact: string, names: NameLookup, folder: string): NoteNames | null {
	if (!exact.includes("/")) return null;
	const key = softKey(exact);
	return key === "" ? null : nearest(names.carriers(key), folder, (note) => rankOf(note, key));
}

const KIND_RANK: Readonly<Record<Parcel["kind"], number>> = { contact: 0, page: 0, dated: 1, note: 2 };

function rankOf(note: NoteNames, key: string): number {
	const place = note.keys.indexOf(key);
	const name = place === 0 ? 0 : place === 1 && note.kind === "page" ? 1 : 2;
	return name * 3 + KIND_RANK[note.kind];
}

function nearest(notes: readonly NoteNames[], folder: string, rank: (note: NoteNames) => number): NoteNames | null {
	let best: NoteNames | null = null;
	let bestRank = 0;
	for (const note of notes) {
		const noteRank = rank(note) * 3 + distance(note, folder);
		const closer = best === null || noteRank < bestRank || (noteRank === bestRank && note.path.length < best.path.length);
		if (!closer) continue;
		best = note;
		bestRank = noteRank;
	}
	return best;
}

function distance(note: NoteNames, folder: string): number {
	const own = folderOf(note.exact);
	if (own === folder) return 0;
	return folder === "" || own.startsWith(`${folder}/`) ? 1 : 2;
}
