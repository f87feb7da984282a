// The panel in Chromium over 10,000 contacts: first paint, frames while scrolling, search; beside a naive list that draws every
// row of the same look. `node bench/parts/panel.mjs [contacts]`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { chromium } from "playwright-core";
import { buildPage, buildPlugin, buildServer } from "../../preview/build.mjs";
import { requireBrowser } from "../../scripts/browser.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const folder = mkdtempSync(path.join(tmpdir(), "kith-bench-"));
const contacts = Number(process.argv[2] ?? 10_000);
const ROUNDS = 5;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const share = (values, part) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)];

await esbuild.build({ absWorkingDir: root, entryPoints: ["bench/vault/generate.ts"], bundle: true, platform: "node", format: "esm", outfile: path.join(folder, "generate.mjs") });
const { TODAY, writeVault } = await import(pathToFileURL(path.join(folder, "generate.mjs")).href);
writeVault(path.join(folder, "vault"), { contacts, pages: 50, dailies: 100, others: 50 });
await Promise.all([buildPage(path.join(folder, "page")), buildPlugin(path.join(folder, "plugin")), buildServer(path.join(folder, "server.mjs"))]);
const { startPreview } = await import(pathToFileURL(path.join(folder, "server.mjs")).href);
const server = await startPreview({ vault: path.join(folder, "vault"), root: path.join(folder, "plugin"), page: path.join(folder, "page"), start: { today: TODAY } });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] });

/** Runs in the page: every measurement that needs a frame. */
function inPage() {
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const scroll = async (list, frames) => {
		const times = [];
		let last = performance.now();
		for (let at = 0; at < frames; at++) {
			list.scrollTop += 300;
			await frame();
			const now = performance.now();
			times.push(now - last);
			last = now;
		}
		return times;
	};
	globalThis.bench = {
		/** From the command to the frame that shows the rows. */
		open: async () => {
			const { workspace } = globalThis.preview.app;
			workspace.detachLeavesOfType("kith-agenda");
			await frame();
			const start = performance.now();
			void globalThis.preview.app.commands.run("kith:open-agenda");
			while (document.querySelector(".kith-row") === null) await new Promise((done) => setTimeout(done));
			await frame();
			return performance.now() - start;
		},
		scroll: (frames) => scroll(document.querySelector(".kith-list"), frames),
		search: async () => {
			const input = document.querySelector(".kith-search input");
			const times = [];
			for (const query of ["a", "an", "ann", "", "и", "ив", "ива", ""]) {
				const start = performance.now();
				input.value = query;
				input.dispatchEvent(new Event("input", { bubbles: true }));
				await frame();
				times.push(performance.now() - start);
			}
			return times;
		},
		nodes: () => document.querySelectorAll(".kith-panel *").length,
		/** A list of the same rows without a framework and without windowing, which is as fast as a naive one gets. */
		naive: async (count) => {
			const panel = document.querySelector(".kith-panel");
			const row = document.querySelector(".kith-row");
			const list = document.createElement("div");
			list.style.cssText = "position:fixed;inset:0;overflow:auto;z-index:99";
			const start = performance.now();
			for (let at = 0; at < count; at++) list.append(row.cloneNode(true));
			panel.append(list);
			await frame();
			await frame();
			const paint = performance.now() - start;
			const nodes = list.querySelectorAll("*").length;
			const frames = await scroll(list, 120);
			list.remove();
			return { paint, nodes, frames };
		},
	};
}

try {
	const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
	page.setDefaultTimeout(120_000);
	await page.goto(server.url);
	await page.locator("body.is-ready").waitFor();
	await page.evaluate(() => globalThis.preview.app.saveLocalStorage("kith-panel", { grouping: "none", sort: "name" }));
	await page.evaluate(inPage);
	await page.evaluate(() => globalThis.preview.app.commands.run("kith:open-agenda"));
	await page.locator(".kith-row").first().waitFor();
	await page.waitForTimeout(3000);
	const paints = [];
	for (let round = 0; round < ROUNDS; round++) paints.push(await page.evaluate(() => globalThis.bench.open()));
	await page.waitForTimeout(500);
	const frames = await page.evaluate(() => globalThis.bench.scroll(300));
	const nodes = await page.evaluate(() => globalThis.bench.nodes());
	const search = await page.evaluate(() => globalThis.bench.search());
	await page.evaluate(() => (document.querySelector(".kith-list").scrollTop = 0));
	await page.waitForTimeout(500);
	const naive = await page.evaluate((count) => globalThis.bench.naive(count), contacts);
	const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
	const table = [
		["What", "Panel", "Naive list", "Budget"],
		["---", "---", "---", "---"],
		["first paint", ms(median(paints)), ms(naive.paint), "≤ 50 ms"],
		["nodes in the page", String(nodes), String(naive.nodes), "≤ 1,500"],
		["frame while scrolling, median", ms(median(frames)), ms(median(naive.frames)), ""],
		["frame while scrolling, 95 of 100", ms(share(frames, 0.95)), ms(share(naive.frames, 0.95)), "≤ 33 ms"],
		["search, one more letter, median", ms(median(search)), "", ""],
	];
	console.log(`The panel with ${contacts} contacts in one list, in Chromium, beside a list that draws every row.\n`);
	console.log(table.map((row) => `| ${row.join(" | ")} |`).join("\n"));
} finally {
	await browser.close();
	await server.close();
	rmSync(folder, { recursive: true, force: true });
}
