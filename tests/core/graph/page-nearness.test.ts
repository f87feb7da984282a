import fc from "fast-check";
import { PageNearness } from "../../../src/core/graph";
import { createNoteIndex, type Snapshot } from "../../../src/core/vault-index";
import { aContact, aNote, aPage, path, type Parcel } from "../../support/parcels";

function snapshotOf(...parcels: Parcel[]): Snapshot {
	const index = createNoteIndex();
	index.put(parcels);
	return index.snapshot();
}
const near = (snapshot: Snapshot, contact = "Ann.md") => new PageNearness().pagesNear(snapshot, path(contact)).map(({ page, score, through }) => [page, Math.round(score * 1000) / 1000, ...through]);

describe("pages near a contact", () => {
	it("are those that it shares links and tags with, the closer the fewer other ways there are", () => {
		const snapshot = snapshotOf(
			aContact("Ann.md", { links: ["direct"], tags: ["clients"] }), aPage("direct.md"), aPage("p1.md", { tags: ["Clients"] }), aPage("p2.md", { tags: ["clients"], links: ["Ann"] }), aPage("far.md"),
		);
		expect(near(snapshot)).toEqual([["p2.md", 0.5, "#clients", "p2.md"], ["direct.md", 0.333, "direct.md"], ["p1.md", 0.167, "#clients"]]);
	});

	it("are reached through a note between", () => {
		expect(near(snapshotOf(aContact("Ann.md", { links: ["Project"] }), aNote("Project.md", { links: ["page", "other"] }), aNote("other.md"), aPage("page.md")))).toEqual([["page.md", 0.333, "Project.md"]]);
	});

	it("are none for a contact without links and tags, and for what is no contact", () => {
		const snapshot = snapshotOf(aContact("Ann.md"), aPage("p.md", { links: ["p"] }));
		expect(near(snapshot)).toEqual([]);
		expect(near(snapshot, "p.md")).toEqual([]);
	});

	it("follow the pages of a new snapshot", () => {
		const index = createNoteIndex();
		const nearness = new PageNearness();
		index.put([aContact("Ann.md", { tags: ["t"] }), aPage("p.md", { tags: ["t"] })]);
		expect(nearness.pagesNear(index.snapshot(), path("Ann.md"))).toHaveLength(1);
		index.put([aPage("q.md", { tags: ["t"] })]);
		expect(nearness.pagesNear(index.snapshot(), path("Ann.md"))).toHaveLength(2);
	});

	it("equal a walk on the matrix of chances", () => {
		const names = ["c", "n", "p", "q"];
		const links = fc.array(fc.constantFrom(...names), { maxLength: 3 });
		const tags = fc.array(fc.constantFrom<string>("s", "t"), { maxLength: 2 });
		fc.assert(
			fc.property(fc.tuple(links, links, links, links), fc.tuple(tags, tags, tags), ([ofC, ofN, ofP, ofQ], [tagsC, tagsP, tagsQ]) => {
				const snapshot = snapshotOf(aContact("c.md", { links: ofC, tags: tagsC }), aNote("n.md", { links: ofN }), aPage("p.md", { links: ofP, tags: tagsP }), aPage("q.md", { links: ofQ, tags: tagsQ }));
				const all: Record<string, readonly string[]> = { c: ofC, n: ofN, p: ofP, q: ofQ };
				const tagged: Record<string, readonly string[]> = { c: tagsC, p: tagsP, q: tagsQ };
				const linked = (a: string, b: string) => a !== b && ((all[a] ?? []).includes(b) || (all[b] ?? []).includes(a));
				const around = (node: string) => names.filter((other) => linked(node, other));
				const first = [...around("c"), ...["s", "t"].filter((tag) => tagsC.includes(tag))];
				const expected = (page: string) =>
					first.reduce((sum, step) => {
						if (step === "s" || step === "t") {
							const having = ["p", "q"].filter((each) => tagged[each]?.includes(step));
							return sum + (having.includes(page) ? 1 / having.length : 0) / first.length;
						}
						return sum + ((step === page ? 1 : 0) + (linked(step, page) ? 1 / around(step).length : 0)) / first.length;
					}, 0);
				const found = new Map(new PageNearness().pagesNear(snapshot, path("c.md")).map(({ page, score }) => [String(page), score]));
				for (const page of ["p", "q"]) expect(found.get(`${page}.md`) ?? 0).toBeCloseTo(expected(page), 10);
			}),
		);
	});
});
