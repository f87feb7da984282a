import { noticeSaying, notesOf, bytes, undoOf } from "./support/daily";
import { PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

const VAULT = {
	"People/Ann.md": "---\r\ntype: person\r\ncadence: 1 month\r\nbirthday: 1986-08-18\r\n---\r\n- 2026-06-01 call: offer\r\n\r\n## Tasks\r\n- [ ] send the plan 📅 2026-08-14  \r\n- [ ] ask about the garden\r\n",
	"Journal/Plans.md": "- [ ] return the book to [[Ann]]\n",
};

describe("what is to be done for a contact", () => {
	test("stands in the expanded row with its line; a task is ticked in its own note, and the tick taken back", async () => {
		const preview = await browser.open({ vault: VAULT, write: true });
		const before = notesOf(preview);
		await preview.toggle("Ann");
		const list = preview.panel.locator(".kith-to-do");
		await list.getByText("Task · 6 days past").waitFor();
		await list.getByText("Birthday, 40: 2 days ago").waitFor();
		await list.getByText("A belated wish is welcome too").waitFor();
		await list.getByRole("button", { name: "Mark as done: send the plan" }).click();
		await noticeSaying(preview, "Done: send the plan");
		expect(notesOf(preview)).toEqual({ ...before, "People/Ann.md": bytes(VAULT["People/Ann.md"].replace("- [ ] send the plan 📅 2026-08-14  ", "- [x] send the plan 📅 2026-08-14   ✅ 2026-08-20")) });
		await list.getByText("6 days past").waitFor({ state: "detached" });
		await undoOf(preview, "Done: send the plan");
		expect(notesOf(preview)).toEqual(before);

		await list.getByRole("button", { name: "Mark as done: return the book to Ann" }).click();
		await noticeSaying(preview, "Done: return the book");
		expect(notesOf(preview)).toEqual({ ...before, "Journal/Plans.md": "- [x] return the book to [[Ann]]\n" });
		await list.locator(".kith-quote", { hasText: "ask about the garden" }).click();
		const { path, line } = await preview.opened();
		expect([path, line?.trim()]).toEqual(["People/Ann.md", "- [ ] ask about the garden"]);
		expect(preview.errors).toEqual([]);
	});
});
