import { type Preview, PreviewBrowser } from "./support/preview";
import { bytes, field, noticeSaying, notesOf, refuseWrites, undoOf, withSettings } from "./support/daily";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

/** Notes that keep their log in every way people do. */
const KEPT = {
	"People/Ann.md": "\ufeff---\r\nrelation: client \r\nLast contact: '2026-06-01'   # by phone\r\ncadence: 1 month\r\n---\r\n# Ann\r\n\r\n## Log\r\n\r\n* **2026-06-01** — call: offer  \r\n\r\n## Notes\r\ntail",
	"People/Bea.md": "---\ncadence: 1 month\n---\n## History\n\n### 2026-06-02 - Email\n\nHello.\n",
	"Люди/Вера.md": "---\nпериодичность: раз в месяц\nпоследний контакт: 31.05.2026\n---\n| Дата | Канал | О чём |\n| --- | --- | --- |\n| 31.05.2026 | телеграм | дела |\n",
	"People/Dan.md": "---\ncadence: 1 month\n---\nMet at the fair.",
	"People/Eve.md": "---\ncadence: 1 month\n---\n- 2026-06-03 video: plans\n- 2026-05-03 call: hi\n",
};
const VAULT = { ...KEPT, "Inbox.md": "Nothing to do with anybody.  \n" };

async function logWith(preview: Preview, people: readonly string[]): Promise<void> {
	await preview.command("log-interaction");
	for (const name of people) {
		await field(preview, "With").fill(name);
		await preview.page.locator(".suggestion-item").getByText(name, { exact: true }).waitFor();
		await preview.page.keyboard.press("Enter");
	}
}

describe("logging a touch", () => {
	test("with everything that the form asks for; undone and redone byte for byte", async () => {
		const preview = await browser.open({ vault: VAULT, write: true });
		const before = notesOf(preview);
		await logWith(preview, ["Ann"]);
		await field(preview, "When").fill("last friday");
		await preview.page.locator(".kith-said").getByText("Fri, 14 Aug 2026").waitFor();
		await field(preview, "How").selectOption("email");
		await field(preview, "Who wrote").selectOption("out");
		await field(preview, "About").fill("the offer");
		await preview.page.locator(".kith-further-fields summary").click();
		await field(preview, "I gave").fill("a sample");
		await field(preview, "They asked for").fill("a price (net)");
		await field(preview, "Next step").fill("send it");
		await field(preview, "By when").fill("in two weeks");
		await preview.page.locator(".kith-said").getByText("3 Sept 2026").waitFor();
		await preview.page.keyboard.press("Enter");
		expect(await noticeSaying(preview, "Logged")).toBe("Logged: Ann, 14 Aug");
		const after = {
			...before,
			"People/Ann.md": bytes("\ufeff---\r\nrelation: client \r\nLast contact: '2026-08-14'   # by phone\r\ncadence: 1 month\r\n---\r\n# Ann\r\n\r\n## Log\r\n\r\n* **2026-06-01** — call: offer  \r\n* **2026-08-14** — → email: the offer (gave:: a sample) (asked:: a price (net)) (next:: send it 2026-09-03)\r\n\r\n## Notes\r\ntail"),
		};
		expect(notesOf(preview)).toEqual(after);
		await preview.row("Ann").waitFor({ state: "detached" });
		await undoOf(preview, "Logged");
		expect(notesOf(preview)).toEqual(before);
		await preview.command("redo-last-change");
		await noticeSaying(preview, "Done again: “Logged: Ann, 14 Aug”");
		expect(notesOf(preview)).toEqual(after);
		await preview.command("undo-last-change");
		await preview.row("Ann").getByText("Call, 1 Jun").waitFor();
		expect(notesOf(preview)).toEqual(before);
		expect(preview.errors).toEqual([]);
	});

	test("by one key for today, in each note's own way, and only once", async () => {
		const preview = await browser.open({ vault: VAULT, write: true });
		const before = notesOf(preview);
		for (const name of ["Ann", "Bea", "Dan", "Eve", "Вера"]) {
			await preview.panel.locator(".kith-name").getByText(name, { exact: true }).focus();
			await preview.page.keyboard.press("t");
			await preview.page.keyboard.press("t");
			await noticeSaying(preview, `Logged: ${name}, 20 Aug`);
		}
		expect(notesOf(preview)).toEqual({
			...before,
			"People/Ann.md": bytes(KEPT["People/Ann.md"].replace("'2026-06-01'", "'2026-08-20'").replace("offer  \r\n", "offer  \r\n* **2026-08-20** — call\r\n")),
			"People/Bea.md": bytes(`${KEPT["People/Bea.md"]}\n### 2026-08-20 - email\n`),
			"Люди/Вера.md": bytes(`${KEPT["Люди/Вера.md"].replace("контакт: 31.05.2026", "контакт: 20.08.2026")}| 20.08.2026 | телеграм |  |\n`),
			"People/Dan.md": bytes(`${KEPT["People/Dan.md"]}\n\n## Log\n\n- 2026-08-20`),
			"People/Eve.md": bytes(KEPT["People/Eve.md"].replace("- 2026-06-03", "- 2026-08-20 video call\n- 2026-06-03")),
		});
		for (let step = 0; step < 5; step++) {
			await preview.command("undo-last-change");
			await preview.page.locator(".notice").filter({ hasText: "Undone" }).nth(step).waitFor();
		}
		expect(notesOf(preview)).toEqual(before);
		await preview.command("undo-last-change");
		await noticeSaying(preview, "There is nothing to undo.");
	});

	test("one event for five people: five lines, one step, or none of it", async () => {
		const preview = await browser.open({ vault: VAULT, write: true });
		const before = notesOf(preview);
		await logWith(preview, ["Ann", "Bea", "Dan"]);
		await field(preview, "How").selectOption("meeting");
		await field(preview, "About").fill("lunch");
		await preview.page.keyboard.press("Enter");
		await noticeSaying(preview, "Logged: Ann, Bea, Dan, 20 Aug");
		expect(notesOf(preview)).toEqual({
			...before,
			"People/Ann.md": bytes(KEPT["People/Ann.md"].replace("'2026-06-01'", "'2026-08-20'").replace("offer  \r\n", "offer  \r\n* **2026-08-20** — meeting: lunch, with [[Bea]], [[Dan]]\r\n")),
			"People/Bea.md": bytes(`${KEPT["People/Bea.md"]}\n### 2026-08-20 - meeting\n\nlunch, with [[Ann]], [[Dan]]\n`),
			"People/Dan.md": bytes(`${KEPT["People/Dan.md"]}\n\n## Log\n\n- 2026-08-20 meeting: lunch, with [[Ann]], [[Bea]]`),
		});
		await undoOf(preview, "Logged");
		expect(notesOf(preview)).toEqual(before);

		await refuseWrites(preview, "People/Eve.md");
		await logWith(preview, ["Ann", "Bea", "Dan", "Eve", "Вера"]);
		await field(preview, "About").fill("lunch");
		await preview.page.keyboard.press("Enter");
		expect(await noticeSaying(preview, "EROFS")).toBe("“Eve” could not be written (EROFS: read-only file system). Nothing was changed.");
		expect(notesOf(preview)).toEqual(before);
		expect(preview.errors).toEqual([]);
	});

	test("into the daily note of that day, where the settings say so, made from its template", async () => {
		const preview = await browser.open({
			vault: { ...VAULT, "Templates/Day.md": "---\ntags: [daily]\n---\n# {{title}}\n", ".obsidian/daily-notes.json": '{"folder": "Journal", "format": "YYYY/YYYY-MM-DD", "template": "Templates/Day"}', "Journal/2026/2026-08-19.md": "# Wednesday\n\n## Log\n- rain\n\n## Tasks\n" },
			write: true,
			before: withSettings({ logInto: "day" }),
		});
		const before = notesOf(preview);
		await logWith(preview, ["Ann", "Вера"]);
		await field(preview, "How").selectOption("call");
		await field(preview, "About").fill("the fair");
		await preview.page.keyboard.press("Enter");
		await noticeSaying(preview, "Logged");
		const touched = {
			"People/Ann.md": bytes(KEPT["People/Ann.md"].replace("'2026-06-01'", "'2026-08-20'")),
			"Люди/Вера.md": bytes(KEPT["Люди/Вера.md"].replace("контакт: 31.05.2026", "контакт: 20.08.2026")),
		};
		expect(notesOf(preview)).toEqual({ ...before, ...touched, "Journal/2026/2026-08-20.md": bytes("---\ntags: [daily]\n---\n# 2026-08-20\n\n- call with [[Ann]], [[Вера]]: the fair\n") });
		await preview.row("Ann").waitFor({ state: "detached" });
		await undoOf(preview, "Logged");
		expect(notesOf(preview)).toEqual(before);

		await logWith(preview, ["Bea"]);
		await preview.page.getByRole("button", { name: "Yesterday" }).click();
		await field(preview, "Who wrote").selectOption("in");
		await preview.page.keyboard.press("Tab");
		await preview.page.getByRole("button", { name: "Log", exact: true }).click();
		await noticeSaying(preview, "Logged: Bea, 19 Aug");
		expect(notesOf(preview)["Journal/2026/2026-08-19.md"]).toBe(bytes("# Wednesday\n\n## Log\n- rain\n- ← email [[Bea]]\n\n## Tasks\n"));
		expect(preview.errors).toEqual([]);
	});

	test("asks again where a day cannot be read, and never logs what lies ahead", async () => {
		const preview = await browser.open({ vault: VAULT, write: true });
		const before = notesOf(preview);
		await preview.command("log-interaction");
		await preview.page.keyboard.press("Enter");
		await preview.page.locator(".kith-said").getByText("Choose a person first.").waitFor();
		await field(preview, "With").fill("Ann");
		await preview.page.locator(".suggestion-item").first().waitFor();
		await preview.page.keyboard.press("Enter");
		for (const [typed, said] of [["tomorrow", "still to come"], ["31.02.2026", "no such day"], ["05/12/2026", "day or the month first"], ["whenever", "cannot be read"]] as const) {
			await field(preview, "When").fill(typed);
			await preview.page.locator(".kith-said").getByText(said).waitFor();
			await preview.page.keyboard.press("Enter");
			await preview.page.waitForTimeout(30);
			expect(await preview.page.locator(".kith-log-modal").count()).toBe(1);
		}
		await preview.page.keyboard.press("Escape");
		expect(notesOf(preview)).toEqual(before);
	});
});

describe("a note that is not what it was", () => {
	test("changed between click and write: the line goes into the note as it is now", async () => {
		const preview = await browser.open({ vault: VAULT, write: true });
		await logWith(preview, ["Eve"]);
		preview.write("People/Eve.md", "---\ncadence: 1 month\n---\nRewritten on the phone.\n\n- 2026-06-03 video: plans\n");
		await preview.page.keyboard.press("Enter");
		await noticeSaying(preview, "Logged: Eve");
		expect(notesOf(preview)["People/Eve.md"]).toBe("---\ncadence: 1 month\n---\nRewritten on the phone.\n\n- 2026-06-03 video: plans\n- 2026-08-20 video call\n");
	});

	test("deleted or renamed meanwhile: said, and nothing else is written", async () => {
		const preview = await browser.open({ vault: VAULT, write: true });
		await logWith(preview, ["Dan", "Eve"]);
		preview.remove("People/Eve.md");
		await preview.row("Eve").waitFor({ state: "detached" });
		const before = notesOf(preview);
		await preview.page.keyboard.press("Enter");
		expect(await noticeSaying(preview, "not there")).toBe("“Eve” is not there any more. Nothing was changed.");
		expect(notesOf(preview)).toEqual(before);
	});

	test("changed after it was logged: not undone, and said; the step before it still can be", async () => {
		const preview = await browser.open({ vault: VAULT, write: true });
		const before = notesOf(preview);
		for (const name of ["Dan", "Eve"]) {
			await preview.panel.locator(".kith-name").getByText(name, { exact: true }).focus();
			await preview.page.keyboard.press("t");
			await noticeSaying(preview, `Logged: ${name}`);
		}
		const eve = "---\ncadence: 1 month\n---\nmine\n";
		preview.write("People/Eve.md", eve);
		await preview.command("undo-last-change");
		expect(await noticeSaying(preview, "not undone")).toBe("“Logged: Eve, 20 Aug” was not undone. “Eve” has been changed since.");
		await preview.command("undo-last-change");
		await noticeSaying(preview, "Undone: “Logged: Dan, 20 Aug”");
		expect(notesOf(preview)).toEqual({ ...before, "People/Eve.md": eve });
	});
});

describe("in the list", () => {
	test("several people are chosen by Ctrl, Shift or x, and logged at once", async () => {
		const preview = await browser.open({ vault: VAULT, write: true });
		const name = (text: string): ReturnType<Preview["page"]["locator"]> => preview.panel.locator(".kith-name").getByText(text, { exact: true });
		const order = await preview.names();
		await name(order[0] ?? "").click({ modifiers: ["ControlOrMeta"] });
		await name(order[2] ?? "").click({ modifiers: ["Shift"] });
		await preview.page.getByText("3 people chosen").waitFor();
		await name(order[1] ?? "").focus();
		await preview.page.keyboard.press("x");
		await preview.page.getByText("2 people chosen").waitFor();
		await preview.page.keyboard.press("l");
		expect(await preview.page.locator(".kith-person-chip").allInnerTexts()).toEqual([order[0], order[2]].map((text) => expect.stringContaining(text ?? "") as string));
		await preview.page.keyboard.press("Enter");
		await noticeSaying(preview, `Logged: ${order[0]}, ${order[2]}, 20 Aug`);
		expect(await preview.page.getByText("chosen").count()).toBe(0);
		expect(preview.errors).toEqual([]);
	});

	test("the focus goes on to the next one when somebody has been reached", async () => {
		const preview = await browser.open({ vault: VAULT, write: true });
		await preview.page.mouse.move(300, 300);
		const order = await preview.names();
		await preview.panel.locator(".kith-name").first().focus();
		await preview.page.keyboard.press("t");
		await preview.row(order[0] ?? "").waitFor({ state: "detached" });
		expect(await preview.page.evaluate(() => document.activeElement?.textContent)).toBe(order[1]);
		// Typed at once, as by somebody in a hurry.
		await preview.page.keyboard.press("l");
		await preview.page.keyboard.type("in a hurry");
		expect(await field(preview, "About").inputValue()).toBe("in a hurry");
		await preview.page.keyboard.press("Enter");
		await preview.row(order[1] ?? "").waitFor({ state: "detached" });
		await preview.page.waitForTimeout(50);
		expect(await preview.page.evaluate(() => document.activeElement?.textContent)).toBe(order[2]);
	});
});
