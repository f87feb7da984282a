import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Preview } from "./preview";

/** Every note of the vault as it is on disk, byte for byte. */
export function notesOf({ folder }: Preview): Record<string, string> {
	const notes = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
	return Object.fromEntries(notes.sort().map((name) => [name.split(path.sep).join("/"), readFileSync(path.join(folder, name)).toString("latin1")]));
}

/** A text as `notesOf` shows it. */
export function bytes(text: string): string {
	return Buffer.from(text, "utf8").toString("latin1");
}

/** Waits until a notice says something, and gives its text without its buttons. */
export async function noticeSaying(preview: Preview, part: string | RegExp): Promise<string> {
	const notice = preview.page.locator(".notice-message").filter({ hasText: part }).last();
	await notice.waitFor();
	return (await notice.locator(".kith-notice > span").count()) > 0 ? notice.locator(".kith-notice > span").innerText() : notice.innerText();
}

/** Presses the Undo of the notice that says something. */
export async function undoOf(preview: Preview, part: string | RegExp): Promise<void> {
	const button = preview.page.locator(".notice").filter({ hasText: part }).last().getByRole("button", { name: "Undo" });
	// An earlier "Undone" may still be on show: only a new one counts.
	await preview.page.evaluate(() => {
		for (const notice of document.querySelectorAll(".notice-message")) notice.setAttribute("data-seen", "");
	});
	await button.click();
	await preview.page.locator(".notice-message:not([data-seen])").filter({ hasText: "Undone" }).first().waitFor();
}

/** Settings that the plugin starts with, as it would find them in data.json. */
export function withSettings(settings: Readonly<Record<string, unknown>>): (page: Page) => Promise<void> {
	return async (page) => {
		await page.addInitScript((json) => {
			window.localStorage.setItem("preview/vault/plugin-kith", json);
		}, JSON.stringify(settings));
	};
}

/** Makes the vault refuse to write a note, as a read-only file or a full disk does. */
export async function refuseWrites(preview: Preview, note: string): Promise<void> {
	await preview.page.evaluate((refused) => {
		const { vault } = globalThis.preview.app;
		const process = vault.process.bind(vault);
		vault.process = (file, change) => (file.path === refused ? Promise.reject(new Error("EROFS: read-only file system")) : process(file, change));
	}, note);
}

/** The field of a dialog with that label. */
export function field(preview: Preview, label: string): ReturnType<Page["locator"]> {
	return preview.page.locator(".kith-modal").getByLabel(label, { exact: true });
}
