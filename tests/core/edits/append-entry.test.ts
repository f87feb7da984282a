import fc from "fast-check";
import type { IsoDate } from "../../../src/core/dates";
import { appendEntry, type LogEntry } from "../../../src/core/edits";
import { ENGLISH } from "./words";

const words = ENGLISH;
const day = "2026-11-20" as IsoDate;
const call: LogEntry = { date: day, channel: "call", about: "the migration" };
const append = (text: string, entry: LogEntry = call): string => {
	const result = appendEntry(text, entry, words);
	if (result.kind !== "edited") throw new Error(JSON.stringify(result));
	expect(result.text.split(/\r\n|\n|\r/)[result.line - 1]).toContain("20");
	return result.text;
};

describe("logging a touch", () => {
	it("goes behind the last entry of the log, in the note's own list mark and form of day", () => {
		expect(append("# Ann\n\n## Log\n\n* **12.05.2026** — email: hello\n  * more\n\n## Notes\nx\n")).toBe(
			"# Ann\n\n## Log\n\n* **12.05.2026** — email: hello\n  * more\n* **20.11.2026** — call: the migration\n\n## Notes\nx\n",
		);
	});
	it("goes on top where the newest stands on top", () => {
		expect(append("## История\n- 2026-05-01: a\n- 2026-04-01: b\n")).toBe(
			"## История\n- 2026-11-20: call: the migration\n- 2026-05-01: a\n- 2026-04-01: b\n",
		);
	});
	it("takes its place by its day when it is written late, where the log is in order", () => {
		const late: LogEntry = { date: "2026-04-15" as IsoDate, channel: "call" };
		expect(append("- 2026-04-01 a\n- 2026-05-01 b\n  more\n- 2026-06-01 c\n", late)).toBe("- 2026-04-01 a\n- 2026-04-15 call\n- 2026-05-01 b\n  more\n- 2026-06-01 c\n");
		expect(append("- 2026-06-01 c\n- 2026-05-01 b\n  more\n- 2026-04-01 a\n", late)).toBe("- 2026-06-01 c\n- 2026-05-01 b\n  more\n- 2026-04-15 call\n- 2026-04-01 a\n");
		expect(append("- 2026-06-01 c\n- 2026-05-01 b\n  more\n", late)).toBe("- 2026-06-01 c\n- 2026-05-01 b\n  more\n- 2026-04-15 call\n");
		expect(append("- 2026-05-01 a\n- 2026-06-01 b\n", late)).toBe("- 2026-04-15 call\n- 2026-05-01 a\n- 2026-06-01 b\n");
		expect(append("### 2026-04-01\nx\n\n### 2026-05-01\ny\n", late)).toBe("### 2026-04-01\nx\n\n### 2026-04-15 - call\n\n### 2026-05-01\ny\n");
		expect(append("| Date | About |\n| --- | --- |\n| 2026-04-01 | x |\n| 2026-05-01 | y |\n", late)).toBe("| Date | About |\n| --- | --- |\n| 2026-04-01 | x |\n| 2026-04-15 | call |\n| 2026-05-01 | y |\n");
	});
	it("goes to the end of a log that is in no order, or numbered", () => {
		const late: LogEntry = { date: "2026-04-15" as IsoDate, channel: "call" };
		expect(append("- 2026-04-01 a\n- 2026-06-01 b\n- 2026-05-01 c\n", late)).toMatch(/\n- 2026-04-15 call\n$/);
		expect(append("1. 2026-04-01 a\n2. 2026-06-01 b\n", late)).toMatch(/\n3\. 2026-04-15 call\n$/);
	});
	it("writes fields in brackets that pair up, and keeps what the user typed on one line", () => {
		expect(
			append("## Log\n- 2026-05-01 call\n", {
				date: day, channel: "email", direction: "out", about: "two\nlines", gave: "intro to Ada (CTO)", asked: ":) a book", next: { text: "send the draft", date: "2026-12-01" as IsoDate },
			}),
		).toBe("## Log\n- 2026-05-01 call\n- 2026-11-20 → email: two lines (gave:: intro to Ada (CTO)) [asked:: :) a book] (next:: send the draft 2026-12-01)\n");
	});
	it("adds a row to a table with dates, pipes escaped", () => {
		const table = "## Log\n\n| Дата | Канал | О чём |\n| --- | --- | --- |\n| 12.05.2026 | телеграм | планы |\n\nEnd\n";
		expect(append(table, { ...call, about: "a | b" })).toBe(
			"## Log\n\n| Дата | Канал | О чём |\n| --- | --- | --- |\n| 12.05.2026 | телеграм | планы |\n| 20.11.2026 | call | a \\| b |\n\nEnd\n",
		);
	});
	it("refuses a table that has no place for words", () => {
		expect(appendEntry("| Date | Channel |\n| --- | --- |\n| 2026-05-01 | call |\n", call, words)).toMatchObject({ kind: "refused", reason: "table-unfit" });
	});
	it("adds a heading where days are headings", () => {
		expect(append("## Log\n\n### 2026-05-01 - Email\n\nHello.\n\n## Notes\n")).toBe(
			"## Log\n\n### 2026-05-01 - Email\n\nHello.\n\n### 2026-11-20 - call\n\nthe migration\n\n## Notes\n",
		);
		expect(append("### [[2026-05-01]] Email\nHello.\n\n### [[2026-04-01]] Call\nHi.\n")).toBe(
			"### [[2026-11-20]] - call\n\nthe migration\n\n### [[2026-05-01]] Email\nHello.\n\n### [[2026-04-01]] Call\nHi.\n",
		);
	});
	it("starts an empty log below its heading", () => {
		expect(append("## 📓 Log\n\n## Notes\nx")).toBe("## 📓 Log\n\n- 2026-11-20 call: the migration\n\n## Notes\nx");
	});
	it("makes a log at the end where there is none, in the text's line breaks", () => {
		expect(append("---\r\ntype: person\r\n---\r\nText")).toBe("---\r\ntype: person\r\n---\r\nText\r\n\r\n## Log\r\n\r\n- 2026-11-20 call: the migration");
		expect(append("")).toBe("## Log\n\n- 2026-11-20 call: the migration\n");
	});
	it("does not take dates in code or quotes for the log", () => {
		expect(append("```\n- 2026-01-01 x\n```\n> - 2026-01-02 y\n")).toBe(
			"```\n- 2026-01-01 x\n```\n> - 2026-01-02 y\n\n## Log\n\n- 2026-11-20 call: the migration\n",
		);
	});
	it("only ever adds lines: the old ones stay, in order, byte for byte", () => {
		const line = fc.constantFrom(
			"## Log", "### 2026-01-01", "- 2026-01-02 call", "- 2025-01-02 call", "  - nested", "| Date | About |", "| --- | --- |", "| 2026-01-01 | x |",
			"text", "", "```", "> quote", "1. 2026-01-03 x", "# Ann", "%%", "\ttab", "- [ ] 2026-01-01 task",
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom("\n", "\r\n"), fc.boolean(), (lines, eol, ends) => {
				fc.pre(lines.length > 1 || ends); // a text of one line has no line break to keep
				const text = lines.join(eol) + (ends ? eol : "");
				const result = appendEntry(text, call, words);
				if (result.kind !== "edited") return;
				const before = text.split(eol);
				const after = result.text.split(eol);
				let at = 0;
				for (const each of after) if (at < before.length && each === before[at]) at++;
				expect(at).toBeGreaterThanOrEqual(before.length - (ends || text === "" ? 1 : 0));
				expect(result.text.length).toBeGreaterThan(text.length);
			}),
			{ numRuns: 500 },
		);
	});
});
