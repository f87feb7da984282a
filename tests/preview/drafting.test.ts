import { bytes, field, noticeSaying, notesOf, undoOf } from "./support/daily";
import { PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

const VAULT = {
	"People/Ann Lee.md": "---\ntype: person\ncadence: 1 month\nemail: ann@example.org\n---\n- 2026-06-01 email: the garden plan\n",
	"Drafts/Hello.md": "---\ndraft: check-in\nsubject: Hello {{first name}}\n---\nHi {{first name}}, how is {{last topic}}? And {{company}}?\n",
	"Drafts/Thanks.md": "---\ndraft: thank-you\n---\nThank you, {{first name}}!\n",
};
const context = { permissions: ["clipboard-read", "clipboard-write"] };

describe("a draft of a message", () => {
	test("is filled from the note, edited, copied, and opened in the mail program", async () => {
		const preview = await browser.open({ vault: VAULT, write: true, context });
		const before = notesOf(preview);
		await preview.toggle("Ann Lee");
		await preview.panel.getByRole("button", { name: "Draft a message…" }).click();
		expect(await field(preview, "Message").inputValue()).toBe("Hi Ann, how is the garden plan? And {{company}}?");
		expect(await field(preview, "Subject").inputValue()).toBe("Hello Ann");
		const unfilled = preview.page.locator(".kith-unfilled");
		expect(await unfilled.textContent()).toBe("Still to fill in: company");
		await field(preview, "Message").fill("Hi Ann & all");
		await unfilled.waitFor({ state: "detached" });
		await preview.page.getByRole("button", { name: "Copy", exact: true }).click();
		await noticeSaying(preview, "Copied");
		expect(await preview.page.evaluate(() => navigator.clipboard.readText())).toBe("Hi Ann & all");
		await preview.page.evaluate(() => {
			window.open = (url) => {
				document.body.dataset["opened"] = String(url);
				return null;
			};
		});
		await preview.page.getByRole("button", { name: "Write an email" }).click();
		expect(await preview.page.locator("body").getAttribute("data-opened")).toBe("mailto:ann@example.org?subject=Hello%20Ann&body=Hi%20Ann%20%26%20all");
		await field(preview, "Choose another template").selectOption({ label: "Thanks" });
		expect(await field(preview, "Message").inputValue()).toBe("Thank you, Ann!");
		expect(notesOf(preview)).toEqual(before);
		expect(preview.errors).toEqual([]);
	});

	test("has samples to begin with, written once, over nothing, and taken back in one step", async () => {
		const own = "---\ndraft: thank-you\n---\nmine\n";
		const preview = await browser.open({ vault: { "People/Ann Lee.md": VAULT["People/Ann Lee.md"], "Message templates/Thank-you, formal.md": own }, write: true });
		const before = notesOf(preview);
		await preview.command("create-sample-messages");
		await noticeSaying(preview, "with sample messages");
		const after = notesOf(preview);
		expect(Object.keys(after).length).toBeGreaterThan(6);
		expect(after["Message templates/Thank-you, formal.md"]).toBe(bytes(own));
		await preview.command("create-sample-messages");
		expect(notesOf(preview)).toEqual(after);
		await undoOf(preview, "with sample messages");
		expect(notesOf(preview)).toEqual(before);
		expect(preview.errors).toEqual([]);
	});

	test("has its folder, and holidays to congratulate on, in the settings", async () => {
		const preview = await browser.open({ vault: VAULT, write: true, today: "2026-12-30" });
		await preview.page.getByRole("button", { name: "Settings" }).click();
		await preview.page.getByLabel("Folders of message templates").fill("Mail");
		await preview.page.locator(".mod-settings .setting-item", { hasText: "New Year" }).locator(".checkbox-container").click();
		await preview.page.keyboard.press("Escape");
		await preview.toggle("Ann Lee");
		await preview.panel.locator(".kith-to-do").getByText("New Year: in 2 days").waitFor();
		await preview.command("create-sample-messages");
		await noticeSaying(preview, "The folder Mail is there");
		expect(Object.keys(notesOf(preview)).filter((path) => path.startsWith("Mail/"))).not.toEqual([]);
		expect(preview.errors).toEqual([]);
	});
});
