import { buildGraph } from "../../../src/core/graph";
import { createNoteIndex } from "../../../src/core/vault-index";
import { aContact, aDatedNote, aNote, aPage, at, link, participant, tie, type Parcel } from "../../support/parcels";

function graphOf(...parcels: Parcel[]) {
	const index = createNoteIndex();
	index.put(parcels);
	return buildGraph(index.snapshot());
}
const nodes = (...parcels: Parcel[]) => graphOf(...parcels).nodes.map(({ id, kind, label }) => `${kind} ${id} (${label})`);
const edges = (...parcels: Parcel[]) => graphOf(...parcels).edges.map(({ from, to, kind, soft, source }) => `${from} ${kind}${soft ? " softly" : ""} ${to} @${source.line}`);

const works = (line: number, ...companies: { text: string; target?: string }[]) => ({ companies: companies.map((company) => at(line, company)) });

describe("the graph of a vault", () => {
	it("has every contact and page, with their tags", () => {
		const parcels = [aContact("People/Ann.md", { name: "Ann Lee", tags: ["Climbing", "contact"] }), aPage("KB/Follow up.md", { title: "Following up", tags: ["climbing"] })];
		expect(nodes(...parcels)).toEqual([
			"page KB/Follow up.md (Following up)", "contact People/Ann.md (Ann Lee)", "tag tag:climbing (Climbing)", "tag tag:contact (contact)",
		]);
		expect(edges(...parcels)).toEqual(["KB/Follow up.md tagged tag:climbing @1", "People/Ann.md tagged tag:climbing @1", "People/Ann.md tagged tag:contact @1"]);
	});

	it("types what a contact says of others, and tells it once", () => {
		const parcels = [
			aContact("Ann.md", {
				ties: [tie("introduced-by", "Bea", { line: 3 }), tie("knows", "Cid", { line: 4 }), tie("reports-to", "Nobody", { line: 5 })],
				links: [link("Cid", { line: 9 })],
			}),
			aContact("Bea.md"),
			aContact("Cid.md"),
		];
		expect(edges(...parcels)).toEqual(["Ann.md introduced-by Bea.md @3", "Ann.md mention Cid.md @9", "Ann.md knows Cid.md @4", "Ann.md reports-to missing:nobody @5"]);
	});

	it("takes a tie without a link for a contact of that name, and for nothing else", () => {
		const knows = (text: string) => aContact("Ann.md", { ties: [{ kind: "knows", to: { text }, line: 3 }] });
		expect(edges(knows("Bea Cole"), aContact("b.md", { names: ["b", "Bea Cole"] }))).toEqual(["Ann.md knows softly b.md @3"]);
		expect(edges(knows("a neighbour"), aNote("a neighbour.md"))).toEqual([]);
	});

	it("has other notes that matter: linked from contacts and pages, or linking to them", () => {
		const parcels = [
			aContact("Ann.md", { links: ["Idea"] }), aPage("KB/p.md"), aNote("Idea.md", { links: ["Other"] }), aNote("Other.md", { links: ["Idea"] }), aNote("About.md", { links: ["p"] }),
			aDatedNote("2026-05-01.md", "2026-05-01", { links: ["Ann", "2026-05-02"] }), aDatedNote("2026-05-02.md", "2026-05-02", { links: ["2026-05-01"] }),
		];
		expect(nodes(...parcels)).toEqual(["note 2026-05-01.md (2026-05-01)", "note About.md (About)", "contact Ann.md (Ann)", "note Idea.md (Idea)", "page KB/p.md (p)"]);
		expect(edges(...parcels)).toEqual(["2026-05-01.md mention Ann.md @1", "About.md link KB/p.md @1", "Ann.md link Idea.md @1"]);
	});

	it("tells who attended an event", () => {
		const parcels = [aContact("Ann.md"), aContact("Bea.md"), aDatedNote("Weekly.md", "2026-05-01", { participants: [participant("Ann", 2), participant("bea", 3)], links: [link("Ann", { line: 7 })] })];
		expect(edges(...parcels)).toEqual(["Ann.md attended Weekly.md @2", "Bea.md attended Weekly.md @3", "Weekly.md mention Ann.md @7"]);
	});

	it("shows the line that says so", () => {
		const graph = graphOf(aContact("Ann.md", { links: [link("Bea", { line: 7 })], lines: { 7: "- 2026-05-01 met [[Bea]]" } }), aContact("Bea.md"));
		expect(graph.edges).toEqual([{ from: "Ann.md", to: "Bea.md", kind: "mention", soft: false, source: { path: "Ann.md", line: 7, text: "- 2026-05-01 met [[Bea]]" } }]);
	});

	it("is silent about a note's links to itself", () => {
		expect(edges(aContact("Ann.md", { links: ["", "Ann", link("ann", { subpath: "#Log" })] }))).toEqual([]);
	});

	it("does not depend on the order in which notes were read", () => {
		const parcels = [aContact("Ann.md", { links: ["Bea", "x"], ...works(2, { text: "Acme" }) }), aContact("Bea.md", { links: ["Ann"], ...works(3, { text: "ACME" }) }), aPage("p.md", { links: ["X"] })];
		expect(graphOf(...[...parcels].reverse())).toEqual(graphOf(...parcels));
	});
});

describe("organisations", () => {
	it("of one name are one, whatever their spelling and legal form", () => {
		const parcels = [
			aContact("a.md", works(2, { text: "Ромашка" })), aContact("b.md", works(2, { text: "ООО «Ромашка»" })), aContact("c.md", works(3, { text: "ромашка", target: "Ромашка" })),
			aContact("d.md", works(2, { text: "Acme, Inc." })), aContact("e.md", works(2, { text: "ACME" }, { text: "Acme" })),
		];
		expect(nodes(...parcels).slice(5)).toEqual(["organisation org:acme (Acme, Inc.)", "organisation org:ромашка (Ромашка)"]);
		expect(edges(...parcels).map((edge) => edge.replace(/ @.*/, ""))).toEqual([
			"a.md works-at org:ромашка", "b.md works-at org:ромашка", "c.md works-at org:ромашка", "d.md works-at org:acme", "e.md works-at org:acme",
		]);
	});

	it("with a note are that note, written as a link or as text", () => {
		const parcels = [
			aContact("a.md", { ...works(2, { text: "Acme", target: "Acme" }), links: [link("Acme", { line: 2, place: "property" })] }),
			aContact("b.md", works(2, { text: "acme" })), aContact("c.md", works(2, { text: "Acme Widgets" })),
			aNote("Orgs/Acme.md", { aliases: ["Acme Widgets"], links: ["a"] }),
		];
		expect(nodes(...parcels)[0]).toBe("organisation Orgs/Acme.md (Acme)");
		expect(edges(...parcels)).toEqual(["Orgs/Acme.md link a.md @1", "a.md works-at Orgs/Acme.md @2", "b.md works-at Orgs/Acme.md @2", "c.md works-at Orgs/Acme.md @2"]);
	});

	it("that have no note yet are where other links to them lead", () => {
		const parcels = [aContact("a.md", works(2, { text: "Acme", target: "Acme" })), aPage("p.md", { links: ["acme"] })];
		expect(nodes(...parcels)).toEqual(["contact a.md (a)", "organisation org:acme (Acme)", "page p.md (p)"]);
		expect(edges(...parcels)).toEqual(["a.md works-at org:acme @2", "p.md link org:acme @1"]);
	});

	it("that are a knowledge page or a contact stay what they are", () => {
		const parcels = [aContact("a.md", works(2, { text: "b", target: "b" }, { text: "p", target: "p" })), aContact("b.md"), aPage("p.md")];
		expect(nodes(...parcels)).toEqual(["contact a.md (a)", "contact b.md (b)", "page p.md (p)"]);
		expect(edges(...parcels)).toEqual(["a.md works-at b.md @2", "a.md works-at p.md @2"]);
	});
});

describe("missing pages", () => {
	it("are what links of contacts, pages and dated notes find nothing for, one per name, with their referrers", () => {
		const parcels = [
			aContact("Ann.md", { links: ["Follow-up"] }), aPage("p.md", { links: [link("follow up", { line: 8 }), link("Follow up.md", { line: 9 })] }),
			aDatedNote("d.md", "2026-05-01", { links: ["Other"] }), aNote("n.md", { links: ["Nowhere"] }),
		];
		expect(nodes(...parcels)).toEqual(["contact Ann.md (Ann)", "note d.md (d)", "missing missing:follow up (Follow-up)", "missing missing:other (Other)", "page p.md (p)"]);
		expect(edges(...parcels)).toEqual(["Ann.md link missing:follow up @1", "d.md link missing:other @1", "p.md link missing:follow up @8", "p.md link missing:follow up @9"]);
	});

	it("are neither attachments nor addresses nor days", () => {
		const none = ["photo.PNG", "a/b.pdf", "Board.canvas", "https://example.org/x", "mailto:a@example.org", "2026-02-10", "---"];
		expect(nodes(aPage("p.md", { links: none }))).toEqual(["page p.md (p)"]);
		expect(nodes(aPage("p.md", { links: ["Node.js", "2026 plans", "Dr. Lee"] }))).toHaveLength(4);
	});
});
