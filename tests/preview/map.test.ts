import type { Locator } from "playwright-core";
import { DEMO_VAULT, type Opening, type Preview, PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

describe("the network map", () => {
	test("opens on a canvas that comes to rest and then draws no frame", async () => {
		const preview = await openMap();
		expect(await canvasOf(preview).getAttribute("aria-label")).toMatch(/^Picture of your network: \d+ people/);
		await rested(preview);
		expect(await framesWithin(preview, 400)).toBe(0);
		expect(preview.errors).toEqual([]);
	});
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
	for (let tries = 0; tries < 100; tries++) {
		if ((await framesWithin(preview, 150)) === 0) return;
	}
	throw new Error("The map does not come to rest");
}

test("screens", async () => {
	const preview = await openMap({ vault: DEMO_VAULT });
	await rested(preview);
	await preview.page.screenshot({ path: "/tmp/kith/map-light.png" });
	await preview.page.getByRole("button", { name: "Show as a list" }).click();
	await preview.page.getByRole("button", { name: "Filters and layers" }).click();
	await preview.page.waitForTimeout(300);
	await preview.page.screenshot({ path: "/tmp/kith/map-list.png" });
	const dark = await openMap({ vault: DEMO_VAULT, query: "theme=dark&" });
	await rested(dark);
	const box = await canvasOf(dark).boundingBox();
	await dark.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
	await dark.page.screenshot({ path: "/tmp/kith/map-dark.png" });
	console.log(preview.errors, dark.errors);
});
