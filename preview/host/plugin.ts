import type * as obsidian from "obsidian";
import { Component } from "./base/component";
import { setIcon } from "./base/icons";
import { own } from "./base/loud";
import type { HostApp } from "./app";
import { setTooltip } from "./interface/tooltip";
import { codeBlocks, postProcessors } from "./markdown/render";
import type { SettingTab } from "./settings/setting-tab";
import type { Part } from "./base/part";

type Lacking = "settings" | "registerBasesView" | "registerExtensions" | "registerEditorExtension" | "registerEditorSuggest" | "onExternalSettingsChange" | "onload";

/** Base of the plugin: everything it adds is taken away when it is unloaded. */
export abstract class Plugin extends Component implements Part<obsidian.Plugin, keyof obsidian.Component | Lacking> {
	settings: unknown = undefined;
	private readonly host: HostApp;

	constructor(readonly app: obsidian.App, readonly manifest: obsidian.PluginManifest) {
		super();
		this.host = own(app);
	}

	onUserEnable(): void {}

	addRibbonIcon(icon: obsidian.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = createEl("button", { cls: "clickable-icon side-dock-ribbon-action" });
		setIcon(button, icon);
		setTooltip(button, title, { placement: "right" });
		button.addEventListener("click", callback);
		this.host.ribbonEl.append(button);
		this.register(() => {
			button.detach();
		});
		return button;
	}

	addStatusBarItem(): HTMLElement {
		const el = this.host.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.register(() => {
			el.detach();
		});
		return el;
	}

	addCommand(command: obsidian.Command): obsidian.Command {
		const full = { ...command, id: `${this.manifest.id}:${command.id}`, name: `${this.manifest.name}: ${command.name}` };
		this.host.commands.add(full);
		this.register(() => {
			this.host.commands.remove(full.id);
		});
		return full;
	}
	removeCommand(id: string): void {
		this.host.commands.remove(`${this.manifest.id}:${id}`);
	}

	addSettingTab(tab: obsidian.PluginSettingTab): void {
		const made = own<SettingTab>(tab);
		made.update();
		this.host.settingTabs.set(this.manifest.id, made);
		this.register(() => {
			this.host.settingTabs.delete(this.manifest.id);
		});
	}

	registerView(type: string, make: obsidian.ViewCreator): void {
		if (this.host.views.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.host.views.set(type, make);
		this.register(() => {
			this.host.views.delete(type);
			this.host.workspace.closeViews(type);
		});
	}

	registerHoverLinkSource(id: string, source: obsidian.HoverLinkSource): void {
		this.host.hoverPreview.addSource(id, source);
		this.register(() => {
			this.host.hoverPreview.removeSource(id);
		});
	}

	registerMarkdownPostProcessor(processor: obsidian.MarkdownPostProcessor): obsidian.MarkdownPostProcessor {
		postProcessors.add(processor);
		this.register(() => postProcessors.delete(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: (source: string, el: HTMLElement, context: obsidian.MarkdownPostProcessorContext) => unknown): obsidian.MarkdownPostProcessor {
		codeBlocks.set(language, handler);
		this.register(() => codeBlocks.delete(language));
		return () => undefined;
	}

	registerObsidianProtocolHandler(action: string, handler: obsidian.ObsidianProtocolHandler): void {
		this.host.protocolHandlers.set(action, handler);
		this.register(() => this.host.protocolHandlers.delete(action));
	}

	registerCliHandler(command: string, _description: string, _flags: obsidian.CliFlags | null, handler: obsidian.CliHandler): void {
		this.host.cliHandlers.set(command, handler);
		this.register(() => this.host.cliHandlers.delete(command));
	}

	/** data.json; the page keeps it in its own storage, apart for each vault. */
	loadData(): Promise<unknown> {
		return Promise.resolve(this.host.loadLocalStorage(`plugin-${this.manifest.id}`));
	}
	saveData(data: unknown): Promise<void> {
		this.host.saveLocalStorage(`plugin-${this.manifest.id}`, data);
		return Promise.resolve();
	}
}
