import fc from "fast-check";
import type { Parcel } from "../../../src/core/notes";
import { createNoteIndex, type NoteIndex, type Snapshot } from "../../../src/core/vault-index";
import { aContact, aDatedNote, aNote, aPage, path } from "../../support/parcels";

// Names that collide by case, composition, softness and folder.
const NAMES = ["Йод", "Йод".normalize("NFD"), "йод", "Учёт-встреч", "Учет встреч", "учет_встреч", "Ann", "ann"];
const FOLDERS = ["", "a/", "a/b/", "Й/".normalize("NFD")];
const TARGETS = [...NAMES, "a/Ann", "b/Учет-встреч", "./Ann", "../йод", "/Ann", "Учёт – Встреч", "Й/ann", "nobody", ""];

const aPath = fc.tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES)).map(([folder, name]) => `${folder}${name}.md`);
const aParcel: fc.Arbitrary<Parcel> = fc
	.record({
		at: aPath,
		links: fc.array(fc.constantFrom(...TARGETS), { maxLength: 4 }),
		aliases: fc.array(fc.constantFrom("Учёт_встреч", "Ann", "Alias", "b/Учет встреч"), { maxLength: 2 }),
		kind: fc.constantFrom("contact", "page", "dated", "note"),
	})
	.map(({ at, links, aliases, kind }) => {
		switch (kind) {
			case "contact":
				return aContact(at, { links, aliases });
			case "page":
				return aPage(at, { links, aliases, title: "Учет встреч" });
			case "dated":
				return aDatedNote(at, "2026-01-01", { links, aliases });
			default:
				return aNote(at, { links, aliases });
		}
	});
type Step = (index: NoteIndex) => void;
const aStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 3, arbitrary: fc.array(aParcel, { minLength: 1, maxLength: 4 }).map((parcels): Step => (index) => index.put(parcels)) },
	fc.array(aPath, { minLength: 1, maxLength: 3 }).map((paths): Step => (index) => index.remove(paths.map(path))),
	fc.tuple(aPath, aPath).map(([from, to]): Step => (index) => index.rename(path(from), path(to))),
);

/** Everything a snapshot answers. */
function contentOf(snapshot: Snapshot) {
	const paths = [...snapshot.parcels.keys()];
	return {
		kinds: [[...snapshot.contacts.keys()], [...snapshot.pages.keys()], [...snapshot.dated.keys()], [...snapshot.notes.keys()]],
		parcels: [...snapshot.parcels],
		links: paths.map((from) => TARGETS.map((target) => snapshot.resolve(target, from))),
		referrers: paths.map((each) => snapshot.referrers(each)),
	};
}

function fresh(snapshot: Snapshot): Snapshot {
	const index = createNoteIndex();
	index.put([...snapshot.parcels.values()].reverse());
	return index.snapshot();
}

it("after any changes the index equals a fresh one, and earlier snapshots are as they were", () => {
	fc.assert(
		fc.property(fc.array(aStep, { maxLength: 12 }), (steps) => {
			const index = createNoteIndex();
			const seen: [Snapshot, ReturnType<typeof contentOf>][] = [];
			for (const step of steps) {
				step(index);
				const content = contentOf(index.snapshot());
				expect(content).toEqual(contentOf(fresh(index.snapshot())));
				seen.push([index.snapshot(), content]);
			}
			for (const [snapshot, content] of seen) expect(contentOf(snapshot)).toEqual(content);
		}),
		{ numRuns: 150 },
	);
});

it("a change tells every note whose links changed, and no other", () => {
	fc.assert(
		fc.property(fc.array(aStep, { maxLength: 8 }), (steps) => {
			const index = createNoteIndex();
			let before = index.snapshot();
			index.subscribe((change, after) => {
				const changed = new Set([...change.added, ...change.updated, ...change.removed]);
				for (const [from, parcel] of after.parcels) {
					if (changed.has(from)) continue;
					const differs = parcel.links.some(({ target }) => {
						const was = before.resolve(target, from);
						const is = after.resolve(target, from);
						const kindOf = (snapshot: Snapshot, link: typeof was) => (link === null ? null : snapshot.parcels.get(link.path)?.kind);
						return was?.path !== is?.path || was?.soft !== is?.soft || (is?.path !== from && kindOf(before, was) !== kindOf(after, is));
					});
					expect({ from, relinked: change.relinked.includes(from) }).toEqual({ from, relinked: differs });
				}
				before = after;
			});
			for (const step of steps) step(index);
		}),
		{ numRuns: 150 },
	);
});
