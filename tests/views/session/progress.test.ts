import type { NotePath } from "../../../src/core/notes";
import { back, beginning, currentOf, settled, withOutcome } from "../../../src/views/session/progress";

const [ann, bea] = ["Ann.md", "Bea.md"] as unknown as [NotePath, NotePath];

describe("a round through some people", () => {
	it("goes from one to the next, and remembers what became of each", () => {
		const end = settled(settled(beginning([ann, bea]), "logged"), "skipped");
		expect(currentOf(end)).toBeNull();
		expect([withOutcome(end, "logged"), withOutcome(end, "skipped"), withOutcome(end, "snoozed")]).toEqual([[ann], [bea], []]);
		expect(settled(end, "logged")).toBe(end);
	});
	it("goes back, and counts what was decided last", () => {
		const again = settled(back(settled(beginning([ann, bea]), "logged")), "snoozed");
		expect([withOutcome(again, "logged"), withOutcome(again, "snoozed"), currentOf(again)]).toEqual([[], [ann], bea]);
		expect(back(beginning([ann]))).toMatchObject({ at: 0 });
	});
});
