// Frontmatter and Markdown scan of 10,000 contact notes, beside gray-matter as published (with its own js-yaml 3) on the
// same notes, in one process. Processor time, as other programs may be running. `node bench/parts/scan.mjs [notes]`.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { safeGrayMatter } from "../../esbuild.config.mjs";
import { contactNotes } from "./contact-notes.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = mkdtempSync(path.join(tmpdir(), "kith-bench-"));
const outfile = path.join(folder, "core.cjs");
await esbuild.build({
	absWorkingDir: root,
	bundle: true,
	format: "cjs",
	platform: "browser",
	outfile,
	plugins: [safeGrayMatter],
	stdin: { resolveDir: root, contents: `export { readFrontmatter } from "./src/core/notes/frontmatter"; export { scanMarkdown } from "./src/core/notes/markdown";` },
});
const load = createRequire(import.meta.url);
const { readFrontmatter, scanMarkdown } = load(outfile);
const matter = load("gray-matter");
rmSync(folder, { recursive: true });

// Through bytes and back, as a file comes: a joined string would be flattened by whoever reads it first.
const notes = contactNotes(Number(process.argv[2] ?? 10_000)).map((note) => Buffer.from(note).toString("utf8"));
const bodies = notes.map((note) => readFrontmatter(note));

const jobs = {
	"gray-matter alone": (note) => matter(note, {}),
	frontmatter: (note) => readFrontmatter(note),
	scan: (note, index) => scanMarkdown(note, { offset: bodies[index].bodyOffset, line: bodies[index].bodyLine }),
	"frontmatter and scan": (note) => {
		const { bodyOffset, bodyLine } = readFrontmatter(note);
		return scanMarkdown(note, { offset: bodyOffset, line: bodyLine });
	},
};

/** Milliseconds of processor time. */
function time(job) {
	const start = process.cpuUsage();
	for (let index = 0; index < notes.length; index++) job(notes[index], index);
	return process.cpuUsage(start).user / 1000;
}

const best = Object.fromEntries(Object.keys(jobs).map((name) => [name, Infinity]));
for (let round = 0; round < 9; round++) for (const [name, job] of Object.entries(jobs)) best[name] = Math.min(best[name], time(job));
for (const [name, ms] of Object.entries(best)) {
	process.stdout.write(`${name.padEnd(22)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / best["gray-matter alone"]).toFixed(2)} × gray-matter\n`);
}
process.stdout.write(`${notes.length} notes of ${(notes.reduce((sum, note) => sum + Buffer.byteLength(note), 0) / notes.length / 1024).toFixed(2)} KB\n`);
