import type { ColourName } from "../model/colours";
import { COLOUR_NAMES } from "../model/colours";

/** Colours of the theme as the canvas takes them: `rgb(…)`. */
export interface Palette {
	readonly of: (name: ColourName) => string;
	readonly text: string;
	readonly muted: string;
	readonly line: string;
	readonly accent: string;
	readonly ground: string;
	readonly font: string;
}

const FURTHER = ["text", "muted", "line", "accent", "ground"] as const;

/**
 * Reads the colours that the style sheet gives to `.kith-map-colour.is-…`: the browser resolves variables and functions
 * of any theme, which a canvas would not. The legend's swatches wear the same classes.
 */
export function readPalette(host: HTMLElement): Palette {
	const probe = host.createDiv({ cls: "kith-map-colour", attr: { "aria-hidden": "true" } });
	const view = host.ownerDocument.defaultView ?? window;
	const read = (name: string): string => {
		probe.className = `kith-map-colour is-${name}`;
		return view.getComputedStyle(probe).color;
	};
	const colours = new Map(COLOUR_NAMES.map((name) => [name, read(name)]));
	const [text = "", muted = "", line = "", accent = "", ground = ""] = FURTHER.map(read);
	const font = view.getComputedStyle(host).fontFamily;
	probe.remove();
	return { of: (name) => colours.get(name) ?? muted, text, muted, line, accent, ground, font };
}
