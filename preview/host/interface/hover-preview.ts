import type * as obsidian from "obsidian";
import { Component } from "../base/component";
import { Keymap } from "../base/keymap";
import { real } from "../base/loud";
import { renderMarkdown } from "../markdown/render";

interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly targetEl: HTMLElement;
	readonly linktext: string;
	readonly sourcePath?: string;
	readonly state?: { readonly scroll?: number };
}

const WAIT = 400;

/**
 * The page preview of Obsidian's core plugin: opens on `hover-link` for registered sources, with the modifier held
 * where the source asks for it (`defaultMod`).
 */
export class HoverPreview {
	private readonly sources = new Map<string, obsidian.HoverLinkSource>();
	private timer = 0;
	private open: { el: HTMLElement; component: Component } | null = null;

	constructor(private readonly app: obsidian.App) {
		app.workspace.on("hover-link" as "layout-change", ((link: HoverLink) => {
			this.hover(link);
		}) as () => void);
	}

	addSource(id: string, source: obsidian.HoverLinkSource): void {
		this.sources.set(id, source);
	}
	removeSource(id: string): void {
		this.sources.delete(id);
	}

	private hover(link: HoverLink): void {
		const source = this.sources.get(link.source);
		if (link.source !== "preview" && source === undefined) throw new Error(`hover-link from "${link.source}", which is no registered source`);
		if (source?.defaultMod === true && !Keymap.isModifier(link.event, "Mod")) return;
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => void this.show(link), WAIT);
		link.targetEl.addEventListener("mouseleave", () => {
			window.clearTimeout(this.timer);
			window.setTimeout(() => {
				if (this.open?.el.matches(":hover") !== true) this.hide();
			}, 200);
		}, { once: true });
	}

	private async show(link: HoverLink): Promise<void> {
		this.hide();
		const file = this.app.metadataCache.getFirstLinkpathDest(link.linktext.split("#")[0] ?? "", link.sourcePath ?? "");
		if (file === null) return;
		const component = new Component();
		component.load();
		const el = createDiv("popover hover-popover");
		this.open = { el, component };
		const lines = (await this.app.vault.cachedRead(file)).split("\n");
		const from = link.state?.scroll ?? 0;
		await renderMarkdown(this.app, lines.slice(from, from + 40).join("\n"), el.createDiv("markdown-preview-view markdown-rendered"), file.path, real(component));
		if (this.open.el !== el) return;
		document.body.append(el);
		const box = link.targetEl.getBoundingClientRect();
		const size = el.getBoundingClientRect();
		el.setCssStyles({ left: `${Math.max(8, Math.min(box.left, window.innerWidth - size.width - 8))}px`, top: `${box.bottom + size.height + 8 > window.innerHeight ? Math.max(8, box.top - size.height - 4) : box.bottom + 4}px` });
		el.addEventListener("mouseleave", () => {
			this.hide();
		});
	}

	private hide(): void {
		this.open?.component.unload();
		this.open?.el.detach();
		this.open = null;
	}
}
