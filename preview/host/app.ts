import type * as obsidian from "obsidian";
import { Loud, real } from "./base/loud";
import { Keymap, Scope } from "./base/keymap";
import { FileManager } from "./files/file-manager";
import { Vault } from "./files/vault";
import type { VaultStore } from "./files/store";
import { Commands, CommandPalette } from "./interface/command-palette";
import { HoverPreview } from "./interface/hover-preview";
import { MetadataCache } from "./metadata/metadata-cache";
import type { SettingTab } from "./settings/setting-tab";
import { SettingsModal } from "./settings/settings-modal";
import { MarkdownView } from "./workspace/markdown-view";
import { Workspace } from "./workspace/workspace";

/** The app that the plugin is given, and what the host keeps for it: views, commands, tabs, ribbon, status bar. */
export class HostApp extends Loud implements Pick<obsidian.App, "lastEvent" | "isDarkMode" | "loadLocalStorage" | "saveLocalStorage"> {
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly commands = new Commands();
	readonly hoverPreview: HoverPreview;
	readonly views = new Map<string, obsidian.ViewCreator>();
	readonly settingTabs = new Map<string, SettingTab>();
	readonly protocolHandlers = new Map<string, obsidian.ObsidianProtocolHandler>();
	readonly cliHandlers = new Map<string, obsidian.CliHandler>();
	readonly ribbonEl = createDiv({ cls: "workspace-ribbon mod-left", attr: { role: "navigation", "aria-label": "Ribbon" } });
	readonly statusBarEl = createDiv({ cls: "status-bar", attr: { role: "contentinfo" } });
	lastEvent: obsidian.UserEvent | null = null;

	constructor(store: VaultStore, phone: boolean) {
		super();
		this.vault = new Vault(store);
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this.asReal);
		this.workspace = new Workspace(this, phone);
		this.hoverPreview = new HoverPreview(this.asReal);
		this.views.set("markdown", (leaf) => real(new MarkdownView(leaf)));
		this.keymap.viewScope = () => this.workspace.activeLeaf?.view.scope ?? null;
		this.scope.register(["Mod"], "p", () => {
			this.openPalette();
			return false;
		});
	}

	get asReal(): obsidian.App {
		return real(this);
	}

	isDarkMode(): boolean {
		return document.body.hasClass("theme-dark");
	}

	private storageKey(key: string): string {
		return `preview/${this.vault.getName()}/${key}`;
	}
	loadLocalStorage(key: string): unknown {
		const text = window.localStorage.getItem(this.storageKey(key));
		return text === null ? null : (JSON.parse(text) as unknown);
	}
	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) window.localStorage.removeItem(this.storageKey(key));
		else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
	}

	/** The settings window, which obsidian.d.ts does not declare but every plugin that opens its tab uses. */
	readonly setting = {
		open: (): void => undefined,
		openTabById: (id: string): void => {
			this.openSettings(id, id);
		},
	};

	openPalette(): void {
		new CommandPalette(this.asReal, this.commands).open();
	}
	openSettings(pluginId: string, name: string): void {
		const tab = this.settingTabs.get(pluginId);
		if (tab !== undefined) new SettingsModal(this.asReal, tab, name).open();
	}
}
