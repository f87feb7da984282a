// Each trap of gray-matter that was seen, and that it does not snap.
import { execFileSync } from "node:child_process";
import path from "node:path";
import vm from "node:vm";
import fc from "fast-check";
import matter from "gray-matter";
import { readFrontmatter, type Frontmatter } from "../../../../src/core/notes/frontmatter";

const root = path.resolve(__dirname, "../../../..");
const inFences = (yaml: string): string => `---\n${yaml}\n---\nbody`;

describe("A note that is a program", () => {
	const program = "globalThis.pwned = true";

	afterEach(() => {
		delete (globalThis as Record<string, unknown>)["pwned"];
	});

	it.each(["js", "javascript", "JS", " js", "coffee", "json"])("in frontmatter of the language %j is not run", (language) => {
		readFrontmatter(`---${language}\n{ a: (${program}) }\n---\n`);
		readFrontmatter(inFences(`a: !!js/function 'function () { ${program} }'\nb: !!js/undefined ''\nc: {toString: !!js/function '${program}'}`));
		expect(globalThis).not.toHaveProperty("pwned");
	});

	it("has no engine that could run it", () => {
		expect(() => matter(`---js\n{ a: (${program}) }\n---\n`, {})).toThrow("not registered");
		expect(globalThis).not.toHaveProperty("pwned");
	});
});

describe("The bundle", () => {
	let code = "";

	beforeAll(() => {
		// With the build's own plug-in. The build script is an ES module, which jest's own modules cannot import.
		const script = `
			import { build } from "esbuild";
			import { safeGrayMatter } from "./esbuild.config.mjs";
			const result = await build({
				stdin: { contents: 'export { readFrontmatter } from "./src/core/notes/frontmatter";', resolveDir: process.cwd(), loader: "ts" },
				bundle: true, format: "iife", globalName: "kith", minify: true, platform: "browser", plugins: [safeGrayMatter], write: false,
			});
			process.stdout.write(result.outputFiles[0].text);`;
		code = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: root, encoding: "utf8" });
	});

	it("evaluates nothing and needs no Node", () => {
		expect(code.length).toBeGreaterThan(10_000);
		expect(code).not.toMatch(/\beval\b|\bFunction\(|\brequire\(|\bBuffer\b|\bprocess\b/);
	});

	it("reads a note where there is no Buffer and no code from strings", () => {
		const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
		const read = vm.runInContext(`${code};(text) => JSON.stringify(kith.readFrontmatter(text).properties.map(({ key, value }) => [key, value]))`, context) as (text: string) => string;
		expect(JSON.parse(read(inFences("name: Ada\nnested: {a: [b]}\nd: 2026-02-31\nbad: x: y")))).toEqual([["name", "Ada"], ["nested", {}], ["d", "2026-02-31"], ["bad", "x: y"]]);
	});
});

describe("Its cache", () => {
	it("does not make nothing of a broken note that is read again", () => {
		const note = inFences("a: b: c\nd: [e]");
		expect(readFrontmatter(note)).toEqual(readFrontmatter(note));
		expect(readFrontmatter(note).properties).toHaveLength(2);
	});

	it("does not share values between equal notes", () => {
		for (const note of [inFences("a: [b]"), inFences("a: {b: [c]}")]) {
			const [first, second] = [readFrontmatter(note).properties[0]?.value, readFrontmatter(note).properties[0]?.value];
			expect(first).toEqual(second);
			expect(first).not.toBe(second);
		}
		expect(Object.keys((matter as unknown as { cache: object }).cache)).toEqual([]);
	});
});

describe("Its stringify", () => {
	it("is out of order: writing YAML from data would rewrite dates, comments and links", () => {
		expect(() => matter.stringify("body", { a: "b" })).toThrow("text to text");
	});
});

describe("YAML that grows when it is read", () => {
	const levels = (line: (level: number) => string): string => ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]", ...Array.from({ length: 12 }, (_, level) => line(level + 1))].join("\n");

	it.each([
		["aliases of aliases", levels((level) => `a${String(level)}: &a${String(level)} [${Array.from({ length: 10 }, () => `*a${String(level - 1)}`).join(", ")}]`)],
		["keys of aliases", levels((level) => `? &a${String(level)} [*a${String(level - 1)}, *a${String(level - 1)}]\n: x`)],
		["a ring", "a: &a [*a]\nb: &b {c: *b}"],
		["lists in lists", `a: ${"[".repeat(20_000)}`],
		["lists in lists that close", `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}`],
		["items in items", `a:\n  ${"- ".repeat(20_000)}b`],
		["maps in maps", Array.from({ length: 3000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
		["blank lines", `a: b\n${"\n".repeat(300_000)}c: d`],
		["blank lines and spaces", `a: {b: c}\n${"  \n".repeat(100_000)}c: d`],
		["many keys", Array.from({ length: 20_000 }, (_, number) => `k${String(number)}: {a: b}`).join("\n")],
		["many bad keys", Array.from({ length: 5000 }, (_, number) => `k${String(number)}: a: b`).join("\n")],
		["one long line", `a: ${"b ".repeat(200_000)}`],
		["one long bad line", `a: ${"b: ".repeat(100_000)}`],
		["quotes without end", `a: "${"b\n".repeat(100_000)}`],
		["comments", `a: {b: c}\n${"# c\n".repeat(100_000)}`],
		["dashes", "- \n".repeat(100_000)],
		["fences that are none", `${"----\n".repeat(100_000)}a: b`],
	])("as %s is read in time, and the body is found", (_, yaml) => {
		const start = performance.now();
		const { bodyOffset } = readFrontmatter(inFences(yaml));
		expect(performance.now() - start).toBeLessThan(10_000);
		expect(inFences(yaml).slice(bodyOffset)).toBe("body");
	});
});

describe("Any frontmatter", () => {
	const pieces = ["a", "b c", ": ", ":", "- ", "\n", "\r\n", "\r", "  ", "\t", "[", "]", "{", "}", "\"", "'", "#", "&a", "*a", "!", "|", ">", "%", "@", "`", "---", "...", "? ", "[[X]]", "{{x}}", ",", "я", "🎉", "\ud800", "\0", "\u2028", "\u00a0", "null", "1", "__proto__"];
	const yaml = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(""));

	it("is read without an exception, each property and problem on a line of its own block", () => {
		fc.assert(
			fc.property(yaml, (text) => {
				const note = inFences(text);
				const read: Frontmatter = readFrontmatter(note);
				for (const { line, key, elementLines, value } of read.properties) {
					expect(line).toBeGreaterThanOrEqual(2);
					expect(line).toBeLessThan(read.bodyLine);
					expect(typeof key).toBe("string");
					expect(elementLines.length).toBe(Array.isArray(value) ? value.length : 0);
				}
				for (const { line } of read.problems) expect(line).toBeLessThan(Math.max(2, read.bodyLine));
				expect(new Set(read.properties.map(({ key }) => key)).size).toBe(read.properties.length);
			}),
			{ numRuns: 3000 },
		);
	});

	it("keeps the other keys when one line is broken", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(": x: y", ": @a", ": [b", ": 'c", " no colon", ": {{d}}", ": %e", ": - f"), { minLength: 1, maxLength: 4 }), (bad) => {
				const lines = bad.flatMap((text, at) => [`good${String(at)}: ${String(at)}`, `bad${String(at)}${text}`]);
				const { properties } = readFrontmatter(inFences([...lines, "last: [z]"].join("\n")));
				const values = new Map(properties.map(({ key, value }) => [key, value]));
				for (const at of bad.keys()) expect(values.get(`good${String(at)}`)).toBe(at);
				expect(values.get("last")).toEqual(["z"]);
			}),
		);
	});
});
