import type { IsoDate } from "../../../src/core/dates";
import { appendDayEntry, type LogEntry } from "../../../src/core/edits";
import type { NotePath } from "../../../src/core/notes";
import { timelineOf } from "../../../src/core/timeline";
import { aSnapshot } from "../../support/vault";
import { ENGLISH } from "./words";

const DAY = "2026-11-20" as IsoDate;
const call: LogEntry = { date: DAY, channel: "call", about: "the migration", gave: "a book" };
const append = (text: string, entry: LogEntry = call, people = ["[[Ann]]"]): string => {
	const result = appendDayEntry(text, { entry, people }, ENGLISH);
	if (result.kind !== "edited") throw new Error(JSON.stringify(result));
	expect(result.text.split(/\r\n|\n/)[result.line - 1]).toContain("Ann");
	return result.text;
};

describe("a touch in a dated note", () => {
	it("goes to the end, behind a blank line where no list ends there", () => {
		expect(append("# Friday\n\nRain.\n")).toBe("# Friday\n\nRain.\n\n- call with [[Ann]]: the migration (gave:: a book)\n");
		expect(append("- woke up\r\n- ate\r\n")).toBe("- woke up\r\n- ate\r\n- call with [[Ann]]: the migration (gave:: a book)\r\n");
		expect(append("")).toBe("- call with [[Ann]]: the migration (gave:: a book)\n");
		expect(append("---\ntags: [daily]\n---\n")).toBe("---\ntags: [daily]\n---\n- call with [[Ann]]: the migration (gave:: a book)\n");
	});
	it("goes under the log heading where there is one", () => {
		expect(append("## Log\n- 9:00 run\n\n## Tasks\n- [ ] x\n")).toBe("## Log\n- 9:00 run\n- call with [[Ann]]: the migration (gave:: a book)\n\n## Tasks\n- [ ] x\n");
		expect(append("## Log\n\n## Tasks\n")).toBe("## Log\n\n- call with [[Ann]]: the migration (gave:: a book)\n\n## Tasks\n");
	});
	it("names everybody once; a message has an arrow instead of company", () => {
		expect(append("", { date: DAY, channel: "meeting" }, ["[[Ann]]", "[[Bea]]"])).toBe("- meeting with [[Ann]], [[Bea]]\n");
		expect(append("", { date: DAY, channel: "email", direction: "out", about: "draft" })).toBe("- → email [[Ann]]: draft\n");
		expect(append("", { date: DAY, about: "hello" })).toBe("- [[Ann]]: hello\n");
	});
	it("does not write into broken properties", () => {
		expect(appendDayEntry("---\na: 1\nText", { entry: call, people: ["[[Ann]]"] }, ENGLISH)).toMatchObject({ kind: "refused", reason: "frontmatter-broken" });
	});
	const read: readonly [LogEntry, Pick<LogEntry, "channel" | "direction">][] = [
		[call, { channel: "call" }],
		[{ date: DAY, channel: "email", direction: "in" }, { channel: "email", direction: "in" }],
		[{ date: DAY, channel: "video", direction: "out", about: "x" }, { channel: "video", direction: "out" }],
		[{ date: DAY, about: "hello" }, {}],
	];
	it.each(read)("is read as one touch with each of them: %j", (entry, { channel, direction }) => {
		const vault = aSnapshot({ "People/Ann.md": "", "People/Bea.md": "", "2026-11-20.md": append("Text.\n", entry, ["[[Ann]]", "[[Bea]]"]) });
		for (const path of ["People/Ann.md", "People/Bea.md"]) {
			expect(timelineOf(vault, path as NotePath, DAY).interactions.map((one) => [one.date, one.channel, one.direction])).toEqual([[DAY, channel, direction]]);
		}
	});
});
