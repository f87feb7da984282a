import { readFrontmatter, type PropertyValue } from "../../../../src/core/notes/frontmatter";

const read = (yaml: string) => readFrontmatter(`---\n${yaml}\n---\nbody`);
const valuesOf = (yaml: string): Record<string, unknown> => Object.fromEntries(read(yaml).properties.map(({ key, value }) => [key, plain(value)]));
const problemsOf = (yaml: string): string[] => read(yaml).problems.map(({ line, code, detail }) => `${String(line)} ${code}: ${detail}`);

/** Maps as arrays of pairs, to be told from lists. */
function plain(value: PropertyValue): unknown {
	if (value instanceof Map) return { map: [...value].map(([key, part]: [string, PropertyValue]) => [key, plain(part)]) };
	return Array.isArray(value) ? value.map((part: PropertyValue) => plain(part)) : value;
}

describe("The fences", () => {
	it.each([
		["---\na: b\n---\nbody", 13, 4],
		["\ufeff---\na: b\n---\nbody", 14, 4],
		["---\r\na: b\r\n---\r\nbody", 16, 4],
		["---\n---\nbody", 8, 3],
		["---\na: b\n---", 12, 4],
		["---\na: |\n  ---\n---\nbody", 19, 5],
	])("of %j end at offset %i, before line %i", (text, bodyOffset, bodyLine) => {
		const frontmatter = readFrontmatter(text);
		expect([frontmatter.bodyOffset, frontmatter.bodyLine, frontmatter.problems]).toEqual([bodyOffset, bodyLine, []]);
	});

	it.each(["", "a", "----\na: b\n----\n", "--- \na: b\n---\n", "---js\nno end", "\n---\na: b\n---\n", "a\n---\nb: c\n---\n", " ---\na: b\n---\n", "---"])(
		"are not seen in %j",
		(text) => {
			expect(readFrontmatter(text)).toEqual({ properties: [], bodyOffset: 0, bodyLine: 1, problems: [] });
		},
	);

	it.each(["---js", "---javascript", "\ufeff--- json"])("that name a language (%j) open nothing: the note stays text, and a problem says so", (fence) => {
		const { properties, bodyOffset, problems } = readFrontmatter(`${fence}\n{ a: 1 }\n---\n`);
		expect([properties, bodyOffset]).toEqual([[], fence.startsWith("\ufeff") ? 1 : 0]);
		expect(problems).toEqual([{ line: 1, code: "frontmatter-not-yaml", detail: fence.replace("\ufeff", "") }]);
	});

	it("that never close leave the whole note to its body, with a problem", () => {
		for (const text of ["---\na: b\nbody\n", "---\na: b\n----\nbody", "---\na: b\n---x\nbody", "---\na: b\n--- \nbody"]) {
			expect(readFrontmatter(text)).toEqual({ properties: [], bodyOffset: 0, bodyLine: 1, problems: [{ line: 1, code: "frontmatter-unclosed", detail: "---" }] });
		}
	});

	it("may be a horizontal rule", () => {
		expect(readFrontmatter("---\n# Just a heading\n\ntext").problems).toEqual([]);
	});
});

describe("A property", () => {
	it("has its key as written and loosely, its value, and its lines", () => {
		expect(read("Last contact: 2026-01-31\ntags:\n  - a\n\n  - b\n# note\n\"quoted key\": [c, d]").properties).toEqual([
			{ key: "Last contact", loose: "lastcontact", value: "2026-01-31", written: null, line: 2, elementLines: [] },
			{ key: "tags", loose: "tags", value: ["a", "b"], written: null, line: 3, elementLines: [4, 6] },
			{ key: "quoted key", loose: "quotedkey", value: ["c", "d"], written: null, line: 8, elementLines: [8, 8] },
		]);
	});

	it.each([
		["dates stay text", "d: 2026-02-31\ne: 2026-02-28T10:00:00Z\nf: 28.02.2026", { d: "2026-02-31", e: "2026-02-28T10:00:00Z", f: "28.02.2026" }],
		["words that only YAML 1.1 took for booleans stay text", "a: yes\nb: No\nc: on", { a: "yes", b: "No", c: "on" }],
		["nothing is null", "a:\nb: ~\nc: null\nd: ''", { a: null, b: null, c: null, d: "" }],
		["quotes and escapes", "a: \"x\\ty\"\nb: 'it''s'\nc: \"[[X]]\"", { a: "x\ty", b: "it's", c: "[[X]]" }],
		["block scalars", "a: |\n  one\n  two: three\nb: >-\n  four\n  five", { a: "one\ntwo: three\n", b: "four five" }],
		["comments", "a: b # c\nd: # e\n  - f # g", { a: "b", d: ["f"] }],
		["flow lists over several lines", "a: [\nb,\nc\n]\nd: e", { a: ["b", "c"], d: "e" }],
		["lists at the margin", "a:\n- b\n- c\nd: e", { a: ["b", "c"], d: "e" }],
		["lists of maps", "a:\n  - spouse: \"[[B]]\"\n  - c: d\n    e: f", { a: [{ map: [["spouse", "[[B]]"]] }, { map: [["c", "d"], ["e", "f"]] }] }],
		["maps", "a:\n  b: 1\n  c: {d: e}", { a: { map: [["b", 1], ["c", { map: [["d", "e"]] }]] } }],
		["aliases within reason", "a: &x [b]\nc: *x", { a: ["b"], c: ["b"] }],
		["percent and colon within text", "a: 100% of b\nc: http://d:80/e\nf: 10:30", { a: "100% of b", c: "http://d:80/e", f: "10:30" }],
		["template marks", "a: {{date}}\nb: <% tp.date.now() %>\nc:\n  - {{x}}", { a: "{{date}}", b: "<% tp.date.now() %>", c: ["{{x}}"] }],
	])("reads as its writer meant: %s", (_, yaml, values) => {
		expect(valuesOf(yaml)).toEqual(values);
		expect(problemsOf(yaml)).toEqual([]);
	});

	it("that is a number or boolean keeps how it was written", () => {
		expect(read("a: +79161234567\nb: 007\nc: 10.10 # d\ne: true\nf: 90\ng: 0x1F").properties.map(({ key, value, written }) => [key, value, written])).toEqual([
			["a", 79161234567, "+79161234567"],
			["b", 7, "007"],
			["c", 10.1, "10.10"],
			["e", true, "true"],
			["f", 90, "90"],
			["g", 31, "0x1F"],
		]);
	});

	it("whose key YAML reads as something else keeps its key", () => {
		expect(valuesOf("007: a\nTrue: b\n? c\n: d")).toEqual({ "007": "a", True: "b", c: "d" });
	});

	it("named like a part of every object is a property like others", () => {
		const { properties } = read("__proto__: {polluted: yes}\nconstructor: a\nb: {__proto__: c, toString: d}");
		expect(properties.map(({ key, value }) => [key, plain(value)])).toEqual([
			["__proto__", { map: [["polluted", "yes"]] }],
			["constructor", "a"],
			["b", { map: [["__proto__", "c"], ["toString", "d"]] }],
		]);
		expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
	});
});

describe("Unquoted links", () => {
	it.each([
		["a: [[X]]", "[[X]]"],
		["a: [[X|Y]]", "[[X|Y]]"],
		["a: [[folder/X#H]]", "[[folder/X#H]]"],
		["a: [[Hopper, Grace]]", "[[Hopper, Grace]]"],
		["a: [[2026-01-31]] # when", "[[2026-01-31]]"],
		["a:\n  - [[X]]\n  - [[Y, Z]]", ["[[X]]", "[[Y, Z]]"]],
		["a: [[[X]], [[Y]]]", ["[[X]]", "[[Y]]"]],
		["a:\n  - - X", "[[X]]"],
		["a:\n  - - - X", ["[[X]]"]],
		["a: [[X: Y]]", "[[X: Y]]"],
	])("in %j are text", (yaml, value) => {
		expect(valuesOf(yaml)).toEqual({ a: value });
		expect(problemsOf(yaml)).toEqual([]);
	});

	it("side by side are kept as they are written, with a problem", () => {
		expect(valuesOf("a: [[X]], [[Y]]\nb:\n  - [[Z]] and [[W]]\n  - v")).toEqual({ a: "[[X]], [[Y]]", b: ["[[Z]] and [[W]]", "v"] });
		expect(problemsOf("a: [[X]], [[Y]]\nb:\n  - [[Z]] and [[W]]\n  - v")).toEqual(["2 frontmatter-line: a", "4 frontmatter-line: [[Z]] and [[W]]"]);
	});
});

describe("One bad line", () => {
	it.each([
		["name: Ada: the first", "Ada: the first"],
		["name: @ada", "@ada"],
		["name: %ada", "%ada"],
		["name: `ada`", "`ada`"],
		["name: \"Ada\" Lovelace", "\"Ada\" Lovelace"],
		["name: 'Ada", "'Ada"],
		["name: [Ada", "[Ada"],
		["name: {Ada", "{Ada"],
		["name: *ada", "*ada"],
		["name: !!js/function 'return 1'", "!!js/function 'return 1'"],
		["name: - Ada", "- Ada"],
	])("%j costs nothing but a problem", (line, name) => {
		expect(valuesOf(`before: 1\n${line}\nafter: [2]`)).toEqual({ before: 1, name, after: [2] });
		expect(problemsOf(`before: 1\n${line}\nafter: [2]`)).toEqual(["3 frontmatter-line: name"]);
	});

	it.each([
		["just text", "just text"],
		["<<<<<<< HEAD", "<<<<<<< HEAD"],
		["---x", "---x"],
		["@", "@"],
	])("without a key, %j, is left out with a problem", (line, detail) => {
		expect(valuesOf(`before: 1\n${line}\nafter: 2`)).toEqual({ before: 1, after: 2 });
		expect(problemsOf(`before: 1\n${line}\nafter: 2`)).toEqual([`3 frontmatter-line: ${detail}`]);
	});

	it("in a list costs that element alone", () => {
		expect(valuesOf("tags:\n  - a\n  - @home\n  - b: [\nname: x")).toEqual({ tags: ["a", "@home", "b: ["], name: "x" });
		expect(problemsOf("tags:\n  - a\n  - @home\n  - b: [\nname: x")).toEqual(["4 frontmatter-line: @home", "5 frontmatter-line: b: ["]);
	});

	it("indented by tabs is read, with a problem", () => {
		expect(valuesOf("tags:\n\t- a\n\t- b\nname: x: y")).toEqual({ tags: ["a", "b"], name: "x: y" });
	});

	it("of two documents in one block leaves both their properties", () => {
		expect(valuesOf("a: 1\n--- \nb: 2")).toEqual({ a: 1, b: 2 });
	});

	it("with a key twice: the last one counts, and the first is a problem", () => {
		for (const yaml of ["a: 1\nb: 2\na: 3", "a: 1\nb: {c: 2}\na: 3", "a: 1\nb: x: y\na: 3"]) {
			expect(valuesOf(yaml)["a"]).toBe(3);
			expect(read(yaml).properties.map(({ key, line }) => [key, line])).toEqual([["b", 3], ["a", 4]]);
			expect(problemsOf(yaml)).toContain("4 frontmatter-duplicate-key: a");
		}
	});

	it("that is all there is makes no properties", () => {
		expect(problemsOf("just text")).toEqual(["2 frontmatter-not-yaml: just text"]);
		expect(problemsOf("- a\n- b")).toEqual(["2 frontmatter-not-yaml: - a"]);
		expect(problemsOf("# only a comment\n\n")).toEqual([]);
	});
});
