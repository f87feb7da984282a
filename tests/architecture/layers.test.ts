import path from "node:path";
import { CORE_RANKS } from "../../scripts/layers.mjs";
import { coreFolders, PlantedProject } from "./planted-project";

/** A violation and which of the three guards must see it: its tsconfig, ESLint (by a part of the message), dependency-cruiser (by rule). */
interface Plant {
	readonly what: string;
	readonly file: string;
	readonly code: string;
	readonly types?: RegExp;
	readonly eslint?: RegExp;
	readonly layers?: string;
}

const PLANTS: readonly Plant[] = [
	{ what: "the core touches the DOM", file: "src/core/dates/dom.ts", code: "export const title = document.title;", types: /'document'/, eslint: /hand the fact in/ },
	{ what: "the core reads the environment", file: "src/core/dates/env.ts", code: "export const home = process.env;", types: /'process'/, eslint: /hand the fact in/ },
	{ what: "the core imports Node", file: "src/core/dates/node.ts", code: 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;', types: /node:fs/, eslint: /hand the fact in/, layers: "core-sees-no-node" },
	{ what: "the core imports Obsidian", file: "src/core/notes/host.ts", code: 'import { App } from "obsidian";\nexport const app = App;', eslint: /without Obsidian/, layers: "obsidian-at-home" },
	{ what: "the core imports the wording", file: "src/core/notes/words.ts", code: 'import { here } from "../../i18n";\nexport const there = here;', eslint: /dependencies point inwards/, layers: "core-sees-no-host" },
	{ what: "the core writes to the console", file: "src/core/dates/log.ts", code: 'console.debug("here");\nexport const logged = 1;', types: /'console'/, eslint: /console/ },
	{ what: "the core reads the clock", file: "src/core/dates/now.ts", code: "export const now = Date.now();", eslint: /Today is an argument/ },
	{ what: "the core makes a Date of now", file: "src/core/schedule/today.ts", code: "export const today = new Date();", eslint: /Today is an argument/ },
	{ what: "a view reads the clock", file: "src/views/now.ts", code: "export const now = new Date();", eslint: /Today is an argument/ },
	{ what: "a regex looks behind", file: "src/views/behind.ts", code: `export const behind = /(?${"<"}=a)b/;`, eslint: /Lookbehind/i },
	{ what: "dates import a later folder", file: "src/core/dates/later.ts", code: 'import { here } from "../agenda";\nexport const there = here;', eslint: /core\/dates comes before/, layers: "dates-before-vocabulary" },
	{ what: "a type alone points to a later folder", file: "src/core/notes/type-only.ts", code: 'import type { Shape } from "../graph";\nexport const shape: Shape = { here: 1 };', eslint: /core\/notes comes before/, layers: "notes-before-vault-index" },
	{ what: "peers import each other", file: "src/core/policy/peer.ts", code: 'import { here } from "../graph";\nexport const there = here;', eslint: /core\/policy comes before/, layers: "policy-before-graph" },
	{ what: "a core folder reaches past another's index", file: "src/core/policy/inside.ts", code: 'import { inner } from "../notes/inner";\nexport const there = inner;', layers: "through-the-front-door" },
	{ what: "a view reaches past an index", file: "src/views/inside.ts", code: 'import { inner } from "../core/notes/inner";\nexport const there = inner;', layers: "core-from-outside-by-index" },
	{ what: "something imports main", file: "src/obsidian/top.ts", code: 'import { main } from "../main";\nexport const top = main;', eslint: /nothing imports it/, layers: "main-is-the-top" },
	{ what: "a view imports a host adapter", file: "src/views/adapter.ts", code: 'import { here } from "../obsidian";\nexport const there = here;', eslint: /dependencies point inwards/, layers: "front-ends-are-apart" },
	{ what: "the command line imports a view", file: "src/cli/view.ts", code: 'import { here } from "../views";\nexport const there = here;', eslint: /dependencies point inwards/, layers: "front-ends-are-apart" },
	{ what: "the command line uses the DOM", file: "src/cli/dom.ts", code: "export const width = window.innerWidth;", types: /'window'/ },
	{ what: "a view uses Node's types", file: "src/views/node.ts", code: 'import { join } from "node:path";\nexport const joined = join;', types: /node:path/, eslint: /hand the fact in/, layers: "core-sees-no-node" },
	{ what: "luxon leaves its home", file: "src/views/calendar.ts", code: 'import { DateTime } from "luxon";\nexport const made = DateTime;', eslint: /a day is an IsoDate/, layers: "luxon-at-home" },
	{ what: "gray-matter leaves its home", file: "src/core/notes/matter.ts", code: 'import matter from "gray-matter";\nexport const read = matter;', layers: "gray-matter-at-home" },
	{ what: "js-yaml leaves its home", file: "src/core/settings/yaml.ts", code: 'import { load } from "js-yaml";\nexport const read = load;', eslint: /untrusted input/, layers: "gray-matter-at-home" },
	{ what: "two files import each other", file: "src/views/left.ts", code: 'import { right } from "./right";\nexport const left: number = 1 + right;', layers: "no-circle" },
	{ what: "two types need each other", file: "src/i18n/left.ts", code: 'import type { Right } from "./right";\nexport interface Left {\n\treadonly right?: Right;\n}', layers: "no-circle" },
	{ what: "what ships depends on a test tool", file: "src/views/dev.ts", code: 'import commonmark from "commonmark";\nexport const parser = commonmark;', layers: "ships-no-dev-package" },
];
const OTHERS = new Map([
	["src/views/right.ts", 'import { left } from "./left";\nexport const right: number = left;\n'],
	["src/i18n/right.ts", 'import type { Left } from "./left";\nexport interface Right {\n\treadonly left?: Left;\n}\n'],
]);

interface LintResult {
	readonly filePath: string;
	readonly messages: readonly { readonly message: string }[];
}
interface Cruise {
	readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
	readonly modules: readonly { readonly source: string }[];
}

describe("a planted violation is caught", () => {
	let project: PlantedProject;
	let types: string;
	let lint: Map<string, string>;
	let cruise: Cruise;

	beforeAll(() => {
		project = new PlantedProject(new Map([...PLANTS.map(({ file, code }): [string, string] => [file, `${code}\n`]), ...OTHERS]));
		types = ["core", "i18n", "views", "obsidian", "cli"].map((layer) => project.run("typescript/bin/tsc", ["-p", `src/${layer}/tsconfig.json`, "--pretty", "false"])).join("\n");
		const results = JSON.parse(project.run("eslint/bin/eslint.js", ["src", "-f", "json"])) as LintResult[];
		lint = new Map(results.map(({ filePath, messages }) => [path.relative(project.folder, filePath).replaceAll(path.sep, "/"), messages.map(({ message }) => message).join("\n")]));
		cruise = JSON.parse(project.run("dependency-cruiser/bin/dependency-cruise.mjs", ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"])) as Cruise;
	}, 120_000);
	afterAll(() => project.remove());

	const having = (guard: "types" | "eslint" | "layers"): Plant[] => PLANTS.filter((plant) => plant[guard] !== undefined);

	test.each(having("types"))("by the layer's tsconfig: $what", ({ file, types: expected }) => {
		const errors = types.split("\n").filter((line) => line.startsWith(file));
		expect(errors.join("\n")).toMatch(expected ?? /never/);
	});

	test.each(having("eslint"))("by ESLint: $what", ({ file, eslint: expected }) => {
		expect(lint.get(file)).toMatch(expected ?? /never/);
	});

	test.each(having("layers"))("by dependency-cruiser: $what", ({ file, layers: expected }) => {
		const rules = cruise.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
		expect(rules).toContain(expected);
	});

	test("and the skeleton itself is clean", () => {
		const planted = new Set([...PLANTS.map(({ file }) => file), ...OTHERS.keys()]);
		expect([...lint].filter(([file, messages]) => messages !== "" && !planted.has(file))).toEqual([]);
		expect(cruise.summary.violations.filter(({ from }) => !planted.has(from))).toEqual([]);
		expect(cruise.modules.map(({ source }) => source)).toContain("src/core/agenda/index.ts");
	});
});

describe("the list of layers", () => {
	test("names every folder of the core", () => {
		expect(CORE_RANKS.flat().sort()).toEqual(coreFolders().sort());
	});
});
