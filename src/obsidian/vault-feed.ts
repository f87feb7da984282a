import { Component, type TFile, type TAbstractFile, type Vault } from "obsidian";
import { unreadableNote, type NotePath, type NoteReader, type Parcel } from "../core/notes";
import type { NoteIndex } from "../core/vault-index";
import { SLICE, stopwatch, yieldToPage } from "./yield-to-page";

/** How far the first reading is. */
export interface FeedProgress {
	readonly done: number;
	readonly total: number;
}
export interface FeedParts {
	readonly vault: Vault;
	readonly index: NoteIndex;
	/** Called during a full reading, after each slice. */
	readonly onProgress: (progress: FeedProgress) => void;
	/** Called when a full reading is done, and after each later change. */
	readonly onChange: () => void;
}

/** How many files are asked for at a time. */
const BATCH = 64;
/** Changes that come together are read together, in milliseconds. */
const SETTLE = 40;

/**
 * Keeps the index like the vault: reads every note once, in slices that leave the page free, and then what the vault tells.
 * Events that come during the first reading wait for its end.
 */
export class VaultFeed extends Component {
	private reader: NoteReader | null = null;
	private readonly changed = new Set<string>();
	private timer = 0;
	private reading = false;
	/** Counts full readings: one that was overtaken by a newer one stops. */
	private round = 0;

	constructor(private readonly parts: FeedParts) {
		super();
	}

	/** Called once the layout is ready: before, the vault fires `create` for every file. */
	override onload(): void {
		const { vault } = this.parts;
		const note = (file: TAbstractFile): void => {
			this.note(file.path);
		};
		this.registerEvent(vault.on("create", note));
		this.registerEvent(vault.on("modify", note));
		this.registerEvent(vault.on("delete", note));
		this.registerEvent(
			vault.on("rename", (file, before) => {
				this.note(before);
				this.note(file.path);
			}),
		);
	}

	override onunload(): void {
		this.round++;
		window.clearTimeout(this.timer);
	}

	/** Reads all notes with this reader, in place of whatever the index held. `done` is called before the change is told. */
	async readAll(reader: NoteReader, done: () => void): Promise<void> {
		this.reader = reader;
		const round = ++this.round;
		this.reading = true;
		this.changed.clear();
		const { vault, index, onProgress, onChange } = this.parts;
		const files = vault.getMarkdownFiles();
		const gone = new Set(index.snapshot().parcels.keys());
		let elapsed = stopwatch();
		let parcels: Parcel[] = [];
		onProgress({ done: 0, total: files.length });
		for (let at = 0; at < files.length; at += BATCH) {
			const batch = files.slice(at, at + BATCH);
			const texts = await Promise.all(batch.map((file) => this.textOf(file)));
			for (const [place, file] of batch.entries()) {
				parcels.push(parcelOf(reader, file, texts[place] ?? null));
				gone.delete(file.path as NotePath);
				if (elapsed() < SLICE) continue;
				index.put(parcels);
				parcels = [];
				onProgress({ done: at + place + 1, total: files.length });
				await yieldToPage();
				if (round !== this.round) return;
				elapsed = stopwatch();
			}
		}
		index.put(parcels);
		index.remove([...gone]);
		if (round !== this.round) return;
		this.reading = false;
		done();
		onChange();
		if (this.changed.size > 0) this.soon();
	}

	private note(path: string): void {
		if (!path.toLowerCase().endsWith(".md")) return;
		this.changed.add(path);
		if (!this.reading) this.soon();
	}

	private soon(): void {
		if (this.timer !== 0) return;
		this.timer = window.setTimeout(() => {
			this.timer = 0;
			void this.readChanged();
		}, SETTLE);
	}

	private async readChanged(): Promise<void> {
		const { vault, index, onChange } = this.parts;
		const { reader, round } = this;
		if (reader === null || this.reading) return;
		const paths = [...this.changed];
		this.changed.clear();
		const removed: NotePath[] = [];
		const parcels: Parcel[] = [];
		for (const path of paths) {
			const file = vault.getFileByPath(path);
			if (file === null) removed.push(path as NotePath);
			else parcels.push(parcelOf(reader, file, await this.textOf(file)));
		}
		if (round !== this.round) return;
		if (removed.length > 0) index.remove(removed);
		if (parcels.length > 0) index.put(parcels);
		onChange();
	}

	/** Null where the file cannot be read; it may have been deleted since. */
	private async textOf(file: TFile): Promise<string | null> {
		try {
			return await this.parts.vault.cachedRead(file);
		} catch {
			return null;
		}
	}
}

function parcelOf(reader: NoteReader, file: TFile, text: string | null): Parcel {
	const path = file.path as NotePath;
	if (text === null) return unreadableNote(path, "unreadable-file");
	try {
		return reader.read(path, text);
	} catch (error) {
		// The reader promises not to throw; where it does, one note must not cost the list.
		return unreadableNote(path, "unreadable-file", error instanceof Error ? error.message : "");
	}
}
