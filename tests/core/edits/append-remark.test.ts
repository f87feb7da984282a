import { appendRemark } from "../../../src/core/edits";
import { timelineOf } from "../../../src/core/timeline";
import { day, path } from "../../support/parcels";
import { aSnapshot } from "../../support/vault";

const remark = { date: day("2026-03-10"), about: "new role:\n team lead" };
const written = (text: string): string => {
	const result = appendRemark(text, remark, { heading: "Log" });
	if (result.kind !== "edited") throw new Error(result.kind);
	expect(result.text.split(/\r\n|\n/)[result.line - 1]).toBe("> - 2026-03-10: new role: team lead");
	return result.text;
};
const LINE = "> - 2026-03-10: new role: team lead";

describe("a dated remark", () => {
	it("stands behind the log, before what follows it", () => {
		expect(written("## Log\n\n- 2026-03-01 call\n\n## Notes\ntext\n")).toBe(`## Log\n\n- 2026-03-01 call\n\n${LINE}\n\n## Notes\ntext\n`);
	});
	it("joins the remark before it", () => expect(written(`## Log\n- 2026-03-01 call\n\n> - 2026-03-02: moved\n`)).toBe(`## Log\n- 2026-03-01 call\n\n> - 2026-03-02: moved\n${LINE}\n`));
	it("follows a log without a heading", () => expect(written("Likes maps.\n\n- 2026-03-01 call\n\nMore.\n")).toBe(`Likes maps.\n\n- 2026-03-01 call\n\n${LINE}\n\nMore.\n`));
	it("begins a log where there is none", () => {
		expect(written("---\ntype: person\n---\r\nLikes maps.")).toBe(`---\ntype: person\n---\r\nLikes maps.\n\n## Log\n\n${LINE}`);
		expect(written("")).toBe(`## Log\n\n${LINE}\n`);
	});
	it("is refused where the properties are not closed", () => expect(appendRemark("---\ntype: person\n", remark, { heading: "Log" }).kind).toBe("refused"));
	it("is read as something that the note says, and is no touch", () => {
		const snapshot = aSnapshot({ "People/Ada.md": written("---\ntype: person\n---\n## Log\n- 2026-03-01 call\n") });
		const timeline = timelineOf(snapshot, path("People/Ada.md"), day("2026-03-10"));
		expect(timeline.last?.date).toBe("2026-03-01");
		expect(timeline.remarks.map(({ date, summary }) => [date, summary])).toEqual([["2026-03-10", "new role: team lead"]]);
	});
});
