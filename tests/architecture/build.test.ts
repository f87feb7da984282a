import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "./planted-project";

const KB = 1024;
/** A ratchet, to be lowered: the aim is 250 KB. `npm run bench -- weights` shows what weighs what; most of it is words in Cyrillic, two bytes a letter. */
const LARGEST = 1200 * KB;
const folders: string[] = [];

/** Builds the project that lies in a folder; gives where the files are. */
function build(project: string): string {
	const out = mkdtempSync(path.join(os.tmpdir(), "kith-build-"));
	folders.push(out);
	const run = spawnSync(process.execPath, [path.join(project, "esbuild.config.mjs"), "--out", out], { cwd: project, encoding: "utf8" });
	if (run.status !== 0) throw new Error(run.stderr);
	return out;
}

/** The same source in another folder, as somebody else's clone of it. */
function otherClone(): string {
	const clone = mkdtempSync(path.join(os.tmpdir(), "kith-clone-"));
	folders.push(clone);
	for (const file of ["esbuild.config.mjs", "package.json", "tsconfig.json", "tsconfig.base.json", "src"]) cpSync(path.join(ROOT, file), path.join(clone, file), { recursive: true });
	symlinkSync(path.join(ROOT, "node_modules"), path.join(clone, "node_modules"), "dir");
	return clone;
}

function hash(file: string): string {
	return createHash("sha256").update(readFileSync(file)).digest("hex");
}

describe("the build", () => {
	let out: string;
	let main: string;
	let cli: string;
	beforeAll(() => {
		out = build(ROOT);
		main = readFileSync(path.join(out, "main.js"), "utf8");
		cli = readFileSync(path.join(out, "dist/kith.mjs"), "utf8");
	}, 60_000);
	afterAll(() => {
		for (const folder of folders) rmSync(folder, { recursive: true, force: true });
	});

	test("of the same source gives the same bytes, wherever the source lies", () => {
		const again = build(otherClone());
		for (const file of ["main.js", "dist/kith.mjs"]) expect(hash(path.join(again, file))).toBe(hash(path.join(out, file)));
	});

	test("of the plugin needs nothing but Obsidian", () => {
		expect([...new Set([...main.matchAll(/\brequire\(\s*(["'`][^)]*)\)/g)].map(([, name]) => name))]).toEqual(['"obsidian"']);
		expect(main).not.toMatch(/\bimport\(/);
	});

	test.each([
		["eval", /\beval\s*\(/],
		["the Function constructor", /\bFunction\s*\(/],
		["Node's Buffer", /\bBuffer\b/],
		["Node's process", /\bprocess\.(?:env|cwd|platform|version)\b/],
		["a lookbehind", /\(\?<[=!]/],
		["a network request", /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|requestUrl/],
	])("of the plugin holds no sign of %s", (_what, sign) => {
		const found = sign.exec(main);
		expect(found === null ? null : main.slice(Math.max(0, found.index - 60), found.index + 60)).toBeNull();
	});

	test("of the plugin grows no further", () => {
		expect(Buffer.byteLength(main)).toBeLessThanOrEqual(LARGEST);
	});

	test("of the command line starts by itself and runs no note", () => {
		expect(cli.startsWith("#!/usr/bin/env node\n")).toBe(true);
		expect(cli).not.toMatch(/\beval\s*\(|\bFunction\s*\(/);
	});
});
