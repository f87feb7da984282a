// The scanner against the reference parser of CommonMark: the same headings, items, quotes, code, HTML blocks and rules.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Parser, type Node } from "commonmark";
import fc from "fast-check";
import { scanMarkdown } from "../../../../src/core/notes/markdown";

const BLANK = /^[\s>]*$/;
const rowsOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

function lineAbove(node: Node, type: string): number {
	for (let above = node.parent; above; above = above.parent) if (above.type === type) return above.sourcepos[0][0];
	return 0;
}

/** What the reference parser finds, as sorted sentences. */
function blocksByReference(text: string): string[] {
	const rows = rowsOf(text);
	const blocks = new Set<string>();
	const walker = new Parser().parse(text).walker();
	for (let event = walker.next(); event; event = walker.next()) {
		if (!event.entering) continue;
		const { node } = event;
		const [[first], [last]] = node.sourcepos ?? [[0], [0]];
		if (node.type === "heading") blocks.add(`heading ${String(node.level)} ends on ${String(last)}`);
		else if (node.type === "item") blocks.add(`${node.listType} item on ${String(first)} in ${String(lineAbove(node, "item"))}, quote ${String(lineAbove(node, "block_quote"))}`);
		else if (node.type === "block_quote") blocks.add(`quote on ${String(first)} in ${String(lineAbove(node, "block_quote"))}`);
		else if (node.type === "thematic_break") blocks.add(`rule on ${String(first)}`);
		else if (node.type === "code_block" || node.type === "html_block") {
			for (let line = first; line <= last; line++) {
				if (!BLANK.test(rows[line - 1] ?? "")) blocks.add(`${node.type === "code_block" ? "code" : "html"} on ${String(line)}`);
			}
		}
	}
	return [...blocks].sort();
}

/** What the scanner finds, in the same sentences. A comment alone on its lines is `comment` to it, HTML to CommonMark. */
function blocksByScanner(text: string, reference: readonly string[]): string[] {
	const { headings, items, quotes, lines } = scanMarkdown(text);
	const rows = rowsOf(text);
	const blocks = new Set<string>();
	const underlines = new Set(headings.filter(({ line, endLine }) => endLine > line).map(({ endLine }) => endLine));
	for (const { level, endLine } of headings) blocks.add(`heading ${String(level)} ends on ${String(endLine)}`);
	for (const { line, number, parent, quote } of items) {
		blocks.add(`${number === null ? "bullet" : "ordered"} item on ${String(line)} in ${String(items[parent]?.line ?? 0)}, quote ${String(quotes[quote]?.line ?? 0)}`);
	}
	for (const { line, parent } of quotes) blocks.add(`quote on ${String(line)} in ${String(quotes[parent]?.line ?? 0)}`);
	for (let line = lines.first; line <= lines.last; line++) {
		if (BLANK.test(rows[line - 1] ?? "")) continue;
		const kind = lines.kind(line);
		const html = `html on ${String(line)}`;
		if (kind === "code") blocks.add(`code on ${String(line)}`);
		else if (kind === "html" || (kind === "comment" && reference.includes(html))) blocks.add(html);
		else if (kind === "rule" && !underlines.has(line)) blocks.add(`rule on ${String(line)}`);
	}
	return [...blocks].sort();
}

function expectSameBlocks(text: string): void {
	const reference = blocksByReference(text);
	expect(blocksByScanner(text, reference)).toEqual(reference);
}

const root = path.resolve(__dirname, "../../../..");

/** Markdown that people wrote: the READMEs and changelogs of the installed packages. */
function realMarkdown(): [name: string, text: string][] {
	const modules = path.join(root, "node_modules");
	const folders = readdirSync(modules).flatMap((name) => (name.startsWith("@") ? readdirSync(path.join(modules, name)).map((inner) => path.join(name, inner)) : [name]));
	const files = folders.flatMap((folder) => ["README.md", "readme.md", "CHANGELOG.md"].map((name) => path.join(modules, folder, name)));
	return files
		.filter((file) => existsSync(file))
		.map((file): [string, string] => [path.relative(modules, file), readFileSync(file, "utf8").replace(/^\ufeff/, "")])
		.filter(([, text]) => text.length < 60_000);
}

function seedPages(): [name: string, text: string][] {
	const folder = path.join(root, "../shared/seed-vault");
	if (!existsSync(folder)) return [];
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
	return files.map((name) => [name, readFileSync(path.join(folder, name), "utf8").replace(/^---\n[^]*?\n---\n/, "")]);
}

describe("The blocks of real Markdown", () => {
	const real = realMarkdown();

	it("are many", () => {
		expect(real.length).toBeGreaterThan(100);
	});

	it("are the same to the scanner as to CommonMark", () => {
		for (const [name, text] of [...real, ...seedPages()]) {
			const reference = blocksByReference(text);
			expect([name, ...blocksByScanner(text, reference)]).toEqual([name, ...reference]);
		}
	});
});

describe("The blocks of generated Markdown", () => {
	const pieces = [
		"", " ", "  ", "    ", "\t", "> ", ">", "- ", "-", "* ", "+ ", "1. ", "2) ", "10. ", "1.", "# ", "## x ##", "#", "```", "~~~~", "```js", "---", "===", "***",
		"_ _ _", "text", "a b", "слово", "<div>", "</div>", "<!-- x -->", "<!--", "-->", "<b>", "<b", "<pre>", "</pre>", "<?x", "[a]: /b", "\\", "`", "[ ] x", "    x",
	];
	const line = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(""));
	const document = (lineBreak: string) => fc.array(line, { minLength: 1, maxLength: 10 }).map((rows) => rows.join(lineBreak));
	/** On purpose: a fence opens at any indentation. By the reference's mistake: a tab is no space in a link definition. */
	const differs = (text: string): boolean => /^[ \t>*+\-0-9.)]*(?: {4}|\t| {1,3}\t)[ \t]*(```|~~~)/m.test(text) || /\[a\]:.*\t/.test(text);

	it.each([["LF", "\n"], ["CRLF", "\r\n"], ["CR", "\r"]])("are the same to the scanner as to CommonMark, lines ending in %s", (_, lineBreak) => {
		fc.assert(
			fc.property(document(lineBreak), (text) => {
				fc.pre(!differs(text.replaceAll("\r", "\n")));
				expectSameBlocks(text);
			}),
			{ numRuns: 1500 },
		);
	});
});

describe("What people stumble over", () => {
	it.each([
		["an item that a number cannot begin", "In the year\n1986. What a great season."],
		["a list in a list in a quote", "> 1. a\n>    - b\n>\n>      c\n> 2. d\nlazy"],
		["an underline behind an item", "- a\n---\n- b\n  ==="],
		["code behind an item's blank line", "-\n\n      code?\n- x\n\n      code"],
		["tabs half used by a mark", "-\t\tcode\n>\t\tcode\n 1.\titem\n\n\tstill"],
		["a fence that a quote's end closes", "> ```\n> a\nb\n```\nc"],
		["an HTML block that a blank line closes", "<div>\n# no heading\n\n# heading\n</div>"],
		["a comment with a heading in it", "<!-- a\n# b\n-->\n# c"],
	])("%s", (_, text) => {
		expectSameBlocks(text);
	});
});
