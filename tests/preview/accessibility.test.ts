import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { DEMO_VAULT, type Opening, type Preview, PreviewBrowser } from "./support/preview";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

/** What axe-core finds in the panel, as "rule: element" lines. */
async function violations(preview: Preview): Promise<string[]> {
	// The page's policy lets no script in but its own; the browser's tools may add theirs.
	const devtools = await preview.page.context().newCDPSession(preview.page);
	await devtools.send("Runtime.evaluate", { expression: AXE });
	const results = await preview.page.evaluate(async (tags) => {
		const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
		// Rules about a whole page (landmarks, one h1) are the app's matter, not the panel's.
		return axe.run({ include: [".kith-panel"] }, { runOnly: { type: "tag", values: tags }, rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } } });
	}, STANDARDS);
	return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
}

describe("WCAG 2.2 AA", () => {
	const cases: Record<string, Opening> = {
		"light": { query: "theme=light" },
		"dark": { query: "theme=dark" },
		"Russian, narrow": { query: "lang=ru&width=250" },
		"phone": { query: "device=phone", context: { viewport: { width: 390, height: 844 }, hasTouch: true } },
	};
	test.each(Object.entries(cases))("list, filters, an expanded contact and the note at hand: %s", async (_name, opening) => {
		const preview = await browser.open({ ...opening, vault: DEMO_VAULT });
		await preview.panel.locator(".kith-excerpt").first().waitFor();
		expect(await violations(preview)).toEqual([]);
		await preview.panel.locator(".kith-filter-button").click();
		await preview.panel.locator(".kith-name").first().click();
		await preview.panel.locator(".kith-why summary").first().click();
		await preview.page.mouse.move(5, 5);
		await preview.page.waitForTimeout(250);
		expect(await violations(preview)).toEqual([]);
	});

	test("empty states", async () => {
		const preview = await browser.open({ vault: { "Note.md": "# Nothing here" } });
		await preview.panel.getByText("No people found yet").waitFor();
		expect(await violations(preview)).toEqual([]);
	});
});

describe("by thumb", () => {
	test("every target is 44 pixels high, fields do not zoom, nothing sticks out", async () => {
		const preview = await browser.open({ vault: DEMO_VAULT, query: "device=phone", context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
		await preview.panel.locator(".kith-advice-where").first().waitFor();
		await preview.panel.locator(".kith-filter-button").tap();
		const row = await preview.panel.locator(".kith-entry .kith-row.is-full").first().boundingBox();
		await preview.panel.locator(".kith-name").first().tap();
		await preview.panel.locator(".kith-details .kith-block").first().waitFor();
		const low = await preview.panel.locator("button:not(.kith-name), a, select, input, summary").evaluateAll((elements) =>
			elements.filter((el) => el.getBoundingClientRect().height < 43.5 && el.closest(".kith-markdown") === null).map((el) => `${el.getAttribute("class") ?? ""} ${el.getBoundingClientRect().height}`),
		);
		expect(low).toEqual([]);
		const fonts = await preview.panel.locator("input, select").evaluateAll((elements) => elements.map((el) => Number.parseFloat(getComputedStyle(el).fontSize)));
		expect(Math.min(...fonts)).toBeGreaterThanOrEqual(16);
		expect(await preview.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
		// The name's button covers the row.
		expect(row?.height).toBeGreaterThan(44);
	});

	test("a note that is opened is seen: the drawer gives way", async () => {
		const preview = await browser.open({ query: "device=phone", context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
		await preview.row("Ada Brandt").locator(".kith-touch").tap();
		await preview.page.locator(".cm-line.is-flashing").waitFor();
		expect(await preview.panel.isVisible()).toBe(false);
	});
});

describe("narrow and wide", () => {
	test.each([250, 300, 450, 600])("at %i pixels nothing is cut off sideways", async (width) => {
		const preview = await browser.open({ vault: DEMO_VAULT, query: `width=${width}` });
		await preview.panel.locator(".kith-filter-button").click();
		await preview.panel.locator(".kith-name").first().click();
		await preview.panel.locator(".kith-details .kith-block").first().waitFor();
		const overflowing = await preview.panel.evaluate((panel) =>
			[panel, ...panel.querySelectorAll(".kith-header, .kith-list, .kith-row, .kith-details, .kith-filters, .kith-footer")].filter((el) => el.scrollWidth > el.clientWidth + 1).map((el) => el.getAttribute("class")),
		);
		expect(overflowing).toEqual([]);
	});
});

test("those who want less motion get none", async () => {
	const preview = await browser.open({ context: { reducedMotion: "reduce" } });
	const moving = await preview.panel.locator("*").evaluateAll((elements) => elements.filter((el) => getComputedStyle(el).transitionDuration !== "0s" || getComputedStyle(el).animationName !== "none").map((el) => el.getAttribute("class")));
	expect(moving).toEqual([]);
});
