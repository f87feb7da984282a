import { type Preview, PreviewBrowser } from "./support/preview";
import { bytes, field, noticeSaying, notesOf, withSettings } from "./support/daily";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

const VAULT = {
	"People/Ann.md":
		"---\nrelation: client\ncadence: 1 month\nhobbies: [chess, rowing]\nbirthday: 1990-08-25\n---\n- 2026-05-01 call: budget (asked:: a price list) (next:: send the offer 2026-08-18)\n- 2026-04-01 email: hello (gave:: a tour)\n- 2026-03-01 call: x (asked:: a visit)\n- [ ] send her the book\n",
	"People/Bea.md": "---\ncadence: 1 month\n---\n- 2026-06-20 email: ← question\n",
	"People/Cy.md": "---\ncadence: 1 month\n---\n- 2026-07-01 video: demo\n",
	"People/Dan.md": "---\ncadence: 1 month\n---\n- 2026-07-10 call: x\n",
	"People/Eve.md": "---\ncadence: 1 month\n---\n- 2026-08-10 call: not yet\n",
	"Playbook/Clients.md": "---\ntags: [clients]\n---\n# Clients\n\n## When a budget is cut\n\n- **Offer less**: the part that helps most.\n",
};
const dialog = (preview: Preview): ReturnType<Preview["page"]["locator"]> => preview.page.locator(".kith-session-modal");
const shown = async (preview: Preview, name: string, place: string): Promise<void> => {
	await dialog(preview).locator("h2").getByText(name, { exact: true }).waitFor();
	await dialog(preview).getByText(place).waitFor();
};

/** A key of the Russian keyboard, which the browser's driver does not have. */
async function pressLetter(preview: Preview, letter: string): Promise<void> {
	await preview.page.evaluate((key) => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })), letter);
}

test("one after another: everything to have in mind, keys for each thing to do, a summary at the end", async () => {
	const preview = await browser.open({ vault: VAULT, write: true, before: withSettings({ dailyLimit: 3 }) });
	const before = notesOf(preview);
	await preview.command("reach-out");
	await shown(preview, "Ann", "1 of 3");
	const parts = Object.fromEntries(await dialog(preview).locator(".kith-session-part").evaluateAll((all) => all.map((part) => [part.querySelector("h3")?.textContent ?? "", [...part.querySelectorAll("li")].map((line) => line.textContent)])));
	expect(parts).toMatchObject({
		"You last talked about": ["1 Maybudget", "1 Aprhello"],
		"They asked for": ["1 Maya price list"],
		"Personal": ["Birthday, 36: in 5 days", "hobbies: chess, rowing"],
	});
	expect(parts["You meant to"]).toEqual([expect.stringContaining("send the offer"), expect.stringContaining("send her the book")]);
	expect(await dialog(preview).getByText("Clients › ").count()).toBe(1);

	await preview.page.keyboard.press("d");
	await preview.page.locator(".modal-title").getByText("Ann").waitFor();
	await preview.page.keyboard.press("Escape");
	await shown(preview, "Ann", "1 of 3");
	await preview.page.keyboard.press("l");
	await field(preview, "About").fill("the offer");
	await preview.page.keyboard.press("Enter");
	await shown(preview, "Bea", "2 of 3");
	await preview.page.keyboard.press("s");
	await preview.page.locator(".kith-choice-modal .suggestion-item").getByText("Tomorrow", { exact: true }).click();
	await shown(preview, "Cy", "3 of 3");
	await preview.page.keyboard.press("ArrowLeft");
	await shown(preview, "Bea", "2 of 3");
	await preview.page.keyboard.press("n");
	await shown(preview, "Cy", "3 of 3");
	await preview.page.keyboard.press("s");
	await preview.page.keyboard.press("Escape");
	await shown(preview, "Cy", "3 of 3");
	await preview.page.keyboard.press("n");
	await dialog(preview).getByText("That was everybody for today").waitFor();
	expect(await dialog(preview).locator("li").allTextContents()).toEqual(["1 person reached. Ann", "2 people left for later. Bea, Cy"]);
	await preview.page.keyboard.press("Enter");
	expect(await dialog(preview).count()).toBe(0);
	expect(notesOf(preview)).toEqual({
		...before,
		"People/Ann.md": bytes(VAULT["People/Ann.md"].replace("---\n- ", "---\n- 2026-08-20 call: the offer\n- ")),
		"People/Bea.md": bytes(VAULT["People/Bea.md"].replace("1 month\n", "1 month\nsnooze_until: 2026-08-21\n")),
	});
	expect(preview.errors).toEqual([]);
});

test("opening a note makes room for it; the session goes on where it was left, and says what came of it", async () => {
	const preview = await browser.open({ vault: VAULT, write: true, query: "lang=ru", before: withSettings({ dailyLimit: 3 }) });
	await preview.command("reach-out");
	await shown(preview, "Ann", "1 из 3");
	await pressLetter(preview, "т");
	await shown(preview, "Bea", "2 из 3");
	await pressLetter(preview, "щ");
	await noticeSaying(preview, "Пока что: На потом: 1 человек.");
	expect((await preview.opened()).path).toBe("People/Bea.md");
	await preview.command("reach-out");
	await shown(preview, "Bea", "2 из 3");
	await preview.page.keyboard.press("ArrowRight");
	preview.remove("People/Cy.md");
	await preview.row("Cy").waitFor({ state: "detached" });
	await preview.page.keyboard.press("ArrowLeft");
	await shown(preview, "Bea", "2 из 3");
	await preview.page.keyboard.press("ArrowRight");
	await dialog(preview).getByText("На сегодня это все").waitFor();
	await preview.page.keyboard.press("Escape");
	expect(preview.errors).toEqual([]);
});

test("says so where nobody is waiting", async () => {
	const preview = await browser.open({ vault: { "People/Eve.md": VAULT["People/Eve.md"] } });
	await preview.command("reach-out");
	await noticeSaying(preview, "Nobody is waiting for you now.");
});
