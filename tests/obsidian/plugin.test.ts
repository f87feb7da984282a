import { App, Plugin } from "obsidian";
import { setup, teardown } from "obsidian-test-mocks/setup";
import manifest from "../../manifest.json";
import KithPlugin from "../../src/main";
import "../support/message-channel";

interface MockApp {
	createConfigured__(options: { files: Record<string, string> }): { asOriginalType__(): App };
}

/** The plugin over the mocks of Obsidian's API: what the preview's own host may be too kind about. */
function aPlugin(files: Record<string, string>): { app: App; plugin: KithPlugin } {
	const app = (App as unknown as MockApp).createConfigured__({ files }).asOriginalType__();
	return { app, plugin: new KithPlugin(app, manifest) };
}

describe("the plugin on the mocks of Obsidian's API", () => {
	beforeAll(() => {
		setup();
	});
	afterAll(() => {
		teardown();
	});

	test("its manifest is what the community list takes", () => {
		expect(Object.keys(manifest).sort()).toEqual(["author", "description", "id", "isDesktopOnly", "minAppVersion", "name", "version"]);
		expect(manifest.minAppVersion).toBe("1.13.0");
		expect(manifest.description).toMatch(/^[A-Z][\w .,!?'"-]{8,248}\.$/);
	});

	test("loads, registers its view, commands and settings, and reads nothing before the layout is ready", async () => {
		const { app, plugin } = aPlugin({ "People/Ada.md": "---\ncadence: 1 month\n---\n- 2026-01-10 call: hello\n" });
		const reads = jest.spyOn(app.vault, "cachedRead");
		const commands: string[] = [];
		const views: string[] = [];
		jest.spyOn(Plugin.prototype, "addCommand").mockImplementation((command) => {
			commands.push(command.id);
			return command;
		});
		jest.spyOn(Plugin.prototype, "registerView").mockImplementation((type) => void views.push(type));
		await plugin.onload();
		expect(views).toEqual(["kith-agenda", "kith-map", "kith-review"]);
		expect(commands).toEqual(expect.arrayContaining(["open-agenda", "rebuild-index", "advice-for-current", "next-to-reach", "search-people", "show-problems"]));
		for (const id of commands) expect(id).not.toContain("kith");
		expect(reads).not.toHaveBeenCalled();
		plugin.onunload();
	});

	test("reads the vault once the layout is ready, and counts whom to reach", async () => {
		jest.restoreAllMocks();
		const { app, plugin } = aPlugin({ "People/Ada.md": "---\ncadence: 1 month\n---\n- 2026-01-10 call: hello\n" });
		app.saveLocalStorage("kith-today", "2026-08-20");
		const bar = createDiv();
		jest.spyOn(Plugin.prototype, "addStatusBarItem").mockReturnValue(bar);
		plugin.load();
		await new Promise((done) => setTimeout(done, 20));
		expect(bar.textContent).toBe("");
		(app.workspace as unknown as { setLayoutReady__(): void }).setLayoutReady__();
		await new Promise((done) => setTimeout(done, 200));
		expect(bar.textContent).toBe("1 person to reach");
		plugin.unload();
	});
});
