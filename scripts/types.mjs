// Checks every layer against its own tsconfig: core sees no DOM and no Node, the command line no DOM.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
// The views and the adapters see what "." sees, and are checked with it.
const layers = ["src/core", "src/i18n", "src/cli", ".", "preview", "bench", "tests"];
const asked = process.argv.slice(2);
let failed = false;
for (const layer of asked.length > 0 ? asked : layers) {
	if (!existsSync(`${layer}/tsconfig.json`)) continue;
	const run = spawnSync(process.execPath, [tsc, "-p", `${layer}/tsconfig.json`], { stdio: "inherit" });
	if (run.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
