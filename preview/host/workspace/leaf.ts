import type * as obsidian from "obsidian";
import { Events } from "../base/events";
import { own, real } from "../base/loud";
import type { HostApp } from "../app";
import type { LeafGroup } from "./leaf-group";
import type { View } from "./view";
import { DeferredView, EmptyView } from "./view";
import type { Part } from "../base/part";

type Lacking = "getRoot" | "getContainer" | "setPinned" | "togglePinned" | "setGroupMember" | "setGroup" | "parent" | "view" | "open";
let made = 0;

/** A place for one view. Which group of tabs it lies in decides whether it is seen. */
export class WorkspaceLeaf extends Events implements Part<obsidian.WorkspaceLeaf, Lacking> {
	readonly id = `leaf-${made++}`;
	hoverPopover: obsidian.HoverPopover | null = null;
	readonly leafEl = createDiv("workspace-leaf");
	view: View;
	parent: LeafGroup;
	/** Views of this leaf that "back" returns to. */
	readonly history: { state: obsidian.ViewState; ephemeral: unknown }[] = [];

	constructor(readonly host: HostApp, group: LeafGroup) {
		super();
		this.parent = group;
		this.view = new EmptyView(real(this));
		this.leafEl.addEventListener("pointerdown", () => {
			host.workspace.setActiveLeaf(real(this), { focus: false });
		});
		this.leafEl.addEventListener("focusin", () => {
			host.workspace.setActiveLeaf(real(this), { focus: false });
		});
	}

	get app(): obsidian.App {
		return real(this.host);
	}
	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	async open(view: View): Promise<View> {
		await this.view.close();
		this.view = view;
		await view.open(this.leafEl);
		this.parent.drawTabs();
		this.host.workspace.trigger("layout-change");
		return view;
	}

	getViewState(): obsidian.ViewState {
		return { type: this.view.getViewType(), state: this.view.getState() };
	}

	async setViewState(next: obsidian.ViewState, ephemeral?: unknown): Promise<void> {
		const inBackground = next.active !== true && !this.parent.isShown(this);
		if (this.view.getViewType() !== next.type || this.isDeferred) {
			const make = this.host.views.get(next.type);
			if (make === undefined) await this.open(new EmptyView(real(this), `There is no view of the type "${next.type}" now.`));
			else if (inBackground) await this.open(new DeferredView(real(this), next.type, next.state ?? {}));
			else await this.open(own<View>(make(real(this))));
		}
		if (next.state !== undefined && !this.isDeferred) await this.view.setState(next.state, { history: false });
		if (ephemeral !== undefined) this.view.setEphemeralState(ephemeral);
		this.parent.drawTabs();
		if (next.active === true) this.host.workspace.setActiveLeaf(real(this), { focus: true });
	}

	async loadIfDeferred(): Promise<void> {
		if (!(this.view instanceof DeferredView)) return;
		const { type, state } = this.view;
		await this.setViewState({ type, state, active: this.parent.isShown(this) });
	}

	async openFile(file: obsidian.TFile, how: obsidian.OpenViewState = {}): Promise<void> {
		await this.setViewState({ type: "markdown", state: { ...how.state, file: file.path }, active: how.active ?? true }, how.eState);
		this.host.workspace.noteOpened(file);
	}

	getEphemeralState(): unknown {
		return this.view.getEphemeralState();
	}
	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}
	getIcon(): obsidian.IconName {
		return this.view.getIcon();
	}
	getDisplayText(): string {
		return this.view.getDisplayText();
	}
	onResize(): void {
		this.view.onResize();
	}

	detach(): void {
		void this.view.close();
		this.leafEl.detach();
		this.parent.remove(this);
		this.host.workspace.leafClosed(this);
	}
}
