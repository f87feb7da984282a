import { normalizePath, type App } from "obsidian";
import type { NotePath } from "../../core/notes";

/** What the writer asks of the vault. A method rejects where the system refuses; a note that is gone is `null` or `GoneError`. */
export interface NoteFiles {
	/** The text on disk, or null where there is no such note. */
	read(path: NotePath): Promise<string | null>;
	/** Changes the text that the note has now, in one go with reading it. What `change` throws is passed on, and nothing is written. */
	process(path: NotePath, change: (text: string) => string): Promise<void>;
	/** Makes a note, with the folders above it. */
	create(path: NotePath, text: string): Promise<void>;
	/** Moves a note to where the user's deleted files go. */
	remove(path: NotePath): Promise<void>;
	exists(path: NotePath): boolean;
}

/** Thrown where a note is gone that was there a moment ago. */
export class GoneError extends Error {}

/** The notes of the open vault. */
export function vaultFiles({ vault, fileManager }: Pick<App, "vault" | "fileManager">): NoteFiles {
	const fileAt = (path: NotePath): ReturnType<typeof vault.getFileByPath> => vault.getFileByPath(path);
	return {
		read: async (path) => {
			const file = fileAt(path);
			return file === null ? null : vault.read(file);
		},
		process: async (path, change) => {
			const file = fileAt(path);
			if (file === null) throw new GoneError(path);
			await vault.process(file, change);
		},
		create: async (path, text) => {
			const clean = normalizePath(path);
			const slash = clean.lastIndexOf("/");
			const folder = slash < 0 ? "" : clean.slice(0, slash);
			if (folder !== "" && vault.getAbstractFileByPath(folder) === null) await vault.createFolder(folder);
			await vault.create(clean, text);
		},
		remove: async (path) => {
			const file = fileAt(path);
			if (file === null) throw new GoneError(path);
			await fileManager.trashFile(file);
		},
		exists: (path) => vault.getAbstractFileByPath(normalizePath(path)) !== null,
	};
}
