// Bundles the preview page and its host, which is no part of main.js.
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";

/** @param {string} root repository root @param {string} out folder for index.html, page.js and page.css */
export async function buildPage(root, out) {
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
		sourcemap: false,
	});
	copyFileSync(path.join(root, "preview/page/index.html"), path.join(out, "index.html"));
}

/** The server is TypeScript like the rest: bundled once, then imported. */
export async function buildServer(root, outfile) {
	await esbuild.build({ absWorkingDir: root, entryPoints: ["preview/server/server.ts"], outfile, bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "warning" });
}
