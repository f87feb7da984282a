import { logged, situationsOf } from "../../support/situations";
import { FACTS, TOLD_IN_WORDS, TRAPS } from "./traps";

const properties = { company: "Analytical Engines", role: "Engineer" };

describe("what a log entry tells of the contact is a situation", () => {
	it.each(FACTS)("%s: %s", (line, situation) => {
		expect(situationsOf(logged(line), properties)).toContain(situation);
	});
});

describe("what an entry only mentions is none", () => {
	it.each(TRAPS)("%s (%s)", (line) => {
		expect(situationsOf(logged(line), properties).filter((kind) => TOLD_IN_WORDS.has(kind))).toEqual([]);
	});
});

it("a line without a date is no evidence of anything recent", () => {
	expect(situationsOf("- Moved to Lisbon\n", properties)).not.toContain("relocated");
});

it("what was told more than half a year ago is over", () => {
	expect(situationsOf("## Log\n- 2026-05-13: Moved to Lisbon\n", properties)).not.toContain("relocated");
	expect(situationsOf("## Log\n- 2026-05-25: Moved to Lisbon\n", properties)).toContain("relocated");
});

it("a plan of today is none of tomorrow's facts: an entry in the future tells nothing", () => {
	expect(situationsOf("## Log\n- 2026-12-13: Moved to Lisbon\n", properties)).not.toContain("relocated");
});
