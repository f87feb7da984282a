import type * as obsidian from "obsidian";
import { Loud } from "./loud";

interface Handler extends obsidian.EventRef {
	readonly source: Events;
	readonly name: string;
	readonly callback: (...data: never[]) => unknown;
	readonly context: unknown;
}

/** Listeners by name, as in Obsidian: a listener that throws does not keep the others from hearing. */
export class Events extends Loud {
	private readonly handlers = new Map<string, Handler[]>();

	on(name: string, callback: (...data: never[]) => unknown, context?: unknown): obsidian.EventRef {
		const handler: Handler = { source: this, name, callback, context };
		this.handlers.set(name, [...(this.handlers.get(name) ?? []), handler]);
		return handler;
	}

	off(name: string, callback: (...data: never[]) => unknown): void {
		this.handlers.set(name, (this.handlers.get(name) ?? []).filter((one) => one.callback !== callback));
	}

	offref(ref: obsidian.EventRef): void {
		const { name } = ref as Handler;
		this.handlers.set(name, (this.handlers.get(name) ?? []).filter((one) => one !== ref));
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const handler of this.handlers.get(name) ?? []) this.tryTrigger(handler, data);
	}

	tryTrigger(ref: obsidian.EventRef, data: unknown[]): void {
		const { callback, context } = ref as Handler;
		try {
			callback.apply(context, data as never[]);
		} catch (error) {
			window.setTimeout(() => {
				throw error;
			});
		}
	}

	/** How many listeners there are, for the test that a disabled plugin leaves none behind. */
	get listenerCount(): number {
		return [...this.handlers.values()].reduce((sum, list) => sum + list.length, 0);
	}
}

/** Takes a listener off whatever it was registered on. */
export function forget(ref: obsidian.EventRef): void {
	(ref as Handler).source.offref(ref);
}
