import fc from "fast-check";
import { createNoteReader, type NotePath, type PageParcel } from "../../../src/core/notes";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { wordsOf } from "../../../src/core/text";
import { compileVocabulary } from "../../../src/core/vocabulary";
import { DEFAULT_WEIGHTS } from "../../../src/core/advice";
import { UnitIndex } from "../../../src/core/advice/units/unit-index";

const reader = createNoteReader(DEFAULT_SETTINGS);
const vocabulary = compileVocabulary();

function page(path: string, text: string): PageParcel {
	const parcel = reader.read(path as NotePath, text);
	if (parcel.kind !== "page") throw new Error(`${path} is a ${parcel.kind}`);
	return parcel;
}
function indexOf(...pages: readonly PageParcel[]): UnitIndex {
	const index = new UnitIndex(vocabulary, DEFAULT_WEIGHTS);
	index.update(new Map(pages.map((parcel) => [parcel.path, parcel])));
	return index;
}
function about(index: UnitIndex, heading: string): Record<string, number> {
	const unit = index.units.find((each) => each?.heading === heading);
	return Object.fromEntries((unit?.concepts.names ?? []).map((name, at) => [name, unit?.concepts.weights[at] ?? 0]));
}

const clients = page("KB/Clients.md", [
	"# Clients", "", "Short introduction.", "", "## Changes", "", "### A champion leaves", "- Ask for a handover", "",
	"### Money gets tight", "- **Smaller version**: before they ask for a discount", "  - freeze the project", "- **Payment**: by stages", "",
	"### Empty", "", "## Related", "- [[A]]", "- [[B]]",
].join("\n"));

describe("a page, read for advice", () => {
	const index = indexOf(clients);

	it("has a unit for each section with text of its own", () => {
		expect(index.units.map((unit) => unit?.heading)).toEqual(["Clients", "A champion leaves", "Money gets tight", "Related"]);
	});

	it("is about what its headings say, more than about what the text mentions", () => {
		expect(about(index, "A champion leaves")["company-changed"]).toBeGreaterThan(0.7);
		expect(about(index, "Money gets tight")["budget-cut"]).toBeGreaterThan(about(index, "Money gets tight")["project-paused"] ?? 1);
	});

	it("hands the words of an empty heading to the sections below it", () => {
		const other = indexOf(page("KB/A.md", "# A\n\n## Budget cuts\n\n### What to do\n- stay calm\n"));
		expect(about(other, "What to do")["budget-cut"]).toBeGreaterThan(0.2);
	});

	it("knows what each bold item is about", () => {
		const unit = index.units.find((each) => each?.heading === "Money gets tight");
		expect(unit?.items.map(({ item }) => item.label)).toEqual(["Smaller version", "Payment"]);
		expect(unit?.items[0]?.concepts.names).toContain("pricing");
		expect(unit?.items[1]?.concepts.names).not.toContain("pricing");
	});

	it("counts introductions and lists of links for less", () => {
		expect(index.units.find((unit) => unit?.heading === "Clients")?.worth).toBeLessThan(1);
		expect(index.units.find((unit) => unit?.heading === "Related")?.worth).toBeLessThan(0.5);
	});

	it("finds the unit that holds a line", () => {
		expect(index.units[index.unitAt(clients.path, 8)]?.heading).toBe("A champion leaves");
		expect(index.unitAt("KB/none.md" as NotePath, 3)).toBe(-1);
	});
});

describe("the index of units", () => {
	const words = ["клиент", "budget", "письмо", "conference", "trust", "ссора", "праздник", "mentor"];
	const text = fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
		.map((sections) => sections.map((section, at) => `## ${section[0] ?? ""} ${at}\n- ${section.join(" ")}`).join("\n\n"));
	const path = fc.constantFrom("KB/a.md", "KB/b.md", "KB/c.md");
	const step = fc.record({ path, text: fc.option(text) });

	/** Scores by heading and page, since numbers of units differ. */
	function scores(index: UnitIndex, add: (row: Float32Array) => void): Record<string, number> {
		const row = new Float32Array(index.units.length);
		add(row);
		return Object.fromEntries(index.units.flatMap((unit, at) => (unit ? [[`${unit.page} ${unit.section.line}`, Math.round((row[at] ?? 0) * 1e4)]] : [])));
	}

	it("equals a fresh build after any sequence of changes", () => {
		fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
			const index = new UnitIndex(vocabulary, DEFAULT_WEIGHTS);
			const pages = new Map<NotePath, PageParcel>();
			for (const { path: at, text: body } of steps) {
				if (body === null) pages.delete(at as NotePath);
				else pages.set(at as NotePath, page(at, body));
				index.update(new Map(pages));
			}
			const fresh = new UnitIndex(vocabulary, DEFAULT_WEIGHTS);
			fresh.update(new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1))));
			expect(index.size).toBe(fresh.size);
			for (const word of words) {
				expect(scores(index, (row) => { index.addWord(row, vocabulary.termOf(word), 1); })).toEqual(scores(fresh, (row) => { fresh.addWord(row, vocabulary.termOf(word), 1); }));
				expect(index.wordRarity(vocabulary.termOf(word))).toBeCloseTo(fresh.wordRarity(vocabulary.termOf(word)), 6);
			}
			for (const concept of ["budget-cut", "conference", "trust", "conflict", "is:client"]) {
				expect(scores(index, (row) => { index.addConcept(row, concept, 1); })).toEqual(scores(fresh, (row) => { fresh.addConcept(row, concept, 1); }));
				expect(index.conceptRarity(concept)).toBeCloseTo(fresh.conceptRarity(concept), 6);
			}
		}), { numRuns: 60 });
	});

	it("finds words as a plain count over every unit would", () => {
		fc.assert(fc.property(text, fc.constantFrom(...words), (body, word) => {
			const index = indexOf(page("KB/a.md", body));
			const row = new Float32Array(index.units.length);
			index.addWord(row, vocabulary.termOf(word), 1);
			index.units.forEach((unit, at) => {
				const has = wordsOf(`${unit?.heading ?? ""} ${unit?.section.markdown ?? ""}`).some(({ form }) => vocabulary.termOf(form) === vocabulary.termOf(word));
				expect((row[at] ?? 0) > 0).toBe(has);
			});
		}), { numRuns: 60 });
	});

	it("does not read a page again whose parcel is the same", () => {
		const index = indexOf(clients);
		const unit = index.units[0];
		index.update(new Map([[clients.path, clients]]));
		expect(index.units[0]).toBe(unit);
	});
});
