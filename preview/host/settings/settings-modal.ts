import type * as obsidian from "obsidian";
import { Modal } from "../interface/modal";
import type { SettingTab } from "./setting-tab";

/** The settings window, with the tabs of the plugins. */
export class SettingsModal extends Modal {
	constructor(app: obsidian.App, private readonly tab: SettingTab, private readonly name: string) {
		super(app);
		this.modalEl.addClass("mod-settings");
	}
	override onOpen(): void {
		this.setTitle(this.name);
		this.contentEl.append(this.tab.containerEl);
		this.tab.show();
	}
	override onClose(): void {
		this.tab.hide();
		this.tab.containerEl.detach();
	}
}
