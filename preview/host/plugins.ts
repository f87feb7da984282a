import type * as obsidian from "obsidian";
import type { HostApp } from "./app";
import { own } from "./base/loud";
import { obsidianModule } from "./obsidian-module";
import type { Plugin } from "./plugin";

/** What main.js is wrapped in by the server, as Obsidian wraps it: a function of `require`, `module` and `exports`. */
export type PluginCode = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

function requireForPlugin(name: string): unknown {
	if (name === "obsidian") return obsidianModule;
	throw new Error(`The plugin asks for the module "${name}", which is not there on a phone`);
}

/** Switches the plugin on and off, as the community plugins tab does. */
export class PluginSwitch {
	private plugin: Plugin | null = null;

	constructor(private readonly app: HostApp, private readonly code: PluginCode, readonly manifest: obsidian.PluginManifest) {}

	get isOn(): boolean {
		return this.plugin !== null;
	}

	async enable(byUser: boolean): Promise<void> {
		if (this.plugin !== null) return;
		const module: { exports: unknown } = { exports: {} };
		this.code(requireForPlugin, module, module.exports);
		const exported = module.exports as { default?: unknown };
		const make = (exported.default ?? exported) as new (app: obsidian.App, manifest: obsidian.PluginManifest) => obsidian.Plugin;
		const plugin = own<Plugin>(new make(this.app.asReal, this.manifest));
		this.plugin = plugin;
		const loading: unknown = (plugin as unknown as { onload(): unknown }).onload;
		// Obsidian awaits onload, which a component's load() would not.
		let done: unknown;
		plugin.onload = function (this: Plugin) {
			done = (loading as () => unknown).call(this);
		};
		plugin.load();
		await done;
		if (byUser) this.tellEnabledByUser();
	}

	/** What Obsidian calls once, when a person turns the plugin on. */
	tellEnabledByUser(): void {
		this.plugin?.onUserEnable();
	}

	disable(): void {
		this.plugin?.unload();
		this.plugin = null;
	}
}
