import { readFileSync } from "node:fs";
import path from "node:path";
import { type Opening, type Preview, PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

const NOTES = {
	"People/Ann Ash.md": "---\ntype: person\nrelation: client\nimportance: key\ncadence: 1 month\n---\n\n- 2026-05-03 call: hello\n- 2026-07-03 call: she introduced me to Bo (gave:: a book)\n- 2026-08-10 email: thanks\n",
	"People/Bo Birch.md": "---\ntype: person\ncadence: 1 month\n---\n\n- 2026-07-06 call: hello\n",
	"Playbook/Rhythm.md": "# Rhythm\n\n## Network review\n\n- **Every quarter**: review of the network\n",
};

describe("the review of a period", () => {
	test("counts the running quarter beside as much of the one before", async () => {
		const preview = await openReview({ vault: NOTES });
		await preview.page.locator(".kith-review-title").getByText("2026-Q3").waitFor();
		expect(await rows(preview)).toEqual([
			["People in touch", "2", "1", "+1"],
			["Contacts with them", "3", "1", "+2"],
			["New ties", "1", "1", ""],
			["Ties gone quiet", "0", "0", ""],
			["You gave", "1", "0", "+1"],
			["You were given", "0", "0", ""],
			["Key people reached", "1 of 1", "1 of 1", ""],
		]);
		expect(await preview.page.locator(".kith-heat rect").count()).toBe(51);
		expect(await preview.page.locator(".kith-heat .is-level-4").count()).toBe(3);
		await preview.page.locator(".kith-review").getByText("Introductions:").waitFor();
		expect(preview.errors).toEqual([]);
	});

	test("switches periods and looks back", async () => {
		const preview = await openReview({ vault: NOTES });
		await preview.page.getByLabel("Month", { exact: true }).check();
		await preview.page.locator(".kith-review-title").getByText("2026-08").waitFor();
		await preview.page.getByRole("button", { name: "Earlier" }).click();
		await preview.page.locator(".kith-review-title").getByText("2026-07").waitFor();
		await preview.page.locator(".kith-review-numbers").waitFor();
		expect((await rows(preview))[1]).toEqual(["Contacts with them", "2", "0", "+2"]);
	});

	test("is asked for by the user's own page, and no longer when its note is written; written twice it stays one", async () => {
		const preview = await openReview({ vault: NOTES, write: true });
		const due = preview.page.locator(".kith-review-due");
		expect(await due.textContent()).toContain("The review of 2026-Q2 is due");
		expect(await due.locator(".kith-quote").textContent()).toContain("review of the network");
		await due.getByRole("button", { name: "Look at it" }).click();
		await preview.page.locator(".kith-review-title").getByText("2026-Q2").waitFor();
		await preview.page.getByRole("button", { name: "Write review note" }).click();
		await preview.page.locator(".notice").getByText("Written: Reviews/Network review 2026-Q2.md").waitFor();
		const read = (): string => readFileSync(path.join(preview.folder, "Reviews/Network review 2026-Q2.md"), "utf8");
		const first = read();
		expect(first).toContain("| People in touch | 1 | 0 | +1 |");
		expect(first).toContain("[[People/Ann Ash|Ann Ash]]");
		await preview.command("open-review");
		await preview.page.locator(".kith-review").getByText("The review of 2026-Q2 is written").waitFor();
		await preview.page.getByRole("button", { name: "Write review note" }).click();
		await preview.page.locator(".notice").getByText("Nothing new for").waitFor();
		expect(read()).toBe(first);
		expect(preview.errors).toEqual([]);
	});
});

async function openReview(opening: Opening = {}): Promise<Preview> {
	const preview = await browser.open({ agenda: false, ...opening });
	await preview.command("open-review");
	await preview.page.locator(".kith-review-numbers").waitFor();
	return preview;
}
function rows(preview: Preview): Promise<string[][]> {
	return preview.page.locator(".kith-review-numbers tbody tr").evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent ?? "")));
}
