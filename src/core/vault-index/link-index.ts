import type { NotePath, Parcel } from "../notes";
import { LinkTable, targetsOf } from "./link-table";
import type { ResolvedLink } from "./model";
import { folderOf, namesOf, sameNames, type NoteNames } from "./names";
import { Postings } from "./postings";
import { keysOfTarget, resolveLink, type NameLookup } from "./resolve-link";
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
		const resolve = this.#resolver();
		const linked = new Set<NotePath>();
		const relinked = new Set<NotePath>();
		for (const [path, parcel] of changes) {
			this.#collectLinked(path, linked);
			this.#relink(path, parcel === null ? [] : targetsOf(parcel), resolve);
			this.#collectLinked(path, linked);
		}
		for (const key of disturbed.keys) {
			for (const path of this.#dependents.get(key)) {
				if (changes.has(path) || relinked.has(path)) continue;
				const before = this.#table(path);
				if (!this.#relink(path, before.targets, resolve)) continue;
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

	/** Resolves links of notes in one folder to one target once. */
	#resolver(): Resolver {
		const names: NameLookup = {
			carriers: (key) => known(this.#carriers.get(key), (path) => this.#names.get(path)),
		};
		const byFolder = new Map<string, Map<string, ResolvedLink | null>>();
		return (target, from) => {
			const folder = folderOf(from);
			let found = byFolder.get(folder);
			if (found === undefined) byFolder.set(folder, (found = new Map<string, ResolvedLink | null>()));
			let link = found.get(target);
			if (link === undefined) found.set(target, (link = resolveLink(target, from, names)));
			return link;
		};
	}

	/** Gives a note a new table of links; false where it says the same as before. */
	#relink(path: NotePath, targets: readonly string[], resolve: Resolver): boolean {
		const before = this.#table(path);
		const after = targets.length === 0 ? LinkTable.EMPTY : new LinkTable(targets, targets.map((target) => resolve(target, path)));
		if (before.equals(after)) return false;
		if (after === LinkTable.EMPTY) this.#tables.delete(path);
		else this.#tables.set(path, after);
		this.#repost(this.#referrers, path, linkedFrom(path, before), linkedFrom(path, after));
		if (before.targets !== targets) this.#repost(this.#dependents, path, keysOf(before.targets), keysOf(targets));
		return true;
	}

	#repost(postings: Postings, path: NotePath, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
		for (const key of before) if (!after.has(key)) postings.remove(key, path);
		for (const key of after) if (!before.has(key)) postings.add(key, path);
	}
}

type Resolver = (target: string, from: NotePath) => ResolvedLink | null;

/** The other notes that the links of a table find. */
function linkedFrom(path: NotePath, table: LinkTable): ReadonlySet<NotePath> {
	const linked = new Set<NotePath>();
	for (const link of table.found) if (link !== null && link.path !== path) linked.add(link.path);
	return linked;
}

function keysOf(targets: readonly string[]): ReadonlySet<string> {
	return new Set(targets.flatMap((target) => keysOfTarget(target)));
}

function lookup(carriers: ReadonlyMap<string, readonly NotePath[]>, names: ReadonlyMap<NotePath, NoteNames>): NameLookup {
	return { carriers: (key) => known(carriers.get(key) ?? [], (path) => names.get(path)) };
}

function known(paths: readonly NotePath[], find: (path: NotePath) => NoteNames | undefined): readonly NoteNames[] {
	const notes: NoteNames[] = [];
	for (const path of paths) {
		const names = find(path);
		if (names !== undefined) notes.push(names);
	}
	return notes;
}
