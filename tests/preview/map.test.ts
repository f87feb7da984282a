import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import { TODAY as LARGE_TODAY, writeVault } from "../../bench/vault/generate";
import { type Opening, type Preview, PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

/** Ann knows Bo and Cy works with Bo; Dee is on her own; Bo's note names somebody without a note. */
const NOTES = {
	"People/Ann Ash.md": "---\ntype: person\nrelation: client\ncadence: 1 month\nmet: 2025-01-10\nknows: \"[[Bo Birch]]\"\n---\n\n- 2026-01-10 call: hello\n",
	"People/Bo Birch.md": "---\ntype: person\nrelation: client\ncompany: Helios\ncadence: 1 year\nfriend: \"[[Gus Ghost]]\"\n---\n\n- 2026-08-01 call: hello\n",
	"People/Cy Cedar.md": "---\ntype: person\nrelation: mentor\ncompany: Helios\ncadence: 1 year\n---\n\n- 2026-08-10 call: hello\n",
	"People/Dee Dogwood.md": "---\ntype: person\ncadence: 1 year\n---\n\n- 2026-08-10 call: hello\n",
};

describe("the network map", () => {
	test("comes to rest, and then draws no frame", async () => {
		const preview = await openMap({ vault: NOTES });
		expect(await canvasOf(preview).getAttribute("aria-label")).toMatch(/^Picture of your network: 4 people, 1 tie\./);
		await rested(preview);
		expect(await framesWithin(preview, 400)).toBe(0);
		await point(preview);
		await rested(preview);
		expect(preview.errors).toEqual([]);
	});

	test("names the node under the pointer, and opens its note by a click", async () => {
		const preview = await openMap({ vault: NOTES });
		await rested(preview);
		await list(preview);
		await item(preview, "Bo Birch").focus();
		await rested(preview);
		await point(preview);
		const card = preview.page.locator(".kith-map-card");
		expect(await card.locator(".kith-map-card-name").textContent()).toBe("Bo Birch");
		expect(await card.textContent()).toContain("Client · Helios");
		await preview.page.mouse.down();
		await preview.page.mouse.up();
		expect((await preview.opened()).path).toBe("People/Bo Birch.md");
		expect(preview.errors).toEqual([]);
	});

	test("drags a node, and keeps every place for the next opening", async () => {
		const preview = await openMap({ vault: NOTES });
		await rested(preview);
		await list(preview);
		await item(preview, "Dee Dogwood").focus();
		await rested(preview);
		const at = await point(preview);
		await preview.page.mouse.down();
		await preview.page.mouse.move(at.x + 90, at.y + 40, { steps: 5 });
		await preview.page.mouse.up();
		await preview.page.mouse.move(at.x, at.y - 200);
		expect((await preview.opened()).path).toBeNull();
		await rested(preview);
		const kept = await places(preview);
		await preview.page.evaluate(() => {
			for (const leaf of globalThis.preview.app.workspace.getLeavesOfType("kith-map")) leaf.detach();
		});
		await preview.command("open-map");
		await canvasOf(preview).waitFor();
		await rested(preview);
		expect(await places(preview)).toEqual(kept);
	});

	test("filters, finds, colours, and shows two steps around somebody", async () => {
		const preview = await openMap({ vault: NOTES });
		const status = preview.page.locator(".kith-map-status");
		await preview.page.getByRole("button", { name: "Filters and layers" }).click();
		await list(preview);
		await choice(preview, "Relation").selectOption({ label: "Client" });
		await status.getByText("2 people · 1 tie").waitFor();
		expect(await names(preview)).toEqual(expect.arrayContaining(["Ann Ash", "Bo Birch", "Gus Ghost"]));
		expect(await names(preview)).not.toContain("Cy Cedar");
		await preview.page.getByLabel("People without a note").uncheck();
		await expectGone(item(preview, "Gus Ghost"));
		await choice(preview, "Relation").selectOption({ label: "Any relation" });
		await preview.page.getByPlaceholder("Find on the map…").fill("cedar");
		await expectGone(item(preview, "Ann Ash"));
		expect(await names(preview)).toEqual(["Cy Cedar"]);
		await preview.page.getByPlaceholder("Find on the map…").fill("");
		await choice(preview, "Colour by").selectOption("relation");
		await preview.page.locator(".kith-map-legend").getByText("Mentor 1").waitFor();
		await preview.page.getByRole("button", { name: "Two steps around Ann Ash" }).click();
		await status.getByText(/^2 people · 1 tie/).or(status.getByText(/^3 people/)).waitFor();
		expect(await names(preview)).not.toContain("Dee Dogwood");
		await preview.page.getByRole("button", { name: "Show everyone" }).click();
		await status.getByText(/^4 people/).waitFor();
		expect(preview.errors).toEqual([]);
	});

	test("shows the network as it was, and the chain that leads to somebody", async () => {
		const preview = await openMap({ vault: NOTES });
		await preview.page.getByRole("button", { name: "Filters and layers" }).click();
		await list(preview);
		await preview.page.locator(".kith-map-time input").fill("1");
		await preview.page.locator(".kith-map-status").getByText(/^1 person/).waitFor();
		await preview.page.locator(".kith-map-time input").fill("60");
		await preview.page.getByRole("button", { name: "Who leads to them? Gus Ghost" }).click();
		expect(await preview.page.locator(".kith-map-chain li").allTextContents()).toEqual([expect.stringMatching("You"), expect.stringMatching("Bo Birch"), expect.stringMatching("Gus Ghost")]);
	});

	test("is a list by keyboard: one stop, arrows within, Enter opens", async () => {
		const preview = await openMap({ vault: NOTES });
		await list(preview);
		expect(await preview.page.locator('.kith-map-item-name[tabindex="0"]').count()).toBe(1);
		await preview.page.locator('.kith-map-item-name[tabindex="0"]').focus();
		await preview.page.keyboard.press("End");
		await preview.page.keyboard.press("Home");
		await preview.page.keyboard.press("ArrowDown");
		const second = (await names(preview))[1] ?? "";
		expect(await preview.page.evaluate(() => document.activeElement?.querySelector("span")?.textContent)).toBe(second);
		await preview.page.keyboard.press("Enter");
		expect((await preview.opened()).path).toBe(`People/${second}.md`);
	});

	test("is saved as SVG and as PNG", async () => {
		const preview = await openMap({ vault: NOTES });
		await rested(preview);
		// The preview's vault holds text alone: what the plugin would write is caught here.
		await preview.page.evaluate(() => {
			const { app } = globalThis.preview;
			const saved: Record<string, string | number> = {};
			Object.assign(globalThis, { saved });
			Object.defineProperty(app.fileManager, "getAvailablePathForAttachment", { value: (name: string) => Promise.resolve(name) });
			Object.defineProperty(app.vault, "create", { value: (name: string, text: string) => Promise.resolve((saved[name] = text)) });
			Object.defineProperty(app.vault, "createBinary", { value: (name: string, data: ArrayBuffer) => Promise.resolve((saved[name] = data.byteLength)) });
		});
		for (const format of ["SVG", "PNG"]) {
			await preview.page.getByRole("button", { name: "Save as picture" }).click();
			await preview.page.getByRole("menuitem", { name: `Save as ${format}` }).click();
			await preview.page.locator(".notice").getByText(format.toLowerCase()).waitFor();
		}
		const saved = await preview.page.evaluate(() => (globalThis as unknown as { readonly saved: Record<string, string | number> }).saved);
		expect(saved["Network map 2026-08-20.svg"]).toMatch(/<circle[^>]*><title>Ann Ash<\/title>/);
		expect(saved["Network map 2026-08-20.png"]).toBeGreaterThan(2_000);
	});

	test("takes the colours of a dark theme at once", async () => {
		const preview = await openMap({ vault: NOTES });
		await rested(preview);
		expect(await textIsDrawn(preview)).toBe(true);
		const light = await textColour(preview);
		await preview.page.evaluate(() => {
			document.body.classList.replace("theme-light", "theme-dark");
			globalThis.preview.app.workspace.trigger("css-change");
		});
		await rested(preview);
		expect(await textColour(preview)).not.toEqual(light);
		expect(await textIsDrawn(preview)).toBe(true);
	});
});

/** Eve looks for a designer, which Fay is; Ann knows Eve. */
const MEETING = {
	...NOTES,
	"People/Eve Elm.md": "---\ntype: person\ncompany: Borealis\ncadence: 1 year\nknows: \"[[Ann Ash]]\"\n---\n\n- 2026-08-01 call: hello (asked:: a designer for the new site)\n\n```kith\n```\n",
	"People/Fay Fir.md": "---\ntype: person\nrole: designer\ncadence: 1 year\n---\n\n- 2026-08-01 call: hello\n",
};

describe("a contact's ties", () => {
	test("in the panel: whom they know, where they open doors, whom to introduce them to; a pair can be dismissed for good", async () => {
		const preview = await browser.open({ vault: MEETING });
		await preview.panel.locator(".kith-search input").fill("elm");
		await preview.toggle("Eve Elm");
		const details = preview.row("Eve Elm").locator(".kith-details");
		const block = (title: string): Locator => details.locator(".kith-network-block").filter({ has: preview.page.getByRole("heading", { name: title, exact: true }) });
		expect(await block("Knows").locator("li").first().textContent()).toMatch(/^Ann Ash know each other · strength \d+ of 100$/);
		expect(await block("Introduce to…").textContent()).toContain("Fay Fir · Eve Elm looks for what the other does");
		await block("Introduce to…").getByRole("button", { name: "Do not suggest this again: Fay Fir" }).click();
		await block("Introduce to…").getByText("Fay Fir").waitFor({ state: "detached" });
		await preview.panel.locator(".kith-search input").fill("ash");
		await preview.toggle("Ann Ash");
		const doors = preview.row("Ann Ash").locator(".kith-network-block", { hasText: "Opens doors at" });
		await doors.waitFor();
		expect(await doors.locator("li").allTextContents()).toEqual(expect.arrayContaining(["Helios · Bo Birch", "Borealis · Eve Elm"]));
		expect(preview.errors).toEqual([]);
	});

	test("in the note, where it has a block for them", async () => {
		const preview = await browser.open({ vault: MEETING });
		await preview.panel.locator(".kith-search input").fill("elm");
		await preview.page.keyboard.down("Control");
		await preview.row("Eve Elm").locator(".kith-touch").hover();
		await preview.page.locator(".hover-popover .kith-code-block").getByRole("link", { name: "Ann Ash" }).waitFor();
		await preview.page.keyboard.up("Control");
		expect(preview.errors).toEqual([]);
	});
});

describe("two thousand people on the map", () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), "kith-map-"));
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	test("are laid out frame by frame, and answer the pointer meanwhile", async () => {
		writeVault(folder, { contacts: 2_000, pages: 20, dailies: 50, others: 20 });
		const preview = await openMap({ vault: folder, today: LARGE_TODAY });
		expect(await canvasOf(preview).getAttribute("aria-label")).toMatch(/2,000 people/);
		// Frames go on while the layout moves: none of them holds the page until it ends.
		expect(await framesWithin(preview, 1_000)).toBeGreaterThan(3);
		await preview.page.getByPlaceholder("Find on the map…").fill("zzzz");
		await preview.page.getByPlaceholder("Find on the map…").fill("");
		await rested(preview);
		expect(await framesWithin(preview, 300)).toBe(0);
		expect(preview.errors).toEqual([]);
	}, 120_000);
});

async function openMap(opening: Opening = {}): Promise<Preview> {
	const preview = await browser.open({ agenda: false, ...opening });
	await preview.command("open-map");
	await canvasOf(preview).waitFor({ timeout: 60_000 });
	return preview;
}

function canvasOf(preview: Preview): Locator {
	return preview.page.locator(".kith-map canvas");
}
async function list(preview: Preview): Promise<void> {
	await preview.page.getByRole("button", { name: "Show as a list" }).click();
	await preview.page.locator(".kith-map-item").first().waitFor();
}
function item(preview: Preview, name: string): Locator {
	return preview.page.locator(".kith-map-item-name").filter({ hasText: name });
}
function names(preview: Preview): Promise<string[]> {
	return preview.page.locator(".kith-map-item-name > span:first-child").allTextContents();
}
function choice(preview: Preview, name: string): Locator {
	return preview.page.locator(".kith-map .kith-choice", { has: preview.page.locator("span", { hasText: new RegExp(`^${name}$`) }) }).locator("select");
}
async function expectGone(what: Locator): Promise<void> {
	await what.waitFor({ state: "detached" });
}

/** Points at the middle of the canvas, where a chosen person is brought. */
async function point(preview: Preview): Promise<{ readonly x: number; readonly y: number }> {
	const box = await canvasOf(preview).boundingBox();
	const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
	await preview.page.mouse.move(at.x - 3, at.y);
	await preview.page.mouse.move(at.x, at.y);
	await preview.page.waitForTimeout(50);
	return at;
}

/** How many frames the page asks for within a time. */
function framesWithin(preview: Preview, milliseconds: number): Promise<number> {
	return preview.page.evaluate(async (time) => {
		const request = window.requestAnimationFrame;
		let asked = 0;
		window.requestAnimationFrame = (callback) => {
			asked++;
			return request.call(window, callback);
		};
		await new Promise((done) => setTimeout(done, time));
		window.requestAnimationFrame = request;
		return asked;
	}, milliseconds);
}
async function rested(preview: Preview): Promise<void> {
	for (let tries = 0; tries < 400; tries++) {
		if ((await framesWithin(preview, 120)) === 0) return;
	}
	throw new Error("The map does not come to rest");
}

function places(preview: Preview): Promise<unknown> {
	return preview.page.evaluate(() => globalThis.preview.app.loadLocalStorage("kith-map-places"));
}

/** The theme's colour for text. */
function textColour(preview: Preview): Promise<number[]> {
	return preview.page.evaluate(() => (getComputedStyle(document.querySelector(".kith-map") ?? document.body).color.match(/\d+/g) ?? []).map(Number));
}

/** Whether the canvas shows the text's colour: in its labels. */
async function textIsDrawn(preview: Preview): Promise<boolean> {
	const colour = await textColour(preview);
	return canvasOf(preview).evaluate((canvas, [red = 0, green = 0, blue = 0]) => {
		const { width, height } = canvas as HTMLCanvasElement;
		const pixels = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
		for (let at = 0; at < pixels.length; at += 4) {
			if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue && pixels[at + 3] === 255) return true;
		}
		return false;
	}, colour);
}
