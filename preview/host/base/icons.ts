import { createElement, icons } from "lucide";
import type { IconName } from "obsidian";

const own = new Map<string, string>();

/** `calendar-days` and `lucide-calendar-days` are both Lucide's `CalendarDays`. */
function lucideName(id: string): string {
	return id.replace(/^lucide-/, "").split("-").map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
}

/** An icon of Lucide, or one that the plugin added; null where there is none, as in Obsidian. */
export function getIcon(id: string): SVGSVGElement | null {
	const added = own.get(id);
	if (added !== undefined) {
		const svg = createSvg("svg", { attr: { viewBox: "0 0 100 100", class: `svg-icon ${id}` } });
		svg.append(...new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${added}</svg>`, "image/svg+xml").documentElement.childNodes);
		return svg;
	}
	const found = (icons as Record<string, Parameters<typeof createElement>[0] | undefined>)[lucideName(id)];
	if (found === undefined) return null;
	const svg = createElement(found) as SVGSVGElement;
	svg.setAttribute("class", `svg-icon lucide-${id.replace(/^lucide-/, "")}`);
	return svg;
}

/** Obsidian shows nothing for an unknown icon; here that is an error, because it can only be a slip. */
export function setIcon(parent: HTMLElement, id: IconName): void {
	const icon = getIcon(id);
	if (icon === null) throw new Error(`The preview host has no icon "${id}"`);
	parent.empty();
	parent.append(icon);
}

export function addIcon(id: string, content: string): void {
	own.set(id, content);
}

export function removeIcon(id: string): void {
	own.delete(id);
}

export function getIconIds(): IconName[] {
	return [...Object.keys(icons).map((name) => `lucide-${name.replace(/(?!^)([A-Z0-9])/g, "-$1").toLowerCase()}`), ...own.keys()];
}
