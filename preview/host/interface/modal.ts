import type * as obsidian from "obsidian";
import { setIcon } from "../base/icons";
import { Scope } from "../base/keymap";
import { Loud, real } from "../base/loud";
import { ButtonComponent } from "../settings/components";
import type { Part } from "../base/part";

/** A dialog over everything. Its scope is on top of the keymap while it is open; focus returns where it was. */
export class Modal extends Loud implements Part<obsidian.Modal> {
	readonly scope: obsidian.Scope = real(new Scope());
	readonly containerEl = createDiv("modal-container mod-dim");
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private returnFocus: Element | null = null;
	private whenClosed: (() => unknown) | null = null;

	constructor(readonly app: obsidian.App) {
		super();
		const background = this.containerEl.createDiv("modal-bg");
		this.modalEl = this.containerEl.createDiv({ cls: "modal", attr: { role: "dialog", "aria-modal": "true", tabindex: "-1" } });
		const close = this.modalEl.createEl("button", { cls: "modal-close-button clickable-icon", attr: { "aria-label": "Close" } });
		setIcon(close, "x");
		this.titleEl = this.modalEl.createDiv({ cls: "modal-title", attr: { role: "heading", "aria-level": "1" } });
		this.contentEl = this.modalEl.createDiv("modal-content");
		for (const el of [background, close]) {
			el.addEventListener("click", () => {
				this.close();
			});
		}
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
	}

	open(): void {
		this.returnFocus = document.activeElement;
		document.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		const first = this.modalEl.querySelector<HTMLElement>("input, textarea, select, .modal-content button");
		(first ?? this.modalEl).focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.containerEl.detach();
		this.app.keymap.popScope(this.scope);
		this.onClose();
		this.whenClosed?.();
		if (this.shouldRestoreSelection && this.returnFocus instanceof HTMLElement) this.returnFocus.focus();
	}

	onOpen(): Promise<void> | void {}
	onClose(): void {}
	onHistoryBack(): void {
		this.close();
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		this.modalEl.setAttr("aria-label", title);
		return this;
	}
	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}
	setCloseCallback(callback: () => unknown): this {
		this.whenClosed = callback;
		return this;
	}
}

class ConfirmationButton extends ButtonComponent {
	constructor(holder: HTMLElement, private readonly modal: ConfirmationModal) {
		super(holder);
	}
	override onClick(callback: (event: MouseEvent) => unknown): this {
		this.buttonEl.addEventListener("click", (event) => {
			callback(event);
			this.modal.close();
		});
		return this;
	}
	setInitialFocus(): this {
		window.setTimeout(() => {
			this.buttonEl.focus();
		});
		return this;
	}
	setSecondary(): this {
		this.buttonEl.addClass("mod-secondary");
		return this;
	}
	setCancel(): this {
		this.buttonEl.addClass("mod-cancel");
		return this.onClick(() => undefined);
	}
}

export class ConfirmationModal extends Modal implements Part<obsidian.ConfirmationModal, keyof obsidian.Modal> {
	readonly buttonContainerEl: HTMLElement;

	constructor(app: obsidian.App) {
		super(app);
		this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
	}
	addClass(name: string): this {
		this.modalEl.addClass(name);
		return this;
	}
	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const holder = this.contentEl.createEl("label", "mod-checkbox");
		const box = holder.createEl("input", { type: "checkbox" });
		holder.appendText(label);
		box.addEventListener("change", () => callback(box.checked));
		return this;
	}
	addButton(build: (button: obsidian.ConfirmationButton) => unknown): this {
		build(real(new ConfirmationButton(this.buttonContainerEl, this)));
		return this;
	}
	addCancelButton(text = "Cancel"): this {
		new ConfirmationButton(this.buttonContainerEl, this).setButtonText(text).setCancel();
		return this;
	}
}
