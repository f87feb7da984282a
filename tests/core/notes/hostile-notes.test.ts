import fc from "fast-check";
import { PROBLEM_CODES, unreadableNote, type Parcel } from "../../../src/core/notes";
import { notePath, readContact, readNote } from "../../support/notes";

const contact = (text: string) => readContact("People/Ann.md", text);

describe("files that are no notes", () => {
	it.each([["with a NUL", "PNG\u0000\u0001\u0002"], ["full of replacement characters", "\uFFFD".repeat(200) + "abc"]])("%s stay as a problem", (_what, text) => {
		expect(readNote("People/Ann.md", text)).toMatchObject({ kind: "note", problems: [{ line: 1, code: "not-text" }], links: [] });
	});

	it("with one damaged character are still read", () => {
		expect(contact("---\ncompany: Acm\uFFFD\n---\n- 2026-02-10: call with a friend of mine\n").contact.entries).toHaveLength(1);
	});

	it("that could not be read at all stay as a problem", () => {
		expect(unreadableNote(notePath("People/Ann.md"), "unreadable-file", "EACCES")).toMatchObject({
			kind: "note", basename: "Ann", problems: [{ path: "People/Ann.md", line: 1, code: "unreadable-file", detail: "EACCES" }],
		});
	});

	it("empty ones are notes", () => {
		expect(readNote("A.md", "")).toMatchObject({ kind: "note", problems: [] });
		expect(readNote("People/A.md", "").kind).toBe("contact");
	});
});

describe("how a file was saved does not matter", () => {
	const text = "---\ntype: person\ncompany: Acme\n---\n# Ann\n- 2026-02-10: call\n  - about Berlin\n";
	const facts = ({ contact: { companies, entries }, headings }: ReturnType<typeof contact>): unknown => ({ companies, entries, headings });

	it.each([["CRLF", text.replaceAll("\n", "\r\n")], ["a byte order mark", `\uFEFF${text}`], ["no line break at the end", text.trimEnd()], ["both", `\uFEFF${text.replaceAll("\n", "\r\n")}`]])("%s", (_what, saved) => {
		expect(facts(contact(saved))).toEqual(facts(contact(text)));
	});
});

describe("a broken note", () => {
	it("keeps everything else", () => {
		const { contact: facts, problems } = contact("---\ncompany: Acme: Berlin: x\nbirthday: 1990-02-30\ncadence: 2w\n---\n- 2026-02-10: call\n- 2026-02-30: lunch\n");
		expect(facts).toMatchObject({ cadence: { value: { min: { weeks: 2 } } }, entries: [{ day: "2026-02-10" }] });
		expect(problems.map(({ line, code }) => [line, code])).toEqual(expect.arrayContaining([[3, "impossible-date"], [7, "impossible-date"]]));
	});
});

describe("an endless note", () => {
	const within = (milliseconds: number, work: () => Parcel): Parcel => {
		// Of the processor, not of the clock: other work on the machine does not count.
		const before = process.cpuUsage();
		const parcel = work();
		expect(process.cpuUsage(before).user / 1000).toBeLessThan(milliseconds);
		return parcel;
	};
	const MB = 1024 * 1024;

	it("of 5 MB is read whole", () => {
		const text = `---\ntype: person\n---\n${"- 2026-02-10: call about the budget (gave:: a book) [[Bob]]\n".repeat(90_000)}`;
		expect(text.length).toBeGreaterThan(5 * MB);
		expect(within(20_000, () => readNote("People/Ann.md", text))).toMatchObject({ kind: "contact", contact: { entries: { length: 90_000 } }, problems: [] });
	});

	it("of more than 8 MB is read as far as that, and says so", () => {
		const parcel = within(20_000, () => readNote("People/Ann.md", `---\ntype: person\n---\n${"text of no interest\n".repeat(450_000)}`));
		expect(parcel.problems).toMatchObject([{ line: 1, code: "too-large" }]);
		expect(parcel.kind).toBe("contact");
	});

	it.each([
		["one line of letters", "x".repeat(MB)], ["open brackets", "[".repeat(MB)], ["wikilinks that never close", "[[a ".repeat(MB / 4)], ["markdown links", "[a](".repeat(MB / 4)],
		["inline fields that never close", "(a:: ".repeat(MB / 5)], ["stars", "*".repeat(MB)], ["quotes", ">".repeat(MB / 8)], ["spaces", "- 2026-02-10" + " ".repeat(MB) + "x"],
		["dashes", "- 2026-02-10 " + "-".repeat(MB)], ["table cells", "| Date |" + "|".repeat(MB / 8) + "\n|---|" + "---|".repeat(MB / 32) + "\n|" + "2026-02-10|".repeat(MB / 32)],
		["words of touch", "- 2026-02-10 " + "wrote ".repeat(MB / 8)], ["separators", "- 2026-02-10 " + ": ".repeat(MB / 2)], ["deep lists", Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(depth)}- 2026-02-10 x`).join("\n")],
		["headings", "# 2026-02-10\n".repeat(MB / 16)], ["nested headings", Array.from({ length: 20_000 }, (_, index) => `${"#".repeat(1 + (index % 6))} 2026-02-10`).join("\n")],
		["fields of one entry", "- 2026-02-10 call " + "(gave:: a) ".repeat(20_000)], ["lines of one entry", "- 2026-02-10 call\n" + "  - more [[Bob]] (gave:: x)\n".repeat(20_000)],
	])("with %s takes its time but ends", (_what, body) => {
		within(8000, () => readNote("People/Ann.md", body));
		within(8000, () => readNote("2026-02-10.md", body));
		within(8000, () => readNote("KB/A.md", `# A\n${body}`));
	});

	it("in its properties ends too", () => {
		for (const value of ["[[".repeat(50_000), "a: ".repeat(50_000), "-".repeat(100_000), `[${"[".repeat(500)}`, "1".repeat(100_000), "2026-02-10 ".repeat(20_000)]) {
			for (const key of ["important dates", "knows", "cadence", "company", "last_contact", "importance", "tags", "aliases", "type"]) within(3000, () => readNote("People/Ann.md", `---\n${key}: ${value}\n---\n`));
		}
	});

	it("keeps a long line's beginning as its text", () => {
		expect(contact(`- 2026-02-10: ${"x".repeat(MB)}`).contact.entries[0]?.text).toHaveLength(2000);
	});
});

describe("any text", () => {
	const word = fc.constantFrom(
		"---", "- ", "* ", "# ", "## ", "> ", "| ", "\n", "\n", "\n", "\r\n", "  ", "\t", "[[", "]]", "[[Ann]]", "![[x]]", "](", "**", "`", "```", "%%", "<!--", "-->", "{{", "<%", "- [ ] ", "- [x] ", "> [!tip] ",
		"2026-02-10", "2026-02-30", "05/12/2026", "5 мая", "[[2026-02-10]]", ": ", ":: ", "(gave:: ", ")", "[due:: ", "]", "📅", "type: person", "tags: [person, x]", "last_contact: ", "birthday: ", "cadence: ", "important dates:", "knows: ",
		"| Дата | О чём |", "|---|---|", "call", "написал", "→", "#person", "\u0000", "\uFEFF", "\u0306", "и", "Ё", "🙂", "date: ", "people: ", "::", "&amp;", "\\",
	);
	const text = fc.oneof(fc.array(word, { maxLength: 60 }).map((words) => words.join("")), fc.string({ unit: "binary", maxLength: 200 }));
	const path = fc.constantFrom("People/Ann.md", "2026-02-10.md", "KB/A.md", "A.md", "Templates/{{x}}.md", "", "a/b/", ".md");

	it("is read without throwing, and every line it speaks of is one of its own, with that line's text", () => {
		fc.assert(
			fc.property(path, text, (where, written) => {
				const parcel = readNote(where, written);
				const lines = written.split(/\r\n?|\n/);
				for (const { line, code, detail } of parcel.problems) {
					// What the reader gives where it failed itself.
					if (code === "unreadable-file") throw new Error(detail);
					expect(PROBLEM_CODES).toContain(code);
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(lines.length);
				}
				for (const [line, kept] of parcel.lines) expect(kept).toBe((lines[line - 1] ?? "").replace(/^\uFEFF/, "").trim());
				for (const { line } of [...parcel.links, ...parcel.tags, ...parcel.headings]) expect(line <= lines.length && line >= 1).toBe(true);
				for (const { line } of [...parcel.links, ...parcel.tags, ...parcel.problems]) expect(parcel.lines.has(line) || parcel.problems.some(({ code }) => code === "not-text")).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});

	it("gives the same parcel each time", () => {
		fc.assert(fc.property(path, text, (where, written) => expect(readNote(where, written)).toEqual(readNote(where, written))), { numRuns: 200 });
	});
});
