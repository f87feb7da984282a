import type { Device } from "../host/base/platform";

export interface PageOptions {
	readonly device: Device;
	readonly theme: "light" | "dark";
	readonly lang: string;
	/** The day the plugin takes for today; empty for the clock's. */
	readonly today: string;
	/** Width of the right sidebar in pixels. */
	readonly width: number;
}

const KEY = "preview-options";

/** What the address asks for, before what was chosen last, before what the server was started with. */
export function readOptions(start: { readonly today?: string; readonly lang?: string }): PageOptions {
	const asked = new URLSearchParams(window.location.search);
	const kept = JSON.parse(window.localStorage.getItem(KEY) ?? "{}") as Partial<PageOptions>;
	const pick = (name: "theme" | "lang" | "device" | "today"): string | undefined => asked.get(name) ?? kept[name];
	return {
		device: pick("device") === "phone" ? "phone" : "desktop",
		theme: (pick("theme") ?? (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark" ? "dark" : "light",
		lang: asked.get("lang") ?? kept.lang ?? start.lang ?? "en",
		today: asked.get("today") ?? start.today ?? "",
		width: Number(asked.get("width") ?? kept.width ?? 380),
	};
}

export function keepOptions(options: PageOptions): void {
	const { today: _today, ...kept } = options;
	window.localStorage.setItem(KEY, JSON.stringify(kept));
}
