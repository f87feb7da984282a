/** A file as the store lists it. Times are milliseconds since 1970. */
export interface StoredFile {
	readonly path: string;
	readonly mtime: number;
	readonly ctime: number;
	readonly size: number;
}

/** What happened to the folder from outside, in order. An outside rename arrives as a deletion and a creation, as in Obsidian. */
export type StoreEvent =
	| { readonly kind: "create" | "modify"; readonly file: StoredFile }
	| { readonly kind: "delete"; readonly path: string };

/** Where the vault's bytes are. One store writes to disk through the server, the other keeps edits in the page. */
export interface VaultStore {
	/** The vault's name, as Obsidian's `getName()`. */
	readonly name: string;
	/** True where edits reach the disk. */
	readonly writes: boolean;
	list(): Promise<{ readonly files: readonly StoredFile[]; readonly folders: readonly string[] }>;
	/** @throws where the file is gone or cannot be read. */
	read(path: string): Promise<string>;
	/** A file of the configuration folder, as `.obsidian/daily-notes.json`. @throws where it is not there */
	readConfig(path: string): Promise<string>;
	/** Everything at once, for the metadata cache at start. */
	readAll(): Promise<ReadonlyMap<string, string>>;
	write(path: string, text: string): Promise<StoredFile>;
	remove(path: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	createFolder(path: string): Promise<void>;
	/** Calls back for changes made outside the page, until the returned function is called. */
	watch(listener: (events: readonly StoreEvent[]) => void): () => void;
}
