import type { NotePath, Parcel } from "../notes";
import { LinkTable, targetsOf } from "./link-table";
import type { ResolvedLink } from "./model";
import { folderOf, namesOf, sameNames, type NoteNames } from "./names";
import { Postings } from "./postings";
import { readTarget, resolveLink, type LinkTarget, type NameLookup } from "./resolve-link";
import { VersionedMap } from "./versioned-map";

export interface LinkViews {
	readonly tables: ReadonlyMap<NotePath, LinkTable>;
	readonly referrers: ReadonlyMap<string, readonly NotePath[]>;
	readonly names: NameLookup;
}

export interface LinkChange {
	/** Unchanged notes whose links now find something else, or a note of another kind. */
	readonly relinked: ReadonlySet<NotePath>;
	/** What changed and relinked notes linked to, before or after. */
	readonly linked: ReadonlySet<NotePath>;
}

/**
 * What every link finds, kept up to date. Adding, removing or renaming a note disturbs exactly the notes with a link of
 * one of its names, and these are found by name; a note whose names stay as they were disturbs only its own links.
 */
export class LinkIndex {
	readonly #names = new VersionedMap<NotePath, NoteNames>();
	readonly #carriers = new Postings();
	readonly #tables = new VersionedMap<NotePath, LinkTable>();
	readonly #referrers = new Postings();
	/** Who has a link that a soft key decides. */
	readonly #dependents = new Postings();

	/** Applies changes; null stands for a removed note. */
	apply(changes: ReadonlyMap<NotePath, Parcel | null>): LinkChange {
		const disturbed = this.#rename(changes);
		const links = this.#resolver();
		const linked = new Set<NotePath>();
		const relinked = new Set<NotePath>();
		for (const [path, parcel] of changes) {
			this.#collectLinked(path, linked);
			this.#relink(path, parcel === null ? [] : targetsOf(parcel), links);
			this.#collectLinked(path, linked);
		}
		for (const key of disturbed.keys) {
			for (const path of this.#dependents.get(key)) {
				if (changes.has(path) || relinked.has(path)) continue;
				const before = this.#table(path);
				if (!this.#relink(path, before.targets, links)) continue;
				relinked.add(path);
				for (const each of linkedFrom(path, before)) linked.add(each);
				this.#collectLinked(path, linked);
			}
		}
		this.#dependents.apply();
		this.#referrers.apply();
		for (const path of disturbed.kinds) {
			for (const referrer of this.#referrers.get(path)) {
				if (changes.has(referrer)) continue;
				relinked.add(referrer);
				this.#collectLinked(referrer, linked);
			}
		}
		return { relinked, linked };
	}

	#table(path: NotePath): LinkTable {
		return this.#tables.get(path) ?? LinkTable.EMPTY;
	}

	#collectLinked(path: NotePath, into: Set<NotePath>): void {
		for (const each of linkedFrom(path, this.#table(path))) into.add(each);
	}

	views(): LinkViews {
		return { tables: this.#tables.view(), referrers: this.#referrers.view(), names: lookup(this.#carriers.view(), this.#names.view()) };
	}

	/** Brings the names up to date: the soft keys whose carriers changed, and the notes that became of another kind. */
	#rename(changes: ReadonlyMap<NotePath, Parcel | null>): { keys: Set<string>; kinds: NotePath[] } {
		const keys = new Set<string>();
		const kinds: NotePath[] = [];
		for (const [path, parcel] of changes) {
			const before = this.#names.get(path);
			const after = parcel === null ? undefined : namesOf(parcel);
			if (before !== undefined && after !== undefined && sameNames(before, after)) continue;
			if (before !== undefined && after !== undefined && before.kind !== after.kind) kinds.push(path);
			for (const key of before?.keys ?? []) {
				keys.add(key);
				this.#carriers.remove(key, path);
			}
			for (const key of after?.keys ?? []) {
				keys.add(key);
				this.#carriers.add(key, path);
			}
			if (after === undefined) this.#names.delete(path);
			else this.#names.set(path, after);
		}
		this.#carriers.apply();
		return { keys, kinds };
	}

	/** Reads each target once, and resolves links of notes in one folder to one target once. */
	#resolver(): Resolver {
		const carriers = new Map<string, readonly NoteNames[]>();
		const names: NameLookup = {
			carriers: (key) => remember(carriers, key, () => known(this.#carriers.get(key), (path) => this.#names.get(path))),
			note: (path) => this.#names.get(path as NotePath),
		};
		const read = new Map<string, LinkTarget>();
		const byFolder = new Map<string, Map<string, ResolvedLink | null>>();
		const target = (written: string): LinkTarget => remember(read, written, () => readTarget(written));
		return {
			keys: (written) => target(written).keys,
			resolve(written, from) {
				const found = remember(byFolder, folderOf(from), () => new Map<string, ResolvedLink | null>());
				return remember(found, written, () => resolveLink(target(written), from, names));
			},
		};
	}

	/** Gives a note a new table of links; false where it says the same as before. */
	#relink(path: NotePath, targets: readonly string[], links: Resolver): boolean {
		const before = this.#table(path);
		const after = targets.length === 0 ? LinkTable.EMPTY : new LinkTable(targets, targets.map((target) => links.resolve(target, path)));
		if (before.equals(after)) return false;
		if (after === LinkTable.EMPTY) this.#tables.delete(path);
		else this.#tables.set(path, after);
		this.#repost(this.#referrers, path, linkedFrom(path, before), linkedFrom(path, after));
		if (before.targets !== targets) this.#repost(this.#dependents, path, keysOf(before.targets, links), keysOf(targets, links));
		return true;
	}

	#repost(postings: Postings, path: NotePath, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
		for (const key of before) if (!after.has(key)) postings.remove(key, path);
		for (const key of after) if (!before.has(key)) postings.add(key, path);
	}
}

interface Resolver {
	keys(target: string): readonly string[];
	resolve(target: string, from: NotePath): ResolvedLink | null;
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
	let value = known.get(key);
	if (value === undefined) known.set(key, (value = make()));
	return value;
}

/** The other notes that the links of a table find. */
function linkedFrom(path: NotePath, table: LinkTable): ReadonlySet<NotePath> {
	const linked = new Set<NotePath>();
	for (const link of table.found) if (link !== null && link.path !== path) linked.add(link.path);
	return linked;
}

function keysOf(targets: readonly string[], links: Resolver): ReadonlySet<string> {
	const keys = new Set<string>();
	for (const target of targets) for (const key of links.keys(target)) keys.add(key);
	return keys;
}

function lookup(carriers: ReadonlyMap<string, readonly NotePath[]>, names: ReadonlyMap<NotePath, NoteNames>): NameLookup {
	return { carriers: (key) => known(carriers.get(key) ?? [], (path) => names.get(path)), note: (path) => names.get(path as NotePath) };
}

function known(paths: readonly NotePath[], find: (path: NotePath) => NoteNames | undefined): readonly NoteNames[] {
	const notes: NoteNames[] = [];
	for (const path of paths) {
		const names = find(path);
		if (names !== undefined) notes.push(names);
	}
	return notes;
}
