import type { App } from "obsidian";

/** The settings window, which obsidian.d.ts does not declare; every version has it. */
interface SettingsWindow {
	readonly open: () => void;
	readonly openTabById: (id: string) => unknown;
}

/** Opens the plugin's tab of the settings. Does nothing where the app has no such window. */
export function openSettings(app: App, pluginId: string): void {
	const { setting } = app as App & { readonly setting?: SettingsWindow };
	if (setting === undefined) return;
	setting.open();
	setting.openTabById(pluginId);
}
