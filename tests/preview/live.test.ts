import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { type Preview, PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

describe("a vault that changes", () => {
	test("an edit on disk moves the contact on, without being asked", async () => {
		const preview = await browser.open();
		preview.write("People/Ada Brandt.md", "---\nrelation: client\ncompany: Helios\ncadence: 1 month\n---\n\n- 2026-08-19 call: all well\n");
		await preview.row("Ada Brandt").waitFor({ state: "detached" });
		await preview.panel.locator(".kith-summary").getByText("3 to get back to").waitFor();
	});

	test("a new, a renamed and a deleted note", async () => {
		const preview = await browser.open();
		preview.write("People/Zoe New.md", "---\ncadence: 1 week\n---\n\n- 2026-02-01 email: hello\n");
		await preview.row("Zoe New").waitFor();
		await preview.page.evaluate(async () => {
			const { app } = globalThis.preview;
			const file = app.vault.getFileByPath("People/Zoe New.md");
			if (file !== null) await app.fileManager.renameFile(file, "People/Zoe Newman.md");
		});
		await preview.row("Zoe Newman").waitFor();
		expect(await preview.row("Zoe New").count()).toBe(0);
		preview.write("People/Yan.md", "---\ncadence: 1 week\n---\n\n- 2026-02-01 email: hello\n");
		await preview.row("Yan").waitFor();
		preview.remove("People/Yan.md");
		await preview.row("Yan").waitFor({ state: "detached" });
		expect(preview.errors).toEqual([]);
	});

	test("a broken note loses its line, not its contact", async () => {
		const preview = await browser.open();
		preview.write("People/Ada Brandt.md", "---\nrelation: client\ncadence: 1 month\nfoo: [unclosed\n---\n\n- 2026-06-01 call: renewal\n");
		await preview.panel.locator(".kith-problems").getByText(/lines? could not be read/).waitFor();
		await preview.row("Ada Brandt").waitFor();
	});

	test("edits of the page stay in the page, unless the server may write", async () => {
		const preview = await browser.open();
		await edit(preview, "People/Ada Brandt.md", "- 2026-08-19 call: hello\n");
		await preview.row("Ada Brandt").waitFor({ state: "detached" });
		expect(read(preview, "People/Ada Brandt.md")).not.toContain("2026-08-19");
		expect(await preview.page.locator(".preview-note").textContent()).toBe("Edits stay in this page");

		const writing = await browser.open({ write: true });
		await edit(writing, "People/Ada Brandt.md", "- 2026-08-19 call: hello\n");
		await writing.row("Ada Brandt").waitFor({ state: "detached" });
		expect(read(writing, "People/Ada Brandt.md")).toContain("- 2026-08-19 call: hello\n");
	});

	test("nothing moves away under the pointer; when it has left, everything takes its place", async () => {
		const preview = await browser.open();
		const row = preview.row("Maya Lindqvist");
		await row.hover();
		const before = await row.boundingBox();
		preview.write("People/Ada Brandt.md", "---\nrelation: client\ncadence: 1 month\n---\n\n- 2026-08-19 call: done\n");
		preview.write("People/Aaa First.md", "---\ncadence: 1 week\n---\n\n- 2025-02-01 email: hello\n");
		await preview.row("Ada Brandt").getByText("rests until").waitFor();
		expect(await row.boundingBox()).toEqual(before);
		expect(await preview.row("Aaa First").count()).toBe(0);
		await preview.page.mouse.move(300, 300);
		await preview.row("Aaa First").waitFor();
		await preview.row("Ada Brandt").waitFor({ state: "detached" });
	});

	test("focus and scroll survive a refresh", async () => {
		const preview = await browser.open({ vault: contacts(80) });
		await preview.group("Later").click();
		await preview.panel.locator(".kith-list").evaluate((list) => {
			list.scrollTop = 2000;
		});
		await preview.page.waitForTimeout(100);
		const name = preview.panel.locator(".kith-name").nth(4);
		const text = (await name.textContent()) ?? "";
		await name.focus();
		await preview.page.mouse.move(300, 300);
		const top = (await preview.row(text).boundingBox())?.y;
		preview.write("People/Aaa First.md", "---\ncadence: 1 week\n---\n\n- 2024-02-01 email: hello\n");
		await preview.panel.locator(".kith-summary").getByText("81 to get back to").waitFor();
		expect(await preview.page.evaluate(() => document.activeElement?.textContent)).toBe(text);
		expect(Math.abs(((await preview.row(text).boundingBox())?.y ?? 0) - (top ?? 0))).toBeLessThan(2);
	});

	test("at midnight the day rolls over", async () => {
		const preview = await browser.open({
			today: "",
			before: async (page) => {
				await page.clock.install({ time: new Date("2026-08-20T23:58:30") });
			},
		});
		expect(await preview.row("Ada Brandt").locator(".kith-touch").textContent()).toBe("Call, 1 Jun");
		await preview.group("Resting").click();
		expect(await preview.row("Noor Haddad").locator(".kith-status").textContent()).toBe("rests until 26 Aug");
		// Five days asleep, then the minute that passes midnight.
		await preview.page.clock.fastForward(5 * 86_400_000);
		await preview.page.clock.runFor(30_000);
		expect(await preview.row("Noor Haddad").locator(".kith-status").textContent()).toBe("rests until 26 Aug");
		await preview.page.clock.runFor(120_000);
		await preview.row("Noor Haddad").getByText("Due today").waitFor();
	});

	test("a journey to another zone changes the day, and no date", async () => {
		let devtools: CDPSession | undefined;
		const preview = await browser.open({
			today: "",
			before: async (page) => {
				devtools = await page.context().newCDPSession(page);
				await devtools.send("Emulation.setTimezoneOverride", { timezoneId: "America/Los_Angeles" });
				await page.clock.install({ time: new Date("2026-08-26T05:00:00Z") });
			},
		});
		await preview.group("Resting").click();
		expect(await preview.row("Noor Haddad").locator(".kith-status").textContent()).toBe("rests until 26 Aug");
		await devtools?.send("Emulation.setTimezoneOverride", { timezoneId: "Asia/Tokyo" });
		await preview.page.clock.runFor(31_000);
		await preview.row("Noor Haddad").getByText("Due today").waitFor();
		expect(await preview.row("Ada Brandt").locator(".kith-touch").textContent()).toBe("Call, 1 Jun");
	});

	test("switched off, the plugin leaves nothing behind; on again, it works", async () => {
		const preview = await browser.open({
			before: async (page) => {
				await page.addInitScript(countTimersAndListeners);
			},
		});
		const plugin = (on: boolean): Promise<void> => preview.page.evaluate((enable) => (enable ? globalThis.preview.plugin.enable(true) : globalThis.preview.plugin.disable()), on);
		await plugin(false);
		const bare = await leftovers(preview);
		expect(await preview.page.locator("[class*='kith']").count()).toBe(0);
		await plugin(true);
		await preview.command("open-agenda");
		await preview.row("Ada Brandt").waitFor();
		await preview.toggle("Ada Brandt");
		await preview.command("show-problems");
		await preview.page.keyboard.press("Escape");
		await plugin(false);
		await preview.page.waitForTimeout(200);
		expect(await leftovers(preview)).toEqual(bare);
		expect(await preview.page.locator("[class*='kith']").count()).toBe(0);
		preview.write("People/Late.md", "---\ncadence: 1 week\n---\n");
		await preview.page.waitForTimeout(200);
		expect(preview.errors).toEqual([]);
	});
});

declare global {
	var counted: { intervals: Set<number>; listeners: Map<string, number> };
}

/** Runs in the page before anything else: counts intervals, and listeners on window and document. */
function countTimersAndListeners(): void {
	const counted: typeof globalThis.counted = { intervals: new Set(), listeners: new Map() };
	globalThis.counted = counted;
	const { setInterval: start, clearInterval: stop } = window;
	window.setInterval = ((...parts: Parameters<typeof start>) => {
		const id = start(...parts);
		counted.intervals.add(id);
		return id;
	}) as typeof start;
	window.clearInterval = (id) => {
		counted.intervals.delete(id as number);
		stop(id);
	};
	for (const target of [window, document] as const) {
		const { addEventListener: add, removeEventListener: remove } = target;
		const count = (type: string, by: number): void => void counted.listeners.set(type, (counted.listeners.get(type) ?? 0) + by);
		target.addEventListener = ((type: string, ...rest: [EventListener]) => {
			count(type, 1);
			add.call(target, type, ...rest);
		}) as typeof add;
		target.removeEventListener = ((type: string, ...rest: [EventListener]) => {
			count(type, -1);
			remove.call(target, type, ...rest);
		}) as typeof remove;
	}
}

function leftovers(preview: Preview): Promise<unknown> {
	return preview.page.evaluate(() => {
		const { app } = globalThis.preview;
		return {
			intervals: globalThis.counted.intervals.size,
			listeners: [...globalThis.counted.listeners].filter(([, count]) => count !== 0).sort(),
			vault: app.vault.listenerCount,
			workspace: app.workspace.listenerCount,
			metadata: app.metadataCache.listenerCount,
			commands: app.commands.all.length,
			tabs: app.settingTabs.size,
			views: app.views.size,
			ribbon: app.ribbonEl.childElementCount,
			statusBar: app.statusBarEl.childElementCount,
		};
	});
}

async function edit(preview: Preview, path: string, line: string): Promise<void> {
	await preview.page.evaluate(async ([note, text]) => {
		const { vault } = globalThis.preview.app;
		const file = vault.getFileByPath(note ?? "");
		if (file !== null) await vault.process(file, (data) => `${data}${text ?? ""}`);
	}, [path, line]);
}

function read(preview: Preview, path: string): string {
	return readFileSync(join(preview.folder, path), "utf8");
}

function contacts(count: number): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, at) => [`People/Person ${at + 100}.md`, `---\ncadence: 1 month\n---\n- 2026-0${(at % 5) + 1}-10 call: hello\n`]));
}
