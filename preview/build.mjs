// Bundles what the preview needs: the page with its host, the server, and for the tests the plugin as it is released.
// node preview/build.mjs FOLDER   builds page and plugin into FOLDER/page and FOLDER/plugin
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { pluginBuild } from "../esbuild.config.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** index.html, page.js and page.css into a folder. */
export async function buildPage(out) {
	mkdirSync(out, { recursive: true });
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: { page: "preview/page/main.ts" },
		outdir: out,
		bundle: true,
		format: "iife",
		platform: "browser",
		target: "es2022",
		keepNames: true,
		charset: "utf8",
		legalComments: "none",
		logLevel: "warning",
	});
	copyFileSync(path.join(root, "preview/page/index.html"), path.join(out, "index.html"));
}

/** The server is TypeScript like the rest: bundled once, then imported. */
export async function buildServer(outfile) {
	await esbuild.build({ absWorkingDir: root, entryPoints: ["preview/server/server.ts"], outfile, bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "warning" });
}

/** main.js, styles.css and manifest.json into a folder, built with the options of the release. */
export async function buildPlugin(out) {
	mkdirSync(out, { recursive: true });
	await esbuild.build({ ...pluginBuild, outfile: path.join(out, "main.js") });
	for (const name of ["styles.css", "manifest.json"]) copyFileSync(path.join(root, name), path.join(out, name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [, , out] = process.argv;
	if (out === undefined) throw new Error("node preview/build.mjs FOLDER");
	await Promise.all([buildPage(path.join(out, "page")), buildPlugin(path.join(out, "plugin"))]);
}
