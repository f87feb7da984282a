import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import os from "node:os";
import path from "node:path";
import type * as obsidian from "obsidian";
import type { Part } from "../../preview/host/base/part";
import { type PreviewServer, startPreview } from "../../preview/server/server";
import { type Preview, PreviewBrowser } from "./support/preview";

describe("the server of the preview", () => {
	const outside = mkdtempSync(path.join(os.tmpdir(), "kith-outside-"));
	const vault = mkdtempSync(path.join(os.tmpdir(), "kith-vault-"));
	let server: PreviewServer;
	let reading: PreviewServer;
	beforeAll(async () => {
		writeFileSync(path.join(outside, "secret.md"), "secret");
		writeFileSync(path.join(vault, "Note.md"), "note");
		symlinkSync(outside, path.join(vault, "out"));
		symlinkSync(path.join(outside, "secret.md"), path.join(vault, "link.md"));
		symlinkSync(path.join(outside, "not-there.md"), path.join(vault, "dangling.md"));
		server = await startPreview({ vault, root: vault, page: vault, write: true });
		reading = await startPreview({ vault, root: vault, page: vault });
	});
	afterAll(async () => {
		await Promise.all([server.close(), reading.close()]);
		for (const folder of [outside, vault]) rmSync(folder, { recursive: true });
	});

	const OUTSIDE = ["../secret.md", "a/../../secret.md", "/etc/passwd", "out/secret.md", "link.md", "dangling.md", "out/new.md", ".obsidian/app.json", "a/.git/config", "..\\secret.md", "a\0.md", "%2e%2e/secret.md/../../x", ""];
	test.each(OUTSIDE)("reads, writes, renames and deletes nothing outside the vault: %j", async (wanted) => {
		expect((await ask(server, "/api/read", { paths: [wanted] })).text).not.toContain("secret");
		for (const [command, body] of [["write", { path: wanted, text: "x" }], ["remove", { path: wanted }], ["rename", { from: "Note.md", to: wanted }], ["folder", { path: wanted }]] as const) {
			expect((await ask(server, `/api/${command}`, body)).status).toBe(403);
		}
		expect(readFileSync(path.join(outside, "secret.md"), "utf8")).toBe("secret");
		expect(existsSync(path.join(outside, "new.md")) || existsSync(path.join(outside, "not-there.md"))).toBe(false);
	});

	test("a percent sign in a path is a percent sign", async () => {
		await ask(server, "/api/write", { path: "100%2f sure.md", text: "yes" });
		expect((await ask(server, "/api/read", { paths: ["100%2f sure.md"] })).text).toBe('["yes"]');
	});

	test("answers this page alone: no other host name, no page without its header", async () => {
		expect((await ask(server, "/api/vault", null, { host: "evil.example" })).status).toBe(403);
		expect((await ask(server, "/api/vault", null, { "x-kith-preview": "" })).status).toBe(403);
		expect((await ask(server, "/api/events", null, { "sec-fetch-site": "cross-site" })).status).toBe(403);
		expect((await ask(server, "/api/vault", null)).status).toBe(200);
	});

	test("writes nothing unless it was started so", async () => {
		expect((await ask(reading, "/api/write", { path: "Note.md", text: "changed" })).status).toBe(403);
		expect(readFileSync(path.join(vault, "Note.md"), "utf8")).toBe("note");
	});

	test("says what is wrong with a request", async () => {
		expect((await ask(server, "/api/write", "no object")).status).toBe(400);
		expect((await ask(server, "/api/nothing", {})).status).toBe(404);
		expect((await ask(server, "/plugin/main.js", null)).text).toContain("npm run build");
	});
});

function ask(server: PreviewServer, url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; text: string }> {
	return new Promise((done, fail) => {
		const sent = request({ host: "127.0.0.1", port: server.port, path: url, method: body === null ? "GET" : "POST", headers: { "x-kith-preview": "1", ...headers } }, (response) => {
			let text = "";
			response.on("data", (chunk: Buffer) => (text += chunk.toString()));
			response.on("end", () => {
				done({ status: response.statusCode ?? 0, text });
			});
		});
		sent.on("error", fail);
		sent.end(body === null ? undefined : JSON.stringify(body));
	});
}

describe("the host of the preview", () => {
	let browser: PreviewBrowser;
	beforeAll(async () => {
		browser = await PreviewBrowser.start();
	});
	afterAll(() => browser.stop());
	afterEach(() => browser.closeAll());

	test("what it lacks fails with its name", async () => {
		const preview = await browser.open();
		const message = (code: string): Promise<string> =>
			preview.page.evaluate((what) => {
				const { app } = globalThis.preview;
				const wishes: Record<string, () => unknown> = {
					member: () => (app.workspace as unknown as Record<string, unknown>)["splitActiveLeaf"],
					icon: () => {
						app.ribbonEl.dispatchEvent(new Event("x"));
						return (app.vault as unknown as Record<string, unknown>)["getResourcePath"];
					},
				};
				try {
					wishes[what]?.();
					return "nothing";
				} catch (error) {
					return String(error);
				}
			}, code);
		expect(await message("member")).toBe("Error: The preview host has no Workspace < Events.splitActiveLeaf");
		expect(await message("icon")).toContain("Vault < Events.getResourcePath");
	});

	test("a class that drifts from obsidian.d.ts does not compile (checked by the types step)", () => {
		// @ts-expect-error -- a member is missing and not named as lacking
		class Forgetful implements Part<obsidian.Scope> {
			register(): obsidian.KeymapEventHandler {
				throw new Error("never called");
			}
		}
		class Changed implements Part<obsidian.Notice, "containerEl" | "messageEl" | "noticeEl" | "setMessage"> {
			// @ts-expect-error -- it asks for more than Obsidian gives
			hide(when: number): void {
				expect(when).toBeDefined();
			}
		}
		class Honest implements Part<obsidian.Notice, "containerEl" | "messageEl" | "noticeEl" | "setMessage"> {
			hide(): void {}
		}
		expect([Forgetful, Changed, Honest]).toHaveLength(3);
	});

	test("the events of vault and cache come as in Obsidian", async () => {
		const preview = await browser.open({ agenda: false, vault: { "A.md": "# A\n[[B]] and [[C]]", "B.md": "---\ntags: [x]\n---\n- [ ] task #y\n" } });
		await heard(preview);
		await preview.page.evaluate(async () => {
			const { vault, fileManager } = globalThis.preview.app;
			const made = await vault.create("C.md", "[[A]]");
			await vault.process(made, (text) => `${text}\n[[B]]`);
			await fileManager.renameFile(made, "D.md");
			await vault.delete(made);
		});
		await preview.page.waitForTimeout(200);
		const { order, links } = await preview.page.evaluate(() => ({ order: globalThis.heardEvents, links: { found: globalThis.preview.app.metadataCache.resolvedLinks["A.md"], missing: globalThis.preview.app.metadataCache.unresolvedLinks["A.md"] } }));
		expect(order.slice(0, 3)).toEqual(["create C.md", "modify C.md", "changed C.md"]);
		expect(order).toContain("rename D.md from C.md");
		expect(order).toEqual(expect.arrayContaining(["delete D.md", "deleted D.md"]));
		expect(order.filter((event) => event === "changed D.md")).toEqual([]);
		expect(order.at(-1)).toBe("resolved");
		expect(links).toEqual({ found: { "B.md": 1 }, missing: { C: 1 } });
	});

	test("the cache knows frontmatter, headings, list items, tags and links with their lines", async () => {
		const preview = await browser.open({ agenda: false, vault: { "N.md": "---\nfriend: \"[[Ada|her]]\"\nlist: [\"[[B]]\"]\n---\n# Head\n\n- one\n\t- [x] two #done\n\n```\n# no heading [[no link]]\n```\n[m](Some%20note.md)\n" } });
		const cache = await preview.page.evaluate(() => globalThis.preview.app.metadataCache.getCache("N.md"));
		expect(cache?.frontmatterLinks).toEqual([{ key: "friend", link: "Ada", original: "[[Ada|her]]", displayText: "her" }, { key: "list.0", link: "B", original: "[[B]]", displayText: "B" }]);
		expect(cache?.headings).toEqual([expect.objectContaining({ heading: "Head", level: 1 })]);
		expect(cache?.listItems?.map(({ parent, task, position }) => [parent, task, position.start.line])).toEqual([[-7, undefined, 6], [6, "x", 7]]);
		expect(cache?.tags?.map(({ tag }) => tag)).toEqual(["#done"]);
		expect(cache?.links?.map(({ link, position }) => [link, position.start.line])).toEqual([["Some note.md", 12]]);
	});

	test("a leaf in the background holds no view until it is shown", async () => {
		const preview = await browser.open();
		const deferred = await preview.page.evaluate(async () => {
			const { workspace } = globalThis.preview.app;
			workspace.detachLeavesOfType("kith-agenda");
			const front = await workspace.ensureSideLeaf("file-explorer", "right", { reveal: true });
			const back = workspace.getRightLeaf();
			await back.setViewState({ type: "kith-agenda", active: false });
			const before = back.isDeferred;
			await workspace.revealLeaf(back);
			return { before, after: back.isDeferred, front: front.isDeferred };
		});
		expect(deferred).toEqual({ before: true, after: false, front: false });
		await preview.row("Ada Brandt").waitFor();
	});

	test("a note's HTML is rendered without its scripts", async () => {
		const preview = await browser.open({ vault: { "Bad.md": "# Bad\n\n<img src=x onerror=\"window.hit = 1\"><script>window.hit = 2</script><a href=\"javascript:window.hit=3\">x</a>\n\n[y](javascript:window.hit=4)\n" } });
		await preview.page.locator(".nav-item", { hasText: "Bad" }).click();
		await preview.page.locator(".markdown-preview-view h1").waitFor();
		expect(await preview.page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
		expect(await preview.page.locator(".markdown-preview-view [onerror], .markdown-preview-view script, .markdown-preview-view a[href^=javascript]").count()).toBe(0);
	});
});

declare global {
	var heardEvents: string[];
}

async function heard(preview: Preview): Promise<void> {
	await preview.page.waitForTimeout(150);
	await preview.page.evaluate(() => {
		const events: string[] = [];
		globalThis.heardEvents = events;
		const { vault, metadataCache } = globalThis.preview.app;
		for (const name of ["create", "modify", "delete"]) vault.on(name, (file: { path: string }) => events.push(`${name} ${file.path}`));
		vault.on("rename", (file: { path: string }, before: string) => events.push(`rename ${file.path} from ${before}`));
		for (const name of ["changed", "deleted"]) metadataCache.on(name, (file: { path: string }) => events.push(`${name} ${file.path}`));
		metadataCache.on("resolved", () => events.push("resolved"));
	});
}
