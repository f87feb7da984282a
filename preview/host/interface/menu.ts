import type * as obsidian from "obsidian";
import { Component } from "../base/component";
import { setIcon } from "../base/icons";
import { Loud, real } from "../base/loud";
import type { Part } from "../base/part";

type ItemShape = Pick<obsidian.MenuItem, "setTitle" | "setIcon" | "setChecked" | "setDisabled" | "setWarning" | "setIsLabel" | "onClick" | "setSection">;

export class MenuItem extends Loud implements ItemShape {
	readonly dom = createDiv({ cls: "menu-item", attr: { role: "menuitem", tabindex: "-1" } });
	private readonly iconEl = this.dom.createDiv("menu-item-icon");
	private readonly titleEl = this.dom.createDiv("menu-item-title");
	section = "";
	disabled = false;
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}
	setIcon(icon: obsidian.IconName | null): this {
		if (icon === null) this.iconEl.empty();
		else setIcon(this.iconEl, icon);
		return this;
	}
	setChecked(checked: boolean | null): this {
		this.dom.setAttrs({ role: "menuitemcheckbox", "aria-checked": String(checked === true) });
		this.dom.toggleClass("mod-checked", checked === true);
		return this;
	}
	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass("is-disabled", disabled);
		this.dom.setAttr("aria-disabled", disabled ? "true" : null);
		return this;
	}
	setWarning(warning: boolean): this {
		this.dom.toggleClass("is-warning", warning);
		return this;
	}
	setIsLabel(label: boolean): this {
		this.dom.toggleClass("is-label", label);
		return this.setDisabled(label);
	}
	setSection(section: string): this {
		this.section = section;
		return this;
	}
	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}
	run(event: MouseEvent | KeyboardEvent): void {
		this.callback?.(event);
	}
}

const menuOf = new WeakMap<Event, Menu>();

/** A context menu. Keys move in it, Escape and a click elsewhere close it, and focus returns. */
export class Menu extends Component implements Part<obsidian.Menu, keyof obsidian.Component | "setNoIcon" | "setUseNativeMenu" | "setParentElement"> {
	private readonly items: (MenuItem | null)[] = [];
	private readonly dom = createDiv({ cls: "menu", attr: { role: "menu" } });
	private returnFocus: Element | null = null;
	private whenHidden: (() => unknown)[] = [];

	addItem(build: (item: obsidian.MenuItem) => unknown): this {
		const item = new MenuItem();
		build(real(item));
		this.items.push(item);
		return this;
	}
	addSeparator(): this {
		this.items.push(null);
		return this;
	}
	onHide(callback: () => unknown): void {
		this.whenHidden.push(callback);
	}
	onHistoryBack(): void {
		this.hide();
	}
	get isEmpty(): boolean {
		return this.items.every((item) => item === null);
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY });
	}

	showAtPosition(position: obsidian.MenuPositionDef): this {
		this.load();
		this.returnFocus = document.activeElement;
		this.draw();
		document.body.append(this.dom);
		const size = this.dom.getBoundingClientRect();
		this.dom.setCssStyles({
			left: `${Math.max(4, Math.min(position.x, window.innerWidth - size.width - 4))}px`,
			top: `${Math.max(4, Math.min(position.y, window.innerHeight - size.height - 4))}px`,
		});
		this.registerDomEvent(document, "pointerdown", (event: PointerEvent) => {
			if (!this.dom.contains(event.target as Node)) this.hide();
		}, true);
		this.registerDomEvent(this.dom, "keydown", (event: KeyboardEvent) => {
			this.key(event);
		});
		this.enabled[0]?.dom.focus();
		return this;
	}

	private draw(): void {
		// Items of one section stand together, in the order in which the sections first appear.
		const sections = [...new Set(this.items.map((item) => item?.section ?? ""))];
		let previous: string | null = null;
		for (const section of sections) {
			for (const item of this.items.filter((one) => (one?.section ?? "") === section)) {
				if (item === null || (previous !== null && previous !== section)) this.dom.createDiv({ cls: "menu-separator", attr: { role: "separator" } });
				previous = section;
				if (item === null) continue;
				item.dom.addEventListener("click", (event) => {
					this.choose(item, event);
				});
				this.dom.append(item.dom);
			}
		}
	}

	private get enabled(): MenuItem[] {
		return this.items.filter((item): item is MenuItem => item !== null && !item.disabled);
	}

	private choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
		if (item.disabled) return;
		this.hide();
		item.run(event);
	}

	private key(event: KeyboardEvent): void {
		const items = this.enabled;
		const at = items.findIndex((item) => item.dom === document.activeElement);
		const focused = items[at];
		if (event.key === "Escape") this.hide();
		else if (event.key === "ArrowDown") items[(at + 1) % items.length]?.dom.focus();
		else if (event.key === "ArrowUp") items[(at - 1 + items.length) % items.length]?.dom.focus();
		else if ((event.key === "Enter" || event.key === " ") && focused !== undefined) this.choose(focused, event);
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.dom.detach();
		this.unload();
		if (this.returnFocus instanceof HTMLElement) this.returnFocus.focus();
		for (const callback of this.whenHidden) callback();
		return this;
	}
	close(): void {
		this.hide();
	}

	static forEvent(event: PointerEvent | MouseEvent): Menu {
		let menu = menuOf.get(event);
		if (menu === undefined) {
			menu = new Menu();
			const made = menu;
			menuOf.set(event, made);
			event.preventDefault();
			window.setTimeout(() => made.showAtMouseEvent(event));
		}
		return menu;
	}
}
