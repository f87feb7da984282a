import { scanMarkdown, type ScannedLink } from "../../../../src/core/notes/markdown";

const linksOf = (text: string): readonly ScannedLink[] => scanMarkdown(text).links;
const targetsOf = (text: string): string[] => linksOf(text).map(({ target }) => target);
/** A link as `form target subpath alias`, what is absent as `-`. */
const sentences = (text: string): string[] =>
	linksOf(text).map(({ form, target, subpath, alias }) => [form, target, subpath, alias].map((part) => part || "-").join(" "));

describe("Wikilinks", () => {
	it.each([
		["[[Ada]]", "wikilink Ada - -"],
		["[[ Ada | the countess ]]", "wikilink Ada - the countess"],
		["[[people/Ада Лавлейс]]", "wikilink people/Ада Лавлейс - -"],
		["[[Ada#Work]]", "wikilink Ada #Work -"],
		["[[Ada#Work#2026|there]]", "wikilink Ada #Work#2026 there"],
		["[[Ada#^id-1]]", "wikilink Ada #^id-1 -"],
		["[[#Here]]", "wikilink - #Here -"],
		["![[plan.png]]", "embed plan.png - -"],
		["[[a\\|b]]", "wikilink a - b"],
		["[[[a]]]", "wikilink a - -"],
		["[[a[[b]]", "wikilink b - -"],
		["[[a|b [c]]]", "wikilink a - b [c"],
	])("are read from %s", (text, link) => {
		expect(sentences(text)).toEqual([link]);
	});

	it.each(["[[]]", "[[|a]]", "\\[[a]]", "[[a]", "[[a\nb]]", "`[[a]]`", "``[[a]]` ``", "%%[[a]]%%", "<!-- [[a]] -->", "    [[a]]", "```\n[[a]]\n```", "~~~\n[[a]]", "$$\n[[a]]\n$$"])(
		"are not read from %j",
		(text) => {
			expect(linksOf(text)).toEqual([]);
		},
	);

	it("behind an escaped exclamation mark are no embeds", () => {
		expect(sentences("\\![[a]]")).toEqual(["wikilink a - -"]);
	});

	it("are found beside backticks and percents that hide nothing", () => {
		expect(targetsOf("a ` b [[x]] and 100%% of [[y]]\n\nc ``` [[z]]")).toEqual(["x", "y", "z"]);
	});
});

describe("Markdown links", () => {
	it.each([
		["[x](page.md)", "markdown page.md - x"],
		["[x](path%20with.md#%D0%94%D0%B0)", "markdown path with.md #Да x"],
		["[x](<path with spaces.md>)", "markdown path with spaces.md - x"],
		["[x](Знания/Поддержание%20связей.md \"title\")", "markdown Знания/Поддержание связей.md - x"],
		["[x](a(b).md)", "markdown a(b).md - x"],
		["[x](a\\)b.md)", "markdown a)b.md - x"],
		["[x](100%.md)", "markdown 100%.md - x"],
		["[x](#here)", "markdown - #here x"],
		["![alt|100](plan.png)", "embed plan.png - alt|100"],
		["[a [b] c](d.md)", "markdown d.md - a [b] c"],
		["[one\ntwo](d.md)", "markdown d.md - one\ntwo"],
	])("are read from %j", (text, link) => {
		expect(sentences(text)).toEqual([link]);
	});

	it.each(["[x]()", "[x] (a.md)", "[x](a b.md)", "[x](a.md", "\\[x](a.md)", "[x](<a\nb>)", "[ref]: a.md"])("are not read from %j", (text) => {
		expect(linksOf(text)).toEqual([]);
	});

	it("to addresses outside the vault are no links of the vault", () => {
		const { links, urls } = scanMarkdown("[a](https://a.org/x#y) <mailto:b@b.org> obsidian://c?d=[[e]] (see https://f.org/(g)). [h](mailto:h@h.org)");
		expect(links.map(({ target }) => target)).toEqual(["e"]);
		expect(urls.map(({ url }) => url)).toEqual(["https://a.org/x#y", "mailto:b@b.org", "obsidian://c?d=", "https://f.org/(g)", "mailto:h@h.org"]);
	});
});

describe("The place of a link", () => {
	it.each([
		["[[a]]", "text"],
		["# [[a]]", "heading"],
		["[[a]]\n===", "heading"],
		["- [ ] ask [[a]]", "open-task"],
		["- [x] asked [[a]]", "done-task"],
		["- [-] drop [[a]]", "open-task"],
		["- [ ] ask\n  - about [[a]]", "open-task"],
		["- [ ] ask\n  - [x] [[a]]", "done-task"],
		["> [[a]]", "quote"],
		["> [!tip] [[a]]", "quote"],
		["- [ ] x\n  > [[a]]", "quote"],
		["| x |\n| - |\n| [[a]] |", "table"],
		["- [[a]]\nlazy", "text"],
	])("in %j is %s", (text, place) => {
		expect(linksOf(text).map((link) => link.place)).toEqual([place]);
	});

	it("tells line, offsets, item and field", () => {
		const text = "# Log\n- 2026-01-01 call (gave:: intro to [[Bea]]) with [[Cy]]";
		const { links, items, fields } = scanMarkdown(text);
		expect(links.map(({ line, item, field, start, end }) => [line, items[item]?.line, fields[field]?.key, text.slice(start, end)])).toEqual([
			[2, 2, "gave", "[[Bea]]"],
			[2, 2, undefined, "[[Cy]]"],
		]);
	});
});
