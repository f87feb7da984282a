import type { ContactParcel, DatedParcel, NoteParcel, NotePath, PageParcel, Parcel } from "../notes";

/** What changed in the index in one step. A rename is one removed and one added path. */
export interface IndexChange {
	readonly added: readonly NotePath[];
	readonly updated: readonly NotePath[];
	readonly removed: readonly NotePath[];
	/** Notes whose own text is as it was, but one of whose links now finds another note, or a note that changed its kind. */
	readonly relinked: readonly NotePath[];
	/** Contacts whose timeline may differ from before; the timelines of all others are certainly the same. */
	readonly affectedContacts: readonly NotePath[];
}

/**
 * The vault at one moment: an immutable view for everything right of the index. It stays as it is whatever changes later
 * (`VersionedMap`); reading the newest snapshot is fastest. The maps iterate in path order. A map in which nothing changed
 * is the same object in the next snapshot: what depends on `pages` alone need not be made anew for an edited contact.
 */
export interface Snapshot {
	/** Grows by one with each change; equal revisions have equal content. */
	readonly revision: number;
	readonly parcels: ReadonlyMap<NotePath, Parcel>;
	readonly contacts: ReadonlyMap<NotePath, ContactParcel>;
	readonly pages: ReadonlyMap<NotePath, PageParcel>;
	readonly dated: ReadonlyMap<NotePath, DatedParcel>;
	readonly notes: ReadonlyMap<NotePath, NoteParcel>;
	/** Finds the note a link means, seen from the note that holds it. */
	resolve(target: string, from: NotePath): ResolvedLink | null;
	/** Paths of the other notes that link to a note (by resolved links, soft ones included), in path order. */
	referrers(path: NotePath): readonly NotePath[];
}

export interface ResolvedLink {
	readonly path: NotePath;
	/** Found only by the second, loose try (hyphen = space = underscore, ё = е, titles and aliases). */
	readonly soft: boolean;
}
