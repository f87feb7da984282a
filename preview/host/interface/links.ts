import type * as obsidian from "obsidian";
import type { Component } from "../base/component";
import { Keymap } from "../base/keymap";
import { real } from "../base/loud";

/** Makes the internal links of rendered Markdown work: click, modifier-click, hover. */
export function bindLinks(component: Component, app: obsidian.App, el: HTMLElement, sourcePath: () => string): void {
	component.registerDomEvent(el, "click", (event: MouseEvent) => {
		const link = (event.target as Element).closest<HTMLElement>("a.internal-link");
		if (link === null) return;
		event.preventDefault();
		void app.workspace.openLinkText(link.dataset["href"] ?? "", sourcePath(), Keymap.isModEvent(event));
	});
	component.registerDomEvent(el, "mouseover", (event: MouseEvent) => {
		const link = (event.target as Element).closest<HTMLElement>("a.internal-link");
		if (link === null) return;
		app.workspace.trigger("hover-link", { event, source: "preview", hoverParent: real(component), targetEl: link, linktext: link.dataset["href"], sourcePath: sourcePath() });
	});
}
