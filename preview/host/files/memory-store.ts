import type { StoredFile, StoreEvent, VaultStore } from "./store";

/** Keeps every edit in the page, over a store that is only read: the folder on disk stays as it is. */
export class MemoryStore implements VaultStore {
	/** Text by path; null where the page deleted the file. */
	private readonly edits = new Map<string, string | null>();

	constructor(private readonly below: VaultStore) {}

	readonly writes = false;
	get name(): string {
		return this.below.name;
	}
	get editedCount(): number {
		return this.edits.size;
	}

	list(): ReturnType<VaultStore["list"]> {
		return this.below.list();
	}

	async read(path: string): Promise<string> {
		const edit = this.edits.get(path);
		if (edit === null) throw new Error(`ENOENT: no such file, open '${path}'`);
		return edit ?? (await this.below.read(path));
	}

	readConfig(path: string): Promise<string> {
		return this.below.readConfig(path);
	}

	readAll(): Promise<ReadonlyMap<string, string>> {
		return this.below.readAll();
	}

	write(path: string, text: string): Promise<StoredFile> {
		this.edits.set(path, text);
		const now = Date.now();
		return Promise.resolve({ path, mtime: now, ctime: now, size: new TextEncoder().encode(text).length });
	}

	remove(path: string): Promise<void> {
		this.edits.set(path, null);
		return Promise.resolve();
	}

	async rename(from: string, to: string): Promise<void> {
		this.edits.set(to, await this.read(from));
		this.edits.set(from, null);
	}

	createFolder(): Promise<void> {
		return Promise.resolve();
	}

	watch(listener: (events: readonly StoreEvent[]) => void): () => void {
		return this.below.watch((events) => {
			// What the page has edited is the page's until it is reloaded.
			const untouched = events.filter((event) => !this.edits.has(event.kind === "delete" ? event.path : event.file.path));
			if (untouched.length > 0) listener(untouched);
		});
	}
}
