import type * as obsidian from "obsidian";
import { Loud } from "./loud";
import { Platform } from "./platform";

interface Handler extends obsidian.KeymapEventHandler {
	readonly func: obsidian.KeymapEventListener;
}

/** The modifiers of an event in Obsidian's order, `Mod` being Ctrl, or Cmd on a Mac. */
function modifiersOf(event: KeyboardEvent | MouseEvent | TouchEvent): string {
	const mod = Platform.isMacOS ? event.metaKey : event.ctrlKey;
	const held = [mod && "Mod", event.altKey && "Alt", event.shiftKey && "Shift"];
	return held.filter((one) => one !== false).sort().join(",");
}

/** Keys that hold while it is on top of the keymap. A handler that returns false stops the event. */
export class Scope extends Loud implements obsidian.Scope {
	private handlers: Handler[] = [];

	constructor(private readonly parent?: obsidian.Scope) {
		super();
	}

	register(modifiers: obsidian.Modifier[] | null, key: string | null, func: obsidian.KeymapEventListener): obsidian.KeymapEventHandler {
		const handler: Handler = { scope: this, modifiers: modifiers === null ? null : [...modifiers].sort().join(","), key, func };
		this.handlers = [handler, ...this.handlers];
		return handler;
	}

	unregister(handler: obsidian.KeymapEventHandler): void {
		this.handlers = this.handlers.filter((one) => one !== handler);
	}

	/** @returns true where a handler took the event. */
	handle(event: KeyboardEvent): boolean {
		const modifiers = modifiersOf(event);
		for (const handler of this.handlers) {
			if (handler.modifiers !== null && handler.modifiers !== modifiers) continue;
			if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
			if (handler.func(event, { modifiers, key: event.key, vkey: event.key }) === false) {
				event.preventDefault();
				event.stopPropagation();
				return true;
			}
		}
		return (this.parent as unknown as Scope | undefined)?.handle(event) ?? false;
	}
}

/** The stack of scopes: a modal's is above the view's, which is above the app's. */
export class Keymap extends Loud implements obsidian.Keymap {
	private scopes: Scope[] = [];
	/** Scope of the active view, asked before the app's own where no modal is open. */
	viewScope: () => obsidian.Scope | null = () => null;

	constructor(private readonly root: Scope) {
		super();
		window.addEventListener("keydown", (event) => {
			this.dispatch(event);
		}, { capture: true });
	}

	pushScope(scope: obsidian.Scope): void {
		this.scopes.push(scope as unknown as Scope);
	}

	popScope(scope: obsidian.Scope): void {
		this.scopes = this.scopes.filter((one) => one !== (scope as unknown as Scope));
	}

	private dispatch(event: KeyboardEvent): void {
		const top = this.scopes.at(-1);
		if (top !== undefined) {
			top.handle(event);
			return;
		}
		const view = this.viewScope() as unknown as Scope | null;
		if (view === null || !view.handle(event)) this.root.handle(event);
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: obsidian.Modifier): boolean {
		if (modifier === "Mod") return Platform.isMacOS ? event.metaKey : event.ctrlKey;
		return { Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey }[modifier];
	}

	static isModEvent(event?: obsidian.UserEvent | null): obsidian.PaneType | boolean {
		if (event === null || event === undefined) return false;
		if (event instanceof MouseEvent && event.button === 1) return "tab";
		if (!Keymap.isModifier(event, "Mod")) return false;
		if (event.altKey) return event.shiftKey ? "window" : "split";
		return "tab";
	}
}
