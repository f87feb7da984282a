import type { TFile} from "obsidian";
import { Events, type Vault } from "obsidian";
import type { NotePath, NoteReader } from "../../src/core/notes";
import { createNoteReader } from "../../src/core/notes";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { createNoteIndex, type NoteIndex } from "../../src/core/vault-index";
import { VaultFeed, type FeedProgress } from "../../src/obsidian/vault-feed";
import "../support/message-channel";

/** A vault in memory with the events of the real one; a reading can be made to fail or to wait. */
class FakeVault {
	readonly files = new Map<string, string>();
	private readonly events = new Events();
	beforeRead: (path: string) => Promise<void> | void = () => undefined;

	getMarkdownFiles(): TFile[] {
		return [...this.files.keys()].filter((path) => path.endsWith(".md")).map((path) => this.file(path));
	}
	getFileByPath(path: string): TFile | null {
		return this.files.has(path) ? this.file(path) : null;
	}
	async cachedRead(file: TFile): Promise<string> {
		await this.beforeRead(file.path);
		const text = this.files.get(file.path);
		if (text === undefined) throw new Error("ENOENT");
		return text;
	}
	on(name: string, callback: (...parts: unknown[]) => unknown): unknown {
		return this.events.on(name, callback);
	}
	write(path: string, text: string): void {
		const name = this.files.has(path) ? "modify" : "create";
		this.files.set(path, text);
		this.events.trigger(name, this.file(path));
	}
	remove(path: string): void {
		this.files.delete(path);
		this.events.trigger("delete", this.file(path));
	}
	rename(from: string, to: string): void {
		this.files.set(to, this.files.get(from) ?? "");
		this.files.delete(from);
		this.events.trigger("rename", this.file(to), from);
	}
	private file(path: string): TFile {
		return { path } as TFile;
	}
}

interface Parts {
	readonly vault: FakeVault;
	readonly index: NoteIndex;
	readonly feed: VaultFeed;
	readonly progress: FeedProgress[];
	readonly changes: () => number;
}
function aFeed(files: Record<string, string>): Parts {
	const vault = new FakeVault();
	for (const [path, text] of Object.entries(files)) vault.files.set(path, text);
	const index = createNoteIndex();
	const progress: FeedProgress[] = [];
	let changes = 0;
	const feed = new VaultFeed({ vault: vault as unknown as Vault, index, onProgress: (step) => progress.push(step), onChange: () => changes++ });
	feed.load();
	return { vault, index, feed, progress, changes: () => changes };
}

const reader = createNoteReader(DEFAULT_SETTINGS);
const paths = (index: NoteIndex): string[] => [...index.snapshot().parcels.keys()].sort();
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 90));

describe("the feed of the vault", () => {
	test("reads every note once, and says how far it is", async () => {
		const { feed, index, progress, changes } = aFeed({ "A.md": "# A", "B/C.md": "text", "picture.png": "" });
		await feed.readAll(reader, () => undefined);
		expect(paths(index)).toEqual(["A.md", "B/C.md"]);
		expect(progress[0]).toEqual({ done: 0, total: 2 });
		expect(changes()).toBe(1);
	});

	test("follows edits, new notes, renames and deletions, many as one", async () => {
		const { feed, index, vault, changes } = aFeed({ "A.md": "# A", "B.md": "# B" });
		await feed.readAll(reader, () => undefined);
		vault.write("C.md", "# C");
		vault.write("A.md", "# A\n[[C]]");
		vault.rename("B.md", "People/B.md");
		vault.write("D.md", "# D");
		vault.remove("D.md");
		await settled();
		expect(paths(index)).toEqual(["A.md", "C.md", "People/B.md"]);
		expect(index.snapshot().parcels.get("People/B.md" as NotePath)?.kind).toBe("contact");
		expect(changes()).toBe(2);
	});

	test("an edit during the first reading is not lost", async () => {
		const { feed, index, vault } = aFeed({ "A.md": "old", "B.md": "b" });
		vault.beforeRead = (path) => {
			if (path !== "B.md") return;
			vault.beforeRead = () => undefined;
			vault.write("A.md", "# new");
			vault.write("Z.md", "z");
		};
		await feed.readAll(reader, () => undefined);
		await settled();
		expect(paths(index)).toEqual(["A.md", "B.md", "Z.md"]);
		expect(index.snapshot().parcels.get("A.md" as NotePath)?.headings.map(({ text }) => text)).toEqual(["new"]);
	});

	test("a file that cannot be read, or a reader that fails, costs one note and says so", async () => {
		const { feed, index, vault } = aFeed({ "A.md": "a", "Gone.md": "", "Odd.md": "odd" });
		vault.beforeRead = (path) => {
			if (path === "Gone.md") throw new Error("EACCES");
		};
		const fragile: NoteReader = {
			read: (path, text) => {
				if (text === "odd") throw new TypeError("odd");
				return reader.read(path, text);
			},
		};
		await feed.readAll(fragile, () => undefined);
		expect(paths(index)).toEqual(["A.md", "Gone.md", "Odd.md"]);
		expect([...index.snapshot().parcels.values()].flatMap(({ problems }) => problems).map(({ path, code }) => `${path} ${code}`)).toEqual(["Gone.md unreadable-file", "Odd.md unreadable-file"]);
	});

	test("read again, what has gone meanwhile is forgotten", async () => {
		const { feed, index, vault } = aFeed({ "A.md": "a", "B.md": "b" });
		await feed.readAll(reader, () => undefined);
		vault.files.delete("B.md");
		await feed.readAll(reader, () => undefined);
		expect(paths(index)).toEqual(["A.md"]);
	});

	test("unloaded, it hears nothing more", async () => {
		const { feed, index, vault, changes } = aFeed({ "A.md": "a" });
		await feed.readAll(reader, () => undefined);
		vault.write("B.md", "b");
		feed.unload();
		vault.write("C.md", "c");
		await settled();
		expect(paths(index)).toEqual(["A.md"]);
		expect(changes()).toBe(1);
	});
});
