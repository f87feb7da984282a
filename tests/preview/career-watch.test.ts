import { noticeSaying, notesOf, undoOf } from "./support/daily";
import { PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

const ANN = "---\ntype: person\ncompany: Helios\ncadence: 1 month\n---\n## Log\n\n- 2026-06-01 call: offer\n";

describe("a change of company in a contact's note", () => {
	test("is noted when asked for, and not before; undone byte for byte", async () => {
		const preview = await browser.open({ vault: { "People/Ann.md": ANN }, write: true });
		const changed = ANN.replace("Helios", "Nordwind");
		preview.write("People/Ann.md", changed);
		expect(await noticeSaying(preview, "Note it in the log?")).toBe("Ann now works at Nordwind, before that at Helios. Note it in the log?");
		expect(notesOf(preview)["People/Ann.md"]).toBe(changed);
		await preview.page.getByRole("button", { name: "Note it", exact: true }).click();
		await noticeSaying(preview, "Noted in the log of Ann");
		expect(notesOf(preview)["People/Ann.md"]).toBe(`${changed}\n> - 2026-08-20: now works at Nordwind, before that at Helios\n`);
		await undoOf(preview, "Noted in the log of Ann");
		expect(notesOf(preview)["People/Ann.md"]).toBe(changed);
		expect(preview.errors).toEqual([]);
	});
});
