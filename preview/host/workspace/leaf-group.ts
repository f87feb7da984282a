import type * as obsidian from "obsidian";
import { getIcon } from "../base/icons";
import { Loud, real } from "../base/loud";
import type { HostApp } from "../app";
import { setTooltip } from "../interface/tooltip";
import { WorkspaceLeaf } from "./leaf";

/** Tabs, one of which is seen. Stands for Obsidian's WorkspaceTabs, and for the drawer's content on a phone. */
export class LeafGroup extends Loud {
	readonly containerEl = createDiv("workspace-tabs");
	private readonly tabsEl: HTMLElement;
	private readonly bodyEl: HTMLElement;
	leaves: WorkspaceLeaf[] = [];
	shown: WorkspaceLeaf | null = null;

	constructor(private readonly host: HostApp, readonly dock: SideDock | null) {
		super();
		this.tabsEl = this.containerEl.createDiv({ cls: "workspace-tab-header-container", attr: { role: "tablist", "aria-label": "Tabs" } });
		this.bodyEl = this.containerEl.createDiv("workspace-tab-container");
	}

	add(): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.host, this);
		this.leaves.push(leaf);
		this.bodyEl.append(leaf.leafEl);
		if (this.shown === null) this.shown = leaf;
		this.drawTabs();
		return leaf;
	}

	remove(leaf: WorkspaceLeaf): void {
		this.leaves = this.leaves.filter((one) => one !== leaf);
		if (this.shown === leaf) this.shown = this.leaves.at(-1) ?? null;
		void this.shown?.loadIfDeferred();
		this.drawTabs();
	}

	isShown(leaf: WorkspaceLeaf): boolean {
		return this.shown === leaf && this.dock?.collapsed !== true;
	}

	async show(leaf: WorkspaceLeaf): Promise<void> {
		this.shown = leaf;
		this.drawTabs();
		await leaf.loadIfDeferred();
		leaf.onResize();
	}

	drawTabs(): void {
		for (const leaf of this.leaves) leaf.leafEl.toggle(leaf === this.shown);
		this.tabsEl.replaceChildren(
			...this.leaves.map((leaf) => {
				const tab = createEl("button", { cls: "workspace-tab-header", attr: { role: "tab", "aria-selected": String(leaf === this.shown), "aria-label": leaf.getDisplayText() } });
				if (leaf === this.shown) tab.addClass("is-active");
				const icon = getIcon(leaf.getIcon());
				if (icon !== null) tab.append(icon);
				if (this.dock === null) tab.createSpan({ cls: "workspace-tab-header-inner-title", text: leaf.getDisplayText() });
				setTooltip(tab, leaf.getDisplayText());
				tab.addEventListener("click", () => {
					void this.show(leaf).then(() => {
						this.host.workspace.setActiveLeaf(real(leaf), { focus: true });
					});
				});
				return tab;
			}),
		);
	}
}

type Shape = Pick<obsidian.WorkspaceSidedock & obsidian.WorkspaceMobileDrawer, "collapsed" | "toggle" | "collapse" | "expand">;

/** A side of the workspace: a dock on the desktop, a drawer on a phone. */
export class SideDock extends Loud implements Shape {
	readonly containerEl: HTMLElement;
	readonly group: LeafGroup;

	constructor(host: HostApp, readonly side: obsidian.Side, public collapsed: boolean) {
		super();
		this.containerEl = createDiv({ cls: `workspace-split mod-sidedock mod-${side}-split`, attr: { role: "complementary", "aria-label": side === "left" ? "Left sidebar" : "Right sidebar" } });
		this.group = new LeafGroup(host, this);
		this.containerEl.append(this.group.containerEl);
		this.draw();
	}

	private draw(): void {
		this.containerEl.toggleClass("is-sidedock-collapsed", this.collapsed);
	}
	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}
	collapse(): void {
		this.collapsed = true;
		this.draw();
	}
	expand(): void {
		this.collapsed = false;
		this.draw();
		void this.group.shown?.loadIfDeferred();
	}
}
