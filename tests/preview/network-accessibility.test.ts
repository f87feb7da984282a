import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { DEMO_VAULT, type Preview, PreviewBrowser } from "./support/preview";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

async function violations(preview: Preview, within: string): Promise<string[]> {
	const devtools = await preview.page.context().newCDPSession(preview.page);
	await devtools.send("Runtime.evaluate", { expression: AXE });
	const results = await preview.page.evaluate(async ({ tags, selector }) => {
		const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
		// Rules about a whole page (landmarks, one h1) are the app's matter, not the view's.
		return axe.run({ include: [selector] }, { runOnly: { type: "tag", values: tags }, rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } } });
	}, { tags: STANDARDS, selector: within });
	return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
}

describe("WCAG 2.2 AA", () => {
	test.each(["Light", "Dark"])("the map with its list and options, and the review: %s", async (theme) => {
		const preview = await browser.open({ vault: DEMO_VAULT, agenda: false });
		await preview.page.locator("select").first().selectOption({ label: theme });
		await preview.command("open-map");
		await preview.page.getByRole("button", { name: "Show as a list" }).click();
		await preview.page.getByRole("button", { name: "Filters and layers" }).click();
		await preview.page.locator(".kith-map-item").first().waitFor();
		expect(await violations(preview, ".kith-map")).toEqual([]);
		await preview.command("open-review");
		await preview.page.locator(".kith-review-numbers").waitFor();
		expect(await violations(preview, ".kith-review")).toEqual([]);
	});
});
