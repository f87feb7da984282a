import { ItemView, Plugin } from "obsidian";

const VIEW = "kith-agenda";

class AgendaView extends ItemView {
	getViewType(): string {
		return VIEW;
	}
	getDisplayText(): string {
		return "Kith";
	}
	override getIcon(): string {
		return "users-round";
	}
	override async onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: "kith-panel", text: "Kith" });
	}
}

export default class KithPlugin extends Plugin {
	override onload(): void {
		this.registerView(VIEW, (leaf) => new AgendaView(leaf));
		this.addRibbonIcon("users-round", "Open agenda", () => void this.app.workspace.ensureSideLeaf(VIEW, "right", { active: true }));
		this.addCommand({ id: "open-agenda", name: "Open agenda", callback: () => void this.app.workspace.ensureSideLeaf(VIEW, "right", { active: true }) });
	}
}
