import type * as obsidian from "obsidian";
import { Loud, real } from "../base/loud";
import { setTooltip } from "../interface/tooltip";
import {
	type BaseComponent, ButtonComponent, ColorComponent, DisplayValueComponent, DropdownComponent, ExtraButtonComponent, ProgressBarComponent,
	SearchComponent, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent,
} from "./components";
import type { Part } from "../base/part";

/** A row of settings: name and description on one side, controls on the other. */
export class Setting extends Loud implements Part<obsidian.Setting, "addMomentFormat" | "then" | "components"> {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	readonly components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(holder: HTMLElement) {
		super();
		this.settingEl = holder.createDiv("setting-item");
		this.infoEl = this.settingEl.createDiv("setting-item-info");
		this.nameEl = this.infoEl.createDiv("setting-item-name");
		this.descEl = this.infoEl.createDiv("setting-item-description");
		this.controlEl = this.settingEl.createDiv("setting-item-control");
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}
	setDesc(text: string | DocumentFragment): this {
		this.descEl.setText(text);
		return this;
	}
	setClass(name: string): this {
		this.settingEl.addClass(name);
		return this;
	}
	setTooltip(text: string): this {
		setTooltip(this.nameEl, text);
		return this;
	}
	setHeading(): this {
		this.settingEl.addClass("setting-item-heading");
		this.nameEl.setAttrs({ role: "heading", "aria-level": "3" });
		return this;
	}
	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass("is-disabled", disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}
	setErrorMessage(message: string | null): this {
		this.errorEl?.detach();
		this.errorEl = message === null ? null : this.infoEl.createDiv({ cls: "setting-item-error", text: message, attr: { role: "alert" } });
		return this;
	}
	clear(): this {
		this.controlEl.empty();
		this.components.length = 0;
		return this;
	}
	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	private add<T extends BaseComponent, Given>(component: T, build: (component: Given) => unknown): this {
		this.components.push(component);
		for (const el of this.controlEl.querySelectorAll("input, select, textarea")) if (!el.hasAttribute("aria-label")) el.setAttr("aria-label", this.nameEl.getText());
		build(real(component));
		return this;
	}
	addButton(build: (component: obsidian.ButtonComponent) => unknown): this {
		return this.add(new ButtonComponent(this.controlEl), build);
	}
	addExtraButton(build: (component: obsidian.ExtraButtonComponent) => unknown): this {
		return this.add(new ExtraButtonComponent(this.controlEl), build);
	}
	addToggle(build: (component: obsidian.ToggleComponent) => unknown): this {
		return this.add(new ToggleComponent(this.controlEl), build);
	}
	addText(build: (component: obsidian.TextComponent) => unknown): this {
		return this.add(new TextComponent(this.controlEl), build);
	}
	addSearch(build: (component: obsidian.SearchComponent) => unknown): this {
		return this.add(new SearchComponent(this.controlEl), build);
	}
	addTextArea(build: (component: obsidian.TextAreaComponent) => unknown): this {
		return this.add(new TextAreaComponent(this.controlEl), build);
	}
	addDropdown(build: (component: obsidian.DropdownComponent) => unknown): this {
		return this.add(new DropdownComponent(this.controlEl), build);
	}
	addColorPicker(build: (component: obsidian.ColorComponent) => unknown): this {
		return this.add(new ColorComponent(this.controlEl), build);
	}
	addProgressBar(build: (component: obsidian.ProgressBarComponent) => unknown): this {
		return this.add(new ProgressBarComponent(this.controlEl), build);
	}
	addSlider(build: (component: obsidian.SliderComponent) => unknown): this {
		return this.add(new SliderComponent(this.controlEl), build);
	}
	addDisplayValue(build: (component: obsidian.DisplayValueComponent) => unknown): this {
		build(new DisplayValueComponent(this.controlEl));
		return this;
	}
	addComponent<T extends obsidian.BaseComponent>(build: (el: HTMLElement) => T): this {
		this.components.push(real(build(this.controlEl)));
		return this;
	}
}

/** Rows under a common heading. */
export class SettingGroup extends Loud implements obsidian.SettingGroup {
	readonly groupEl: HTMLElement;
	readonly listEl: HTMLElement;
	private readonly headEl: HTMLElement;

	constructor(holder: HTMLElement) {
		super();
		this.groupEl = holder.createDiv("setting-group");
		this.headEl = this.groupEl.createDiv("setting-group-header");
		this.listEl = this.groupEl.createDiv("setting-items");
	}
	setHeading(text: string | DocumentFragment): this {
		this.headEl.createDiv({ cls: "setting-item-name", attr: { role: "heading", "aria-level": "2" } }).setText(text);
		return this;
	}
	addClass(...names: string[]): this {
		this.groupEl.addClass(...names);
		return this;
	}
	addSetting(build: (setting: obsidian.Setting) => void): this {
		build(real(new Setting(this.listEl)));
		return this;
	}
	addSearch(build: (component: obsidian.SearchComponent) => unknown): this {
		build(real(new SearchComponent(this.headEl)));
		return this;
	}
	addExtraButton(build: (component: obsidian.ExtraButtonComponent) => unknown): this {
		build(real(new ExtraButtonComponent(this.headEl)));
		return this;
	}
}
