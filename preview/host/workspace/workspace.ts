import type * as obsidian from "obsidian";
import type { HostApp } from "../app";
import { Events } from "../base/events";
import { own, real } from "../base/loud";
import { LeafGroup, SideDock } from "./leaf-group";
import type { WorkspaceLeaf } from "./leaf";
import { MarkdownView } from "./markdown-view";
import type { View } from "./view";
import type { Part } from "../base/part";

type Lacking =
	| "leftSplit" | "rightSplit" | "leftRibbon" | "rightRibbon" | "rootSplit" | "requestSaveLayout" | "changeLayout" | "getLayout"
	| "createLeafInParent" | "createLeafBySplit" | "splitActiveLeaf" | "duplicateLeaf" | "getUnpinnedLeaf" | "moveLeafToPopout"
	| "openPopoutLeaf" | "getGroupLeaves" | "updateOptions" | "handleLinkContextMenu" | "activeLeaf" | "getActiveViewOfType";

/** Leaves and docks. The root may be split in two; a popout window is opened as a tab. */
export class Workspace extends Events implements Part<obsidian.Workspace, Lacking> {
	readonly containerEl = createDiv("workspace");
	readonly leftSplit: SideDock;
	readonly rightSplit: SideDock;
	readonly rootEl = createDiv({ cls: "workspace-split mod-root", attr: { role: "main" } });
	private readonly rootGroups: LeafGroup[] = [];
	activeLeaf: WorkspaceLeaf | null = null;
	layoutReady = false;
	private whenReady: (() => unknown)[] = [];
	private recent: string[] = [];
	private lastRootLeaf: WorkspaceLeaf | null = null;

	constructor(private readonly host: HostApp, phone: boolean) {
		super();
		this.leftSplit = new SideDock(host, "left", phone);
		this.rightSplit = new SideDock(host, "right", phone);
		this.containerEl.append(this.leftSplit.containerEl, this.rootEl, this.rightSplit.containerEl);
		this.addRootGroup();
	}

	private addRootGroup(): LeafGroup {
		const group = new LeafGroup(this.host, null);
		this.rootGroups.push(group);
		this.rootEl.append(group.containerEl);
		return group;
	}

	get activeEditor(): obsidian.MarkdownFileInfo | null {
		return this.activeLeaf?.view instanceof MarkdownView ? real(this.activeLeaf.view) : null;
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.whenReady.push(callback);
	}
	/** Ends the loading: calls back in order, and from then on at once. */
	setReady(): void {
		this.layoutReady = true;
		for (const callback of this.whenReady.splice(0)) callback();
		this.trigger("layout-change");
	}

	getLeaf(how?: obsidian.PaneType | boolean): obsidian.WorkspaceLeaf {
		return real(this.leafFor(how));
	}
	private leafFor(how?: obsidian.PaneType | boolean): WorkspaceLeaf {
		const beside = this.lastRootLeaf?.parent ?? this.rootGroups[0] ?? this.addRootGroup();
		if (how === "split") return this.shownAs((this.rootGroups.find((group) => group !== beside) ?? this.addRootGroup()).add());
		// A view that is no place for notes (`navigation` false) keeps its leaf.
		if (how === undefined || how === false) return this.lastRootLeaf?.view.navigation === true ? this.lastRootLeaf : this.shownAs(beside.add());
		return this.shownAs(beside.add());
	}
	private shownAs(leaf: WorkspaceLeaf): WorkspaceLeaf {
		leaf.parent.shown = leaf;
		leaf.parent.drawTabs();
		return leaf;
	}

	getLeftLeaf(): obsidian.WorkspaceLeaf {
		return real(this.leftSplit.group.add());
	}
	getRightLeaf(): obsidian.WorkspaceLeaf {
		return real(this.rightSplit.group.add());
	}

	async ensureSideLeaf(type: string, side: obsidian.Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<obsidian.WorkspaceLeaf> {
		const dock = side === "left" ? this.leftSplit : this.rightSplit;
		const leaf = dock.group.leaves.find((one) => one.view.getViewType() === type) ?? dock.group.add();
		if (options.reveal ?? true) {
			dock.expand();
			dock.group.shown = leaf;
		}
		await leaf.setViewState({ type, ...(options.state === undefined ? {} : { state: options.state }), active: options.active ?? false });
		if (options.reveal ?? true) await dock.group.show(leaf);
		return real(leaf);
	}

	async revealLeaf(leaf: obsidian.WorkspaceLeaf): Promise<void> {
		const { parent } = own<WorkspaceLeaf>(leaf);
		parent.dock?.expand();
		await parent.show(own(leaf));
	}

	setActiveLeaf(given: obsidian.WorkspaceLeaf, how?: { focus?: boolean } | boolean): void {
		const leaf = own<WorkspaceLeaf>(given);
		if (leaf.parent.dock === null) this.lastRootLeaf = leaf;
		if (typeof how === "object" && how.focus === true && !leaf.leafEl.contains(document.activeElement)) leaf.view.containerEl.focus();
		if (this.activeLeaf === leaf) return;
		const before = this.getActiveFile();
		this.activeLeaf = leaf;
		for (const one of this.allLeaves()) one.leafEl.toggleClass("mod-active", one === leaf);
		this.trigger("active-leaf-change", leaf);
		if (this.getActiveFile() !== before) this.trigger("file-open", this.getActiveFile());
	}

	/** The file of the active leaf, or where a sidebar is active of the last one in the root, as Obsidian has it. */
	getActiveFile(): obsidian.TFile | null {
		const leaf = this.activeLeaf?.view instanceof MarkdownView ? this.activeLeaf : this.lastRootLeaf;
		return leaf?.view instanceof MarkdownView ? leaf.view.file : null;
	}
	noteOpened(file: obsidian.TFile): void {
		this.recent = [file.path, ...this.recent.filter((path) => path !== file.path)].slice(0, 10);
		this.trigger("file-open", file);
	}
	getLastOpenFiles(): string[] {
		return this.recent;
	}

	getActiveViewOfType<T>(type: abstract new (...parts: never[]) => T): T | null {
		const view: unknown = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	async openLinkText(linktext: string, sourcePath: string, how?: obsidian.PaneType | boolean, state: obsidian.OpenViewState = {}): Promise<void> {
		const [path = "", subpath] = linktext.split("#");
		let file = this.host.metadataCache.getFirstLinkpathDest(path, sourcePath);
		// As in Obsidian, following a link to nothing makes the note.
		file ??= await this.host.vault.create(path.endsWith(".md") ? path : `${path}.md`, "");
		const line = subpath === undefined ? undefined : this.host.metadataCache.getFileCache(file)?.headings?.find((one) => one.heading === subpath)?.position.start.line;
		const leaf = this.leafFor(how);
		await leaf.openFile(file, { active: true, ...state, ...(line === undefined ? {} : { eState: { line, ...state.eState } }) });
	}

	private allLeaves(): WorkspaceLeaf[] {
		return [this.leftSplit.group, ...this.rootGroups, this.rightSplit.group].flatMap((group) => group.leaves);
	}
	iterateAllLeaves(visit: (leaf: obsidian.WorkspaceLeaf) => unknown): void {
		for (const leaf of this.allLeaves()) visit(real(leaf));
	}
	iterateRootLeaves(visit: (leaf: obsidian.WorkspaceLeaf) => unknown): void {
		for (const leaf of this.rootGroups.flatMap((group) => group.leaves)) visit(real(leaf));
	}
	getLeavesOfType(type: string): obsidian.WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type).map((leaf) => real(leaf));
	}
	getLeafById(id: string): obsidian.WorkspaceLeaf | null {
		const leaf = this.allLeaves().find((one) => one.id === id);
		return leaf === undefined ? null : real(leaf);
	}
	getMostRecentLeaf(): obsidian.WorkspaceLeaf | null {
		return this.lastRootLeaf === null ? null : real(this.lastRootLeaf);
	}
	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}
	leafClosed(leaf: WorkspaceLeaf): void {
		if (this.lastRootLeaf === leaf) this.lastRootLeaf = this.rootGroups[0]?.shown ?? null;
		if (this.activeLeaf === leaf) this.activeLeaf = this.lastRootLeaf;
		this.trigger("layout-change");
	}

	/** Views of a type whose plugin goes away give up their place. */
	closeViews(type: string): void {
		for (const leaf of this.allLeaves()) if (leaf.view.getViewType() === type) leaf.detach();
	}
	get shownViews(): readonly View[] {
		return this.allLeaves().map((leaf) => leaf.view);
	}
}
