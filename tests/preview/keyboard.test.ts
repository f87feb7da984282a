import { type Preview, PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

describe("by keyboard alone", () => {
	test("finds a person, reads the advice, opens its line", async () => {
		const preview = await browser.open({ agenda: false });
		const { keyboard } = preview.page;
		await keyboard.press("Control+p");
		await keyboard.type("search people");
		await keyboard.press("Enter");
		await preview.page.waitForFunction(() => document.activeElement?.matches(".kith-search input"));
		await keyboard.type("ada");
		await keyboard.press("Enter");
		expect(await focused(preview)).toBe("Ada Brandt");
		await keyboard.press("Enter");
		await preview.row("Ada Brandt").locator(".kith-markdown").waitFor();
		// Links of the row are reached by Tab: the last touch, then what is going on, then the advice.
		await tabTo(preview, ".kith-advice-where");
		await keyboard.press("Enter");
		expect((await preview.opened()).path).toBe("База знаний/Clients under pressure.md");
	});

	test("arrows walk through groups and people, Enter opens, Escape closes, one stop for Tab", async () => {
		const preview = await browser.open();
		const { keyboard } = preview.page;
		await preview.panel.locator(".kith-search input").focus();
		await keyboard.press("ArrowDown");
		const first = await focused(preview);
		await keyboard.press("ArrowDown");
		expect(await focused(preview)).not.toBe(first);
		await keyboard.press("ArrowUp");
		expect(await focused(preview)).toBe(first);
		await keyboard.press("ArrowRight");
		expect(await preview.panel.locator('.kith-name[aria-expanded="true"]').textContent()).toBe(first);
		await keyboard.press("Escape");
		expect(await preview.panel.locator('.kith-name[aria-expanded="true"]').count()).toBe(0);
		expect(await focused(preview)).toBe(first);
		await keyboard.press("Home");
		expect(await focused(preview)).toContain("Today");
		await keyboard.press("ArrowLeft");
		expect(await preview.names()).not.toContain("Ada Brandt");
		await keyboard.press("ArrowRight");
		await keyboard.press("End");
		expect(await focused(preview)).toContain("Paused");
		expect(await preview.panel.locator('.kith-list button[tabindex="0"]').count()).toBe(1);
	});

	test("slash goes to the search, Escape empties it and leads back to the list", async () => {
		const preview = await browser.open();
		const { keyboard } = preview.page;
		await preview.panel.locator(".kith-name").first().focus();
		await keyboard.press("/");
		await keyboard.type("maya");
		await preview.row("Ada Brandt").waitFor({ state: "detached" });
		expect(await preview.panel.getByRole("status").textContent()).toBe("1 person found");
		await keyboard.press("Escape");
		await preview.row("Ada Brandt").waitFor();
		await keyboard.press("Escape");
		expect(await preview.page.evaluate(() => document.activeElement?.classList.contains("kith-name"))).toBe(true);
	});

	test("the note opens with Ctrl+Enter, the menu by its key", async () => {
		const preview = await browser.open();
		await preview.panel.locator(".kith-name", { hasText: "Ada Brandt" }).focus();
		await preview.page.keyboard.press("Control+Enter");
		expect((await preview.opened()).path).toBe("People/Ada Brandt.md");
		await preview.panel.locator(".kith-name", { hasText: "Ada Brandt" }).focus();
		await preview.page.keyboard.press("Shift+F10");
		await preview.page.keyboard.press("ArrowDown");
		expect(await preview.page.evaluate(() => document.activeElement?.textContent)).toBe("Open in new tab");
		await preview.page.keyboard.press("Escape");
		expect(await focused(preview)).toBe("Ada Brandt");
	});
});

function focused(preview: Preview): Promise<string> {
	return preview.page.evaluate(async () => {
		await new Promise((done) => requestAnimationFrame(done));
		return document.activeElement?.textContent ?? "";
	});
}

async function tabTo(preview: Preview, selector: string): Promise<void> {
	for (let presses = 0; presses < 12; presses++) {
		await preview.page.keyboard.press("Tab");
		if (await preview.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`Tab does not reach ${selector}`);
}
