import type { ContactParcel, DatedParcel, NoteParcel, NotePath, PageParcel, Parcel } from "../notes";
import { VersionedMap } from "./versioned-map";

/** The parcels by path, and those of each kind. */
export class ParcelStore {
	readonly #all = new VersionedMap<NotePath, Parcel>();
	readonly #contacts = new VersionedMap<NotePath, ContactParcel>();
	readonly #pages = new VersionedMap<NotePath, PageParcel>();
	readonly #dated = new VersionedMap<NotePath, DatedParcel>();
	readonly #notes = new VersionedMap<NotePath, NoteParcel>();
	readonly #byKind = { contact: this.#contacts, page: this.#pages, dated: this.#dated, note: this.#notes } as const;

	get(path: NotePath): Parcel | undefined {
		return this.#all.get(path);
	}

	put(parcel: Parcel): void {
		const before = this.#all.get(parcel.path);
		if (before !== undefined && before.kind !== parcel.kind) this.#byKind[before.kind].delete(parcel.path);
		this.#all.set(parcel.path, parcel);
		switch (parcel.kind) {
			case "contact":
				return this.#contacts.set(parcel.path, parcel);
			case "page":
				return this.#pages.set(parcel.path, parcel);
			case "dated":
				return this.#dated.set(parcel.path, parcel);
			case "note":
				return this.#notes.set(parcel.path, parcel);
		}
	}

	remove(path: NotePath): void {
		const before = this.#all.get(path);
		if (before === undefined) return;
		this.#byKind[before.kind].delete(path);
		this.#all.delete(path);
	}

	views() {
		return {
			parcels: this.#all.view(),
			contacts: this.#contacts.view(),
			pages: this.#pages.view(),
			dated: this.#dated.view(),
			notes: this.#notes.view(),
		};
	}
}
