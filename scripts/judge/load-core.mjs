// Bundles the core as it is in src, so that scripts judge and tune the very code that ships.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { safeGrayMatter } from "../../esbuild.config.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const ENTRY = `
	export { createAdviser, DEFAULT_WEIGHTS } from "./src/core/advice";
	export { createEngine } from "./src/core/agenda";
	export { createNoteReader } from "./src/core/notes";
	export { DEFAULT_SETTINGS } from "./src/core/settings";
	export { createNoteIndex } from "./src/core/vault-index";
`;

/** The core's public functions. */
export async function loadCore() {
	const folder = mkdtempSync(path.join(os.tmpdir(), "kith-judge-"));
	try {
		const outfile = path.join(folder, "core.mjs");
		await esbuild.build({
			stdin: { contents: ENTRY, resolveDir: root, loader: "ts" },
			absWorkingDir: root, bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "warning", outfile, plugins: [safeGrayMatter],
			banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
		});
		return await import(pathToFileURL(outfile).href);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
