// A note is untrusted input: nothing in it may cost more than its length, or throw.
import fc from "fast-check";
import { plainText, scanMarkdown } from "../../../../src/core/notes/markdown";

const LENGTH = 300_000;
const repeated = (unit: string, length = LENGTH): string => unit.repeat(Math.ceil(length / unit.length));

/** What a quadratic reader would take minutes for. */
const HOSTILE: Readonly<Record<string, string>> = {
	"one long word": repeated("a"),
	"open wikilinks": repeated("[[a "),
	"open wikilinks, line by line": repeated("[[a\n"),
	"open wikilinks and one end": `${repeated("[[ ")}]]`,
	"open brackets": repeated("["),
	"open links": repeated("[a](b"),
	"open angle links": repeated("[a](<b"),
	"open titles": repeated('[a](b "c '),
	"open parentheses": repeated("[a](((((("),
	"backticks of all lengths": Array.from({ length: 700 }, (_, index) => `${"`".repeat(index + 1)} `).join(""),
	"open fields": repeated("(a:: "),
	"fields in fields": repeated("(a:: ", LENGTH / 2) + repeated(")", LENGTH / 2),
	"fields in brackets": repeated("[a:: "),
	"keys without end": repeated("a::"),
	"open comments": repeated("a <!-- b\n"),
	"open comment blocks": repeated("<!-- b\n\n"),
	"percents": repeated("a %% b\n\n"),
	"dollars": repeated("$$ a $$ b\n"),
	"quotes in quotes": repeated("> "),
	"items in items": repeated("- "),
	"items in items with text": `${repeated("- ")}a`,
	"blank lines in deep items": `${repeated("- ", 20_000)}\n${repeated("\n")}`,
	"blank quotes in deep quotes": `${repeated("> ", 20_000)}a\n${repeated(">\n")}`,
	"stairs of spaces": Array.from({ length: 700 }, (_, index) => `${"  ".repeat(index)}- a`).join("\n"),
	"stairs of tabs": Array.from({ length: 700 }, (_, index) => `${"\t".repeat(index)}- a`).join("\n"),
	"blank lines": repeated("\n"),
	"lone returns": repeated("\r"),
	"spaces": repeated(" "),
	"tags": repeated("#a/"),
	"emphasis that opens": repeated("**a "),
	"emphasis that closes": repeated("a**"),
	"underscores": repeated("_a"),
	"open tags": repeated("<a "),
	"attributes": `<a${repeated(" b")}`,
	"space in a tag": `<a${repeated(" ")}`,
	"table rows": `| a |\n| - |\n${repeated("| b |\n")}`,
	"table delimiters": `a|b\n${repeated("|-")}`,
	"tables": repeated("| a |\n| - |\n\n"),
	"definitions": repeated("[a]: "),
	"a long paragraph underlined": `${repeated("a\n")}===`,
	"addresses": repeated("http://"),
	"footnotes": repeated("[^a"),
	"entities": repeated("&amp"),
	"NUL": repeated("\0"),
	"stars": repeated("* "),
};

describe("A hostile note", () => {
	it.each(Object.entries(HOSTILE))("of %s is read in time", (_, text) => {
		const start = performance.now();
		const { lines } = scanMarkdown(text);
		plainText(text);
		expect(performance.now() - start).toBeLessThan(10_000);
		expect(lines.text(lines.last).length).toBeLessThanOrEqual(text.length);
	});

	it("of 10,000 levels nests no deeper than anybody writes", () => {
		const { items, quotes } = scanMarkdown(`${"- ".repeat(10_000)}a\n${"> ".repeat(10_000)}b`);
		expect(items.length).toBe(100);
		expect(quotes.length).toBe(100);
	});
});

describe("Any text", () => {
	const pieces = [
		"[[", "]]", "[", "]", "(", ")", "|", "\\", "`", "``", "```", "~~~", "%%", "<!--", "-->", "<", ">", "$$", "::", ":", "#", "^a", "- ", "1. ", "[ ] ", "[!a]", "+", "-", "=", "*", "_",
		"\n", "\r", "\r\n", "\t", " ", "    ", "a", "я", "🎉", "\ud800", "\0", "\u2028", "\ufeff", "http://", "!", "| - |", "\n\n",
	];
	const text = fc.oneof(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")), fc.string({ unit: "binary", maxLength: 60 }));

	it("is read without an exception, each thing on its line and in order", () => {
		fc.assert(
			fc.property(text, (markdown) => {
				const { lines, links, tags, fields, urls, blockIds, items, headings } = scanMarkdown(markdown);
				for (const list of [links, tags, fields, blockIds, items, headings]) {
					for (const [at, { line, start, end }] of list.entries()) {
						expect(line).toBeGreaterThanOrEqual(lines.first);
						expect(line).toBeLessThanOrEqual(lines.last);
						expect(start).toBeGreaterThanOrEqual(lines.start(line));
						expect(end).toBeGreaterThanOrEqual(start);
						expect(end).toBeLessThanOrEqual(markdown.length);
						expect(line).toBeGreaterThanOrEqual(list[at - 1]?.line ?? 0);
					}
				}
				for (const { line } of urls) expect(lines.kind(line)).toBeDefined();
				for (const [at, item] of items.entries()) {
					expect(item.endLine).toBeGreaterThanOrEqual(item.line);
					expect(item.parent).toBeLessThan(at);
					expect(item.next).toBeGreaterThan(at);
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it("gives the same things below frontmatter as alone", () => {
		fc.assert(
			fc.property(text, (markdown) => {
				const before = "---\na: b\n---\n";
				const alone = scanMarkdown(markdown.replace(/^\ufeff/, ""));
				const below = scanMarkdown(before + markdown.replace(/^\ufeff/, ""), { offset: before.length, line: 4 });
				expect(below.links.map(({ target, line, start }) => [target, line - 3, start - before.length])).toEqual(alone.links.map(({ target, line, start }) => [target, line, start]));
				expect(below.lines.last - 3).toBe(alone.lines.last);
			}),
		);
	});
});
