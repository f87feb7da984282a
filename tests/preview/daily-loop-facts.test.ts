import { type Preview, PreviewBrowser } from "./support/preview";
import { bytes, noticeSaying, notesOf, refuseWrites, undoOf } from "./support/daily";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

const VAULT = {
	"People/Ann.md": "\ufeff---\r\nrelation: client # since May\r\ncadence: 1 month\r\n---\r\n- 2026-06-01 call: offer\r\n",
	"People/Bea.md": "---\nsnooze_until: 2026-08-25\nfrequency: '2w'\nstatus: dormant\n---\n- 2026-06-02 email: hi\n",
	"Люди/Вера.md": "---\nсвязь: коллега\nотложено до: 01.02.2026\nчастота_поддержки_связей_дней: 30\n---\n\n- 2026-05-31 звонок: дела\n",
	"People/Cy.md": "---\nrelation: [friend, mentor]\ncadence: 1 month\n---\n- 2026-06-04 call: x\n",
};

async function openNote(preview: Preview, path: string): Promise<void> {
	await preview.page.evaluate(async (wanted) => {
		const { app } = globalThis.preview;
		const file = app.vault.getFileByPath(wanted);
		if (file !== null) await app.workspace.getLeaf(false).openFile(file);
	}, path);
}
async function menuOf(preview: Preview, name: string, item: string): Promise<void> {
	await preview.row(name).hover();
	await preview.page.getByRole("button", { name: `More for ${name}` }).click();
	await preview.page.getByRole("menuitem", { name: item, exact: true }).click();
}
const choice = (preview: Preview, text: string | RegExp): ReturnType<Preview["page"]["locator"]> => preview.page.locator(".kith-choice-modal .suggestion-item").filter({ hasText: text });

test("snoozing from the row, by key, and from the palette; waking up; undone byte for byte", async () => {
	const preview = await browser.open({ vault: VAULT, write: true });
	const before = notesOf(preview);
	await menuOf(preview, "Ann", "Snooze…");
	expect(await preview.page.locator(".kith-choice-modal .suggestion-item").allInnerTexts()).toEqual([
		"Tomorrow\nFri, 21 Aug 2026 · tomorrow", "In a week\nThu, 27 Aug 2026 · in 7 days", "Until the next window opens\nSun, 20 Sept 2026 · in 4 weeks",
	]);
	await choice(preview, "Until the next window").click();
	await noticeSaying(preview, "Snoozed: Ann, until 20 Sept");
	await preview.row("Ann").waitFor({ state: "detached" });

	await preview.panel.locator(".kith-name").getByText("Вера", { exact: true }).focus();
	await preview.page.keyboard.press("s");
	await preview.page.keyboard.type("через две недели");
	await choice(preview, "3 Sept 2026").waitFor();
	await preview.page.keyboard.press("Enter");
	await noticeSaying(preview, "Snoozed: Вера, until 3 Sept");
	const snoozed = {
		...before,
		"People/Ann.md": bytes(VAULT["People/Ann.md"].replace("1 month\r\n", "1 month\r\nsnooze_until: 2026-09-20\r\n")),
		"Люди/Вера.md": bytes(VAULT["Люди/Вера.md"].replace("01.02.2026", "03.09.2026")),
	};
	expect(notesOf(preview)).toEqual(snoozed);

	await openNote(preview, "People/Ann.md");
	await preview.command("snooze");
	await choice(preview, "Wake up now").click();
	await noticeSaying(preview, "Awake again: Ann");
	expect(notesOf(preview)).toEqual({ ...snoozed, "People/Ann.md": before["People/Ann.md"] });
	await undoOf(preview, "Awake again");
	expect(notesOf(preview)).toEqual(snoozed);
	await preview.command("undo-last-change");
	await preview.command("undo-last-change");
	await preview.page.locator(".notice").filter({ hasText: "Undone" }).nth(2).waitFor();
	expect(notesOf(preview)).toEqual(before);
	expect(preview.errors).toEqual([]);
});

test("pausing, resuming, rhythm and relation, each under the note's own key", async () => {
	const preview = await browser.open({ vault: VAULT, write: true });
	const before = notesOf(preview);
	await menuOf(preview, "Ann", "Pause");
	await noticeSaying(preview, "Paused: Ann");
	await openNote(preview, "People/Bea.md");
	await preview.command("pause");
	await noticeSaying(preview, "Resumed: Bea");

	await preview.command("set-rhythm");
	await preview.page.keyboard.type("every other blue moon");
	await preview.page.locator(".suggestion-empty").getByText("no rhythm that Kith can read").waitFor();
	await preview.page.locator(".prompt-input").fill("every 10 days");
	await choice(preview, "Every 10 days").getByText("Written as “every 10 days”").waitFor();
	await preview.page.keyboard.press("Enter");
	await noticeSaying(preview, "Bea: every 10 days");

	await menuOf(preview, "Вера", "Set rhythm…");
	await choice(preview, "Every 3 months").click();
	await noticeSaying(preview, "Вера: every 3 months");
	await openNote(preview, "Люди/Вера.md");
	await preview.command("set-relation");
	await preview.page.keyboard.type("наставник");
	await choice(preview, "A new word").click();
	await noticeSaying(preview, "Вера: наставник");
	expect(notesOf(preview)).toEqual({
		...before,
		"People/Ann.md": bytes(VAULT["People/Ann.md"].replace("1 month\r\n", "1 month\r\npaused: true\r\n")),
		"People/Bea.md": "---\nsnooze_until: 2026-08-25\nfrequency: 'every 10 days'\nstatus: active\n---\n- 2026-06-02 email: hi\n",
		"Люди/Вера.md": bytes(VAULT["Люди/Вера.md"].replace("дней: 30", "дней: 91").replace("коллега", "наставник")),
	});
	for (let step = 0; step < 5; step++) {
		await preview.command("undo-last-change");
		await preview.page.locator(".notice").filter({ hasText: "Undone" }).nth(step).waitFor();
	}
	expect(notesOf(preview)).toEqual(before);
	expect(preview.errors).toEqual([]);
});

test("what cannot be written safely is refused with its reason, and the note stays as it is", async () => {
	const preview = await browser.open({ vault: VAULT, write: true });
	const before = notesOf(preview);
	await menuOf(preview, "Cy", "Set relation…");
	await choice(preview, "client").first().click();
	expect(await noticeSaying(preview, "list")).toBe("“Cy” has a list or several lines where one value belongs (relation: [friend, mentor]). Nothing was changed.");
	await refuseWrites(preview, "People/Cy.md");
	await preview.command("pause");
	await preview.page.keyboard.type("Cy");
	await choice(preview, "Cy").waitFor();
	await preview.page.keyboard.press("Enter");
	await noticeSaying(preview, "“Cy” could not be written");
	await preview.command("snooze");
	await preview.page.keyboard.press("Escape");
	expect(notesOf(preview)).toEqual(before);
	expect(preview.errors).toEqual([]);
});
