import fc from "fast-check";
import type { Parcel } from "../../../src/core/notes";
import { timelineOf } from "../../../src/core/timeline";
import { createNoteIndex, type NoteIndex } from "../../../src/core/vault-index";
import { aContact, aDatedNote, aNote, aPage, day, entry, link, participant, path, task } from "../../support/parcels";

const NAMES = ["Ann", "ann lee", "Ann-Lee", "Bea", "x/Ann", "d"];
const aName = fc.constantFrom(...NAMES);
const aParcel: fc.Arbitrary<Parcel> = fc
	.record({ name: aName, kind: fc.constantFrom("contact", "contact", "dated", "dated", "page", "note"), linked: fc.array(aName, { maxLength: 3 }), tasks: fc.array(aName, { maxLength: 1 }), part: fc.array(aName, { maxLength: 2 }) })
	.map(({ name, kind, linked, tasks, part }) => {
		const at = `${name}.md`;
		const facts = {
			entries: [entry("2026-05-01", "alone", { line: 1 }), ...linked.map((target, line) => entry("2026-05-02", target, { line, links: [link(target, { key: "with" })] }))],
			tasks: [task("alone"), ...tasks.map((target) => task(target, { links: [link(target)] }))],
		};
		switch (kind) {
			case "contact":
				return aContact(at, facts);
			case "dated":
				return aDatedNote(at, "2026-05-02", { ...facts, participants: part.map((each) => participant(each)) });
			case "page":
				return aPage(at, { links: linked });
			default:
				return aNote(at, { links: linked, tasks: facts.tasks });
		}
	});
type Step = (index: NoteIndex) => void;
const aStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 3, arbitrary: fc.array(aParcel, { minLength: 1, maxLength: 3 }).map((parcels): Step => (index) => index.put(parcels)) },
	aName.map((name): Step => (index) => index.remove([path(`${name}.md`)])),
	fc.tuple(aName, aName).map(([from, to]): Step => (index) => index.rename(path(`${from}.md`), path(`${to}.md`))),
);

it("a change tells every contact whose timeline it changes", () => {
	fc.assert(
		fc.property(fc.array(aStep, { maxLength: 10 }), (steps) => {
			const index = createNoteIndex();
			let before = index.snapshot();
			index.subscribe((change, after) => {
				for (const contact of after.contacts.keys()) {
					if (change.affectedContacts.includes(contact)) continue;
					expect(timelineOf(after, contact, day("2026-11-20"))).toEqual(timelineOf(before, contact, day("2026-11-20")));
				}
				before = after;
			});
			for (const step of steps) step(index);
		}),
		{ numRuns: 300 },
	);
});
