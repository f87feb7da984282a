import type * as obsidian from "obsidian";
import { Component } from "../base/component";
import { setIcon } from "../base/icons";
import { own } from "../base/loud";
import type { Menu } from "../interface/menu";
import { setTooltip } from "../interface/tooltip";
import type { WorkspaceLeaf } from "./leaf";
import type { Part } from "../base/part";

/** Base of all views. The container's first child is the header, its second the content, as plugins rely on. */
export abstract class View extends Component implements Part<obsidian.View, keyof obsidian.Component | "onPaneMenu"> {
	readonly app: obsidian.App;
	icon: obsidian.IconName = "file";
	navigation = true;
	scope: obsidian.Scope | null = null;
	readonly containerEl: HTMLElement;

	constructor(readonly leaf: obsidian.WorkspaceLeaf) {
		super();
		this.app = own<WorkspaceLeaf>(leaf).app;
		this.containerEl = createDiv("workspace-leaf-content");
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;
	onOpen(): Promise<void> {
		return Promise.resolve();
	}
	onClose(): Promise<void> {
		return Promise.resolve();
	}
	getIcon(): obsidian.IconName {
		return this.icon;
	}
	getState(): Record<string, unknown> {
		return {};
	}
	setState(_state: unknown, _result: obsidian.ViewStateResult): Promise<void> {
		return Promise.resolve();
	}
	getEphemeralState(): Record<string, unknown> {
		return {};
	}
	setEphemeralState(_state: unknown): void {}
	onResize(): void {}
	onPaneMenu(_menu: Menu, _source: string): void {}

	/** Puts the view on show: loads it, then lets it draw. */
	async open(parent: HTMLElement): Promise<void> {
		this.containerEl.setAttr("data-type", this.getViewType());
		parent.append(this.containerEl);
		this.load();
		await this.onOpen();
	}

	async close(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.detach();
	}
}

export abstract class ItemView extends View implements Part<obsidian.ItemView, keyof obsidian.View> {
	readonly contentEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(leaf: obsidian.WorkspaceLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv("view-header");
		this.titleEl = header.createDiv("view-header-title-container").createDiv("view-header-title");
		this.actionsEl = header.createDiv("view-actions");
		this.contentEl = this.containerEl.createDiv("view-content");
	}

	addAction(icon: obsidian.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = createEl("button", { cls: "clickable-icon view-action", attr: { "aria-label": title } });
		setIcon(button, icon);
		setTooltip(button, title);
		button.addEventListener("click", callback);
		this.actionsEl.prepend(button);
		return button;
	}

	override async open(parent: HTMLElement): Promise<void> {
		this.titleEl.setText(this.getDisplayText());
		await super.open(parent);
	}

	showTitle(): void {
		this.titleEl.setText(this.getDisplayText());
	}
}

/** Stands in a background leaf until it is shown: the plugin's view is not made before (1.7.2). */
export class DeferredView extends View {
	constructor(leaf: obsidian.WorkspaceLeaf, readonly type: string, readonly state: Record<string, unknown>) {
		super(leaf);
	}
	getViewType(): string {
		return this.type;
	}
	getDisplayText(): string {
		return this.type;
	}
	override getState(): Record<string, unknown> {
		return this.state;
	}
}

/** A leaf with nothing in it, or with a view whose plugin is switched off. */
export class EmptyView extends ItemView {
	constructor(leaf: obsidian.WorkspaceLeaf, private readonly message = "No file is open") {
		super(leaf);
	}
	getViewType(): string {
		return "empty";
	}
	getDisplayText(): string {
		return "New tab";
	}
	override onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: "empty-state", text: this.message });
		return Promise.resolve();
	}
}
