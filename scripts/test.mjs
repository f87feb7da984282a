// npm test: build, types of each layer, lint, layers, every jest project, and the date rules in four time zones.
// Two lanes run beside each other; each step says how it went, and the last line counts.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { browserVersion, findBrowser, HOW_TO_GET_A_BROWSER } from "./browser.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const scratch = mkdtempSync(path.join(os.tmpdir(), "kith-test-"));
const totals = { passed: 0, failed: 0, skipped: 0 };
// Many tests wait for a process that they started, so two workers pay off on two cores.
const workers = Math.max(2, os.availableParallelism() - 1);
const LONGEST_STEP = 15 * 60_000;

/** All tests run in UTC, those about days in these zones besides. */
const ZONES = ["Pacific/Auckland", "Asia/Kolkata", "America/Sao_Paulo"];
const ZONED = ["tests/core/dates", "tests/core/timeline", "tests/core/schedule"];

/** The script behind a package's command, so that no shell and no PATH is needed. */
function bin(name, command = name) {
	const manifest = require.resolve(`${name}/package.json`);
	const { bin: commands } = JSON.parse(readFileSync(manifest, "utf8"));
	return path.join(path.dirname(manifest), typeof commands === "string" ? commands : commands[command]);
}
function binOfHidden(name, file) {
	return path.join(root, "node_modules", name, file);
}

function run(args, env) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0", ...env } });
		let output = "";
		const take = (chunk) => (output += chunk);
		const limit = setTimeout(() => {
			output += `\nStopped: it took longer than ${LONGEST_STEP / 60_000} minutes.\n`;
			child.kill();
		}, LONGEST_STEP);
		child.stdout.on("data", take);
		child.stderr.on("data", take);
		child.on("error", (error) => resolve({ ok: false, output: String(error) }));
		child.on("close", (code) => {
			clearTimeout(limit);
			resolve({ ok: code === 0, output });
		});
	});
}

function report(name, ok, seconds, note, output) {
	console.log(`${ok ? "✓" : "✗"} ${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s${note ? `   ${note}` : ""}`);
	if (!ok) console.log(output.trimEnd().replace(/^/gm, "    "));
}

async function step(name, args, env) {
	const start = performance.now();
	const { ok, output } = await run(args, env);
	totals[ok ? "passed" : "failed"] += 1;
	report(name, ok, (performance.now() - start) / 1000, "", output);
	return ok;
}

async function jest(name, args, env) {
	const start = performance.now();
	const file = path.join(scratch, `${name.replace(/\W+/g, "-")}.json`);
	const { ok, output } = await run([bin("jest"), "--json", `--outputFile=${file}`, "--passWithNoTests", ...args], env);
	// With --json the report goes to stdout as well; the readable part is what stderr brought, before the document.
	const readable = output.split("\n").filter((line) => !line.startsWith('{"num')).join("\n");
	let result;
	try {
		result = JSON.parse(readFileSync(file, "utf8"));
	} catch {
		totals.failed += 1;
		return report(name, false, (performance.now() - start) / 1000, "jest did not finish", readable);
	}
	const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
	totals.passed += result.numPassedTests;
	totals.failed += failed === 0 && !ok ? 1 : failed;
	totals.skipped += result.numPendingTests;
	const note = `${result.numPassedTests} passed, ${failed} failed${result.numPendingTests > 0 ? `, ${result.numPendingTests} skipped` : ""}`;
	report(name, ok && failed === 0, (performance.now() - start) / 1000, note, readable);
}

async function main() {
	const start = performance.now();
	const browser = findBrowser();
	console.log(browser === null ? `${HOW_TO_GET_A_BROWSER}\n(The browser tests will fail.)\n` : `Browser: ${browserVersion(browser) ?? browser}\n`);

	await step("build", ["esbuild.config.mjs"]);
	await Promise.all([
		(async () => {
			await step("types, layer by layer", ["scripts/types.mjs"]);
			await step("lint", [binOfHidden("eslint", "bin/eslint.js"), ".", "LICENSE", "manifest.json", "--max-warnings", "0"]);
			await step("layers", [binOfHidden("dependency-cruiser", "bin/dependency-cruise.mjs"), "--config", ".dependency-cruiser.cjs", "src", "preview"]);
			for (const zone of ZONES) {
				await jest(`dates in ${zone}`, ["--selectProjects", "core", "--runInBand", ...ZONED], { TZ: zone });
			}
		})(),
		jest("tests", [`--maxWorkers=${workers}`], { TZ: "UTC" }),
	]);

	console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ""}`);
	console.log(`${totals.passed} passed, ${totals.failed} failed`);
	return totals.failed === 0;
}

let green = false;
try {
	green = await main();
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
process.exit(green ? 0 : 1);
