import type { HostApp } from "../host/app";
import type { PluginSwitch } from "../host/plugins";
import { keepOptions, type PageOptions } from "./options";

const LANGUAGES: Readonly<Record<string, string>> = { en: "English", ru: "Русский" };

function choice(bar: HTMLElement, name: string, values: Readonly<Record<string, string>>, current: string, changed: (value: string) => void): void {
	const select = bar.createEl("select", { cls: "preview-control", attr: { "aria-label": name } });
	for (const [value, text] of Object.entries(values)) select.createEl("option", { text, value, attr: { value } });
	select.value = current;
	select.addEventListener("change", () => {
		changed(select.value);
	});
}

function button(bar: HTMLElement, text: string, act: () => void): HTMLButtonElement {
	const made = bar.createEl("button", { text, cls: "preview-button" });
	made.addEventListener("click", act);
	return made;
}

/** The bar above the workspace: it belongs to the page, not to Obsidian. */
export function buildControls(app: HostApp, plugin: PluginSwitch, options: PageOptions, writes: boolean): HTMLElement {
	const bar = createDiv({ cls: "preview-bar", attr: { role: "region", "aria-label": "Preview controls" } });
	const reload = (change: Partial<PageOptions>): void => {
		keepOptions({ ...options, ...change });
		const address = new URL(window.location.href);
		for (const name of ["device", "theme", "lang", "width"]) address.searchParams.delete(name);
		if (change.today !== undefined) address.searchParams.set("today", change.today);
		window.location.replace(address);
	};
	bar.createSpan({ cls: "preview-title", text: app.vault.getName() });
	bar.createSpan({ cls: `preview-note ${writes ? "mod-warning" : ""}`, text: writes ? "Edits are written to disk" : "Edits stay in this page" });
	choice(bar, "Theme", { light: "Light", dark: "Dark" }, options.theme, (value) => {
		const dark = value === "dark";
		document.body.toggleClass("theme-dark", dark);
		document.body.toggleClass("theme-light", !dark);
		keepOptions({ ...options, theme: dark ? "dark" : "light" });
		app.workspace.trigger("css-change");
	});
	choice(bar, "Device", { desktop: "Desktop", phone: "Phone" }, options.device, (value) => {
		reload({ device: value === "phone" ? "phone" : "desktop" });
	});
	choice(bar, "Language", LANGUAGES, options.lang, (value) => {
		reload({ lang: value });
	});
	choice(bar, "Width", { 250: "250 px", 300: "300 px", 380: "380 px", 450: "450 px", 600: "600 px" }, String(options.width), (value) => {
		app.workspace.rightSplit.containerEl.setCssProps({ "--side-width": `${value}px` });
		keepOptions({ ...options, width: Number(value) });
		for (const view of app.workspace.shownViews) view.onResize();
	});
	const day = bar.createEl("input", { type: "date", value: options.today, attr: { "aria-label": "Today" } });
	day.addEventListener("change", () => {
		reload({ today: day.value });
	});
	button(bar, "Commands", () => {
		app.openPalette();
	});
	button(bar, "Settings", () => {
		app.openSettings(plugin.manifest.id, plugin.manifest.name);
	});
	const power = button(bar, "Turn off", () => {
		if (plugin.isOn) plugin.disable();
		else void plugin.enable(true);
		power.setText(plugin.isOn ? "Turn off" : "Turn on");
	});
	button(bar, "Sidebar", () => {
		app.workspace.rightSplit.toggle();
	}).setAttr("aria-label", "Toggle the right sidebar");
	return bar;
}
