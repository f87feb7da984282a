import { DEMO_VAULT, PreviewBrowser } from "./support/preview";

let browser: PreviewBrowser;
beforeAll(async () => {
	browser = await PreviewBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => browser.closeAll());

describe("search, filters, order and groups", () => {
	test("search finds names, companies, tags and places, on either keyboard", async () => {
		const preview = await browser.open();
		const search = preview.panel.locator(".kith-search input");
		const finds = async (query: string): Promise<string[]> => {
			await search.fill(query);
			await preview.page.waitForTimeout(50);
			return (await preview.names()).sort();
		};
		expect(await finds("ada")).toEqual(["Ada Brandt"]);
		expect(await finds("brightline")).toEqual(["Jun Park", "Tom Okafor"]);
		expect(await finds("job-search")).toEqual(["Maya Lindqvist"]);
		expect(await finds("казань")).toEqual(["Олег Сидоров"]);
		expect(await finds("bdfy")).toEqual(["Иван Петров"]);
		expect(await finds("nobody like this")).toEqual([]);
		await preview.panel.getByText("Nobody fits").waitFor();
		await preview.panel.getByRole("button", { name: "Show everyone" }).click();
		expect(await preview.names()).toContain("Ada Brandt");
	});

	test("filters narrow the list, and are still there after a restart", async () => {
		const preview = await browser.open();
		await preview.panel.getByRole("button", { name: "Show filters" }).click();
		await preview.choice("Relation").selectOption({ label: "Client (2)" });
		expect((await preview.names()).sort()).toEqual(["Ada Brandt", "Lena Fox"]);
		await preview.choice("Status").selectOption("overdue");
		expect(await preview.names()).toEqual(["Ada Brandt"]);
		await preview.choice("Sort by").selectOption("name");
		await preview.panel.getByRole("button", { name: "Hide filters" }).click();
		await preview.page.reload();
		await preview.page.locator("body.is-ready").waitFor();
		await preview.row("Ada Brandt").waitFor();
		expect(await preview.names()).toEqual(["Ada Brandt"]);
		await preview.panel.getByRole("button", { name: "Remove the filter Past due" }).click();
		await preview.row("Lena Fox").waitFor();
		expect(await preview.names()).toEqual(["Ada Brandt", "Lena Fox"]);
	});

	test("sorted by name, or by the longest silence; grouped by relation, or not at all", async () => {
		const preview = await browser.open();
		await preview.panel.getByRole("button", { name: "Show filters" }).click();
		await preview.choice("Group by").selectOption("none");
		await preview.choice("Sort by").selectOption("name");
		await preview.page.waitForTimeout(50);
		const names = await preview.names();
		expect(names.slice(0, 3)).toEqual(["Ada Brandt", "Jun Park", "Lena Fox"]);
		await preview.choice("Sort by").selectOption("last-contact");
		await preview.page.waitForTimeout(50);
		expect((await preview.names()).slice(0, 3)).toEqual(["Lena Fox", "Sofia Reyes", "Иван Петров"]);
		await preview.choice("Group by").selectOption("relation");
		await preview.group("Client").waitFor();
		expect(await preview.group("Client").textContent()).toBe("Client2");
	});

	test("the demo vault's people are all there", async () => {
		const preview = await browser.open({ vault: DEMO_VAULT });
		const counted = Number.parseInt((await preview.panel.locator(".kith-footer").textContent()) ?? "", 10);
		await preview.panel.getByRole("button", { name: "Show filters" }).click();
		await preview.choice("Group by").selectOption("none");
		await preview.page.waitForTimeout(50);
		expect(await preview.panel.locator("[aria-setsize]").first().getAttribute("aria-setsize")).toBe(String(counted));
	});
});
