// Builds main.js (the plugin) and dist/kith.mjs (the command line). Same source, same bytes.
// `--watch` rebuilds on change; `--out FOLDER` writes there instead (tests).
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import * as esbuild from "esbuild";

const root = path.dirname(fileURLToPath(import.meta.url));
const watch = process.argv.includes("--watch");
const out = process.argv.includes("--out") ? path.resolve(process.argv[process.argv.indexOf("--out") + 1]) : root;
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** What gray-matter imports and must not have: engines that evaluate `---js` frontmatter, Buffers, files. */
const replacements = [
	[/^\.\.?\/(lib\/)?engines$/, "yaml-only-engines.cjs"],
	[/^\.\.?\/(lib\/)?utils$/, "text-utils.cjs"],
	[/^fs$/, "no-files.cjs"],
];
export const safeGrayMatter = {
	name: "safe-gray-matter",
	setup(build) {
		for (const [filter, file] of replacements) {
			build.onResolve({ filter }, ({ importer }) =>
				importer.includes(`${path.sep}gray-matter${path.sep}`) ? { path: path.join(root, "src/core/notes/frontmatter", file) } : undefined,
			);
		}
	},
};

const common = {
	absWorkingDir: root,
	bundle: true,
	charset: "utf8",
	legalComments: "none",
	logLevel: "warning",
	minify: !watch,
	plugins: [safeGrayMatter],
	sourcemap: watch ? "inline" : false,
	target: "es2022",
	treeShaking: true,
	jsx: "automatic",
	jsxImportSource: "preact",
};

export const pluginBuild = {
	...common,
	entryPoints: ["src/main.ts"],
	external: ["obsidian", "electron", "@codemirror/*", "@lezer/*"],
	format: "cjs",
	outfile: path.join(out, "main.js"),
	platform: "browser",
};

export const cliBuild = {
	...common,
	banner: { js: "#!/usr/bin/env node" },
	define: { KITH_VERSION: JSON.stringify(version) },
	entryPoints: ["src/cli/main.ts"],
	format: "esm",
	outfile: path.join(out, "dist/kith.mjs"),
	platform: "node",
};

if (path.basename(process.argv[1] ?? "") === path.basename(fileURLToPath(import.meta.url))) {
	if (watch) {
		for (const options of [pluginBuild, cliBuild]) await (await esbuild.context(options)).watch();
	} else {
		await Promise.all([esbuild.build(pluginBuild), esbuild.build(cliBuild)]);
	}
}
