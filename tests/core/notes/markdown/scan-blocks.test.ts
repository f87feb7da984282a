import MarkdownIt from "markdown-it";
import fc from "fast-check";
import { scanMarkdown } from "../../../../src/core/notes/markdown";

const kindsOf = (text: string): string[] => {
	const { lines } = scanMarkdown(text);
	return Array.from({ length: lines.last - lines.first + 1 }, (_, at) => (lines.quoted(lines.first + at) ? "> " : "") + lines.kind(lines.first + at));
};

describe("Headings", () => {
	it("tell level, text, lines and the heading above", () => {
		const { headings } = scanMarkdown("# A\n### B #\ntext\nC\n---\n## D ##\n# E");
		expect(headings.map(({ level, text, line, endLine, parent }) => [level, text, line, endLine, parent])).toEqual([
			[1, "A", 1, 1, -1],
			[3, "B", 2, 2, 0],
			[2, "text C", 3, 5, 0],
			[2, "D", 6, 6, 0],
			[1, "E", 7, 7, -1],
		]);
	});

	it("in quotes and items are nested, and head nothing", () => {
		const { headings, items } = scanMarkdown("# A\n> ## B\n- # C\n- d");
		expect(headings.map(({ text, nested, parent }) => [text, nested, parent])).toEqual([["A", false, -1], ["B", true, -1], ["C", true, -1]]);
		expect(items.map(({ heading }) => heading)).toEqual([0, 0]);
	});

	it.each(["#tag", "#######  seven", "\\# x", "    # code"])("are not read from %j", (text) => {
		expect(scanMarkdown(text).headings).toEqual([]);
	});
});

describe("List items", () => {
	it("tell text, mark, number, task, range and nesting", () => {
		const text = "## Log\n- [x] a\n\t- b\n\t  more\n\n\t\t1) c\n* [ ] d\n- [-] e\n+ [[f]]\n\nend";
		const { items } = scanMarkdown(text);
		expect(items.map(({ text: shown, marker, number, task, line, endLine, parent, depth, next }) => [shown, marker, number, task, line, endLine, parent, depth, next])).toEqual([
			["a", "-", null, "x", 2, 6, -1, 0, 3],
			["b", "-", null, null, 3, 6, 0, 1, 3],
			["c", ")", 1, null, 6, 6, 1, 2, 3],
			["d", "*", null, " ", 7, 7, -1, 0, 4],
			["e", "-", null, "-", 8, 8, -1, 0, 5],
			["[[f]]", "+", null, null, 9, 9, -1, 0, 6],
		]);
		expect(items.every(({ start, end, text: shown }) => text.slice(start, end) === shown)).toBe(true);
	});

	it.each([
		["- [ ]", " "],
		["- [x] a", "x"],
		["1. [?] a", "?"],
		["- [🎉] a", "🎉"],
		["- [x]a", null],
		["- [x](a.md)", null],
		["- [[a]] b", null],
		["- [xx] a", null],
		["- a [x] b", null],
	])("%j has the task state %j", (text, task) => {
		expect(scanMarkdown(text).items.map((item) => item.task)).toEqual([task]);
	});

	it("without own text have none: what follows the mark is another item or block", () => {
		expect(scanMarkdown("- - a\n-\n- ```\n  b\n- > c").items.map(({ text }) => text)).toEqual(["", "a", "", "", ""]);
	});

	it("nest by tabs and spaces alike", () => {
		for (const indent of ["\t", "  ", "    "]) {
			expect(scanMarkdown(`- a\n${indent}- b\n${indent}${indent}- c\n- d`).items.map(({ depth, parent }) => [depth, parent])).toEqual([[0, -1], [1, 0], [2, 1], [0, -1]]);
		}
	});

	it("know their quote", () => {
		expect(scanMarkdown("- a\n\n> - b\n> - c").items.map(({ quote }) => quote)).toEqual([-1, 0, 0]);
	});
});

describe("Quotes and callouts", () => {
	it("tell type, fold, title, range and nesting", () => {
		const { quotes } = scanMarkdown("> [!Tip]- Ask **first**\n> body\n> > [!faq]\n> > x\n\n> plain [!no]\nlazy");
		expect(quotes.map(({ callout, line, endLine, depth, parent }) => [callout, line, endLine, depth, parent])).toEqual([
			[{ type: "tip", fold: "-", title: "Ask **first**" }, 1, 4, 0, -1],
			[{ type: "faq", fold: null, title: "" }, 3, 4, 1, 0],
			[null, 6, 7, 0, -1],
		]);
	});
});

describe("Tables", () => {
	it("tell header, rows and cells", () => {
		const { tables, links } = scanMarkdown("# H\n\nDate | About\n:-- | --:\n2026-01-01 | [[Ada\\|A]] `a\\|b`\n| [[Bea|B]] | x | more |\nno pipe\n\ntext");
		expect(tables.map(({ line, endLine, heading, header, rows }) => [line, endLine, heading, header.cells, rows.map(({ line: row, cells }) => [row, ...cells])])).toEqual([
			[3, 7, 0, ["Date", "About"], [[5, "2026-01-01", "[[Ada|A]] `a|b`"], [6, "[[Bea|B]]", "x"], [7, "no pipe", ""]]],
		]);
		expect(links.map(({ target, alias, place }) => [target, alias, place])).toEqual([["Ada", "A", "table"], ["Bea", "B", "table"]]);
	});

	it("begin below the lines of a paragraph, and in items and quotes", () => {
		expect(scanMarkdown("text\na | b\n- | -\n\n- | x |\n  | - |\n  | 1 |\n> | y |\n> | - |").tables.map(({ line, item, quote }) => [line, item, quote])).toEqual([
			[2, -1, -1],
			[5, 0, -1],
			[8, -1, 0],
		]);
	});

	it.each(["a | b\n---\n", "| a |\n| - | - |\n", "| a |\n\n| - |\n", "a | b\n-- | --", "| - |\n| - |", "    | a |\n    | - |"])("%j has the table markdown-it finds, or none", (text) => {
		expect(tablesOf(text)).toEqual(tablesByMarkdownIt(text));
	});

	const markdownIt = new MarkdownIt();
	const tablesByMarkdownIt = (text: string): number[][] => markdownIt.parse(text, {}).filter(({ type }) => type === "table_open").map(({ map }) => [(map?.[0] ?? 0) + 1]);
	const tablesOf = (text: string): number[][] => scanMarkdown(text).tables.map(({ line }) => [line]);

	it("are those that markdown-it finds", () => {
		const row = fc.array(fc.constantFrom("a", "|", " ", "-", ":", "b c", "\\|", "| - |", "|-|-|"), { maxLength: 6 }).map((parts) => parts.join(""));
		fc.assert(
			fc.property(fc.array(row, { maxLength: 6 }).map((rows) => rows.join("\n")), (text) => {
				// A list item and a setext underline stay what they are to CommonMark; markdown-it makes table rows of them.
				fc.pre(!/^ *-+( |$)/m.test(text));
				expect(tablesOf(text)).toEqual(tablesByMarkdownIt(text));
			}),
			{ numRuns: 3000 },
		);
	});
});

describe("The kind of a line", () => {
	it.each([
		["a\n\n# b\n- c\n  d\n1. e\n***", ["text", "blank", "heading", "item", "text", "item", "rule"]],
		["a\n===\n\n    code\n```\n# b\n\n```", ["heading", "rule", "blank", "code", "code", "code", "code", "code"]],
		["> [!tip] a\n> b\n>\n> - c\nlazy", ["> callout", "> text", "> blank", "> item", "> text"]],
		["| a |\n| - |\n| b |", ["table", "table-delimiter", "table"]],
		["<div>\na\n\n<!-- b -->\n<!-- c\n\n--> d", ["html", "html", "blank", "comment", "comment", "comment", "html"]],
		["%%\na\n\n# b\n%%\n%% c %%\nd %% e %%", ["comment", "comment", "comment", "comment", "comment", "comment", "text"]],
		["a %% b\nc\nd %% e", ["text", "comment", "text"]],
		["$$\nx = 1\n---\n$$\n$$ y $$", ["math", "math", "math", "math", "math"]],
		["[a]: b.md\n[^1]: note", ["definition", "text"]],
		["- ```\n  a\nb", ["code", "code", "text"]],
	])("in %j is %j", (text, kinds) => {
		expect(kindsOf(text)).toEqual(kinds);
	});

	it("is text where a mark hides nothing", () => {
		expect(kindsOf("$$ 5\nb\n\n100%% sure\n\n<-- c")).toEqual(["text", "text", "blank", "text", "blank", "text"]);
	});

	it("is code behind a fence at any indentation: on purpose, in case an editor indented it", () => {
		expect(kindsOf("- a\n      ```js\n  [[b]]\n      ```\n- c")).toEqual(["item", "code", "code", "code", "item"]);
	});
});

describe("Lines", () => {
	it("end in LF, CRLF or CR, and are counted in the whole file", () => {
		const { lines } = scanMarkdown("---\r\n---\r\na\r\nb\rc\n\nd", { offset: 10, line: 3 });
		expect([lines.first, lines.last]).toEqual([3, 7]);
		expect([3, 4, 5, 6, 7].map((line) => lines.text(line))).toEqual(["a", "b", "c", "", "d"]);
	});

	it("begin behind a byte order mark", () => {
		expect(scanMarkdown("\ufeff# a").headings.map(({ text }) => text)).toEqual(["a"]);
	});

	it("of an empty text are none", () => {
		const { lines } = scanMarkdown("");
		expect([lines.first, lines.last]).toEqual([1, 0]);
		expect(() => lines.kind(1)).toThrow(RangeError);
	});

	it("are the same with CRLF as with LF", () => {
		const text = "# a\n- [ ] b [[c]]\n\t- d\n\n> e\n\n| f |\n| - |\n| g |\n```\nh\n```\nk:: [[l]] #m ^n";
		const strip = (markdown: string): unknown => {
			const { headings, items, tables, links, tags, fields, blockIds } = scanMarkdown(markdown);
			return JSON.parse(JSON.stringify({ headings, items, tables, links, tags, fields, blockIds }, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)));
		};
		expect(strip(text.replaceAll("\n", "\r\n"))).toEqual(strip(text));
		expect(strip(text.replaceAll("\n", "\r"))).toEqual(strip(text));
	});
});
