import type { NotePath, Parcel } from "../notes";
import { LinkIndex, type LinkViews } from "./link-index";
import { Listeners, type IndexListener } from "./listeners";
import type { IndexChange, ResolvedLink, Snapshot } from "./model";
import { ParcelStore } from "./parcel-store";
import { renameParcel } from "./rename-parcel";
import { readTarget, resolveLink } from "./resolve-link";

/** The one stateful object of the core: the parcels of a vault, and what their links find. */
export interface NoteIndex {
	/** Adds or replaces notes, all in one change. Of two parcels with one path the last counts. */
	put(parcels: readonly Parcel[]): void;
	/** Forgets notes; unknown paths are ignored. */
	remove(paths: readonly NotePath[]): void;
	/** Keeps the facts of a note under another path; a note that was there is replaced. Read the note again where its name is a date. */
	rename(from: NotePath, to: NotePath): void;
	snapshot(): Snapshot;
	/** Calls the listener after every change, until the returned function is called. */
	subscribe(listener: IndexListener): () => void;
}

export interface NoteIndexOptions {
	/** Gets what a listener threw. */
	readonly onListenerError?: (error: unknown) => void;
}

export function createNoteIndex(options: NoteIndexOptions = {}): NoteIndex {
	const store = new ParcelStore();
	const links = new LinkIndex();
	const listeners = new Listeners(options.onListenerError ?? (() => undefined));
	let revision = 0;
	let current: Snapshot | null = null;

	const snapshot = (): Snapshot => (current ??= new IndexSnapshot(revision, store, links));

	const apply = (changes: ReadonlyMap<NotePath, Parcel | null>): void => {
		const added: NotePath[] = [];
		const updated: NotePath[] = [];
		const removed: NotePath[] = [];
		for (const [path, parcel] of changes) (parcel === null ? removed : store.get(path) === undefined ? added : updated).push(path);
		if (changes.size === 0) return;
		for (const [path, parcel] of changes) {
			if (parcel === null) store.remove(path);
			else store.put(parcel);
		}
		const { relinked, linked } = links.apply(changes);
		revision++;
		current = null;
		const affected = [...new Set([...linked, ...changes.keys()])].filter((path) => store.get(path)?.kind === "contact");
		const change: IndexChange = {
			added: added.sort(),
			updated: updated.sort(),
			removed: removed.sort(),
			relinked: [...relinked].sort(),
			affectedContacts: affected.sort(),
		};
		listeners.tell(change, snapshot());
	};

	return {
		put(parcels) {
			const changes = new Map<NotePath, Parcel>();
			for (const parcel of parcels) changes.set(parcel.path, parcel);
			for (const [path, parcel] of changes) if (store.get(path) === parcel) changes.delete(path);
			apply(changes);
		},
		remove(paths) {
			apply(new Map(paths.filter((path) => store.get(path) !== undefined).map((path) => [path, null])));
		},
		rename(from, to) {
			const parcel = store.get(from);
			if (parcel === undefined || from === to) return;
			apply(new Map<NotePath, Parcel | null>([[from, null], [to, renameParcel(parcel, to)]]));
		},
		snapshot,
		subscribe: (listener) => listeners.add(listener),
	};
}

class IndexSnapshot implements Snapshot {
	readonly parcels;
	readonly contacts;
	readonly pages;
	readonly dated;
	readonly notes;
	readonly #links: LinkViews;

	constructor(
		readonly revision: number,
		store: ParcelStore,
		links: LinkIndex,
	) {
		({ parcels: this.parcels, contacts: this.contacts, pages: this.pages, dated: this.dated, notes: this.notes } = store.views());
		this.#links = links.views();
	}

	resolve(target: string, from: NotePath): ResolvedLink | null {
		const known = this.#links.tables.get(from)?.find(target);
		return known === undefined ? resolveLink(readTarget(target), from, this.#links.names) : known;
	}

	referrers(path: NotePath): readonly NotePath[] {
		return this.#links.referrers.get(path) ?? NOBODY;
	}
}

const NOBODY: readonly NotePath[] = [];
