import type * as obsidian from "obsidian";
import { own, real } from "../base/loud";
import { renderMarkdown } from "../markdown/render";
import { bindLinks } from "../interface/links";
import type { WorkspaceLeaf } from "./leaf";
import { Menu } from "../interface/menu";
import { LineEditor } from "./line-editor";
import { ItemView } from "./view";

type Mode = obsidian.MarkdownViewModeType;

/**
 * A note in a leaf: read as rendered Markdown, or as its lines, which can be edited. Asked for a line (`eState.line`,
 * 0-based, as Obsidian's links give it) it shows the lines, scrolls there and marks the place.
 */
export class MarkdownView extends ItemView {
	file: obsidian.TFile | null = null;
	private mode: Mode = "preview";
	private data = "";
	private focusLine: number | null = null;
	private saveTimer = 0;
	readonly editor = new LineEditor(this.contentEl, () => this.data);
	override icon = "file-text";

	getViewType(): string {
		return "markdown";
	}
	getDisplayText(): string {
		return this.file?.basename ?? "Note";
	}
	getMode(): Mode {
		return this.mode;
	}
	getViewData(): string {
		return this.data;
	}
	override getState(): Record<string, unknown> {
		return { file: this.file?.path, mode: this.mode };
	}

	override onOpen(): Promise<void> {
		const { vault } = this.app;
		this.addAction("book-open", "Switch between reading and lines", () => {
			this.focusLine = null;
			this.mode = this.mode === "preview" ? "source" : "preview";
			void this.draw();
		});
		this.registerEvent(vault.on("modify", (file) => {
			if (file === this.file) void this.reload();
		}));
		this.registerEvent(vault.on("rename", (file) => {
			if (file !== this.file) return;
			this.showTitle();
			own<WorkspaceLeaf>(this.leaf).parent.drawTabs();
		}));
		this.registerEvent(vault.on("delete", (file) => {
			if (file === this.file) this.leaf.detach();
		}));
		this.registerDomEvent(this.contentEl, "contextmenu", (event: MouseEvent) => {
			const menu = new Menu();
			this.app.workspace.trigger("editor-menu", real(menu), this.editor, this);
			if (menu.isEmpty) return;
			event.preventDefault();
			menu.showAtMouseEvent(event);
		});
		bindLinks(this, this.app, this.contentEl, () => this.file?.path ?? "");
		return Promise.resolve();
	}

	override onunload(): void {
		window.clearTimeout(this.saveTimer);
	}

	override async setState(state: { file?: string; mode?: Mode }): Promise<void> {
		this.file = this.app.vault.getFileByPath(state.file ?? "");
		this.mode = state.mode ?? this.mode;
		this.focusLine = null;
		this.showTitle();
		await this.reload();
	}

	override getEphemeralState(): Record<string, unknown> {
		return this.focusLine === null ? {} : { line: this.focusLine };
	}
	override setEphemeralState(state: unknown): void {
		const line = (state as { line?: number } | null)?.line;
		if (line === undefined) return;
		this.focusLine = line;
		this.mode = "source";
		void this.draw();
	}

	private async reload(): Promise<void> {
		if (this.file === null) return;
		const data = await this.app.vault.cachedRead(this.file);
		if (data === this.data && this.contentEl.childElementCount > 0) return;
		this.data = data;
		await this.draw();
	}

	private async draw(): Promise<void> {
		this.contentEl.empty();
		if (this.mode === "source") {
			this.drawLines();
			return;
		}
		const page = this.contentEl.createDiv("markdown-preview-view markdown-rendered");
		await renderMarkdown(this.app, this.data, page, this.file?.path ?? "", real(this));
	}

	private drawLines(): void {
		const editor = this.contentEl.createDiv({ cls: "markdown-source-view", attr: { contenteditable: "plaintext-only", role: "textbox", "aria-multiline": "true", "aria-label": "Lines of the note", spellcheck: "false" } });
		this.data.split("\n").forEach((text, index) => {
			const line = editor.createDiv({ cls: "cm-line", text });
			if (text === "") line.createEl("br");
			if (index === this.focusLine) {
				line.addClass("is-flashing");
				window.requestAnimationFrame(() => {
					line.scrollIntoView({ block: "center" });
				});
			}
		});
		editor.addEventListener("input", () => {
			window.clearTimeout(this.saveTimer);
			this.saveTimer = window.setTimeout(() => {
				if (this.file === null) return;
				this.data = [...editor.childNodes].map((node) => node.textContent ?? "").join("\n");
				void this.app.vault.modify(this.file, this.data);
			}, 400);
		});
	}
}
