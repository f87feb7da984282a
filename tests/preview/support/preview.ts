import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from "playwright-core";
import { type PreviewServer, startPreview } from "../../../preview/server/server";
import { requireBrowser } from "../../../scripts/browser.mjs";
import { buildAll, type Built, ROOT } from "./build";

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
export const DEMO_VAULT = path.join(ROOT, "demo-vault");
export const SMALL_VAULT = path.join(ROOT, "tests/preview/fixtures/vault");
/** The day that both vaults are written around. */
export const TODAY = "2026-08-20";

export interface Opening {
	/** A folder, which is copied, notes by path, or what fills an empty folder. */
	readonly vault?: string | Readonly<Record<string, string>> | ((folder: string) => void);
	readonly today?: string;
	/** Of the address: `theme=dark`, `device=phone`, `lang=ru`, `width=300`. */
	readonly query?: string;
	readonly write?: boolean;
	/** False leaves the sidebar as the plugin leaves it. */
	readonly agenda?: boolean;
	readonly context?: BrowserContextOptions;
	/** Runs before the page is loaded. */
	readonly before?: (page: Page) => Promise<void>;
}

/** A vault on show in a browser of its own, with everything that it complained about. */
export class Preview {
	readonly errors: string[] = [];

	constructor(readonly page: Page, readonly folder: string, private readonly server: PreviewServer) {
		page.on("console", (message) => {
			if (message.type() === "error" || message.type() === "warning") this.errors.push(message.text());
		});
		page.on("pageerror", (error) => this.errors.push(String(error)));
	}

	get panel(): Locator {
		return this.page.locator(".kith-panel");
	}
	/** The row of a contact. */
	row(name: string): Locator {
		return this.page.locator(".kith-entry").filter({ has: this.page.getByRole("button", { name, exact: true }) });
	}
	/** One of the drop-downs of the filters. */
	choice(name: string): Locator {
		return this.panel.locator(".kith-choice", { has: this.page.locator("span", { hasText: new RegExp(`^${name}$`) }) }).locator("select");
	}
	group(name: string): Locator {
		return this.page.locator(".kith-group-button").filter({ hasText: new RegExp(`^${name}`) });
	}
	/** Opens or closes a row as a click on the name does. */
	async toggle(name: string): Promise<void> {
		await this.panel.locator(".kith-name").getByText(name, { exact: true }).click();
	}
	names(): Promise<string[]> {
		return this.page.locator(".kith-name").allTextContents();
	}

	/** Runs a command by its id, as the palette would. */
	async command(id: string): Promise<boolean> {
		return this.page.evaluate((command) => globalThis.preview.app.commands.run(`kith:${command}`), id);
	}

	/** Writes a note from outside, as another program or a sync would. */
	write(note: string, text: string): void {
		const target = path.join(this.folder, note);
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
	remove(note: string): void {
		rmSync(path.join(this.folder, note));
	}

	/** The path of the note in the active editor, and the line that is marked in it. */
	async opened(): Promise<{ path: string | null; line: string | null }> {
		await this.page.waitForTimeout(50);
		return this.page.evaluate(() => ({
			path: globalThis.preview.app.workspace.getActiveFile()?.path ?? null,
			line: document.querySelector(".workspace-leaf:not([hidden]) .cm-line.is-flashing")?.textContent ?? null,
		}));
	}

	async close(): Promise<void> {
		await this.page.context().close();
		await this.server.close();
		rmSync(path.dirname(this.folder), { recursive: true, force: true });
	}
}

/** One browser for the tests of a file; every opening gets storage of its own. */
export class PreviewBrowser {
	private readonly open_: Preview[] = [];

	private constructor(readonly browser: Browser, private readonly built: Built) {}

	static async start(): Promise<PreviewBrowser> {
		// First what may fail for a reason of ours: no browser is left behind then.
		const built = await buildAll();
		return new PreviewBrowser(await chromium.launch({ executablePath: requireBrowser(), args: ARGUMENTS }), built);
	}

	async open({ vault = SMALL_VAULT, today = TODAY, query = "", write = false, agenda = true, context, before }: Opening = {}): Promise<Preview> {
		const folder = path.join(mkdtempSync(path.join(os.tmpdir(), "kith-preview-")), "vault");
		if (typeof vault === "string") cpSync(vault, folder, { recursive: true });
		else if (typeof vault === "function") vault(folder);
		else {
			mkdirSync(folder);
			for (const [note, text] of Object.entries(vault)) {
				mkdirSync(path.dirname(path.join(folder, note)), { recursive: true });
				writeFileSync(path.join(folder, note), text);
			}
		}
		const server = await startPreview({ vault: folder, root: this.built.plugin, page: this.built.page, write, start: today === "" ? {} : { today } });
		const pages = await this.browser.newContext({ viewport: { width: 1200, height: 900 }, ...context });
		const page = await pages.newPage();
		page.setDefaultTimeout(20_000);
		const preview = new Preview(page, folder, server);
		this.open_.push(preview);
		await before?.(page);
		await page.goto(`${server.url}?${query.includes("theme=") ? query : `theme=light&${query}`}`);
		await page.locator("body.is-ready").waitFor();
		if (agenda) {
			await preview.command("open-agenda");
			await preview.panel.locator(".kith-footer, .kith-empty h3").first().waitFor();
			await page.waitForFunction(() => document.querySelector(".kith-progress") === null);
		}
		return preview;
	}

	/** Closes what a test opened; called after each. */
	async closeAll(): Promise<void> {
		for (const preview of this.open_.splice(0)) await preview.close();
	}

	async stop(): Promise<void> {
		await this.closeAll();
		await this.browser.close();
	}
}
