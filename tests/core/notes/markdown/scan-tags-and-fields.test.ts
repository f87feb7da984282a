import fc from "fast-check";
import { scanMarkdown } from "../../../../src/core/notes/markdown";

const tagsOf = (text: string): string[] => scanMarkdown(text).tags.map(({ name }) => name);
const fieldsOf = (text: string): string[] => scanMarkdown(text).fields.map(({ key, value, form }) => `${form} ${key} = ${value}`);

describe("Tags", () => {
	it.each([
		["#tag", ["tag"]],
		["a #nested/tag, #кофе. #a-b_c!", ["nested/tag", "кофе", "a-b_c"]],
		["#🎉 #👨‍👩‍👧/дети #2026-итоги #y1984", ["🎉", "👨‍👩‍👧/дети", "2026-итоги", "y1984"]],
		["(#one)(#two) **#three** |#four|", ["one", "two", "three", "four"]],
		["#tag/ #a//b", ["tag", "a//b"]],
		["# heading #tag", ["tag"]],
		["- [x] #done", ["done"]],
		["> #quoted", ["quoted"]],
	])("are read from %j", (text, tags) => {
		expect(tagsOf(text)).toEqual(tags);
	});

	it.each(["#123", "#1/2", "#", "##x", "a#b", "&#39;", "https://a.org/#x", "[x](a.md#y)", "[[a#b]]", "`#x`", "\\#x", "%%#x%%", "    #x", "#/x", "# x"])("are not read from %j", (text) => {
		expect(tagsOf(text)).toEqual([]);
	});

	it("of letters are found wherever space stands before them", () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-zа-яё][a-zа-яё0-9_-]{0,10}(\/[a-zа-яё0-9]{1,5})?$/), fc.constantFrom("", "x ", "- ", "> ", "see\n", "- a\n\t- [ ] "), (name, before) => {
				expect(tagsOf(`${before}#${name} end`)).toEqual([name]);
			}),
		);
	});
});

describe("Inline fields", () => {
	it.each([
		["key:: value", ["line key = value"]],
		["**Next step**:: call [[Ada]]", ["line Next step = call [[Ada]]"]],
		["- с:: [[Ада]], [[Боб]]", ["line с = [[Ада]], [[Боб]]"]],
		["- [ ] due:: 2026-12-01", ["line due = 2026-12-01"]],
		["> mood:: good", ["line mood = good"]],
		["one:: 1\ntwo:: 2", ["line one = 1", "line two = 2"]],
		["text (gave:: intro) and [next:: call]", ["parentheses gave = intro", "brackets next = call"]],
		["(gave:: intro (by mail) to [[Ada (B)]]) x", ["parentheses gave = intro (by mail) to [[Ada (B)]]"]],
		["[with:: [[Ada]], [[Bea]]]", ["brackets with = [[Ada]], [[Bea]]"]],
		["(a:: 1 (b:: 2))", ["parentheses a = 1 (b:: 2)", "parentheses b = 2"]],
		["(empty::)", ["parentheses empty = "]],
		["| (a:: 1) | b:: 2 |\n| - | - |", ["parentheses a = 1"]],
	])("are read from %j", (text, fields) => {
		expect(fieldsOf(text)).toEqual(fields);
	});

	it.each(["a: b", "see a.b:: c? no:::", ":: x", "(open:: x", "`(a:: b)`", "[[a::b]]", "a, b:: c", "https://x::y", "x [[a]] b:: c"])("are not read from %j", (text) => {
		expect(fieldsOf(text)).toEqual([]);
	});

	it("span their brackets", () => {
		const text = "- call (gave:: x) end";
		expect(scanMarkdown(text).fields.map(({ start, end, line, item }) => [text.slice(start, end), line, item])).toEqual([["(gave:: x)", 1, 0]]);
	});
});

describe("Block ids", () => {
	it.each([
		["text ^abc-1", ["abc-1"]],
		["- item ^x  ", ["x"]],
		["^alone", ["alone"]],
	])("are read from %j", (text, ids) => {
		expect(scanMarkdown(text).blockIds.map(({ id }) => id)).toEqual(ids);
	});

	it.each(["2^10", "a ^b c", "[[a#^b]]", "`^x`", "a ^ж"])("are not read from %j", (text) => {
		expect(scanMarkdown(text).blockIds).toEqual([]);
	});
});
