import { Component, type Vault } from "obsidian";
import { createAdviser, type Adviser } from "../core/advice";
import { createEngine, type AgendaEngine } from "../core/agenda";
import type { IsoDate } from "../core/dates";
import { createNoteReader } from "../core/notes";
import type { Settings } from "../core/settings";
import { createNoteIndex, type Snapshot } from "../core/vault-index";
import type { Clock } from "./clock";
import type { SettingsStore } from "./settings-store";
import { VaultFeed } from "./vault-feed";
import { SLICE, stopwatch, yieldToPage } from "./yield-to-page";

/** A vault that has been read, at one moment. */
export interface ReadVault {
	readonly engine: AgendaEngine;
	readonly snapshot: Snapshot;
	readonly today: IsoDate;
	readonly settings: Settings;
}
export type ServiceState =
	| { readonly kind: "waiting" }
	| { readonly kind: "reading"; readonly done: number; readonly total: number }
	| { readonly kind: "ready"; readonly vault: ReadVault };

export interface ServiceParts {
	readonly vault: Vault;
	readonly clock: Clock;
	readonly store: SettingsStore;
}

/** What works out the agenda under one set of settings. */
interface Thinking {
	readonly engine: AgendaEngine;
	readonly adviser: Adviser;
}

/** Vault, clock and settings on one side, the engine on the other: tells when the agenda may have changed. */
export class AgendaService extends Component {
	private readonly index = createNoteIndex();
	private readonly feed: VaultFeed;
	private readonly listeners = new Set<() => void>();
	private thinking: Thinking | null = null;
	/** Counts refreshes: one that was overtaken by a newer one tells nothing. */
	private round = 0;
	private current: ServiceState = { kind: "waiting" };

	constructor(private readonly parts: ServiceParts) {
		super();
		this.feed = new VaultFeed({
			vault: parts.vault,
			index: this.index,
			onProgress: ({ done, total }) => {
				// Read again, the vault as it was stays on show meanwhile.
				if (this.current.kind !== "ready") this.tell({ kind: "reading", done, total });
			},
			onChange: () => void this.refresh(),
		});
	}

	readonly state = (): ServiceState => this.current;

	/** Calls back after every change of the state, until the returned function is called. */
	readonly subscribe = (listener: () => void): (() => void) => {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	};

	/** Starts listening and reads the vault; once the layout is ready, not before. */
	async start(): Promise<void> {
		const { clock, store } = this.parts;
		this.addChild(this.feed);
		this.register(clock.subscribe(() => void this.refresh()));
		this.register(store.subscribe(() => void this.readVault()));
		await this.readVault();
	}

	/** Reads every note again, with the settings as they are now. */
	async readVault(): Promise<void> {
		const { store } = this.parts;
		await store.readHabits();
		const settings = store.effective;
		const before = this.thinking;
		await this.feed.readAll(createNoteReader(settings), () => {
			before?.engine.dispose();
			this.thinking = null;
		});
		await this.refresh();
	}

	override onunload(): void {
		this.round++;
		this.thinking?.engine.dispose();
		this.listeners.clear();
	}

	private think(settings: Settings): Thinking {
		const adviser = createAdviser({ settings });
		return { adviser, engine: createEngine({ index: this.index, settings, adviser }) };
	}

	/** Tells of the vault as it is now. What that takes is done in slices: at start, and when the day rolls over, it is much. */
	private async refresh(): Promise<void> {
		const { clock, store } = this.parts;
		const settings = store.effective;
		const round = ++this.round;
		const today = clock.today();
		const { engine, adviser } = (this.thinking ??= this.think(settings));
		for (;;) {
			const elapsed = stopwatch();
			const pause = (): boolean => elapsed() > SLICE;
			if (engine.prepare(today, pause) && adviser.prepare(this.index.snapshot(), pause)) break;
			await yieldToPage();
			if (round !== this.round) return;
		}
		this.tell({ kind: "ready", vault: { engine, snapshot: this.index.snapshot(), today, settings } });
	}

	private tell(state: ServiceState): void {
		this.current = state;
		for (const listener of [...this.listeners]) listener();
	}
}
