import fc from "fast-check";
import type { NotePath } from "../../../src/core/notes";
import { History } from "../../../src/obsidian/writing/history";
import type { NoteChange } from "../../../src/obsidian/writing/model";
import { NoteWriter } from "../../../src/obsidian/writing/note-writer";
import { FakeFiles } from "./files";

function desk(texts: Readonly<Record<string, string>>): { files: FakeFiles; history: History; act: (...changes: NoteChange[]) => Promise<number> } {
	const files = new FakeFiles(texts);
	const writer = new NoteWriter(files);
	const history = new History((changes) => writer.apply(changes));
	return {
		files,
		history,
		act: async (...changes) => {
			const result = await writer.apply(changes);
			if (result.kind !== "written") throw new Error(JSON.stringify(result));
			return history.add("step", result.traces).id;
		},
	};
}
const put = (path: string, text: string): NoteChange => ({ kind: "edit", path: path as NotePath, edit: () => ({ kind: "edited", text }) });

describe("undo and redo", () => {
	it("restores every byte of every note, whatever was changed, and does it again", async () => {
		const text = fc.array(fc.constantFrom("a", "b", "\r\n", "\n", "---", "\ufeff", "😀", "\ud83d", "ё", " "), { maxLength: 12 }).map((parts) => parts.join(""));
		const step = fc.array(fc.tuple(fc.constantFrom("x", "y", "z"), text), { minLength: 1, maxLength: 3 });
		await fc.assert(
			fc.asyncProperty(fc.record({ x: text, y: text, z: text }), fc.array(step, { maxLength: 6 }), async (texts, steps) => {
				const { files, history, act } = desk(texts);
				const states = [files.all];
				for (const one of steps) {
					const last = new Map(one);
					if ([...last].every(([path, next]) => files.texts.get(path) === next)) continue;
					await act(...[...last].map(([path, next]) => put(path, next)));
					states.push(files.all);
				}
				for (const state of states.slice(0, -1).reverse()) {
					expect((await history.undo())?.result.kind).toBe("written");
					expect(files.all).toEqual(state);
				}
				expect(await history.undo()).toBeNull();
				for (const state of states.slice(1)) {
					await history.redo();
					expect(files.all).toEqual(state);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it("takes a new note away again, and brings it back", async () => {
		const { files, history, act } = desk({});
		await act({ kind: "create", path: "Ann.md" as NotePath, text: "# Ann\n" });
		await history.undo();
		expect(files.all).toEqual({});
		await history.redo();
		expect(files.all).toEqual({ "Ann.md": "# Ann\n" });
	});

	it("leaves a new note that was written in since", async () => {
		const { files, history, act } = desk({});
		await act({ kind: "create", path: "Ann.md" as NotePath, text: "# Ann\n" });
		files.texts.set("Ann.md", "# Ann\nmine\n");
		expect((await history.undo())?.result).toMatchObject({ kind: "failed", faults: [{ code: "changed" }] });
		expect(files.all).toEqual({ "Ann.md": "# Ann\nmine\n" });
	});

	it("declines where one of the notes was changed, touches none of them, and lets the step before it be undone", async () => {
		const { files, history, act } = desk({ a: "1", b: "1", c: "1" });
		await act(put("c", "2"));
		await act(put("a", "2"), put("b", "2"));
		files.texts.set("b", "2, and more");
		expect((await history.undo())?.result).toMatchObject({ kind: "failed", faults: [{ path: "b", code: "changed" }] });
		expect(files.all).toEqual({ a: "2", b: "2, and more", c: "2" });
		await history.undo();
		expect(files.all["c"]).toBe("1");
	});

	it("declines a change of one letter elsewhere in a note of the same length", async () => {
		const { files, history, act } = desk({ a: "one two" });
		await act(put("a", "one 2wo"));
		files.texts.set("a", "One 2wo");
		expect((await history.undo())?.result.kind).toBe("failed");
	});

	it("keeps a step that the system refused, to be tried again", async () => {
		const { files, history, act } = desk({ a: "1" });
		await act(put("a", "2"));
		files.readOnly.add("a");
		expect((await history.undo())?.result.kind).toBe("failed");
		files.readOnly.clear();
		expect((await history.undo())?.result.kind).toBe("written");
		expect(files.all).toEqual({ a: "1" });
	});

	it("undoes an earlier step where the later ones were elsewhere", async () => {
		const { files, history, act } = desk({ a: "1", b: "1" });
		const first = await act(put("a", "2"));
		await act(put("b", "2"));
		await history.undo(first);
		expect(files.all).toEqual({ a: "1", b: "2" });
		expect(await history.undo(first)).toBeNull();
	});

	it("follows notes that are renamed, alone or with their folder", async () => {
		const { files, history, act } = desk({ "People/Ann.md": "1" });
		await act(put("People/Ann.md", "2"));
		files.texts.delete("People/Ann.md");
		files.texts.set("Friends/Anna.md", "2");
		history.rename("People", "Friends");
		history.rename("Friends/Ann.md", "Friends/Anna.md");
		expect((await history.undo())?.result.kind).toBe("written");
		expect(files.all).toEqual({ "Friends/Anna.md": "1" });
	});

	it("forgets what was undone once something new is done, and steps beyond the fiftieth", async () => {
		const { history, act } = desk({ a: "0" });
		await act(put("a", "1"));
		await history.undo();
		for (let n = 1; n <= 60; n++) await act(put("a", String(n)));
		expect(history.canRedo).toBe(false);
		let undone = 0;
		while ((await history.undo()) !== null) undone++;
		expect(undone).toBe(50);
	});
});
