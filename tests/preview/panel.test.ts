import { DEMO_VAULT, type Preview, PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

describe("the panel", () => {
	test("says what today asks for, and shows the most urgent people with touch, situation and advice", async () => {
		const preview = await browser.open();
		expect(await preview.panel.locator(".kith-summary").first().textContent()).toBe("4 to get back to, 1 due this week");
		const ada = preview.row("Ada Brandt");
		expect(await ada.locator(".kith-status").textContent()).toBe("7 weeks past");
		expect(await ada.locator(".kith-subtitle").textContent()).toBe("Client · Helios");
		expect(await ada.locator(".kith-touch").textContent()).toBe("Call, 1 Jun");
		await ada.getByText("Budget cut").waitFor();
		expect(await ada.locator(".kith-advice-where").textContent()).toContain("Clients under pressure › ");
		expect(preview.errors).toEqual([]);
	});

	test("keeps the day small: past the daily number people wait, counted, under Later", async () => {
		const preview = await browser.open({ vault: manyContacts(12) });
		expect(await preview.names()).toHaveLength(5);
		expect(await preview.group("Later").textContent()).toBe("Later7");
		await preview.group("Later").click();
		expect(await preview.panel.locator("[aria-setsize]").first().getAttribute("aria-setsize")).toBe("12");
		expect((await preview.names()).length).toBeGreaterThan(5);
	});

	test("opens the line of the last touch, and the line of the advice", async () => {
		const preview = await browser.open();
		await preview.row("Ada Brandt").locator(".kith-touch").click();
		expect(await preview.opened()).toEqual({ path: "People/Ada Brandt.md", line: "- 2026-06-01 call: renewal talk, budget is cut this year" });
		await preview.row("Maya Lindqvist").locator(".kith-advice-where").click();
		const { path } = await preview.opened();
		expect(path).toBe("База знаний/Как держать связь.md");
	});

	test("expanded: advice as Markdown with its reasons, the rhythm's own line, recent contact, ties, occasions", async () => {
		const preview = await browser.open();
		await preview.toggle("Maya Lindqvist");
		const details = preview.row("Maya Lindqvist").locator(".kith-details");
		await details.locator(".kith-markdown strong").first().waitFor();
		await details.getByText("Why this?").click();
		expect(await details.locator(".kith-why li").count()).toBeGreaterThan(0);
		expect(await block(preview, "Rhythm")).toContain("Every 2–3 months");
		expect(await block(preview, "Rhythm")).toContain("Рекрутеры и HR: контакт каждые 2-3 месяца");
		expect(await block(preview, "Recent contact")).toMatch(/4 May.*2 Mar.*12 Jan/s);
		expect(await block(preview, "To do")).toContain("Birthday, 38: in 9 days");
		expect(await block(preview, "Ties")).toContain("Introduced by Oleg Sidorov");
		await details.locator(".kith-block", { hasText: "Rhythm" }).locator(".kith-quote").click();
		expect((await preview.opened()).line).toBe("- **Рекрутеры и HR**: контакт каждые 2-3 месяца");
		expect(preview.errors).toEqual([]);
	});

	test("a modifier opens a new tab, the context menu offers panes, the hover preview shows the note", async () => {
		const preview = await browser.open();
		const touch = preview.row("Ada Brandt").locator(".kith-touch");
		await touch.click();
		await touch.click({ modifiers: ["ControlOrMeta"] });
		expect(await preview.page.locator(".mod-root .workspace-tab-header").count()).toBe(2);
		await preview.row("Ada Brandt").click({ button: "right" });
		expect((await preview.page.locator(".menu-item-title").allTextContents()).slice(0, 4)).toEqual(["Open", "Open in new tab", "Open to the right", "Log interaction…"]);
		await preview.page.getByRole("menuitem", { name: "Open to the right" }).click();
		expect(await preview.page.locator(".mod-root .workspace-tabs").count()).toBe(2);
		await preview.page.keyboard.down("Control");
		await preview.row("Ada Brandt").locator(".kith-touch").hover();
		await preview.page.locator(".hover-popover").getByText("renewal talk").waitFor();
		await preview.page.keyboard.up("Control");
	});

	test("shows the contact of the active note, and for a page of advice whom it is for", async () => {
		const preview = await browser.open();
		await openNote(preview, "People/Tom Okafor.md");
		const active = preview.panel.getByRole("region", { name: "This contact" });
		expect(await active.locator(".kith-active-name").textContent()).toBe("Tom Okafor");
		await active.getByRole("button").first().click();
		await active.getByText("Every 6 weeks ·").waitFor();
		await openNote(preview, "База знаний/Clients under pressure.md");
		const advised = preview.panel.getByRole("region", { name: "Advised for" });
		await advised.getByText("Ada Brandt").waitFor();
		await openNote(preview, "Journal/2026-07-03 Lunch with the team.md");
		expect(await preview.panel.locator(".kith-active").count()).toBe(0);
	});

	test("lists the lines that could not be read, each with its place", async () => {
		const preview = await browser.open();
		await preview.panel.locator(".kith-problems").click();
		const problem = preview.page.locator(".suggestion-item", { hasText: "Иван Петров" });
		expect(await problem.textContent()).toContain("line 5");
		await problem.click();
		expect(await preview.opened()).toEqual({ path: "Люди/Иван Петров.md", line: "последний контакт: 2026-04-31" });
	});

	test("speaks Russian where Obsidian does, with its plurals and dates", async () => {
		const preview = await browser.open({ query: "lang=ru" });
		expect(await preview.panel.locator(".kith-summary").first().textContent()).toBe("Пора написать 4 людям, на этой неделе подходит срок у 1");
		expect(await preview.row("Ada Brandt").locator(".kith-status").textContent()).toBe("7 недель сверх срока");
		expect(await preview.row("Ada Brandt").locator(".kith-touch").textContent()).toBe("Звонок, 1 июн.");
		expect(await preview.page.locator(".kith-status-bar").textContent()).toBe("Написать: 4");
		expect(await preview.panel.getByText(/[a-z]{4,} (people|past)/).count()).toBe(0);
	});

	test("counts in the status bar and opens from it, from the ribbon, and by its commands", async () => {
		const preview = await browser.open({ agenda: false });
		await preview.page.locator(".kith-status-bar").getByText("4 people to reach").waitFor();
		await preview.page.locator(".kith-status-bar").click();
		await preview.row("Ada Brandt").waitFor();
		await preview.command("next-to-reach");
		const first = await preview.panel.locator('.kith-name[aria-expanded="true"]').textContent();
		await preview.command("next-to-reach");
		await preview.page.waitForFunction((name) => document.querySelector('.kith-name[aria-expanded="true"]')?.textContent !== name, first);
		expect(await preview.command("advice-for-current")).toBe(false);
		await openNote(preview, "People/Ada Brandt.md");
		expect(await preview.command("advice-for-current")).toBe(true);
		await preview.page.waitForFunction(() => globalThis.preview.app.workspace.getActiveFile()?.path === "База знаний/Clients under pressure.md");
	});

	test("runs over the demo vault without a complaint", async () => {
		const preview = await browser.open({ vault: DEMO_VAULT });
		for (const name of (await preview.names()).slice(0, 3)) {
			await preview.toggle(name);
			await preview.row(name).locator(".kith-details .kith-block").first().waitFor();
			await preview.toggle(name);
		}
		expect(preview.errors).toEqual([]);
	});
});

async function openNote(preview: Preview, path: string): Promise<void> {
	await preview.page.evaluate(async (note) => {
		const { app } = globalThis.preview;
		const file = app.vault.getFileByPath(note);
		if (file !== null) await app.workspace.getLeaf(false).openFile(file);
	}, path);
}

async function block(preview: Preview, title: string): Promise<string> {
	return (await preview.panel.locator(".kith-block", { has: preview.page.getByRole("heading", { name: title }) }).textContent()) ?? "";
}

function manyContacts(count: number): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, at) => [`People/Person ${at + 10}.md`, `---\ncadence: 1 month\n---\n- 2026-0${(at % 5) + 1}-10 call: hello\n`]));
}
