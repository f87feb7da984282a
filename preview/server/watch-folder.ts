import { type FSWatcher, watch } from "node:fs";
import path from "node:path";
import type { StoredFile, StoreEvent } from "../host/files/store";
import type { VaultFolder } from "./vault-folder";

/** Changes that come together are told together, in milliseconds. */
const SETTLE = 60;

/**
 * Tells what changed in a folder by comparing listings, whenever the system says that something did. One watcher per
 * folder: Node's own recursive watching on Linux takes one per file, too many for 10,000 notes.
 */
export class FolderWatch {
	private readonly watchers = new Map<string, FSWatcher>();
	private known = new Map<string, StoredFile>();
	private timer: NodeJS.Timeout | undefined;
	private running = false;
	private again = false;
	private closed = false;

	constructor(private readonly folder: VaultFolder, private readonly tell: (events: readonly StoreEvent[]) => void) {}

	async start(): Promise<void> {
		await this.compare();
	}

	/** What the server itself has just written is no news from outside. */
	noteOwn(path: string, stat: StoredFile | null): void {
		if (stat === null) this.known.delete(path);
		else this.known.set(path, stat);
	}

	private soon(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => {
			if (this.running) this.again = true;
			else void this.compare();
		}, SETTLE);
	}

	private async compare(): Promise<void> {
		if (this.closed) return;
		this.running = true;
		const first = this.watchers.size === 0;
		const { files, folders } = await this.folder.list();
		this.watchFolders(["", ...folders]);
		const next = new Map(files.map((file) => [file.path, file]));
		const events: StoreEvent[] = [];
		for (const path of this.known.keys()) if (!next.has(path)) events.push({ kind: "delete", path });
		for (const file of files) {
			const before = this.known.get(file.path);
			if (before === undefined) events.push({ kind: "create", file });
			else if (before.mtime !== file.mtime || before.size !== file.size) events.push({ kind: "modify", file });
		}
		this.known = next;
		this.running = false;
		if (!first && events.length > 0) this.tell(events);
		if (this.again) {
			this.again = false;
			this.soon();
		}
	}

	private watchFolders(folders: readonly string[]): void {
		if (this.closed) return;
		const wanted = new Set(folders);
		for (const [name, watcher] of this.watchers) {
			if (wanted.has(name)) continue;
			watcher.close();
			this.watchers.delete(name);
		}
		for (const name of wanted) {
			if (this.watchers.has(name)) continue;
			const watcher = watch(path.join(this.folder.root, name), () => {
				this.soon();
			});
			watcher.on("error", () => {
				this.soon();
			});
			this.watchers.set(name, watcher);
		}
	}

	close(): void {
		this.closed = true;
		clearTimeout(this.timer);
		for (const watcher of this.watchers.values()) watcher.close();
	}
}
