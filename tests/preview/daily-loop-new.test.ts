import { type Preview, PreviewBrowser } from "./support/preview";
import { bytes, noticeSaying, notesOf, undoOf, withSettings } from "./support/daily";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

const VAULT = {
	"CRM/Ann.md": "---\nrelation: client\ncadence: 1 month\n---\n",
	"Journal/2026-08-01.md": "Met [[Grace Hopper]] at lunch, who brought [[Ivan]].\n\nAlan Turing was there too.\n",
	"Journal/2026-08-02.md": "[[Grace Hopper|Grace]] wrote. So did [[Friends/Иван Петров]].\n",
	"Templates/Person.md": "---\r\ntype: person\r\nfirst_contact: {{date:DD.MM.YYYY}}\r\n---\r\n# {{title}}\r\n",
};
const choice = (preview: Preview, text: string | RegExp): ReturnType<Preview["page"]["locator"]> => preview.page.locator(".kith-choice-modal .suggestion-item").filter({ hasText: text }).first();

/** Opens a note at a line, and puts the cursor, or a selection, on some of its words. */
async function pointAt(preview: Preview, path: string, line: number, words: string, select: boolean): Promise<void> {
	await preview.page.evaluate(
		async ([wanted, index]) => {
			const { app } = globalThis.preview;
			const file = app.vault.getFileByPath(wanted);
			if (file !== null) await app.workspace.getLeaf(false).openFile(file, { eState: { line: index } });
		},
		[path, line] as const,
	);
	const at = preview.page.locator(".cm-line").nth(line);
	await at.waitFor();
	await at.evaluate(
		(el, [part, selects]) => {
			const text = el.firstChild;
			const from = (text?.textContent ?? "").indexOf(part);
			if (text !== null) document.getSelection()?.setBaseAndExtent(text, from, text, selects ? from + part.length : from);
		},
		[words, select] as const,
	);
}

test("from a link that leads nowhere, from selected words, and from nothing; taken back, and never over a note that is there", async () => {
	const preview = await browser.open({ vault: VAULT, write: true });
	const before = notesOf(preview);
	await pointAt(preview, "Journal/2026-08-02.md", 0, "Hopper", false);
	await preview.command("new-contact");
	await preview.page.getByPlaceholder("Who is Grace Hopper to you?").waitFor();
	await choice(preview, "client").click();
	await noticeSaying(preview, "New contact: Grace Hopper");
	expect((await preview.opened()).path).toBe("CRM/Grace Hopper.md");
	const grace = { "CRM/Grace Hopper.md": "---\ntype: person\nrelation: client\ncreated: 2026-08-20\n---\n\n# Grace Hopper\n\n## Log\n" };
	expect(notesOf(preview)).toEqual({ ...before, ...grace });

	await pointAt(preview, "Journal/2026-08-01.md", 2, "Alan Turing", true);
	await preview.page.locator(".cm-line").nth(2).click({ button: "right", position: { x: 30, y: 8 } });
	await preview.page.getByRole("menuitem", { name: "New contact: Alan Turing" }).click();
	await preview.page.keyboard.type("mentor: retired");
	await choice(preview, "A new word").waitFor();
	await preview.page.keyboard.press("Enter");
	await noticeSaying(preview, "New contact: Alan Turing");
	const alan = { "CRM/Alan Turing.md": '---\ntype: person\nrelation: "mentor: retired"\ncreated: 2026-08-20\n---\n\n# Alan Turing\n\n## Log\n' };
	expect(notesOf(preview)).toEqual({ ...before, ...grace, ...alan });
	await undoOf(preview, "Alan Turing");
	await undoOf(preview, "Grace Hopper");
	expect(notesOf(preview)).toEqual(before);

	await pointAt(preview, "Journal/2026-08-02.md", 0, "wrote", false);
	await preview.command("new-contact");
	expect(await preview.page.locator(".kith-choice-modal .suggestion-item").allInnerTexts()).toEqual(["Grace Hopper\nNo note yet, linked 2 times", "Friends/Иван Петров\nNo note yet, linked 1 time", "Ivan\nNo note yet, linked 1 time"]);
	await preview.page.keyboard.type("Ann");
	await choice(preview, "CRM/Ann.md").waitFor();
	await preview.page.keyboard.press("Enter");
	await choice(preview, "Not said").click();
	expect(await noticeSaying(preview, "already")).toBe("There is a note “Ann” already. Nothing was changed.");
	expect(notesOf(preview)).toEqual(before);
	expect(preview.errors).toEqual([]);
});

test("from the user's own template, where the link says, in the letters of the name", async () => {
	const preview = await browser.open({ vault: VAULT, write: true, before: withSettings({ contactTemplate: "Templates/Person.md", contactFolders: ["Circle/New"] }) });
	const before = notesOf(preview);
	await preview.command("new-contact");
	await preview.page.keyboard.type("Ada?: King");
	await choice(preview, "Circle/New/Ada King.md").waitFor();
	await preview.page.keyboard.press("Enter");
	await choice(preview, "client").click();
	await noticeSaying(preview, "New contact: Ada King");
	await preview.command("new-contact");
	await choice(preview, "Friends/Иван Петров").click();
	await choice(preview, "Not said").click();
	await noticeSaying(preview, "New contact: Иван Петров");
	expect(notesOf(preview)).toEqual({
		...before,
		"Circle/New/Ada King.md": "---\r\ntype: person\r\nfirst_contact: 20.08.2026\r\nrelation: client\r\n---\r\n# Ada King\r\n",
		"Friends/Иван Петров.md": bytes("---\r\ntype: person\r\nfirst_contact: 20.08.2026\r\n---\r\n# Иван Петров\r\n"),
	});
	expect(preview.errors).toEqual([]);
});

test("in Russian for a Russian name", async () => {
	const preview = await browser.open({ vault: { "Journal/2026-08-01.md": "Встретил [[Пётр Ильин]].\n" }, write: true, agenda: false });
	await pointAt(preview, "Journal/2026-08-01.md", 0, "Пётр", false);
	await preview.page.waitForTimeout(100);
	await preview.command("new-contact");
	await preview.page.keyboard.type("коллега");
	await choice(preview, "A new word").waitFor();
	await preview.page.keyboard.press("Enter");
	await noticeSaying(preview, "New contact: Пётр Ильин");
	expect(notesOf(preview)["People/Пётр Ильин.md"]).toBe(bytes("---\nтип: человек\nсвязь: коллега\nсоздано: 2026-08-20\n---\n\n# Пётр Ильин\n\n## История\n"));
});
