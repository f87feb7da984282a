import { type Preview, PreviewBrowser } from "./support/preview";
import { bytes, noticeSaying, notesOf } from "./support/daily";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

const VAULT = {
	"People/Ann.md": "---\ncompany: Helios # since May\n---\nText.\n",
	"Люди/Вера.md": "---\nкомпания: Вектор\n---\nТекст.\n",
	"People/Cy.md": "Nothing but text.\r\n",
	"People/Dan.md": "---\ntype: person\n---\n",
	"People/Eve.md": "---\ncadence: 1 month\n---\n",
	"Journal/2026-08-01.md": "Lunch with [[Cy]] and [[Вера]].\n",
	"Journal/2026-08-02.md": "[[Вера]] again.\n",
	"Advice/Circles.md": "---\ntags: [networking]\n---\n# Circles\n\n## How often\n\n- **Recruiters**: every 2-3 months\n",
};
const dialog = (preview: Preview): ReturnType<Preview["page"]["locator"]> => preview.page.locator(".kith-triage-modal");
const shown = (preview: Preview, name: string): Promise<void> => dialog(preview).locator("h2").getByText(name, { exact: true }).waitFor();

test("rhythms by single keys, most mentioned first; every step can be taken back", async () => {
	const preview = await browser.open({ vault: VAULT, write: true });
	const before = notesOf(preview);
	await preview.command("triage");
	await shown(preview, "Вера");
	await dialog(preview).getByText("Вектор · 2 notes mention them").waitFor();
	await preview.page.keyboard.press("3");
	await shown(preview, "Cy");
	await preview.page.keyboard.press("2");
	await shown(preview, "Ann");
	expect(notesOf(preview)).toEqual({
		...before,
		"Люди/Вера.md": bytes("---\nкомпания: Вектор\nпериодичность: раз в 2-3 месяца\n---\nТекст.\n"),
		"People/Cy.md": "---\r\ncadence: every month\r\n---\r\nNothing but text.\r\n",
	});
	await preview.page.keyboard.press("u");
	await shown(preview, "Cy");
	expect(notesOf(preview)["People/Cy.md"]).toBe(VAULT["People/Cy.md"]);
	await preview.page.keyboard.press("p");
	await shown(preview, "Ann");

	await preview.page.keyboard.press("r");
	await preview.page.keyboard.type("recruiter");
	await preview.page.locator(".kith-choice-modal .suggestion-item").filter({ hasText: "recruiter" }).waitFor();
	await preview.page.keyboard.press("Enter");
	await dialog(preview).getByText("By now: every 2–3 months (Your advice page)").waitFor();
	await preview.page.keyboard.press("n");
	await shown(preview, "Dan");
	await preview.page.keyboard.press("o");
	await preview.page.keyboard.type("every 10 days");
	await preview.page.locator(".kith-choice-modal .suggestion-item").filter({ hasText: "Written as" }).waitFor();
	await preview.page.keyboard.press("Enter");
	await dialog(preview).getByText("Everybody has been looked at").waitFor();
	expect(await dialog(preview).locator("li").allTextContents()).toEqual(["2 people have a rhythm now. Вера, Dan", "1 person paused. Cy", "1 person left as they were. Ann"]);
	expect(notesOf(preview)).toEqual({
		...before,
		"Люди/Вера.md": bytes("---\nкомпания: Вектор\nпериодичность: раз в 2-3 месяца\n---\nТекст.\n"),
		"People/Cy.md": "---\r\npaused: true\r\n---\r\nNothing but text.\r\n",
		"People/Ann.md": "---\ncompany: Helios # since May\nrelation: recruiter\n---\nText.\n",
		"People/Dan.md": "---\ntype: person\ncadence: every 10 days\n---\n",
	});
	for (const name of ["Dan", "Ann", "Cy", "Вера"]) {
		await preview.page.keyboard.press("u");
		await shown(preview, name);
	}
	expect(notesOf(preview)).toEqual(before);
	expect(preview.errors).toEqual([]);
});

test("says so where everybody has a rhythm", async () => {
	const preview = await browser.open({ vault: { "People/Eve.md": VAULT["People/Eve.md"] } });
	await preview.command("triage");
	await noticeSaying(preview, "Everybody has a rhythm already.");
});
