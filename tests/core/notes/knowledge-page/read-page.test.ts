import type { PageFacts } from "../../../../src/core/notes";
import { readPage } from "../../../support/notes";

const page = (...lines: string[]): PageFacts => readPage("KB/Keeping in touch.md", lines.join("\n")).page;

describe("the title of a page", () => {
	it("is its first H1, as plain text; else the file name", () => {
		expect(page("## Intro", "# Keeping **in** touch", "# Second")).toMatchObject({ title: "Keeping in touch", titleLine: 2 });
		expect(page("## Intro")).toMatchObject({ title: "Keeping in touch", titleLine: 1 });
		expect(page("> # Quoted", "", "## Intro").title).toBe("Keeping in touch");
	});

	it("has the aliases beside it", () => {
		expect(page("---", "aliases: [Связи, Ties]", "---", "# A").aliases).toEqual(["Связи", "Ties"]);
	});
});

describe("sections", () => {
	it("go from a heading to the next of any level, with the headings above", () => {
		expect(page("# A", "intro", "", "## B", "### C", "text of C", "with [[Link]]", "", "## D", "").sections.map(({ heading, level, line, endLine, parents, markdown, links }) => ({ heading, level, line, endLine, parents, markdown, links: links.length }))).toEqual([
			{ heading: "A", level: 1, line: 1, endLine: 2, parents: [], markdown: "intro", links: 0 },
			{ heading: "B", level: 2, line: 4, endLine: 4, parents: ["A"], markdown: "", links: 0 },
			{ heading: "C", level: 3, line: 5, endLine: 7, parents: ["A", "B"], markdown: "text of C\nwith [[Link]]", links: 1 },
			{ heading: "D", level: 2, line: 9, endLine: 9, parents: ["A"], markdown: "", links: 0 },
		]);
	});

	it("are told apart by their lines where headings repeat", () => {
		expect(page("# A", "## Steps", "one", "## B", "## Steps", "two").sections.filter(({ heading }) => heading === "Steps").map(({ line, markdown }) => [line, markdown])).toEqual([[2, "one"], [5, "two"]]);
	});

	it("include the text before the first heading, if there is any", () => {
		expect(page("---", "tags: [x]", "---", "", "Preface", "", "# A").sections[0]).toMatchObject({ heading: "", level: 0, line: 5, endLine: 5, markdown: "Preface", parents: [] });
		expect(page("", "# A").sections.map(({ heading }) => heading)).toEqual(["A"]);
	});

	it("are not begun by what only looks like a heading", () => {
		expect(page("# A", "```", "# code", "```", "> # quote", "- # item", "#tag", "    # indented").sections.map(({ heading }) => heading)).toEqual(["A"]);
	});

	it("begin with underlined headings too, and know markup from text", () => {
		expect(page("A **b** [[c|d]]", "===", "text").sections).toMatchObject([{ heading: "A b d", line: 1, endLine: 3, markdown: "text" }]);
	});
});

describe("items", () => {
	it("are bold list items with their children, and callouts", () => {
		const [section] = page("# A", "- **Write soon**: within a day", "  - short", "- plain", "1. **Call** later", "", "> [!tip] Be kind", "> and **patient**", "", "> a quote", "- plain **bold** inside").sections;
		expect(section?.items).toEqual([
			{ label: "Write soon", line: 2, endLine: 3, text: "Write soon: within a day\nshort", markdown: "- **Write soon**: within a day\n  - short" },
			{ label: "Call", line: 5, endLine: 5, text: "Call later", markdown: "1. **Call** later" },
			{ label: "Be kind", line: 7, endLine: 8, text: "Be kind\nand patient", markdown: "> [!tip] Be kind\n> and **patient**" },
		]);
	});

	it("a callout without title is called by its type", () => {
		expect(page("# A", "> [!WARNING]-", "> Do not push").sections[0]?.items).toMatchObject([{ label: "warning", text: "Do not push" }]);
	});

	it("nested bold items are items too", () => {
		expect(page("# A", "- **One**", "  - **Two**: x").sections[0]?.items.map(({ label, line, endLine }) => [label, line, endLine])).toEqual([["One", 2, 3], ["Two", 3, 3]]);
	});
});

describe("rule lines", () => {
	it("are list items and table rows, with label, rest and the headings above", () => {
		expect(page("# A", "## Rhythm", "- **Recruiters**: every 2-3 months", "- plain text", "  1. nested", "", "| Who | How often |", "|---|---|", "| **Clients** | monthly |", "").ruleLines).toEqual([
			{ line: 3, text: "- **Recruiters**: every 2-3 months", plain: "Recruiters: every 2-3 months", label: "Recruiters", rest: "every 2-3 months", headings: ["A", "Rhythm"] },
			{ line: 4, text: "- plain text", plain: "plain text", label: "", rest: "plain text", headings: ["A", "Rhythm"] },
			{ line: 5, text: "1. nested", plain: "nested", label: "", rest: "nested", headings: ["A", "Rhythm"], parents: ["plain text"] },
			{ line: 9, text: "| **Clients** | monthly |", plain: "Clients | monthly", label: "Clients", rest: "monthly", headings: ["A", "Rhythm"], columns: ["Who", "How often"] },
		]);
	});

	it("do not stand in prose, quotes, callouts or code", () => {
		expect(page("# A", "Write every month.", "", "> - quoted, monthly", "", "> [!tip]", "> - every week", "", "```", "- code, yearly", "```").ruleLines).toEqual([]);
	});

	it("keep their lines behind frontmatter", () => {
		expect(page("---", "tags: [x]", "---", "# A", "- monthly").ruleLines).toMatchObject([{ line: 5 }]);
	});
});

test("links keep where they stand, and every line that is referred to has its text", () => {
	const parcel = readPage("KB/A.md", "# A\n- see [[B#Part|there]] and [C](C%20d.md)\n> [[E]]\n");
	expect(parcel.links).toEqual([
		{ target: "B", subpath: "#Part", alias: "there", form: "wikilink", line: 2, place: "text" }, { target: "C d.md", alias: "C", form: "markdown", line: 2, place: "text" },
		{ target: "E", form: "wikilink", line: 3, place: "quote" },
	]);
	expect([...parcel.lines.keys()].sort()).toEqual([1, 2, 3]);
	expect(parcel.lines.get(3)).toBe("> [[E]]");
});
