import { PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

describe("the first run", () => {
	test("without people it says what was looked for, and makes a sample to try", async () => {
		const preview = await browser.open({ vault: { "Ideas.md": "# Ideas\n", "Work/Plan.md": "# Plan\n" } });
		await preview.panel.getByText("No people found yet").waitFor();
		await preview.panel.getByText("Looked through 2 notes.").waitFor();
		await preview.panel.getByRole("button", { name: "Create a sample folder" }).click();
		await preview.row("Ada Sample").waitFor();
		await preview.row("Ben Sample").waitFor();
		await preview.row("Ben Sample").getByText("Keeping in touch").waitFor();
		expect(preview.errors).toEqual([]);
	});

	test("the sample speaks the user's language", async () => {
		const preview = await browser.open({ vault: { "Мысли.md": "# Мысли\n" }, query: "lang=ru" });
		await preview.panel.getByRole("button", { name: "Создать папку с примерами" }).click();
		await preview.row("Анна Примерова").waitFor();
		expect(await preview.panel.locator(".kith-footer").textContent()).toBe("2 человека, 1 страница советов");
	});

	test("without pages of advice it says where they would be found", async () => {
		const preview = await browser.open({ vault: { "People/Ada.md": "---\ncadence: 1 month\n---\n- 2026-01-10 call: hello\n" } });
		await preview.panel.locator(".kith-hint").getByText("No advice pages found").waitFor();
		await preview.panel.locator(".kith-hint").getByRole("button").click();
		await preview.page.locator(".mod-settings").getByText("Folders of advice").waitFor();
	});

	test("with nobody to reach it says that everything is in order, and what comes next", async () => {
		const preview = await browser.open({ vault: { "People/Ada.md": "---\ncadence: 1 month\n---\n- 2026-08-19 call: hello\n" } });
		await preview.panel.getByText("Everything in order").waitFor();
		await preview.panel.getByText("The next window opens in 4 weeks.").waitFor();
		expect(await preview.page.locator(".kith-status-bar").textContent()).toBe("Nobody to reach");
	});

	test("takes the format of daily notes from Obsidian's own settings, asking nothing", async () => {
		const preview = await browser.open({
			vault: { ".obsidian/daily-notes.json": '{"format":"DD.MM.YYYY"}', "People/Ada.md": "---\ncadence: 1 month\n---\n", "Days/19.08.2026.md": "- call with [[Ada]]\n" },
		});
		await preview.group("Resting").click();
		expect(await preview.row("Ada").locator(".kith-touch").textContent()).toBe("Call, 19 Aug");
	});

	test("an empty vault is no error", async () => {
		const preview = await browser.open({ vault: {} });
		await preview.panel.getByText("No people found yet").waitFor();
		expect(preview.errors).toEqual([]);
	});
});

describe("the settings", () => {
	test("a folder of people that is named there counts at once", async () => {
		const preview = await browser.open({ vault: { "Freunde/Ada.md": "---\ncadence: 1 month\n---\n- 2026-01-10 call: hello\n" } });
		await preview.panel.getByRole("button", { name: "Choose folders" }).click();
		await preview.page.getByLabel("Folders of people").fill("Freunde");
		await preview.page.keyboard.press("Escape");
		await preview.row("Ada").waitFor();
		await preview.page.reload();
		await preview.row("Ada").waitFor();
	});

	test("the daily number, and what is wrong with one", async () => {
		const preview = await browser.open();
		await preview.page.getByRole("button", { name: "Settings" }).click();
		const daily = preview.page.getByLabel("People a day");
		await daily.fill("0");
		await preview.page.getByText("A whole number from 1 to 50.").waitFor();
		await daily.fill("2");
		await preview.page.keyboard.press("Escape");
		await preview.group("Later").waitFor();
		expect(await preview.group("Today").textContent()).toBe("Today2");
	});

	test("a rhythm for a relation, refused while it cannot be read", async () => {
		const preview = await browser.open();
		await preview.page.getByRole("button", { name: "Settings" }).click();
		const field = preview.page.getByLabel("By relation");
		await field.fill("acquaintance: sometimes");
		await preview.page.getByText("no rhythm that Kith can read").waitFor();
		await field.fill("acquaintance: every 3 months");
		await preview.page.keyboard.press("Escape");
		await preview.row("Sofia Reyes").waitFor();
		await preview.toggle("Sofia Reyes");
		await preview.row("Sofia Reyes").getByText("Your settings").waitFor();
	});

	test("names of properties have a page of their own", async () => {
		const preview = await browser.open();
		await preview.page.getByRole("button", { name: "Settings" }).click();
		await preview.page.getByText("Names of properties").click();
		await preview.page.getByLabel("Place", { exact: true }).fill("wohnort");
		await preview.page.getByRole("button", { name: "Back" }).click();
		await preview.page.getByText("People a day").waitFor();
		expect(preview.errors).toEqual([]);
	});
});
