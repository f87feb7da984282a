import type * as obsidian from "obsidian";
import { forget } from "./events";
import { Loud } from "./loud";

type Target = { addEventListener: EventTarget["addEventListener"]; removeEventListener: EventTarget["removeEventListener"] };

/** Life cycle of everything in Obsidian: what is registered while loaded is undone on unload, last first. */
export class Component extends Loud {
	private loaded = false;
	private readonly children: Component[] = [];
	private undo: (() => unknown)[] = [];

	load(): void {
		if (this.loaded) return;
		this.loaded = true;
		this.onload();
		for (const child of [...this.children]) child.load();
	}

	onload(): void {}

	unload(): void {
		if (!this.loaded) return;
		this.loaded = false;
		while (this.children.length > 0) this.children.pop()?.unload();
		while (this.undo.length > 0) this.undo.pop()?.();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends obsidian.Component>(component: T): T {
		this.children.push(component as unknown as Component);
		if (this.loaded) component.load();
		return component;
	}

	removeChild<T extends obsidian.Component>(component: T): T {
		const index = this.children.indexOf(component as unknown as Component);
		if (index >= 0) this.children.splice(index, 1);
		component.unload();
		return component;
	}

	register(undo: () => unknown): void {
		this.undo.push(undo);
	}

	registerEvent(ref: obsidian.EventRef): void {
		this.register(() => {
			forget(ref);
		});
	}

	registerDomEvent(el: Target, type: string, callback: (event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
		el.addEventListener(type, callback as EventListener, options);
		this.register(() => {
			el.removeEventListener(type, callback as EventListener, options);
		});
	}

	registerInterval(id: number): number {
		this.register(() => {
			window.clearInterval(id);
		});
		return id;
	}
}

// What the class offers under Obsidian's names is what Obsidian declares.
({}) as Component satisfies Pick<obsidian.Component, "load" | "unload" | "onload" | "onunload" | "addChild" | "removeChild" | "register" | "registerEvent" | "registerDomEvent" | "registerInterval">;
