// npm run bench [-- --quick] [part …]: generates vaults, measures each in a process of its own, prints a table and, for the
// full run, writes docs/performance.md. A bench never fails on a clock: budgets stand beside what was measured.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { pluginBuild, safeGrayMatter } from "../esbuild.config.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const SIZES = [
	{ contacts: 1_000, pages: 50, dailies: 200, others: 100 },
	{ contacts: 10_000, pages: 500, dailies: 2_000, others: 1_000 },
];

/** What is measured, with its budget (10,000 contacts, 500 pages of 17 KB, 2 cores) and what it is set beside. */
const ROWS = [
	{ key: "rawRead", what: "reading the files alone" },
	{ key: "grayMatter", what: "gray-matter alone on the contact notes" },
	{ key: "contactParcels", what: "contact notes: text to parcels", beside: "grayMatter", budget: "≤ 1.5 × gray-matter" },
	{ key: "pageParcels", what: "advice pages: text to parcels" },
	{ key: "cold", what: "cold: files to agenda with advice for 40 rows", beside: "rawRead", budget: "≤ 2,000 ms" },
	{ key: "contactEdit", what: "one edited contact: agenda updated", budget: "≤ 5 ms" },
	{ key: "pageEdit", what: "one edited page: agenda updated", budget: "≤ 10 ms" },
	{ key: "pageEditWithAdvice", what: "one edited page: advice for 40 rows again" },
	{ key: "adviceForVisible", what: "advice for 40 rows", budget: "≤ 20 ms" },
	{ key: "graph", what: "relationship graph, built anew" },
	{ key: "introductions", what: "introductions and brokers for all", budget: "≤ 300 ms" },
	{ key: "parcelMegabytes", what: "memory held by the contact parcels", unit: "MB", budget: "≤ 25 MB" },
];

async function bundle(entry, folder) {
	const outfile = path.join(folder, `${path.basename(entry, path.extname(entry))}.mjs`);
	await esbuild.build({
		absWorkingDir: root, bundle: true, entryPoints: [entry], format: "esm", jsx: "automatic", jsxImportSource: "preact",
		logLevel: "warning", outfile, platform: "node", plugins: [safeGrayMatter], target: "node20",
	});
	return outfile;
}

function node(args) {
	const run = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });
	if (run.status !== 0) throw new Error(`${args.join(" ")} ended with ${run.status ?? run.signal}`);
	return run.stdout;
}

const number = (value) => new Intl.NumberFormat("en", { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
const shown = (value, unit = "ms") => (value === undefined ? "" : `${number(value)} ${unit}`);

function table(results) {
	const [small, large] = results;
	const head = ["What", ...results.map(({ contacts }) => `${number(contacts)} contacts`), ...(large ? ["Growth"] : []), "Beside", "Budget at 10,000"];
	const rows = ROWS.filter(({ key }) => small[key] !== undefined).map(({ key, what, unit, beside, budget = "" }) => {
		const last = results.at(-1);
		// The exponent of growth: 1 is in proportion to the contacts, 0 does not grow.
		const growth = large ? [(Math.log(large[key] / small[key]) / Math.log(large.contacts / small.contacts)).toFixed(2)] : [];
		const ratio = beside === undefined ? "" : `${(last[key] / last[beside]).toFixed(2)} × ${beside === "grayMatter" ? "gray-matter" : "reading"}`;
		return [what, ...results.map((result) => shown(result[key], unit)), ...growth, ratio, budget];
	});
	return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** A part is a file of bench/parts that exports nothing: it runs by itself and prints what it measured. */
function partFiles() {
	const folder = path.join(root, "bench/parts");
	return readdirSync(folder).filter((file) => /\.(mjs|ts)$/.test(file) && !/^export /m.test(readFileSync(path.join(folder, file), "utf8"))).sort();
}

/** What main.js is made of, heaviest first, by folder of the source and by package. */
async function weights() {
	const { metafile } = await esbuild.build({ ...pluginBuild, write: false, metafile: true });
	const [{ bytes, inputs }] = Object.values(metafile.outputs);
	const groups = new Map();
	for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
		const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file.split("/").slice(0, file.startsWith("src/core/") ? 3 : 2).join("/");
		groups.set(name, (groups.get(name) ?? 0) + bytesInOutput);
	}
	const rows = [...groups].sort((a, b) => b[1] - a[1]).filter(([, size]) => size >= 1_000).map(([name, size]) => `| ${name} | ${number(size / 1024)} KB |`);
	return `## What main.js weighs\n\n${number(bytes / 1024)} KB minified; the budget is 250 KB.\n\n| Part | Size |\n| --- | --- |\n${rows.join("\n")}`;
}

const words = process.argv.slice(2);
const quick = words.includes("--quick");
const asked = words.filter((word) => !word.startsWith("--"));
const scratch = mkdtempSync(path.join(os.tmpdir(), "kith-bench-"));
try {
	const sections = [];
	if (asked.length === 0 || asked.includes("main")) {
		const main = await bundle("bench/main.ts", scratch);
		const { writeVault } = await import(pathToFileURL(await bundle("bench/vault/generate.ts", scratch)).href);
		const results = [];
		for (const size of quick ? SIZES.slice(0, 1) : SIZES) {
			const vault = path.join(scratch, `vault-${size.contacts}`);
			writeVault(vault, size);
			results.push(JSON.parse(node(["--expose-gc", main, vault])));
			rmSync(vault, { recursive: true });
		}
		const { notes, megabytes, interactions } = results.at(-1);
		const about = `The larger vault: ${number(notes)} notes, ${number(megabytes)} MB, ${number(interactions)} interactions. “Growth” is the exponent: 1 is in proportion to the contacts, 0 does not grow.`;
		sections.push(`## From notes to agenda\n\n${about}\n\n${table(results)}`);
		console.log(`\n${sections.at(-1)}\n`);
	}
	if (asked.includes("weights") || (asked.length === 0 && !quick)) {
		sections.push(await weights());
		console.log(`\n${sections.at(-1)}\n`);
	}
	for (const file of partFiles()) {
		const name = path.basename(file, path.extname(file));
		if (asked.length > 0 ? !asked.includes(name) : quick) continue;
		const script = path.join("bench/parts", file);
		const output = node(["--expose-gc", file.endsWith(".ts") ? await bundle(script, scratch) : script]).trim();
		sections.push(`## ${name}\n\n${output.includes("\n|") || output.startsWith("|") ? output : `\`\`\`\n${output}\n\`\`\``}`);
		console.log(`\n${sections.at(-1)}\n`);
	}
	if (asked.length === 0 && !quick) {
		const machine = `${os.availableParallelism()} cores, Node ${process.versions.node}, ${process.platform}`;
		const intro = `# Performance\n\nWritten by \`npm run bench\` on ${machine}. Seconds differ between machines; the ratios, each measured in one run, hold.\nVaults are generated (\`bench/vault\`), the same each time: contact notes of 3.5 KB with 15 entries, advice pages of 17 KB, daily notes with three people each, other notes.\nFigures are medians of several runs, but for “cold”, which is the first run of a fresh process.\n`;
		writeFileSync(path.join(root, "docs/performance.md"), `${intro}\n${sections.join("\n\n")}\n`);
		console.log("Written: docs/performance.md");
	}
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
