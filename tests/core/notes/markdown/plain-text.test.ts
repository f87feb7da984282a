import fc from "fast-check";
import { plainText, splitLabel } from "../../../../src/core/notes/markdown";

describe("Plain text", () => {
	it.each([
		["an item", "- Write to **Ada** soon", "Write to Ada soon"],
		["a task", "\t- [x] call *her*", "call her"],
		["an ordered item", "12) twelve", "twelve"],
		["a year, which is no list mark", "2026. A good year", "2026. A good year"],
		["a quote in a quote", "> > said __so__", "said so"],
		["a callout's title", "> [!tip]- Title\n> text", "Title\ntext"],
		["a heading", "### Head ###", "Head"],
		["an underlined heading", "Head\n====\ntext", "Head\ntext"],
		["a table", "| a | **b** |\n| - | - |\n| c\\|d | [[x\\|y]] |", "a | b\nc|d | y"],
		["a fenced block", "```js\na*b*c\n```\nend", "a*b*c\nend"],
		["a block id", "text ^id-1", "text"],
	])("of %s", (_, markdown, plain) => {
		expect(plainText(markdown)).toBe(plain);
	});

	it.each([
		["[[people/Ada.md]]", "Ada"],
		["[[Ada|the countess]]", "the countess"],
		["[[Ada#Work]]", "Ada > Work"],
		["[[Ada#^block]]", "Ada"],
		["[[#Here]]", "Here"],
		["![[plan.png]]", "plan.png"],
		["[the *page*](a%20b.md \"title\")", "the page"],
		["![alt](x.png)!", "alt!"],
		["[text][ref] and [plain]", "text and [plain]"],
		["note[^1]", "note"],
		["<https://example.org> <a@example.org>", "https://example.org a@example.org"],
	])("shows the link %s as %s", (markdown, plain) => {
		expect(plainText(markdown)).toBe(plain);
	});

	it.each([
		["`a*b*` ``c`d``", "a*b* c`d"],
		["\\*not\\* \\[x]", "*not* [x]"],
		["2 * 3 * 4, snake_case_word, a=b==c", "2 * 3 * 4, snake_case_word, a=b==c"],
		["***both*** ~~gone~~ ==lit== _a_b_", "both gone lit a_b"],
		["**open `x", "**open `x"],
		["a %% hidden %%b<!-- c -->d", "a bd"],
		["<b>x</b><br>y &amp; z, 1 < 2", "x y & z, 1 < 2"],
		["*over\ntwo lines*", "over\ntwo lines"],
		["100%% sure", "100%% sure"],
	])("reads %s as %s", (markdown, plain) => {
		expect(plainText(markdown)).toBe(plain);
	});

	it("leaves out a comment of several lines", () => {
		expect(plainText("before\n%%\nhidden\n\n- hidden\n%% after\n<!--\nx\n-->\nend")).toBe("before\nafter\nend");
	});

	it("leaves words as they are", () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-zа-яё0-9]{1,8}$/), { minLength: 1, maxLength: 8 }), (words) => {
				const text = words.join(" ");
				expect(plainText(text)).toBe(text);
				expect(plainText(`- **${text}**`)).toBe(text);
				expect(plainText(`> [[x|${text}]]`)).toBe(text);
			}),
		);
	});

	it("never throws", () => {
		const piece = fc.constantFrom("**", "*", "_", "[", "]", "(", ")", "[[", "]]", "|", "`", "``", "%%", "<!--", "-->", "\n", "- ", "> ", "\\", "a", " ", "&amp;", "<b", "!", "~~", "==", "[^", "\u0000");
		fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => typeof plainText(pieces.join("")) === "string"));
	});
});

describe("A label", () => {
	it.each([
		["**Label**: rest", "Label", "rest"],
		["**Label:** rest", "Label", "rest"],
		["**Label** rest", "Label", "rest"],
		["**Label** — the *rest*", "Label", "the rest"],
		["**Рекрутеры и HR**: каждые 2-3 месяца", "Рекрутеры и HR", "каждые 2-3 месяца"],
		["__Label__", "Label", ""],
		["***Label***: rest", "Label", "rest"],
		["**[[page|Label]]**: rest", "Label", "rest"],
		["📌 **Label**: rest", "Label", "rest"],
		["**Label** (note): **more**: rest", "Label", "(note): more: rest"],
		["**Label** -5 degrees", "Label", "-5 degrees"],
	])("of %s is %s, then %s", (markdown, label, rest) => {
		expect(splitLabel(markdown)).toEqual({ label, rest });
	});

	it.each(["plain: rest", "*slanted*: rest", "**open: rest", "** spaced **", "not **first**", "****", ""])("is absent in %p", (markdown) => {
		expect(splitLabel(markdown)).toBeNull();
	});
});
