import { noticeSaying, notesOf, undoOf, withSettings } from "./support/daily";
import { PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

const VAULT = {
	"People/Ann.md": "---\ntype: person\ncadence: 1 month\n---\n- 2026-06-01 call: offer\n",
	"People/Bea.md": "---\ntype: person\ncadence: 1 year\n---\n- 2026-06-01 call: offer\n",
};
const BLOCK = "## Reach out today\n\n- [ ] [[Ann]]: 7 weeks past %%kith%%";

describe("today's reach-outs in the daily note", () => {
	test("are written once, however often, and taken back", async () => {
		const preview = await browser.open({ vault: { ...VAULT, "2026-08-20.md": "# Thursday\n" }, write: true });
		const before = notesOf(preview);
		await preview.command("write-reach-outs");
		await noticeSaying(preview, "1 reach-out in the daily note");
		const after = { ...before, "2026-08-20.md": `# Thursday\n\n${BLOCK}\n` };
		expect(notesOf(preview)).toEqual(after);
		await preview.command("write-reach-outs");
		await noticeSaying(preview, /already/);
		expect(notesOf(preview)).toEqual(after);
		await undoOf(preview, "1 reach-out in the daily note");
		expect(notesOf(preview)).toEqual(before);
		expect(preview.errors).toEqual([]);
	});

	test("are written and counted at start-up only where the settings say so", async () => {
		const still = await browser.open({ vault: VAULT, write: true });
		expect(Object.keys(notesOf(still))).toEqual(Object.keys(VAULT));
		expect(await still.page.locator(".notice").count()).toBe(0);
		const preview = await browser.open({ vault: VAULT, write: true, before: withSettings({ reachOutsAtStart: true, noticeAtStart: true }) });
		await noticeSaying(preview, "1 person to reach out to today");
		await noticeSaying(preview, "1 reach-out in the daily note");
		expect(notesOf(preview)["2026-08-20.md"]?.trim()).toBe(BLOCK);
		expect(preview.errors).toEqual([]);
	});
});
