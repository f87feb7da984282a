import { createNoteIndex, type IndexChange } from "../../../src/core/vault-index";
import { aContact, aDatedNote, aNote, aPage, at, day, entry, path } from "../../support/parcels";

function indexed(...parcels: Parameters<ReturnType<typeof createNoteIndex>["put"]>[0]) {
	const index = createNoteIndex();
	index.put(parcels);
	const changes: IndexChange[] = [];
	index.subscribe((change) => changes.push(change));
	return { index, changes };
}

describe("the index of notes", () => {
	it("sorts parcels by kind, in path order", () => {
		const { index } = indexed(aNote("z.md"), aContact("b.md"), aContact("a.md"), aPage("p.md"), aDatedNote("d.md", "2026-01-01"));
		const snapshot = index.snapshot();
		expect([...snapshot.parcels.keys()]).toEqual(["a.md", "b.md", "d.md", "p.md", "z.md"]);
		expect([...snapshot.contacts.keys()]).toEqual(["a.md", "b.md"]);
		expect([...snapshot.pages.keys()]).toEqual(["p.md"]);
		expect([...snapshot.dated.keys()]).toEqual(["d.md"]);
		expect([...snapshot.notes.keys()]).toEqual(["z.md"]);
	});

	it("moves a note that became of another kind", () => {
		const { index } = indexed(aNote("a.md"));
		index.put([aContact("a.md")]);
		expect(index.snapshot().notes.size).toBe(0);
		expect([...index.snapshot().contacts.keys()]).toEqual(["a.md"]);
	});

	it("leaves a snapshot as it was, its links included", () => {
		const { index } = indexed(aNote("a.md", { links: ["b"] }), aNote("b.md"));
		const before = index.snapshot();
		index.remove([path("b.md")]);
		index.put([aNote("a.md"), aNote("c.md", { links: ["a"] })]);
		expect([...before.parcels.keys()]).toEqual(["a.md", "b.md"]);
		expect(before.resolve("b", path("a.md"))).toEqual({ path: "b.md", soft: false });
		expect(before.resolve("B", path("elsewhere.md"))).toEqual({ path: "b.md", soft: false });
		expect(before.referrers(path("b.md"))).toEqual(["a.md"]);
		expect(index.snapshot().resolve("b", path("a.md"))).toBeNull();
		expect(index.snapshot().referrers(path("a.md"))).toEqual(["c.md"]);
	});

	it("counts revisions, and has one snapshot per revision", () => {
		const { index } = indexed(aNote("a.md"));
		const first = index.snapshot();
		expect(index.snapshot()).toBe(first);
		index.put([aNote("a.md")]);
		expect(index.snapshot().revision).toBe(first.revision + 1);
	});

	it("keeps the maps of the kinds in which nothing changed", () => {
		const { index } = indexed(aNote("a.md"), aPage("p.md"), aContact("c.md"));
		const before = index.snapshot();
		index.put([aContact("c.md")]);
		expect(index.snapshot().pages).toBe(before.pages);
		expect(index.snapshot().contacts).not.toBe(before.contacts);
	});

	it("is silent where nothing changes", () => {
		const note = aNote("a.md");
		const { index, changes } = indexed(note);
		const { revision } = index.snapshot();
		index.put([]);
		index.put([note]);
		index.remove([path("unknown.md")]);
		index.rename(path("unknown.md"), path("b.md"));
		index.rename(path("a.md"), path("a.md"));
		expect(changes).toEqual([]);
		expect(index.snapshot().revision).toBe(revision);
	});

	it("takes the last of two parcels with one path", () => {
		const { index } = indexed(aNote("a.md", { aliases: ["one"] }), aNote("a.md", { aliases: ["two"] }));
		expect(index.snapshot().parcels.get(path("a.md"))?.aliases).toEqual(["two"]);
	});

	it("tells in one change what was added, updated and removed", () => {
		const { index, changes } = indexed(aNote("a.md"), aNote("b.md"));
		index.put([aNote("c.md"), aNote("a.md")]);
		index.remove([path("b.md"), path("a.md")]);
		expect(changes).toMatchObject([
			{ added: ["c.md"], updated: ["a.md"], removed: [] },
			{ added: [], updated: [], removed: ["a.md", "b.md"] },
		]);
	});
});

describe("a rename", () => {
	const ada = aContact("People/Ada.md", {
		name: "Ada", names: ["Ada", "Countess"], aliases: ["Countess"], lastContact: at(3, day("2026-02-01")), entries: [entry("2026-02-01", "met")],
	});

	it("keeps the facts and takes the new name from the file", () => {
		const { index, changes } = indexed({ ...ada, problems: [{ path: ada.path, line: 2, code: "unreadable-date", detail: "soon" }] });
		index.rename(ada.path, path("Friends/Ada Lovelace.md"));
		const renamed = index.snapshot().contacts.get(path("Friends/Ada Lovelace.md"));
		expect(renamed).toMatchObject({ path: "Friends/Ada Lovelace.md", basename: "Ada Lovelace", problems: [{ path: "Friends/Ada Lovelace.md", line: 2 }] });
		expect(renamed?.contact).toMatchObject({ name: "Ada Lovelace", names: ["Ada Lovelace", "Countess"], lastContact: { value: "2026-02-01" } });
		expect(changes).toMatchObject([{ added: ["Friends/Ada Lovelace.md"], updated: [], removed: ["People/Ada.md"] }]);
	});

	it("keeps a name that the note states, and a title that is a heading", () => {
		const { index } = indexed(aContact("a.md", { name: "Ada Byron" }), aPage("p.md", { title: "Follow up" }), aDatedNote("m.md", "2026-01-01", { title: "Weekly" }));
		index.rename(path("a.md"), path("b.md"));
		index.rename(path("p.md"), path("q.md"));
		index.rename(path("m.md"), path("n.md"));
		expect(index.snapshot().contacts.get(path("b.md"))?.contact.name).toBe("Ada Byron");
		expect(index.snapshot().pages.get(path("q.md"))?.page.title).toBe("Follow up");
		expect(index.snapshot().dated.get(path("n.md"))?.dated.title).toBe("Weekly");
	});

	it("relinks the notes that meant it, and only these", () => {
		const { index, changes } = indexed(ada, aNote("x.md", { links: ["Ada", "y"] }), aNote("y.md", { links: ["x"] }), aNote("z.md", { links: ["Ada Lovelace"] }));
		index.rename(ada.path, path("People/Ada Lovelace.md"));
		expect(changes[0]?.relinked).toEqual(["x.md", "z.md"]);
		expect(index.snapshot().resolve("Ada", path("x.md"))).toBeNull();
		expect(index.snapshot().referrers(path("People/Ada Lovelace.md"))).toEqual(["z.md"]);
	});

	it("replaces a note that has the new name already", () => {
		const { index, changes } = indexed(ada, aNote("Ada.md"));
		index.rename(ada.path, path("Ada.md"));
		expect([...index.snapshot().parcels.keys()]).toEqual(["Ada.md"]);
		expect(changes).toMatchObject([{ added: [], updated: ["Ada.md"], removed: ["People/Ada.md"] }]);
	});

	it("may change nothing but case", () => {
		const { index } = indexed(aNote("ada.md"), aNote("x.md", { links: ["ADA"] }));
		index.rename(path("ada.md"), path("Ada.md"));
		expect(index.snapshot().resolve("ADA", path("x.md"))).toEqual({ path: "Ada.md", soft: false });
	});
});

describe("referrers", () => {
	it("are the other notes that link to a note, softly or not, in path order", () => {
		const { index } = indexed(aNote("b.md", { links: ["The-list", "the list"] }), aNote("a.md", { links: ["x/The list"] }), aNote("x/The list.md", { links: ["The list"] }));
		expect(index.snapshot().referrers(path("x/The list.md"))).toEqual(["a.md", "b.md"]);
	});

	it("follow a link from a note to a nearer note of the same name", () => {
		const { index, changes } = indexed(aNote("x/a.md", { links: ["Ann"] }), aContact("Ann.md"), aContact("y/Bea.md"));
		index.rename(path("Ann.md"), path("y/Ann.md"));
		index.put([aContact("x/Ann.md")]);
		expect(index.snapshot().referrers(path("x/Ann.md"))).toEqual(["x/a.md"]);
		expect(index.snapshot().referrers(path("y/Ann.md"))).toEqual([]);
		expect(changes[1]).toMatchObject({ relinked: ["x/a.md"], affectedContacts: ["x/Ann.md", "y/Ann.md"] });
	});
});

describe("affected contacts", () => {
	it("are those a changed daily note mentioned before or mentions now", () => {
		const { index, changes } = indexed(aContact("Ann.md"), aContact("Bea.md"), aContact("Cid.md"), aDatedNote("d.md", "2026-01-01", { links: ["Ann"] }));
		index.put([aDatedNote("d.md", "2026-01-01", { links: ["Bea"] })]);
		expect(changes[0]?.affectedContacts).toEqual(["Ann.md", "Bea.md"]);
	});

	it("are those beside a note that became a contact: who takes part where nobody else does may differ", () => {
		const { index, changes } = indexed(aContact("Ann.md"), aNote("Bea.md"), aDatedNote("d.md", "2026-01-01", { links: ["Ann", "Bea"] }), aContact("Cid.md"));
		index.put([aContact("Bea.md")]);
		expect(changes[0]).toMatchObject({ relinked: ["d.md"], affectedContacts: ["Ann.md", "Bea.md"] });
	});
});

describe("listeners", () => {
	it("hear of a change although another one throws", () => {
		const errors: unknown[] = [];
		const index = createNoteIndex({ onListenerError: (error) => errors.push(error) });
		const heard: number[] = [];
		index.subscribe(() => {
			throw new Error("broken");
		});
		index.subscribe((_, { revision }) => heard.push(revision));
		index.put([aNote("a.md")]);
		index.put([aNote("b.md")]);
		expect(heard).toEqual([1, 2]);
		expect(errors).toEqual([new Error("broken"), new Error("broken")]);
	});

	it("hear changes in order, each with its own snapshot, although one listener makes a change itself", () => {
		const index = createNoteIndex();
		index.subscribe((change) => {
			if (change.added.includes(path("a.md"))) index.put([aNote("b.md")]);
		});
		const heard: string[][] = [];
		index.subscribe((_, snapshot) => heard.push([...snapshot.parcels.keys()]));
		index.put([aNote("a.md")]);
		expect(heard).toEqual([["a.md"], ["a.md", "b.md"]]);
	});

	it("hear nothing once they unsubscribed, even while others are being told", () => {
		const index = createNoteIndex();
		const heard: string[] = [];
		const stop: (() => void)[] = [];
		index.subscribe(() => stop.forEach((each) => each()));
		stop.push(index.subscribe(() => heard.push("late")));
		index.put([aNote("a.md")]);
		expect(heard).toEqual([]);
	});
});
