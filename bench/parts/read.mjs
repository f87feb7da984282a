// Text in memory → parcels of 10,000 contact notes, beside gray-matter alone on the same notes, in one run; and what the parcels
// hold of the heap. Processor time, the shortest of several turns: other work on the machine falls on neither. `node --expose-gc bench/parts/read.mjs [notes]`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import published from "gray-matter";
import { safeGrayMatter } from "../../esbuild.config.mjs";
import { contactNotes } from "./contact-notes.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = mkdtempSync(path.join(tmpdir(), "kith-bench-"));
const outfile = path.join(folder, "core.mjs");
await esbuild.build({
	absWorkingDir: root,
	bundle: true,
	format: "esm",
	platform: "node",
	outfile,
	plugins: [safeGrayMatter],
	stdin: {
		resolveDir: root,
		contents: `
			export { createNoteReader } from "./src/core/notes";
			export { readFrontmatter } from "./src/core/notes/frontmatter";
			export { scanMarkdown } from "./src/core/notes/markdown";
			export { DEFAULT_SETTINGS } from "./src/core/settings";
			export { default as matter } from "gray-matter";`,
	},
});
const { createNoteReader, readFrontmatter, scanMarkdown, DEFAULT_SETTINGS, matter } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

const count = Number(process.argv[2] ?? 10_000);
const notes = contactNotes(count);
const reader = createNoteReader(DEFAULT_SETTINGS);

function time(work) {
	const start = process.cpuUsage();
	for (const [index, note] of notes.entries()) work(note, index);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

const jobs = {
	"gray-matter alone": (note) => published(note, {}),
	"with js-yaml 4": (note) => matter(note, {}),
	frontmatter: (note) => readFrontmatter(note),
	"frontmatter and scan": (note) => {
		const { bodyOffset, bodyLine } = readFrontmatter(note);
		return scanMarkdown(note, { offset: bodyOffset, line: bodyLine });
	},
	"read: parcels": (note, index) => reader.read(`People/${index}.md`, note),
};
const runs = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
// The jobs take turns, so that a slow moment of the machine falls on all of them.
for (let round = 0; round < 7; round += 1) for (const [name, job] of Object.entries(jobs)) runs[name].push(time(job));
const alone = Math.min(...runs["gray-matter alone"]);
for (const [name, times] of Object.entries(runs)) {
	const ms = Math.min(...times);
	process.stdout.write(`${name.padEnd(24)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / alone).toFixed(2)} × gray-matter\n`);
}
process.stdout.write(`size of a note: ${(notes.reduce((sum, note) => sum + Buffer.byteLength(note), 0) / count / 1024).toFixed(2)} KB\n`);

if (globalThis.gc !== undefined) {
	const heap = () => {
		for (let index = 0; index < 4; index += 1) globalThis.gc();
		return process.memoryUsage().heapUsed;
	};
	const before = heap();
	let parcels = notes.map((note, index) => reader.read(`People/${index}.md`, `${note} `.slice(0, -1)));
	const after = heap();
	process.stdout.write(`parcels hold ${((after - before) / 1048576).toFixed(1)} MB, ${((after - before) / count).toFixed(0)} bytes a note\n`);
	if (parcels.some((parcel) => parcel.kind !== "contact")) throw new Error("a contact note was read as something else");
	parcels = null;
}
