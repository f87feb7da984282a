// The layers of docs/architecture.md, checked on resolved files; types count as dependencies.
const { CORE_BANS, PACKAGE_HOMES } = require("./scripts/layers.mjs");

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: "no-circle",
			comment: "Two files that import each other cannot be read, tested or replaced apart; a circle of types is one too. (The preview host imitates Obsidian, whose objects do know each other.)",
			severity: "error",
			from: { path: "^src/" },
			to: { circular: true },
		},
		{
			name: "main-is-the-top",
			comment: "main.ts puts the parts together. What it holds for others belongs into a part.",
			severity: "error",
			from: {},
			to: { path: "^src/main\\.ts$" },
		},
		{
			name: "core-sees-no-host",
			comment: "The same core runs in Obsidian, in the browser preview and on the command line: it gets facts, never a host.",
			severity: "error",
			from: { path: "^src/core/" },
			to: { path: "^(src/(?!core/)|preview/|scripts/|node_modules/obsidian/)" },
		},
		{
			name: "core-sees-no-node",
			comment: "Node is absent on phones; files are read by the feeds outside the core.",
			severity: "error",
			from: { path: "^src/(core|i18n|views|obsidian)/" },
			to: { dependencyTypes: ["core"] },
		},
		...CORE_BANS.filter(({ later }) => later.length > 0).map(({ folder, later }) => ({
			name: `${folder}-before-${later[0]}`,
			comment: `Facts flow one way: core/${folder} comes before ${later.join(", ")} and must not look back at them.`,
			severity: "error",
			from: { path: `^src/core/${folder}/` },
			to: { path: `^src/core/(${later.join("|")})/` },
		})),
		{
			name: "through-the-front-door",
			comment: "A folder of the core is used through an index.ts of it: what is not exported there may change freely.",
			severity: "error",
			from: { path: "^src/core/([^/]+)/" },
			to: { path: "^src/core/([^/]+)/", pathNot: ["^src/core/$1/", "^src/core/[^/]+/index\\.ts$", "^src/core/[^/]+/[^/]+/index\\.ts$"] },
		},
		{
			name: "core-from-outside-by-index",
			comment: "Front ends use a core folder through its index.ts, so that the core can be rearranged behind it.",
			severity: "error",
			from: { path: "^src/(?!core/)" },
			to: { path: "^src/core/", pathNot: "^src/core/[^/]+/index\\.ts$" },
		},
		{
			name: "i18n-words-the-core-alone",
			comment: "Wording knows the core's types and no front end, so that every front end can use it.",
			severity: "error",
			from: { path: "^src/i18n/" },
			to: { path: "^src/(main\\.ts$|obsidian/|views/|cli/)" },
		},
		{
			name: "front-ends-are-apart",
			comment: "Views, host adapters and the command line share the core, not each other; main.ts brings them together.",
			severity: "error",
			from: { path: "^src/(obsidian|views|cli)/" },
			to: { path: "^src/(obsidian|views|cli)/", pathNot: "^src/$1/" },
		},
		{
			name: "source-needs-no-tooling",
			comment: "What ships must not depend on tests, benches, scripts or the preview.",
			severity: "error",
			from: { path: "^src/" },
			to: { path: "^(tests|bench|scripts|preview|demo-vault)/" },
		},
		...PACKAGE_HOMES.filter(({ packages }) => packages[0] !== "obsidian").map(({ packages, home, why }) => ({
			name: `${packages[0].replace(/^@/, "").replaceAll("/", "-")}-at-home`,
			comment: why,
			severity: "error",
			from: { path: "^(src|preview)/", pathNot: home },
			to: { path: `(^|/)node_modules/(@types/)?(${packages.map(escape).join("|")})/` },
		})),
		{
			name: "obsidian-at-home",
			comment: "Core, wording and the command line run without Obsidian.",
			severity: "error",
			from: { path: "^src/(core|i18n|cli)/" },
			to: { path: "^(obsidian$|node_modules/obsidian/)" },
		},
		{
			name: "declared-packages",
			comment: "A package that package.json does not name is there by chance and gone with the next install.",
			severity: "error",
			from: { path: "^src/" },
			to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"], pathNot: "^obsidian$" },
		},
		{
			name: "nothing-missing",
			comment: "An import that finds nothing fails at run time.",
			severity: "error",
			from: {},
			to: { couldNotResolve: true, pathNot: "^obsidian$" },
		},
		{
			name: "ships-no-dev-package",
			comment: "What main.js bundles is a dependency, so that a reader of package.json sees it.",
			severity: "error",
			from: { path: "^src/" },
			to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: ["^obsidian$", "node_modules/obsidian/", "node_modules/@types/"] },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.base.json" },
		combinedDependencies: false,
		enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json"], exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
		reporterOptions: { text: { highlightFocused: true } },
	},
};
