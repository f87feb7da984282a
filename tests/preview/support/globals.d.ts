import type { HostApp } from "../../../preview/host/app";
import type { PluginSwitch } from "../../../preview/host/plugins";

declare global {
	/** Inside the page: the app and the switch of the plugin. */
	var preview: { readonly app: HostApp; readonly plugin: PluginSwitch };
}
