import type { NotePath } from "../../../src/core/notes";
import type { NoteChange, WriteResult } from "../../../src/obsidian/writing/model";
import { NoteWriter } from "../../../src/obsidian/writing/note-writer";
import { FakeFiles } from "./files";

const line = (path: string, added: string): NoteChange => ({ kind: "edit", path: path as NotePath, edit: (text) => ({ kind: "edited", text: `${text}${added}\n` }) });
const refusing = (path: string): NoteChange => ({ kind: "edit", path: path as NotePath, edit: () => ({ kind: "refused", reason: "value-not-single", detail: "tags:" }) });
const faults = (result: WriteResult): unknown[] => (result.kind === "failed" ? result.faults.map(({ path, code }) => [path, code]) : [result.kind]);

describe("writing a step", () => {
	it("writes every note, each on the text it has", async () => {
		const files = new FakeFiles({ a: "A\n", b: "B\n" });
		expect((await new NoteWriter(files).apply([line("a", "1"), line("b", "2"), line("a", "3")])).kind).toBe("written");
		expect(files.all).toEqual({ a: "A\n1\n3\n", b: "B\n2\n" });
		expect(files.writes).toBe(2);
	});

	it("changes nothing where one of the changes is refused, and names the note", async () => {
		const files = new FakeFiles({ a: "A\n", b: "B\n" });
		expect(faults(await new NoteWriter(files).apply([line("a", "1"), refusing("b")]))).toEqual([["b", "value-not-single"]]);
		expect(files.all).toEqual({ a: "A\n", b: "B\n" });
		expect(files.writes).toBe(0);
	});

	it("says which notes are gone", async () => {
		const files = new FakeFiles({ a: "A\n" });
		expect(faults(await new NoteWriter(files).apply([line("a", "1"), line("gone", "2")]))).toEqual([["gone", "missing"]]);
		expect(files.all).toEqual({ a: "A\n" });
	});

	it("puts back what it wrote where a later note cannot be written", async () => {
		const files = new FakeFiles({ a: "A\n", b: "B\n", c: "C\n", d: "D\n", e: "E\n" });
		files.readOnly.add("d");
		const before = files.all;
		const result = await new NoteWriter(files).apply(["a", "b", "c", "d", "e"].map((path) => line(path, "log")));
		expect(result).toEqual({ kind: "failed", faults: [{ path: "d", code: "unwritable", detail: "EACCES: permission denied" }], stuck: [] });
		expect(files.all).toEqual(before);
	});

	it("leaves a note that somebody changed before it could be put back, and says so", async () => {
		const files = new FakeFiles({ a: "A\n", b: "B\n", c: "C\n" });
		files.beforeWrite = (path) => {
			if (path === "c") files.texts.set("a", `${files.texts.get("a") ?? ""}typed\n`);
		};
		files.readOnly.add("c");
		const result = await new NoteWriter(files).apply([line("a", "1"), line("b", "2"), line("c", "3")]);
		expect(result).toMatchObject({ kind: "failed", stuck: ["a"] });
		expect(files.all).toEqual({ a: "A\n1\ntyped\n", b: "B\n", c: "C\n" });
	});

	it("makes the edit on what the note says at the moment of writing, not on what it said before", async () => {
		const files = new FakeFiles({ a: "A\n" });
		files.beforeWrite = () => files.texts.set("a", "A\nfrom the phone\n");
		expect((await new NoteWriter(files).apply([line("a", "1")])).kind).toBe("written");
		expect(files.all).toEqual({ a: "A\nfrom the phone\n1\n" });
	});

	it("is declined where the note has become one that the edit refuses, with the others put back", async () => {
		const files = new FakeFiles({ a: "A\n", b: "fine\n" });
		files.beforeWrite = (path) => {
			if (path === "b") files.texts.set("b", "broken\n");
		};
		const fussy: NoteChange = { kind: "edit", path: "b" as NotePath, edit: (text) => (text === "fine\n" ? { kind: "edited", text: "done\n" } : { kind: "refused", reason: "frontmatter-broken", detail: "" }) };
		expect(faults(await new NoteWriter(files).apply([line("a", "1"), fussy]))).toEqual([["b", "frontmatter-broken"]]);
		expect(files.all).toEqual({ a: "A\n", b: "broken\n" });
	});

	it("is declined where the note is deleted between the look and the write", async () => {
		const files = new FakeFiles({ a: "A\n", b: "B\n" });
		files.beforeWrite = (path) => {
			if (path === "b") files.texts.delete("b");
		};
		expect(faults(await new NoteWriter(files).apply([line("a", "1"), line("b", "2")]))).toEqual([["b", "missing"]]);
		expect(files.all).toEqual({ a: "A\n" });
	});

	it("never writes over a note that is there", async () => {
		const files = new FakeFiles({ a: "A\n" });
		expect(faults(await new NoteWriter(files).apply([{ kind: "create", path: "a" as NotePath, text: "new" }]))).toEqual([["a", "exists"]]);
		files.beforeWrite = (path) => files.texts.set(path, "theirs");
		expect(faults(await new NoteWriter(files).apply([{ kind: "create", path: "b" as NotePath, text: "new" }]))).toEqual([["b", "unwritable"]]);
		expect(files.all).toEqual({ a: "A\n", b: "theirs" });
	});

	it("says that nothing is to do where the notes say it already", async () => {
		const files = new FakeFiles({ a: "A\n" });
		expect(await new NoteWriter(files).apply([{ kind: "edit", path: "a" as NotePath, edit: () => ({ kind: "unchanged" }) }])).toEqual({ kind: "unchanged" });
		expect(files.writes).toBe(0);
	});

	it("lets steps on one note wait for each other", async () => {
		const files = new FakeFiles({ a: "", b: "" });
		const writer = new NoteWriter(files);
		await Promise.all([...Array(20).keys()].map((n) => writer.apply([line("a", String(n)), line("b", String(n))])));
		expect(files.all["a"]).toBe([...Array(20).keys()].map((n) => `${n}\n`).join(""));
		expect(files.all["b"]).toBe(files.all["a"]);
	});
});
