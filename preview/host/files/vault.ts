import type * as obsidian from "obsidian";
import { Events } from "../base/events";
import { own, real } from "../base/loud";
import { normalizePath, parentPath, type TAbstractFile, TFile, TFolder } from "./files";
import type { StoredFile, StoreEvent, VaultStore } from "./store";
import type { Part } from "../base/part";

type Lacking =
	| "adapter" | "createBinary" | "readBinary" | "getResourcePath" | "modifyBinary" | "appendBinary";

/** The vault over a store. Events fire after the change is visible, one at a time, as in Obsidian. */
export class Vault extends Events implements Part<obsidian.Vault, Lacking> {
	readonly configDir = ".obsidian";
	private readonly byPath = new Map<string, TAbstractFile>();
	private readonly root: TFolder;
	private readonly texts = new Map<string, string>();
	/** Per-path queue: `process` never interleaves with another write of the same file. */
	private readonly queues = new Map<string, Promise<unknown>>();

	/** Of the adapter, the reading of the configuration folder alone: everything else goes through the vault. */
	readonly adapter: Pick<obsidian.DataAdapter, "read">;

	constructor(private readonly store: VaultStore) {
		super();
		this.adapter = { read: (path) => store.readConfig(path) };
		this.root = new TFolder(real(this), "/");
		this.byPath.set("/", this.root);
	}

	/** Lists the store, then fires `create` for everything that is there, as Obsidian does at load. */
	async loadAll(): Promise<void> {
		const { files, folders } = await this.store.list();
		for (const folder of folders) this.folderAt(folder);
		for (const file of files) this.add(file);
		for (const item of [...this.byPath.values()]) if (item !== this.root) this.trigger("create", item);
		this.store.watch((events) => {
			for (const event of events) this.take(event);
		});
	}

	/** Texts that are already in the page: the metadata cache reads all of them at start. */
	keep(texts: ReadonlyMap<string, string>): void {
		for (const [path, text] of texts) this.texts.set(path, text);
	}
	peek(path: string): string | undefined {
		return this.texts.get(path);
	}

	private take(event: StoreEvent): void {
		if (event.kind === "delete") {
			const gone = this.byPath.get(event.path);
			if (gone !== undefined) this.drop(gone);
			return;
		}
		const { path, ...stat } = event.file;
		this.texts.delete(path);
		const known = this.byPath.get(path);
		if (known instanceof TFile) {
			if (known.stat.mtime === stat.mtime && known.stat.size === stat.size) return;
			known.stat = { mtime: stat.mtime, ctime: stat.ctime, size: stat.size };
			this.trigger("modify", known);
		} else {
			this.trigger("create", this.add(event.file));
		}
	}

	private add({ path, mtime, ctime, size }: StoredFile): TFile {
		const file = new TFile(real(this), path, { mtime, ctime, size });
		this.attach(file);
		return file;
	}

	private attach(item: TAbstractFile): void {
		const parent = this.folderAt(parentPath(item.path));
		item.parent = real(parent);
		parent.children.push(item);
		this.byPath.set(item.path, item);
	}

	private folderAt(path: string): TFolder {
		const known = this.byPath.get(path);
		if (known instanceof TFolder) return known;
		const folder = new TFolder(real(this), path);
		this.attach(folder);
		return folder;
	}

	private detach(item: TAbstractFile): void {
		this.byPath.delete(item.path);
		const siblings = item.parent?.children;
		siblings?.splice(siblings.indexOf(item), 1);
	}

	private drop(item: TAbstractFile): void {
		if (item instanceof TFolder) for (const child of [...item.children]) this.drop(own(child));
		this.detach(item);
		this.texts.delete(item.path);
		this.trigger("delete", item);
	}

	getName(): string {
		return this.store.name;
	}
	getRoot(): obsidian.TFolder {
		return this.root;
	}
	getAbstractFileByPath(path: string): obsidian.TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}
	getFileByPath(path: string): obsidian.TFile | null {
		const found = this.byPath.get(path);
		return found instanceof TFile ? found : null;
	}
	getFolderByPath(path: string): obsidian.TFolder | null {
		const found = this.byPath.get(path);
		return found instanceof TFolder ? found : null;
	}
	getAllLoadedFiles(): obsidian.TAbstractFile[] {
		return [...this.byPath.values()];
	}
	getAllFolders(includeRoot = false): obsidian.TFolder[] {
		return [...this.byPath.values()].filter((item): item is TFolder => item instanceof TFolder && (includeRoot || !item.isRoot()));
	}
	getFiles(): obsidian.TFile[] {
		return [...this.byPath.values()].filter((item): item is TFile => item instanceof TFile);
	}
	getMarkdownFiles(): obsidian.TFile[] {
		return this.getFiles().filter((file) => file.extension === "md");
	}

	async read(file: obsidian.TFile): Promise<string> {
		const text = await this.store.read(file.path);
		this.texts.set(file.path, text);
		return text;
	}
	async cachedRead(file: obsidian.TFile): Promise<string> {
		return this.texts.get(file.path) ?? (await this.read(file));
	}

	async create(path: string, data: string): Promise<obsidian.TFile> {
		const clean = normalizePath(path);
		if (this.byPath.has(clean)) throw new Error("File already exists.");
		if (!this.byPath.has(parentPath(clean))) throw new Error(`ENOENT: no such folder, open '${clean}'`);
		const stored = await this.store.write(clean, data);
		this.texts.set(clean, data);
		const file = this.add(stored);
		this.trigger("create", file);
		return file;
	}

	async createFolder(path: string): Promise<obsidian.TFolder> {
		const clean = normalizePath(path);
		if (this.byPath.has(clean)) throw new Error("Folder already exists.");
		await this.store.createFolder(clean);
		const folder = this.folderAt(clean);
		this.trigger("create", folder);
		return folder;
	}

	modify(file: obsidian.TFile, data: string): Promise<void> {
		return this.inTurn(file.path, () => this.put(file, data));
	}
	append(file: obsidian.TFile, data: string): Promise<void> {
		return this.inTurn(file.path, async () => {
			await this.put(file, (await this.store.read(file.path)) + data);
		});
	}
	process(file: obsidian.TFile, change: (data: string) => string): Promise<string> {
		return this.inTurn(file.path, async () => {
			const before = await this.store.read(file.path);
			const after = change(before);
			if (after !== before) await this.put(file, after);
			return after;
		});
	}

	private async put(file: obsidian.TFile, data: string): Promise<void> {
		if (this.getFileByPath(file.path) !== file) throw new Error(`ENOENT: no such file, open '${file.path}'`);
		const { mtime, size } = await this.store.write(file.path, data);
		this.texts.set(file.path, data);
		file.stat = { ctime: file.stat.ctime, mtime, size };
		this.trigger("modify", file);
	}

	private inTurn<T>(path: string, step: () => Promise<T>): Promise<T> {
		const turn = (this.queues.get(path) ?? Promise.resolve()).then(step, step);
		this.queues.set(path, turn.catch(() => undefined));
		return turn;
	}

	async rename(item: obsidian.TAbstractFile, newPath: string): Promise<void> {
		const clean = normalizePath(newPath);
		if (this.byPath.has(clean)) throw new Error("Destination file already exists!");
		const before = item.path;
		const inside = item instanceof TFolder ? [...item.children] : [];
		if (item instanceof TFile) await this.store.rename(before, clean);
		const text = this.texts.get(before);
		this.detach(own(item));
		item.path = clean;
		this.attach(own(item));
		if (text !== undefined) this.texts.set(clean, text);
		this.texts.delete(before);
		this.trigger("rename", item, before);
		for (const child of inside) {
			if (item instanceof TFolder) item.children = item.children.filter((one) => one !== child);
			await this.rename(child, `${clean}/${child.name}`);
		}
	}

	async copy<T extends obsidian.TAbstractFile>(file: T, newPath: string): Promise<T> {
		if (!(file instanceof TFile)) throw new Error("The preview host copies files only");
		return (await this.create(newPath, await this.read(file))) as unknown as T;
	}

	async delete(item: obsidian.TAbstractFile): Promise<void> {
		for (const child of item instanceof TFolder ? [...item.children] : []) await this.delete(child);
		if (item instanceof TFile) await this.store.remove(item.path);
		this.drop(own(item));
	}
	trash(item: obsidian.TAbstractFile): Promise<void> {
		return this.delete(item);
	}

	static recurseChildren(folder: obsidian.TFolder, visit: (item: obsidian.TAbstractFile) => unknown): void {
		for (const child of folder.children) {
			visit(child);
			if (child instanceof TFolder) Vault.recurseChildren(child, visit);
		}
	}
}
