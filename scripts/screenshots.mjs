// node scripts/screenshots.mjs [name…]   makes the pictures of README.md and docs from the demo vault: docs/images/*.png
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { buildPage, buildPlugin, buildServer } from "../preview/build.mjs";
import { requireBrowser } from "./browser.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const images = path.join(root, "docs/images");
const work = path.join(root, ".cache/screenshots");
/** The day that the notes of demo-vault are written around. */
const TODAY = "2026-08-20";

/** What each picture shows. `note` is open beside the panel; `expand` opens the row with that place in the list; `view` is the command of another view. */
const PICTURES = {
	"panel-light": { query: "theme=light&width=400", size: [1180, 820], note: "Playbook/Reaching out after silence.md", expand: 0 },
	"panel-dark": { query: "theme=dark&width=400", size: [1180, 820], note: "Playbook/Mentors and mentees.md", expand: 1 },
	"panel-narrow": { query: "theme=light&width=300", size: [1000, 860], only: ".mod-right-split" },
	"panel-russian": { query: "theme=light&width=400&lang=ru", size: [1180, 820], note: "База знаний/Ритм общения.md", expand: 0 },
	"map-light": { query: "theme=light", size: [1000, 760], view: "open-map", ready: ".kith-map canvas" },
	"map-dark": { query: "theme=dark", size: [1000, 760], view: "open-map", ready: ".kith-map canvas" },
	"review-light": { query: "theme=light", size: [1000, 900], view: "open-review", ready: ".kith-bars" },
	"panel-phone": { query: "theme=light&device=phone", size: [390, 800], touch: true, scale: 2 },
};

/** The page's own bar and the file list are no part of Obsidian's look. */
const BARE = ".preview-bar { display: none; } .mod-left-split { display: none; }";

async function take(browser, url, name, { query, size: [width, height], note, expand, only, view, ready, touch = false, scale = 1 }) {
	const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch, deviceScaleFactor: scale, bypassCSP: true });
	const page = await context.newPage();
	await page.goto(`${url}?${query}`);
	await page.locator("body.is-ready").waitFor();
	await page.addStyleTag({ content: BARE });
	if (note !== undefined) {
		await page.evaluate(async (file) => {
			const { app } = globalThis.preview;
			await app.workspace.getLeaf(false).openFile(app.vault.getFileByPath(file));
		}, note);
	}
	await page.evaluate((command) => globalThis.preview.app.commands.run(`kith:${command}`), view ?? "open-agenda");
	await page.locator(ready ?? ".kith-excerpt").first().waitFor();
	// The panel fills itself after its first drawing; the map moves until it has come to rest.
	await page.waitForTimeout(view === undefined ? 600 : 3_000);
	if (expand !== undefined) {
		await page.locator(".kith-name").nth(expand).click();
		await page.locator(".kith-details .kith-block").first().waitFor();
		await page.mouse.move(2, 2);
		await page.evaluate(() => document.activeElement?.blur());
	}
	await page.waitForTimeout(400);
	const target = path.join(images, `${name}.png`);
	await (only === undefined ? page : page.locator(only)).screenshot({ path: target, animations: "disabled" });
	await context.close();
	console.log(path.relative(root, target));
}

mkdirSync(images, { recursive: true });
await Promise.all([buildPage(path.join(work, "page")), buildPlugin(path.join(work, "plugin")), buildServer(path.join(work, "server.mjs"))]);
const { startPreview } = await import(pathToFileURL(path.join(work, "server.mjs")).href);
const server = await startPreview({ vault: path.join(root, "demo-vault"), root: path.join(work, "plugin"), page: path.join(work, "page"), start: { today: TODAY } });
const browser = await chromium.launch({ executablePath: requireBrowser(), args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--force-color-profile=srgb"] });
try {
	const asked = process.argv.slice(2);
	for (const [name, picture] of Object.entries(PICTURES)) if (asked.length === 0 || asked.includes(name)) await take(browser, server.url, name, picture);
} finally {
	await browser.close();
	await server.close();
}
