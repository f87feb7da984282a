// npm run demo [-- vault] [--write] [--port N] [--today D] [--lang ru] [--no-serve]
// Builds, prints the agenda, and serves the plugin in a browser over a folder of notes.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
/** The day that the notes of demo-vault are written around. */
const DEMO_DAY = "2026-08-20";
const USAGE = "npm run demo [-- vault] [--write] [--port N] [--today YYYY-MM-DD] [--lang en|ru] [--no-serve]";

function fail(message) {
	console.error(`${message}\n${USAGE}`);
	process.exit(2);
}

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				"write": { type: "boolean", default: false },
				"port": { type: "string", default: "0" },
				"today": { type: "string" },
				"lang": { type: "string" },
				"no-serve": { type: "boolean", default: false },
			},
		});
		if (positionals.length > 1) fail("One vault at a time.");
		return { ...values, vault: positionals[0] };
	} catch (error) {
		return fail(error.message);
	}
}

const asked = readArguments();
const isDemo = asked.vault === undefined;
const today = asked.today ?? (isDemo ? DEMO_DAY : undefined);
if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) fail(`--today wants a day like ${DEMO_DAY}.`);
const port = Number(asked.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail("--port wants a number.");
const given = path.resolve(asked.vault ?? path.join(root, "demo-vault"));
if (!existsSync(given)) fail(`There is no folder ${given}.`);

/** The demo vault is served as a copy: what is tried out in it is gone afterwards. */
let copy;
if (isDemo) {
	copy = path.join(mkdtempSync(path.join(tmpdir(), "kith-")), "demo-vault");
	cpSync(given, copy, { recursive: true });
}
const vault = copy ?? given;
const tidy = () => copy !== undefined && rmSync(path.dirname(copy), { recursive: true, force: true });

const build = spawnSync(process.execPath, [path.join(root, "esbuild.config.mjs")], { cwd: root, stdio: "inherit" });
if (build.status !== 0) process.exit(build.status ?? 1);

const options = [...(today === undefined ? [] : ["--today", today]), ...(asked.lang === undefined ? [] : ["--lang", asked.lang])];
spawnSync(process.execPath, [path.join(root, "dist/kith.mjs"), "agenda", vault, ...options], { stdio: "inherit" });

if (asked["no-serve"]) {
	tidy();
} else {
	const cache = path.join(root, ".cache/preview");
	const { buildPage, buildServer } = await import("../preview/build.mjs");
	await Promise.all([buildPage(path.join(cache, "page")), buildServer(path.join(cache, "server.mjs"))]);
	const { startPreview } = await import(pathToFileURL(path.join(cache, "server.mjs")).href);
	const start = { justEnabled: true, ...(today === undefined ? {} : { today }), ...(asked.lang === undefined ? {} : { lang: asked.lang }) };
	const server = await startPreview({ vault, root, page: path.join(cache, "page"), write: asked.write, port, start }).catch((error) => fail(error.message));
	console.log(`\nKith in a browser: ${server.url}`);
	console.log(asked.write ? `Edits are written to ${vault}.` : "Edits stay in the page; nothing is written to disk.");
	for (const signal of ["SIGINT", "SIGTERM"]) {
		process.on(signal, () => {
			void server.close().then(() => {
				tidy();
				process.exit(0);
			});
		});
	}
}
