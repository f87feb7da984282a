import { Keymap, Menu, Platform, type App, type HoverParent, type PaneType } from "obsidian";
import type { NotePath } from "../core/notes";
import type { Translator } from "../i18n";

interface Place {
	readonly path: NotePath;
	/** 1-based. */
	readonly line?: number;
}

/** Follows links to notes as Obsidian does: in place, in a new tab, as a preview, from a context menu. */
export class NoteLinks {
	constructor(
		private readonly app: App,
		private readonly hoverSource: string,
		private readonly t: () => Translator,
	) {}

	/** Opens a note at its line; modifiers of the event choose the pane. */
	open(place: Place, event: MouseEvent | KeyboardEvent | null): Promise<void> {
		return this.openIn(place, event === null ? false : Keymap.isModEvent(event));
	}

	private async openIn({ path, line }: Place, pane: PaneType | boolean): Promise<void> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return;
		const leaf = this.app.workspace.getLeaf(pane);
		await leaf.openFile(file, { active: true, ...(line === undefined ? {} : { eState: { line: line - 1 } }) });
		// On a phone the drawer lies over the note that was asked for.
		if (Platform.isPhone) this.app.workspace.rightSplit.collapse();
	}

	hover({ path, line }: Place, event: MouseEvent, targetEl: HTMLElement, hoverParent: HoverParent): void {
		this.app.workspace.trigger("hover-link", {
			event,
			source: this.hoverSource,
			hoverParent,
			targetEl,
			linktext: path,
			sourcePath: "",
			...(line === undefined ? {} : { state: { scroll: line - 1 } }),
		});
	}

	contextMenu(place: Place, event: MouseEvent): void {
		const file = this.app.vault.getFileByPath(place.path);
		if (file === null) return;
		const words = this.t().messages.panel.menu;
		const menu = new Menu();
		const item = (title: string, icon: string, pane: PaneType | boolean): void => {
			menu.addItem((entry) =>
				entry
					.setSection("open")
					.setTitle(title)
					.setIcon(icon)
					.onClick(() => void this.openIn(place, pane)),
			);
		};
		item(words.open, "file-text", false);
		item(words.openTab, "file-plus", "tab");
		item(words.openSplit, "separator-vertical", "split");
		this.app.workspace.trigger("file-menu", menu, file, "link-context-menu");
		menu.showAtMouseEvent(event);
	}

	/** A link as written in a note: `[[target]]`. */
	openText(linktext: string, sourcePath: NotePath, event: MouseEvent): void {
		void this.app.workspace.openLinkText(linktext, sourcePath, Keymap.isModEvent(event));
	}
}

