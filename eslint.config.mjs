// Lint as the community scanner does, at zero warnings, plus the layers of docs/architecture.md.
import { defineConfig, globalIgnores } from "eslint/config";
import obsidianmd from "eslint-plugin-obsidianmd";
import { DEFAULT_ACRONYMS } from "eslint-plugin-obsidianmd/dist/lib/rules/ui/acronyms.js";
import { DEFAULT_BRANDS } from "eslint-plugin-obsidianmd/dist/lib/rules/ui/brands.js";
import { PlainTextParser } from "eslint-plugin-obsidianmd/dist/lib/plainTextParser.js";
import tseslint from "typescript-eslint";
import { CORE_BANS, PACKAGE_HOMES } from "./scripts/layers.mjs";

const CLOCK = "Today is an argument: only the clock adapters read the clock (src/obsidian, src/cli).";
const HOST = "The core sees no host: hand the fact in.";

/** Expressions that no part of the source may hold. */
const EVERYWHERE = [
	{ selector: "Literal[regex.pattern=/\\(\\?<[=!]/]", message: "Lookbehind does not exist on iOS before 16.4." },
	{ selector: "NewExpression[callee.name='RegExp'] > Literal[value=/\\(\\?<[=!]/]", message: "Lookbehind does not exist on iOS before 16.4." },
	{ selector: "ExportDefaultDeclaration:not([declaration.superClass])", message: "Name what you export; only the plugin class is a default export." },
];
const NO_CLOCK = [
	{ selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
	{ selector: "CallExpression[callee.name='Date']", message: CLOCK },
	{ selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']", message: CLOCK },
	{ selector: "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|local|utc)$/][arguments.length=0]", message: CLOCK },
	{ selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "The same vault gives the same bytes: no chance in the core." },
];
const NO_DATE_OBJECT = [
	{ selector: "NewExpression[callee.name='Date']", message: "A day is an IsoDate; Date objects carry a time zone. Use core/dates." },
];

const packageBans = (place, { except = [] } = {}) =>
	PACKAGE_HOMES.filter(({ home }) => !new RegExp(home).test(place)).flatMap(({ packages, why }) =>
		packages
			.filter((name) => !except.includes(name))
			.map((name) => ({ regex: `^${name.replaceAll("/", "\\/")}(/|$)`, message: why })),
	);
const NODE = { regex: "^node:|^(fs|path|os|url|util|child_process|process|buffer|stream)(/|$)", message: HOST };
const UP = "^(?:\\.\\./)+(?:src/)?";
const outside = (...folders) => ({ regex: `${UP}(?:${folders.join("|")})(?:/|$)`, message: "This layer lies further out: dependencies point inwards (docs/architecture.md)." });
const MAIN = { regex: `${UP}main$`, message: "main.ts puts the parts together; nothing imports it." };

const coreFolder = ({ folder, later }) => ({
	files: [`src/core/${folder}/**/*.ts`],
	rules: {
		"no-restricted-imports": ["error", {
			patterns: [
				...packageBans(`src/core/${folder}/${folder === "notes" ? "frontmatter/" : ""}x.ts`),
				NODE, MAIN, outside("obsidian", "views", "cli", "i18n", "preview"),
				...(later.length === 0 ? [] : [{ regex: `^(?:\\.\\./)+(?:${later.join("|")})(?:/|$)`, message: `core/${folder} comes before ${later.join(", ")}: it cannot import them (docs/architecture.md).` }]),
			],
		}],
	},
});
const layer = (files, place, further) => ({
	files,
	rules: { "no-restricted-imports": ["error", { patterns: [...packageBans(place), MAIN, ...further] }] },
});

const NODE_GLOBALS = Object.fromEntries(["process", "Buffer", "require", "module", "__dirname", "__filename", "global", "setImmediate"].map((name) => [name, "readonly"]));

export default defineConfig([
	globalIgnores(["scripts/*.d.mts", "main.js", "dist/", "coverage/", ".cache/", "demo-vault/", "screenshots/"]),
	...obsidianmd.configs.recommendedWithLocalesEn,
	{
		languageOptions: { parserOptions: { projectService: true } },
	},
	{
		// Scripts are plain JavaScript, outside every tsconfig.
		files: ["**/*.{js,mjs,cjs}"],
		languageOptions: { parserOptions: { projectService: false } },
	},
	{
		// js-yaml 4 reads the notes of a large vault in a fifth of the time of its suggested replacement (docs/decisions/frontmatter.md).
		files: ["package.json"],
		rules: { "depend/ban-dependencies": ["error", { presets: ["native", "microutilities", "preferred"], allowed: ["js-yaml"] }] },
	},
	{
		files: ["**/*.{ts,tsx}"],
		rules: {
			// TypeScript itself knows which names exist in each layer.
			"no-undef": "off",
			"no-restricted-syntax": ["error", ...EVERYWHERE],
			"eqeqeq": "error",
			"prefer-const": "error",
			"@typescript-eslint/no-non-null-assertion": "error",
			"@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
			"@typescript-eslint/consistent-type-imports": "error",
		},
	},
	{
		files: ["src/core/**/*.ts", "src/i18n/**/*.ts"],
		rules: {
			"no-restricted-syntax": ["error", ...EVERYWHERE, ...NO_CLOCK, ...NO_DATE_OBJECT],
			"no-restricted-globals": ["error", ...["window", "document", "navigator", "localStorage", "indexedDB", "process", "Buffer", "fetch", "app", "activeDocument", "activeWindow", "setTimeout", "setInterval", "queueMicrotask", "requestAnimationFrame"].map((name) => ({ name, message: HOST }))],
			"no-console": "error",
		},
	},
	{
		files: ["src/views/**/*.{ts,tsx}"],
		rules: { "no-restricted-syntax": ["error", ...EVERYWHERE, ...NO_CLOCK] },
	},
	...CORE_BANS.map(coreFolder),
	layer(["src/i18n/**/*.ts"], "src/i18n/x.ts", [NODE, outside("obsidian", "views", "cli", "preview")]),
	layer(["src/views/**/*.{ts,tsx}"], "src/views/x.ts", [NODE, outside("obsidian", "cli", "preview")]),
	layer(["src/obsidian/**/*.{ts,tsx}"], "src/obsidian/x.ts", [NODE, outside("views", "cli", "preview")]),
	layer(["src/cli/**/*.ts"], "src/cli/x.ts", [outside("obsidian", "views", "preview")]),
	{
		// The command line is a Node program: it writes to stdout and reads the clock in one adapter.
		files: ["src/cli/**/*.ts"],
		rules: { "obsidianmd/no-nodejs-modules": "off" },
	},
	{
		// Not part of the plugin: tests, benches, the browser host and scripts run in Node or a bare browser.
		files: ["tests/**", "bench/**", "preview/**", "scripts/**", "*.mjs", "*.cjs", ".dependency-cruiser.cjs"],
		languageOptions: { globals: NODE_GLOBALS },
		rules: {
			"no-console": "off",
			"no-restricted-globals": "off",
			"obsidianmd/rule-custom-message": "off",
			"obsidianmd/no-nodejs-modules": "off",
			"obsidianmd/no-global-this": "off",
			"obsidianmd/prefer-window-timers": "off",
			"obsidianmd/prefer-create-el": "off",
			"obsidianmd/prefer-instanceof": "off",
			"obsidianmd/no-forbidden-elements": "off",
			"obsidianmd/no-static-styles-assignment": "off",
			"obsidianmd/hardcoded-config-path": "off",
			"obsidianmd/no-unsupported-api": "off",
			"obsidianmd/ui/sentence-case": "off",
			"obsidianmd/vault/iterate": "off",
			"obsidianmd/prefer-file-manager-trash-file": "off",
			"obsidianmd/no-tfile-tfolder-cast": "off",
			"@microsoft/sdl/no-inner-html": "off",
			"no-unsanitized/property": "off",
			"no-unsanitized/method": "off",
			"import/no-extraneous-dependencies": "off",
		},
	},
	{
		files: ["tests/**/*.{ts,tsx}", "bench/**/*.ts", "preview/**/*.{ts,tsx}"],
		rules: {
			"no-restricted-syntax": "off",
			"@typescript-eslint/no-unsafe-assignment": "off",
			"@typescript-eslint/no-unsafe-member-access": "off",
			"@typescript-eslint/no-unsafe-argument": "off",
			"@typescript-eslint/no-unsafe-call": "off",
			"@typescript-eslint/no-unsafe-return": "off",
			"@typescript-eslint/no-non-null-assertion": "off",
			"@typescript-eslint/unbound-method": "off",
		},
	},
	{
		// gray-matter's parts that we replace are CommonJS, as gray-matter is.
		files: ["**/*.cjs"],
		languageOptions: { globals: NODE_GLOBALS },
		rules: { "@typescript-eslint/no-require-imports": "off" },
	},
	{
		// Names of products, and of folders as users type them, are no mistakes.
		files: ["src/i18n/en/**/*.ts"],
		rules: {
			"obsidianmd/ui/sentence-case-locale-module": ["warn", { brands: [...DEFAULT_BRANDS, "Kith", "LinkedIn", "Telegram"], acronyms: [...DEFAULT_ACRONYMS, "HR"], ignoreWords: ["People", "Contacts", "Knowledge", "Playbook", "Journal"] }],
		},
	},
	{
		// Sample notes are notes, not texts of the interface.
		files: ["src/i18n/en/sample*.ts"],
		rules: { "obsidianmd/ui/sentence-case-locale-module": "off" },
	},
	{
		files: ["manifest.json"],
		extends: [tseslint.configs.disableTypeChecked],
		languageOptions: { parser: tseslint.parser, parserOptions: { projectService: false, extraFileExtensions: [".json"] } },
		plugins: { obsidianmd },
		rules: { "obsidianmd/validate-manifest": "error", "no-unused-expressions": "off", "@typescript-eslint/no-unused-expressions": "off" },
	},
	{
		files: ["LICENSE"],
		languageOptions: { parser: PlainTextParser },
		plugins: { obsidianmd },
		rules: { "obsidianmd/validate-license": "error" },
	},
]);
