import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { type Opening, type Preview, PreviewBrowser } from "./support/preview";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

/** What axe-core finds in the dialog on top, as "rule: element" lines. */
async function violations(preview: Preview): Promise<string[]> {
	const devtools = await preview.page.context().newCDPSession(preview.page);
	await devtools.send("Runtime.evaluate", { expression: AXE });
	const results = await preview.page.evaluate(async (tags) => {
		const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
		return axe.run({ include: [".kith-modal", ".notice-container"].filter((selector) => document.querySelector(selector) !== null) }, { runOnly: { type: "tag", values: tags }, rules: { "region": { enabled: false }, "page-has-heading-one": { enabled: false }, "heading-order": { enabled: false } } });
	}, STANDARDS);
	return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
}

const VAULT = {
	"People/Ann.md": "---\nrelation: client\ncadence: 1 month\nhobbies: chess\n---\n- 2026-05-01 call: budget (asked:: a price list)\n- [ ] send the book\n",
	"People/Bea.md": "Nothing yet.\n",
};
const cases: Record<string, Opening> = {
	"light": {},
	"dark": { query: "theme=dark" },
	"phone, Russian": { query: "device=phone&lang=ru", context: { viewport: { width: 390, height: 844 }, hasTouch: true } },
};

test.each(Object.entries(cases))("WCAG 2.2 AA in form, session and triage: %s", async (_name, opening) => {
	const preview = await browser.open({ ...opening, vault: VAULT, write: true });
	await preview.command("log-interaction");
	await preview.page.keyboard.press("Enter");
	await preview.page.locator(".kith-further-fields summary").click();
	expect(await violations(preview)).toEqual([]);
	if (opening.context !== undefined) {
		const low = await preview.page.locator(".kith-modal").locator("button:visible, input:visible, select:visible, summary:visible").evaluateAll((all) => all.filter((el) => el.getBoundingClientRect().height < 44).map((el) => el.outerHTML));
		expect(low.filter((html) => !html.includes("modal-close-button"))).toEqual([]);
		expect(await preview.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	}
	await preview.page.keyboard.press("Escape");
	for (const command of ["reach-out", "triage"]) {
		await preview.command(command);
		await preview.page.locator(".kith-session").waitFor();
		expect(await violations(preview)).toEqual([]);
		await preview.page.keyboard.press("Escape");
	}
	expect(preview.errors).toEqual([]);
});
