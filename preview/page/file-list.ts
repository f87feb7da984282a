import type * as obsidian from "obsidian";
import { setIcon } from "../host/base/icons";
import { Keymap } from "../host/base/keymap";
import { real } from "../host/base/loud";
import { TFile, TFolder } from "../host/files/files";
import { Menu } from "../host/interface/menu";
import { ItemView } from "../host/workspace/view";

/** A folder of 10,000 notes shows its first ones; the search of the panel finds the rest. */
const SHOWN = 200;

/** The file explorer, as far as a preview needs one. */
export class FileList extends ItemView {
	static readonly type = "file-explorer";
	override icon = "folder-closed";
	private readonly opened = new Set<string>(["/"]);
	private timer = 0;

	getViewType(): string {
		return FileList.type;
	}
	getDisplayText(): string {
		return "Files";
	}

	override onOpen(): Promise<void> {
		const { vault, workspace } = this.app;
		for (const event of ["create", "delete", "rename"] as const) {
			this.registerEvent(vault.on(event as "create", () => {
				window.clearTimeout(this.timer);
				this.timer = window.setTimeout(() => {
					this.draw();
				}, 50);
			}));
		}
		this.registerEvent(workspace.on("file-open", () => {
			this.draw();
		}));
		for (const folder of vault.getRoot().children) if (folder instanceof TFolder && folder.children.length <= 40) this.opened.add(folder.path);
		this.draw();
		return Promise.resolve();
	}
	override onunload(): void {
		window.clearTimeout(this.timer);
	}

	private draw(): void {
		this.contentEl.empty();
		this.drawFolder(this.app.vault.getRoot(), this.contentEl.createDiv("nav-files-container"));
	}

	private drawFolder(folder: obsidian.TFolder, holder: HTMLElement): void {
		const byName = (a: obsidian.TAbstractFile, b: obsidian.TAbstractFile): number => Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name);
		const children = [...folder.children].sort(byName);
		for (const child of children.slice(0, SHOWN)) {
			const row = holder.createEl("button", { cls: "nav-item", text: child instanceof TFile ? child.basename : child.name });
			if (child instanceof TFolder) {
				const shown = this.opened.has(child.path);
				row.addClass("nav-folder");
				row.setAttr("aria-expanded", String(shown));
				const mark = createSpan("nav-item-icon");
				setIcon(mark, shown ? "chevron-down" : "chevron-right");
				row.prepend(mark);
				row.addEventListener("click", () => {
					if (shown) this.opened.delete(child.path);
					else this.opened.add(child.path);
					this.draw();
				});
				if (shown) this.drawFolder(child, holder.createDiv("nav-children"));
			} else if (child instanceof TFile) {
				row.toggleClass("is-active", this.app.workspace.getActiveFile() === child);
				row.addEventListener("click", (event) => {
					void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(child);
				});
				row.addEventListener("contextmenu", (event) => {
					event.preventDefault();
					const menu = new Menu();
					this.app.workspace.trigger("file-menu", real(menu), child, "file-explorer-context-menu");
					if (!menu.isEmpty) menu.showAtMouseEvent(event);
				});
			}
		}
		if (children.length > SHOWN) holder.createDiv({ cls: "nav-more", text: `… ${children.length - SHOWN} more` });
	}
}
