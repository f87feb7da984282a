import fc from "fast-check";
import { writeNudges, type Nudge } from "../../../src/core/edits";
import { timelineOf } from "../../../src/core/timeline";
import { day, path } from "../../support/parcels";
import { aSnapshot, contactNote } from "../../support/vault";

const to = (...names: readonly string[]): Nudge[] => names.map((name) => ({ link: `[[${name}]]` }));
const heading = "Reach out today";
const write = (text: string, ...names: readonly string[]): string => {
	const result = writeNudges(text, to(...names), { heading });
	if (result.kind === "refused") throw new Error(result.reason);
	return result.kind === "edited" ? result.text : text;
};

describe("today's reach-outs", () => {
	it("are open tasks under a heading of their own at the end of the note", () => {
		expect(writeNudges("# Friday\r\ntext", [{ link: "[[Ada]]", why: "3 weeks\npast" }, { link: "[[Bea|B.]]" }], { heading })).toEqual({
			kind: "edited", text: "# Friday\r\ntext\r\n\r\n## Reach out today\r\n\r\n- [ ] [[Ada]]: 3 weeks past %%kith%%\r\n- [ ] [[Bea|B.]] %%kith%%", line: 6,
		});
		expect(write("", "Ada")).toBe("## Reach out today\n\n- [ ] [[Ada]] %%kith%%\n");
	});
	it("stand under the heading where the note has it already", () => {
		expect(write("## Reach out **today**\n\n## Notes\n", "Ada")).toBe("## Reach out **today**\n\n- [ ] [[Ada]] %%kith%%\n\n## Notes\n");
		expect(write("## Reach out today\n## Notes\n", "Ada")).toBe("## Reach out today\n\n- [ ] [[Ada]] %%kith%%\n\n## Notes\n");
	});
	it("written again are not doubled", () => {
		const once = write("# Friday\n", "Ada", "Bea");
		expect(writeNudges(once, to("Ada", "Bea"), { heading })).toEqual({ kind: "unchanged" });
		expect(writeNudges(once, to("Bea", "Ada", "Ada"), { heading })).toEqual({ kind: "unchanged" });
	});
	it("ticked ones stay as they are, and are not asked for again", () => {
		const ticked = write("", "Ada", "Bea").replace("- [ ] [[Ada]]", "- [x] [[Ada]]");
		expect(write(ticked, "Ada", "Bea")).toBe(ticked);
		expect(write(ticked, "Bea", "Cid")).toBe(`${ticked.replace("- [ ] [[Bea]] %%kith%%\n", "- [ ] [[Bea]] %%kith%%\n- [ ] [[Cid]] %%kith%%\n")}`);
	});
	it("open ones that are no longer wanted go, unless something was written below them", () => {
		const block = "## Reach out today\n\n- [ ] [[Ada]] %%kith%%\n- [ ] [[Bea]] %%kith%%\n\t- about the boat\n- [ ] water the plants\n";
		expect(write(block, "Cid")).toBe("## Reach out today\n\n- [ ] [[Bea]] %%kith%%\n\t- about the boat\n- [ ] [[Cid]] %%kith%%\n- [ ] water the plants\n");
		expect(write("- [ ] [[Ada]] %%kith%%\ntext\n")).toBe("text\n");
	});
	it("moved elsewhere by the user are found there", () => {
		expect(write("# Plan\n- [ ] [[Ada]] %%kith%%\n\n# Notes\n", "Ada", "Bea")).toBe("# Plan\n- [ ] [[Ada]] %%kith%%\n- [ ] [[Bea]] %%kith%%\n\n# Notes\n");
	});
	it("in a code block that was never closed are not doubled either", () => {
		const once = write("```\n", "Ada");
		expect(write(once, "Ada")).toBe(once);
	});
	it("nobody to reach: nothing is written", () => expect(writeNudges("# Friday\n", [], { heading })).toEqual({ kind: "unchanged" }));
	it("are refused where the properties are not closed", () => expect(writeNudges("---\na: b\n", to("Ada"), { heading }).kind).toBe("refused"));

	it("count as contact once they are ticked, not before", () => {
		const last = (daily: string): string | undefined => {
			const snapshot = aSnapshot({ "People/Ada.md": contactNote({}), "2026-03-10.md": daily });
			return timelineOf(snapshot, path("People/Ada.md"), day("2026-03-10")).last?.date;
		};
		expect(last(write("", "Ada"))).toBeUndefined();
		expect(last(write("", "Ada").replace("[ ]", "[x]"))).toBe("2026-03-10");
	});
});

const line = fc.oneof(
	fc.constantFrom("# Friday", "## Reach out today", "text", "", "- [ ] water", "- [x] [[Ada]] %%kith%%", "- [ ] [[Bea]] %%kith%%", "\t- nested", "> quoted", "```", "---", "a: b"),
	fc.string(),
);
const names = fc.uniqueArray(fc.constantFrom("Ada", "Bea", "Cid", "Dee"));

describe("whatever the note holds", () => {
	it("a second run changes nothing, and no line is lost but open reach-outs", () => {
		fc.assert(fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), names, names, (lines, eol, first, second) => {
			const before = lines.map((each) => each.replace(/[\r\n]/g, "") + eol).join("");
			let text = before;
			for (const wanted of [first, first, second]) {
				const result = writeNudges(text, to(...wanted), { heading });
				if (result.kind === "refused") return;
				const after = result.kind === "edited" ? result.text : text;
				expect(writeNudges(after, to(...wanted), { heading })).toEqual({ kind: "unchanged" });
				text = after;
			}
			const kept = (all: string): string[] => all.split(/\r\n|\n/).filter((each) => !each.includes("%%kith%%") && each.trim() !== "" && each !== "## Reach out today");
			expect(kept(text)).toEqual(kept(before));
		}), { numRuns: 300 });
	});
});
