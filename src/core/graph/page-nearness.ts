import type { NotePath, Parcel } from "../notes";
import type { Snapshot } from "../vault-index";
import { interestKey } from "./contact-network/interests";

export interface NearPage {
	readonly page: NotePath;
	/** Chance, 0..1, that a walk of at most two steps from the contact ends here. */
	readonly score: number;
	/** What leads there: the page itself where the contact's note and the page link to each other, else tags (`#tag`) and notes between. */
	readonly through: readonly string[];
}

/**
 * How near the knowledge pages are to a contact in the notes: a random walk of one or two steps over links (in either
 * direction) and tags, each edge of a note or tag taken alike (the idea of personalised PageRank, Page et al. 1999, cut
 * after two steps: it looks at the contact's surroundings alone, so that one edit costs one contact, not the vault).
 * Whoever links to everything is near to nothing.
 */
export class PageNearness {
	#pages: Snapshot["pages"] | null = null;
	#byTag: ReadonlyMap<string, readonly NotePath[]> = new Map();

	/** The nearest first, of equal ones by path. */
	pagesNear(snapshot: Snapshot, contact: NotePath): readonly NearPage[] {
		const parcel = snapshot.contacts.get(contact);
		if (parcel === undefined) return [];
		if (this.#pages !== snapshot.pages) {
			this.#pages = snapshot.pages;
			this.#byTag = pagesByTag(snapshot.pages);
		}
		const tags = new Map(parcel.tags.map(({ name }) => [interestKey(name), name]));
		const notes = neighboursOf(parcel, snapshot);
		const step = 1 / (tags.size + notes.size);
		const found = new Map<NotePath, { score: number; through: Set<string> }>();
		const reach = (page: NotePath, chance: number, through: string): void => {
			const known = found.get(page);
			if (known === undefined) found.set(page, { score: chance, through: new Set([through]) });
			else {
				known.score += chance;
				known.through.add(through);
			}
		};
		for (const [key, name] of tags) {
			const pages = this.#byTag.get(key) ?? [];
			for (const page of pages) reach(page, step / pages.length, `#${name}`);
		}
		for (const path of notes) {
			const note = snapshot.parcels.get(path);
			if (note === undefined) continue;
			if (note.kind === "page") reach(path, step, path);
			const further = neighboursOf(note, snapshot);
			for (const page of further) if (snapshot.pages.has(page)) reach(page, step / further.size, path);
		}
		const near = [...found].map(([page, { score, through }]): NearPage => ({ page, score, through: [...through] }));
		return near.sort((one, other) => other.score - one.score || (one.page < other.page ? -1 : 1));
	}
}

/** The notes that a note links to, and those that link to it. */
function neighboursOf(parcel: Parcel, snapshot: Snapshot): ReadonlySet<NotePath> {
	const neighbours = new Set(snapshot.referrers(parcel.path));
	for (const { target } of parcel.links) {
		const found = target === "" ? null : snapshot.resolve(target, parcel.path);
		if (found !== null && found.path !== parcel.path) neighbours.add(found.path);
	}
	return neighbours;
}

function pagesByTag(pages: Snapshot["pages"]): ReadonlyMap<string, readonly NotePath[]> {
	const byTag = new Map<string, NotePath[]>();
	for (const { path, tags } of pages.values()) {
		for (const key of new Set(tags.map(({ name }) => interestKey(name)))) byTag.set(key, [...(byTag.get(key) ?? []), path]);
	}
	return byTag;
}
