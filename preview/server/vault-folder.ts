import { promises as fs } from "node:fs";
import path from "node:path";
import type { StoredFile } from "../host/files/store";

/** Thrown for a path that does not lie in the vault; the server answers 403. */
export class OutsideVault extends Error {}

/** Files the preview shows: what Obsidian lists, without dot folders. */
const LISTED = /\.(md|canvas|base|txt|csv|vcf|ics|png|jpe?g|gif|svg|webp|pdf)$/i;
/** Larger files are listed, and read one by one, but not sent with the rest at start. */
const LARGEST_AT_START = 4_000_000;

/** A folder of notes on disk. Every path that comes in is checked; links that lead out of the folder are not followed. */
export class VaultFolder {
	private constructor(readonly root: string) {}

	/** @throws where the folder is not there. */
	static async open(folder: string): Promise<VaultFolder> {
		const root = await fs.realpath(folder);
		if (!(await fs.stat(root)).isDirectory()) throw new Error(`${folder} is not a folder`);
		return new VaultFolder(root);
	}

	get name(): string {
		return path.basename(this.root);
	}

	/** The place on disk of a path of the vault. The nearest part that exists is resolved, so that no link leads out. */
	async locate(vaultPath: string): Promise<string> {
		const parts = vaultPath.split("/");
		if (vaultPath === "" || /[\0\\]/.test(vaultPath) || parts.some((part) => part === "" || part.startsWith("."))) throw new OutsideVault(vaultPath);
		const wanted = path.join(this.root, ...parts);
		let existing = wanted;
		while (existing !== this.root) {
			try {
				const resolved = await fs.realpath(existing);
				if (resolved !== this.root && !resolved.startsWith(this.root + path.sep)) throw new OutsideVault(vaultPath);
				return path.join(resolved, path.relative(existing, wanted));
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
				// A dangling link would be followed by a write.
				if (await fs.lstat(existing).then(() => true, () => false)) throw new OutsideVault(vaultPath);
				existing = path.dirname(existing);
			}
		}
		return wanted;
	}

	async list(): Promise<{ files: StoredFile[]; folders: string[] }> {
		const files: StoredFile[] = [];
		const folders: string[] = [];
		const visit = async (folder: string, prefix: string): Promise<void> => {
			// A folder may go while the list is made.
			const entries = await fs.readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
				if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
				throw error;
			});
			await Promise.all(
				entries.map(async (entry) => {
					if (entry.name.startsWith(".") || entry.isSymbolicLink()) return;
					const vaultPath = prefix + entry.name;
					if (entry.isDirectory()) {
						folders.push(vaultPath);
						await visit(path.join(folder, entry.name), `${vaultPath}/`);
					} else if (entry.isFile() && LISTED.test(entry.name)) {
						const stat = await this.stat(vaultPath);
						if (stat !== null) files.push(stat);
					}
				}),
			);
		};
		await visit(this.root, "");
		files.sort((a, b) => (a.path < b.path ? -1 : 1));
		folders.sort();
		return { files, folders };
	}

	async stat(vaultPath: string): Promise<StoredFile | null> {
		try {
			const stat = await fs.stat(path.join(this.root, vaultPath));
			return stat.isFile() ? { path: vaultPath, mtime: stat.mtimeMs, ctime: stat.birthtimeMs, size: stat.size } : null;
		} catch {
			return null;
		}
	}

	/** @returns null where the file is not there or cannot be read. */
	async read(vaultPath: string): Promise<string | null> {
		const place = await this.locate(vaultPath);
		try {
			return await fs.readFile(place, "utf8");
		} catch {
			return null;
		}
	}

	/** What the core plugins are set to; the only files of the configuration folder that the preview reads. */
	async readConfig(name: "daily-notes.json" | "templates.json"): Promise<string | null> {
		return fs.readFile(path.join(this.root, ".obsidian", name), "utf8").catch(() => null);
	}

	/** The texts of all notes. */
	async readAll(): Promise<[string, string][]> {
		const { files } = await this.list();
		const notes = files.filter((file) => file.path.endsWith(".md") && file.size <= LARGEST_AT_START);
		const texts: [string, string][] = [];
		for (let at = 0; at < notes.length; at += 256) {
			await Promise.all(
				notes.slice(at, at + 256).map(async (file) => {
					const text = await this.read(file.path);
					if (text !== null) texts.push([file.path, text]);
				}),
			);
		}
		return texts;
	}

	async write(vaultPath: string, text: string): Promise<StoredFile> {
		const place = await this.locate(vaultPath);
		await fs.mkdir(path.dirname(place), { recursive: true });
		await fs.writeFile(place, text);
		const stat = await this.stat(vaultPath);
		if (stat === null) throw new Error(`${vaultPath} was not written`);
		return stat;
	}
	async remove(vaultPath: string): Promise<void> {
		await fs.rm(await this.locate(vaultPath));
	}
	async rename(from: string, to: string): Promise<void> {
		const place = await this.locate(to);
		await fs.mkdir(path.dirname(place), { recursive: true });
		await fs.rename(await this.locate(from), place);
	}
	async createFolder(vaultPath: string): Promise<void> {
		await fs.mkdir(await this.locate(vaultPath), { recursive: true });
	}
}
