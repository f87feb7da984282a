import { SocialGraph } from "../../../src/core/graph";
import { day, path } from "../../support/parcels";
import { aSnapshot } from "../../support/vault";

type Notes = Readonly<Record<string, string>>;
const TODAY = day("2026-11-20");

const graphOf = (notes: Notes) => new SocialGraph(aSnapshot(notes), TODAY);
const person = (properties: string, log = "") => `---\ntype: person\n${properties}\n---\n${log}\n`;
const links = (...names: string[]) => `[${names.map((name) => `"[[${name}]]"`).join(", ")}]`;
const chains = (notes: Notes, target: string) =>
	graphOf(notes).pathsTo(target).map(({ steps }) => steps.map(({ label, kind, lastDay }) => `${kind} ${label}${lastDay === null ? "" : ` ${lastDay}`}`).join(" > "));

describe("who can introduce me", () => {
	it("to somebody whom I hardly know: whoever knows us both, with the age of each tie", () => {
		const notes = {
			"Ann.md": person(`knows: ${links("Bea")}`, "- 2026-11-01 call\n- 2026-10-01 call\n- 2026-09-01 call"),
			"Bea.md": person("", ""),
			"Cid.md": person("", "- 2020-01-01 call\n- 2019-05-05 dinner (with:: [[Bea]])"),
		};
		expect(chains(notes, "Bea.md")).toEqual(["own Ann 2026-11-01 > knows Bea", "own Bea 2019-05-05", "own Cid 2020-01-01 > event Bea 2019-05-05"]);
		expect(chains(notes, "bea")).toEqual(chains(notes, "Bea.md"));
	});

	it("shows the line behind each step", () => {
		const [best] = graphOf({ "Ann.md": person(`knows: ${links("Bea")}`, "- 2026-11-01 call"), "Bea.md": person("") }).pathsTo("Bea.md");
		expect(best?.steps.map(({ from, to, source }) => [from, to, source?.text])).toEqual([[null, "Ann.md", "- 2026-11-01 call"], ["Ann.md", "Bea.md", 'knows: ["[[Bea]]"]']]);
		expect(best?.strength).toBeCloseTo((best?.steps[0]?.strength ?? 0) * (best?.steps[1]?.strength ?? 0), 10);
	});

	it("through a longer chain where it is the stronger one", () => {
		const fresh = "- 2026-11-19 call\n- 2026-11-18 call\n- 2026-11-17 call\n- 2026-11-16 call\n- 2026-11-15 call\n- 2026-11-14 call";
		const notes = { "Ann.md": person(`friends: ${links("Bea")}\nknows: ${links("Bea")}`, fresh), "Bea.md": person(`friends: ${links("Cid")}\nknows: ${links("Cid")}`), "Cid.md": person("") };
		expect(chains(notes, "Cid")[0]).toBe("own Ann 2026-11-19 > friend Bea > friend Cid");
	});

	it.each(["Acme", "ACME, Inc.", "org:acme"])("into a company, asked for as %s", (company) => {
		const notes = { "Ann.md": person(`company: Acme\nknows: ${links("Bea")}`), "Bea.md": person("company: Acme", "- 2026-11-01 call"), "Cid.md": person("company: Globex", "- 2026-11-01 call") };
		expect(chains(notes, company)).toEqual(["own Bea 2026-11-01 > works-at Acme", "own Bea 2026-11-01 > knows Ann > works-at Acme"]);
	});

	it("into a company that has a note", () => {
		const notes = { "Ann.md": person('company: "[[Acme]]"'), "Orgs/Acme.md": "We make everything." };
		expect(chains(notes, "Orgs/Acme.md")).toEqual(["own Ann > works-at Acme"]);
		expect(chains(notes, "acme")).toEqual(["own Ann > works-at Acme"]);
	});

	it.each(["Zoe Stone", "missing:zoe stone"])("to somebody without a note, asked for as %s", (name) => {
		expect(chains({ "Ann.md": person("knows: Zoe Stone", "- 2026-11-01 call"), "Bea.md": person("", "- 2026-01-01 she works with [[Zoe Stone]]") }, name)).toEqual([
			"own Ann 2026-11-01 > knows Zoe Stone", "own Bea 2026-01-01 > mention Zoe Stone",
		]);
	});

	it("to nobody who is not there", () => {
		expect(chains({ "Ann.md": person("") }, "Nobody")).toEqual([]);
		expect(chains({ "Ann.md": person("") }, "")).toEqual([]);
	});
});

describe("the user's own tie", () => {
	const strength = (log: string) => graphOf({ "Ann.md": person("", log) }).strengthOf(path("Ann.md"));

	it("is stronger the more often, the more recently and the more mutually there was contact", () => {
		expect(strength("- 2026-11-01 call\n- 2026-10-01 call")).toBeGreaterThan(strength("- 2026-11-01 call"));
		expect(strength("- 2026-11-01 call")).toBeGreaterThan(strength("- 2025-11-01 call"));
		expect(strength("- 2026-11-01 → wrote\n- 2026-10-01 ← answered")).toBeGreaterThan(strength("- 2026-11-01 → wrote\n- 2026-10-01 → wrote"));
	});

	it("has the stated values", () => {
		expect(strength("")).toBe(0.05);
		expect(strength("- 2026-11-20 call")).toBeCloseTo(1 - Math.exp(-1 / 3), 10);
		expect(strength("- 2025-11-20 call")).toBeCloseTo(1 - Math.exp(-1 / 6), 10);
		expect(strength("- 2026-11-20 → wrote")).toBeCloseTo(0.6 * (1 - Math.exp(-1 / 3)), 10);
		expect(graphOf({}).strengthOf(path("Ann.md"))).toBe(0);
	});

	it("counts what was written twice once", () => {
		const twice = { "Ann.md": person("", "- 2026-11-20 call"), "2026-11-20.md": "- call with [[Ann]]\n" };
		expect(graphOf(twice).strengthOf(path("Ann.md"))).toBeCloseTo(1 - Math.exp(-1 / 3), 10);
	});
});

describe("a contact's ties", () => {
	it("name whom they know, how strongly and since when they were last seen together", () => {
		const graph = graphOf({
			"Ann.md": person(`friends: ${links("Bea")}`), "Bea.md": person(""), "Cid.md": person(""), "Dan.md": person(""),
			"Dinner.md": `---\ndate: 2026-11-20\npeople: ${links("Ann", "Cid", "Dan")}\n---\n`,
		});
		const ties = graph.tiesOf(path("Ann.md"));
		expect(ties.map(({ contact, lastDay, lines }) => [contact, lastDay, lines[0]?.kind])).toEqual([["Bea.md", null, "friend"], ["Cid.md", "2026-11-20", "event"], ["Dan.md", "2026-11-20", "event"]]);
		// A stated friend: 1 − e^−1; one event of three: 1 − e^−1/2.
		expect(ties[0]?.strength).toBeCloseTo(1 - Math.exp(-1), 10);
		expect(ties[1]?.strength).toBeCloseTo(1 - Math.exp(-0.5), 10);
		expect(graph.tiesOf(path("Nobody.md"))).toEqual([]);
	});
});

const circle = (names: readonly string[], properties = ""): Notes => Object.fromEntries(names.map((name) => [`${name}.md`, person(`${properties}\nknows: ${links(...names.filter((other) => other !== name))}`)]));

describe("communities", () => {
	it("are circles of people, named by what most of them share", () => {
		const graph = graphOf({ ...circle(["A1", "A2", "A3", "A4"], "company: Acme"), ...circle(["B1", "B2", "B3"], "tags: [sailing]"), ...circle(["C1", "C2", "C3"]), ...circle(["D1", "D2"]), "Lone.md": person("") });
		expect(graph.communities).toEqual([
			{ name: "Acme", named: "organisation", members: ["A1.md", "A2.md", "A3.md", "A4.md"] },
			{ name: "sailing", named: "interest", members: ["B1.md", "B2.md", "B3.md"] },
			{ name: "C1", named: "member", members: ["C1.md", "C2.md", "C3.md"] },
		]);
	});

	it("hold together by a workplace however large it is", () => {
		const staff = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`W${i}.md`, person("company: Globex")]));
		expect(graphOf({ ...staff, ...circle(["A1", "A2", "A3"]) }).communities.map(({ name, members }) => [name, members.length])).toEqual([["Globex", 40], ["A1", 3]]);
	});
});

describe("the most valuable contacts", () => {
	it("come with every reason", () => {
		const graph = graphOf({
			...circle(["A1", "A2", "A3"]), ...circle(["B1", "B2", "B3"]),
			"Hub.md": person(`importance: key\nknows: ${links("A1", "A2", "B1", "B2")}`, "- 2026-11-01 call (got:: an offer) (got:: a tip)\n- 2026-10-01 call (gave:: feedback)"),
			"New.md": person(`introduced_by: "[[Hub]]"`),
		});
		const [first] = graph.values;
		expect(first?.path).toBe("Hub.md");
		expect(first?.reasons).toEqual(
			expect.arrayContaining([
				{ kind: "importance", amount: 1, what: [] },
				{ kind: "giving", amount: 2, back: 1, what: [] },
				{ kind: "connector", amount: 1, what: ["New"] },
				{ kind: "reach", amount: 5, what: [] },
				expect.objectContaining({ kind: "tie" }),
				expect.objectContaining({ kind: "broker" }),
			]),
		);
		expect(graph.values).toHaveLength(8);
		for (const { score } of graph.values) expect(score >= 0 && score <= 1).toBe(true);
		expect(graphOf({ "Ann.md": person("") }).values).toEqual([{ path: "Ann.md", score: 0, reasons: [] }]);
	});
});

describe("fragile spots", () => {
	const spots = (notes: Notes, ...overdue: string[]) => graphOf(notes).fragileSpots((contact) => overdue.includes(contact)).map(({ kind, label, contact, others }) => `${kind} ${label}: ${contact} before ${others}`);
	const touched = (name: string, company: string) => ({ [`${name}.md`]: person(`company: ${company}`, "- 2026-05-01 call") });

	it("are organisations whose only contact is overdue", () => {
		const notes = { ...touched("Ann", "Acme"), ...touched("Bea", "Globex"), ...touched("Cid", "Globex") };
		expect(spots(notes, "Ann.md", "Bea.md")).toEqual(["organisation Acme: Ann.md before 0"]);
		expect(spots(notes)).toEqual([]);
	});

	it("are organisations and communities where all other ties went cold or were paused", () => {
		const cold = person("company: Acme", "- 2019-01-01 call");
		const notes = { ...touched("Ann", "Acme"), "Bea.md": cold, "Cid.md": cold, "Dan.md": person("company: Globex\npaused: true", "- 2026-11-01 call"), ...touched("Eve", "Globex") };
		expect(spots(notes, "Ann.md", "Eve.md")).toEqual(["community Acme: Ann.md before 2", "organisation Acme: Ann.md before 2", "organisation Globex: Eve.md before 1"]);
	});
});
