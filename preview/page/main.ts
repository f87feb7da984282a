import type { PluginManifest } from "obsidian";
import { HostApp } from "../host/app";
import { installDomHelpers } from "../host/base/dom";
import { emulate } from "../host/base/platform";
import { MemoryStore } from "../host/files/memory-store";
import { ServerStore } from "../host/files/server-store";
import { type PluginCode, PluginSwitch } from "../host/plugins";
import { buildControls } from "./controls";
import { FileList } from "./file-list";
import { keepOptions, readOptions } from "./options";
import "./theme.css";
import "./host.css";

declare global {
	var previewPlugin: PluginCode;
	/** For tests and the curious: the app, and the switch of the plugin. */
	var preview: { readonly app: HostApp; readonly plugin: PluginSwitch };
}

async function json<T>(path: string): Promise<T> {
	return (await (await fetch(path, { headers: { "x-kith-preview": "1" } })).json()) as T;
}

async function startPage(): Promise<void> {
	installDomHelpers();
	const start = await json<{ today?: string; lang?: string; justEnabled?: boolean }>("/api/start");
	const options = readOptions(start);
	keepOptions(options);
	emulate(options.device, options.lang);
	document.body.addClass(options.theme === "dark" ? "theme-dark" : "theme-light");

	const disk = await ServerStore.open();
	const app = new HostApp(disk.writes ? disk : new MemoryStore(disk), options.device === "phone");
	const manifest = await json<PluginManifest>("/plugin/manifest.json");
	const plugin = new PluginSwitch(app, globalThis.previewPlugin, manifest);
	globalThis.preview = { app, plugin };
	// The day is the clock's unless the page is told one: the plugin reads this key of the app's local storage.
	app.saveLocalStorage("kith-today", options.today === "" ? null : options.today);

	const container = document.body.createDiv("app-container");
	const main = container.createDiv("horizontal-main-container");
	main.append(app.ribbonEl, app.workspace.containerEl);
	container.prepend(buildControls(app, plugin, options, disk.writes));
	container.append(app.statusBarEl);
	app.workspace.rightSplit.containerEl.setCssProps({ "--side-width": `${options.width}px` });

	// As in Obsidian: plugins load first, then the vault's files appear, then the layout is ready.
	app.views.set(FileList.type, (leaf) => new FileList(leaf) as never);
	await plugin.enable(false);
	app.vault.keep(await disk.readAll());
	await app.vault.loadAll();
	await app.workspace.ensureSideLeaf(FileList.type, "left", { reveal: options.device === "desktop" });
	await restoreLayout(app);
	app.workspace.setReady();
	if (start.justEnabled === true && app.loadLocalStorage(LAYOUT) === null) plugin.tellEnabledByUser();
	app.workspace.on("layout-change", () => {
		keepLayout(app);
	});
	document.body.addClass("is-ready");
}

const LAYOUT = "layout";

/** The views of the right sidebar come back, those in the background deferred. */
async function restoreLayout(app: HostApp): Promise<void> {
	const kept = app.loadLocalStorage(LAYOUT) as { right: string[]; collapsed: boolean } | null;
	for (const type of kept?.right ?? []) await app.workspace.ensureSideLeaf(type, "right", { reveal: kept?.collapsed === false });
}
function keepLayout(app: HostApp): void {
	const { group, collapsed } = app.workspace.rightSplit;
	app.saveLocalStorage(LAYOUT, { right: group.leaves.map((leaf) => leaf.view.getViewType()), collapsed });
}

void startPage();
