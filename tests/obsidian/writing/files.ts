import type { NotePath } from "../../../src/core/notes";
import { GoneError, type NoteFiles } from "../../../src/obsidian/writing/note-files";

/** Notes in memory, with the faults that real ones have. */
export class FakeFiles implements NoteFiles {
	readonly texts: Map<string, string>;
	/** Paths that cannot be written. */
	readonly readOnly = new Set<string>();
	/** Called before a note is written, between the look at it and the change: somebody else may be faster. */
	beforeWrite: (path: string) => void = () => undefined;
	writes = 0;

	constructor(texts: Readonly<Record<string, string>>) {
		this.texts = new Map(Object.entries(texts));
	}

	get all(): Record<string, string> {
		return Object.fromEntries(this.texts);
	}

	async read(path: NotePath): Promise<string | null> {
		await Promise.resolve();
		return this.texts.get(path) ?? null;
	}
	async process(path: NotePath, change: (text: string) => string): Promise<void> {
		await Promise.resolve();
		this.beforeWrite(path);
		const text = this.texts.get(path);
		if (text === undefined) throw new GoneError(path);
		const after = change(text);
		this.mayWrite(path);
		this.writes += 1;
		this.texts.set(path, after);
	}
	async create(path: NotePath, text: string): Promise<void> {
		await Promise.resolve();
		this.beforeWrite(path);
		if (this.texts.has(path)) throw new Error("File already exists.");
		this.mayWrite(path);
		this.texts.set(path, text);
	}
	async remove(path: NotePath): Promise<void> {
		await Promise.resolve();
		this.mayWrite(path);
		this.texts.delete(path);
	}
	exists(path: NotePath): boolean {
		return this.texts.has(path);
	}

	private mayWrite(path: string): void {
		if (this.readOnly.has(path)) throw new Error("EACCES: permission denied");
	}
}
