import type * as obsidian from "obsidian";
import { setIcon } from "../base/icons";
import { Loud } from "../base/loud";
import { setTooltip } from "../interface/tooltip";
import type { Part } from "../base/part";

export abstract class BaseComponent extends Loud implements obsidian.BaseComponent {
	disabled = false;
	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}
	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

abstract class ValueComponent<T> extends BaseComponent {
	protected changed: ((value: T) => unknown) | null = null;
	abstract getValue(): T;
	abstract setValue(value: T): this;
	onChange(callback: (value: T) => unknown): this {
		this.changed = callback;
		return this;
	}
}

export class ButtonComponent extends BaseComponent implements Part<obsidian.ButtonComponent, "then"> {
	readonly buttonEl: HTMLButtonElement;
	constructor(holder: HTMLElement) {
		super();
		this.buttonEl = holder.createEl("button", { type: "button" });
	}
	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
	private with(name: string, on: boolean): this {
		this.buttonEl.toggleClass(name, on);
		return this;
	}
	setCta(): this {
		return this.with("mod-cta", true);
	}
	removeCta(): this {
		return this.with("mod-cta", false);
	}
	setWarning(): this {
		return this.with("mod-warning", true);
	}
	setDestructive(): this {
		return this.with("mod-destructive", true);
	}
	removeDestructive(): this {
		return this.with("mod-destructive", false);
	}
	setClass(name: string): this {
		return this.with(name, true);
	}
	setTooltip(text: string, options?: obsidian.TooltipOptions): this {
		setTooltip(this.buttonEl, text, options);
		return this;
	}
	setButtonText(text: string): this {
		this.buttonEl.setText(text);
		return this;
	}
	setIcon(icon: obsidian.IconName): this {
		setIcon(this.buttonEl, icon);
		return this;
	}
	onClick(callback: (event: MouseEvent) => unknown): this {
		this.buttonEl.addEventListener("click", callback);
		return this;
	}
}

export class ExtraButtonComponent extends BaseComponent implements Part<obsidian.ExtraButtonComponent, "then"> {
	readonly extraSettingsEl: HTMLElement;
	constructor(holder: HTMLElement) {
		super();
		this.extraSettingsEl = holder.createEl("button", { cls: "clickable-icon extra-setting-button", type: "button" });
		setIcon(this.extraSettingsEl, "settings");
	}
	setTooltip(text: string, options?: obsidian.TooltipOptions): this {
		setTooltip(this.extraSettingsEl, text, options);
		return this;
	}
	setIcon(icon: obsidian.IconName): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}
	onClick(callback: () => unknown): this {
		this.extraSettingsEl.addEventListener("click", callback);
		return this;
	}
}

abstract class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
	constructor(readonly inputEl: T) {
		super();
		inputEl.spellcheck = false;
		inputEl.addEventListener("input", () => {
			this.onChanged();
		});
	}
	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
	getValue(): string {
		return this.inputEl.value;
	}
	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}
	setPlaceholder(text: string): this {
		this.inputEl.placeholder = text;
		return this;
	}
	onChanged(): void {
		this.changed?.(this.getValue());
	}
}
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(holder: HTMLElement) {
		super(holder.createEl("input", { type: "text" }));
	}
}
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(holder: HTMLElement) {
		super(holder.createEl("textarea"));
	}
}
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	readonly clearButtonEl: HTMLElement;
	constructor(holder: HTMLElement) {
		const container = holder.createDiv("search-input-container");
		super(container.createEl("input", { type: "search", attr: { enterkeyhint: "search" } }));
		this.clearButtonEl = container.createDiv("search-input-clear-button");
		this.clearButtonEl.addEventListener("click", () => {
			this.setValue("");
			this.onChanged();
		});
	}
}

export class ToggleComponent extends ValueComponent<boolean> {
	readonly toggleEl: HTMLElement;
	private readonly box: HTMLInputElement;
	constructor(holder: HTMLElement) {
		super();
		this.toggleEl = holder.createDiv("checkbox-container");
		this.box = this.toggleEl.createEl("input", { type: "checkbox" });
		this.box.addEventListener("change", () => {
			this.setValue(this.box.checked);
			this.changed?.(this.box.checked);
		});
	}
	override setDisabled(disabled: boolean): this {
		this.box.disabled = disabled;
		return super.setDisabled(disabled);
	}
	getValue(): boolean {
		return this.box.checked;
	}
	setValue(on: boolean): this {
		this.box.checked = on;
		this.toggleEl.toggleClass("is-enabled", on);
		return this;
	}
	setTooltip(text: string): this {
		setTooltip(this.toggleEl, text);
		return this;
	}
	onClick(): void {
		this.box.click();
	}
}

export class DropdownComponent extends ValueComponent<string> {
	readonly selectEl: HTMLSelectElement;
	constructor(holder: HTMLElement) {
		super();
		this.selectEl = holder.createEl("select", "dropdown");
		this.selectEl.addEventListener("change", () => this.changed?.(this.selectEl.value));
	}
	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
	addOption(value: string, display: string): this {
		this.selectEl.createEl("option", { value, text: display, attr: { value } });
		return this;
	}
	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}
	getValue(): string {
		return this.selectEl.value;
	}
	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}
}

export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement;
	private readonly shown: HTMLElement;
	private format: (value: number) => string = String;
	constructor(holder: HTMLElement) {
		super();
		this.shown = holder.createSpan("slider-value");
		this.sliderEl = holder.createEl("input", { cls: "slider", type: "range" });
		this.sliderEl.addEventListener("input", () => {
			this.showValue();
			this.changed?.(this.getValue());
		});
	}
	private showValue(): void {
		this.shown.setText(this.getValuePretty());
	}
	setLimits(min: number | null, max: number | null, step: number | "any"): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}
	setInstant(): this {
		return this;
	}
	setDynamicTooltip(): this {
		return this;
	}
	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.showValue();
		return this;
	}
	getValuePretty(): string {
		return this.format(this.getValue());
	}
	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}
	setValue(value: number): this {
		this.sliderEl.valueAsNumber = value;
		this.showValue();
		return this;
	}
}

export class ColorComponent extends ValueComponent<string> {
	private readonly input: HTMLInputElement;
	constructor(holder: HTMLElement) {
		super();
		this.input = holder.createEl("input", { type: "color" });
		this.input.addEventListener("input", () => this.changed?.(this.input.value));
	}
	getValue(): string {
		return this.input.value;
	}
	setValue(value: string): this {
		this.input.value = value;
		return this;
	}
}

export class ProgressBarComponent extends ValueComponent<number> {
	private readonly bar: HTMLProgressElement;
	constructor(holder: HTMLElement) {
		super();
		this.bar = holder.createEl("progress", { attr: { max: 100 } });
	}
	getValue(): number {
		return this.bar.value;
	}
	setValue(value: number): this {
		this.bar.value = value;
		return this;
	}
}

export class DisplayValueComponent extends Loud implements obsidian.DisplayValueComponent {
	readonly valueEl: HTMLElement;
	constructor(holder: HTMLElement) {
		super();
		this.valueEl = holder.createSpan("setting-display-value");
	}
	setValue(value: string | null): this {
		this.valueEl.setText(value ?? "");
		return this;
	}
	setStatus(status: "warning" | null): this {
		this.valueEl.toggleClass("mod-warning", status === "warning");
		return this;
	}
}
