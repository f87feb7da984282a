import type * as obsidian from "obsidian";
import { AbstractInputSuggest } from "../interface/suggest";
import type { Setting } from "./setting";

/** Reads, checks and writes one control's value; what Obsidian's framework does around `control` rows. */
interface Binding {
	read(): unknown;
	/** Checks, then saves; an error shows under the row and nothing is saved. */
	write(value: unknown): Promise<void>;
}

class PathSuggest extends AbstractInputSuggest<string> {
	constructor(app: obsidian.App, input: HTMLInputElement, private readonly paths: () => readonly string[]) {
		super(app, input);
		this.onSelect((path) => {
			this.setValue(path);
			this.close();
		});
	}
	protected getSuggestions(query: string): string[] {
		return this.paths().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
	}
	renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}
}

function bindingOf(tab: obsidian.SettingTab, control: obsidian.SettingControl, setting: Setting, changed: () => void): Binding {
	const check = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
	return {
		read: () => tab.getControlValue(control.key) ?? control.defaultValue,
		write: async (value) => {
			const error = (await check?.(value)) ?? "";
			setting.setErrorMessage(error === "" ? null : error);
			if (error !== "") return;
			await tab.setControlValue(control.key, value);
			changed();
		},
	};
}

function textOf(value: unknown): string {
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Fills a row with the control that its definition asks for. */
export function renderControl(tab: obsidian.SettingTab, control: obsidian.SettingControl, setting: Setting, changed: () => void): void {
	const { read, write } = bindingOf(tab, control, setting, changed);
	const save = (value: unknown): void => void write(value);
	switch (control.type) {
		case "toggle":
			setting.addToggle((toggle) => toggle.setValue(read() === true).onChange(save));
			break;
		case "dropdown":
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(read())).onChange(save));
			break;
		case "text":
		case "file":
		case "folder":
			setting.addText((text) => {
				text.setPlaceholder(control.placeholder ?? "").setValue(textOf(read())).onChange(save);
				const { vault } = tab.app;
				if (control.type === "folder") {
					new PathSuggest(tab.app, text.inputEl, () => vault.getAllFolders(control.includeRoot).filter((folder) => control.filter?.(folder) ?? true).map((folder) => folder.path));
				} else if (control.type === "file") {
					new PathSuggest(tab.app, text.inputEl, () => vault.getFiles().filter((file) => control.filter?.(file) ?? true).map((file) => file.path));
				}
			});
			break;
		case "textarea":
			setting.addTextArea((area) => {
				area.inputEl.rows = control.rows ?? 4;
				area.setPlaceholder(control.placeholder ?? "").setValue(textOf(read())).onChange(save);
			});
			break;
		case "number":
			setting.addText((text) => {
				text.inputEl.type = "number";
				text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
				text.setPlaceholder(control.placeholder ?? "").setValue(textOf(read()));
				text.onChange((value) => {
					const number = Number.parseFloat(value);
					save(Number.isNaN(number) ? (control.defaultValue ?? 0) : number);
				});
			});
			break;
		case "slider":
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step).setValue(Number(read() ?? control.min));
				if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
				slider.onChange(save);
			});
			break;
		case "color":
			setting.addColorPicker((picker) => picker.setValue(textOf(read()) || "#000000").onChange(save));
			break;
	}
	const first = read();
	void Promise.resolve((control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined)?.(first)).then((error) => {
		if (typeof error === "string" && error !== "") setting.setErrorMessage(error);
	});
}
