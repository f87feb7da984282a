import { tickTask } from "../../../src/core/edits";
import type { IsoDate } from "../../../src/core/dates";

const today = "2026-11-20" as IsoDate;

describe("ticking a task", () => {
	it("changes the mark alone", () => {
		expect(tickTask("a\r\n  - [ ] write to [[Ann]]  \r\nb", 2, "- [ ] write to [[Ann]]", today)).toEqual({
			kind: "edited",
			text: "a\r\n  - [x] write to [[Ann]]  \r\nb",
			line: 2,
		});
	});
	it("adds the day of doing in the Tasks plugin's form", () => {
		expect(tickTask("- [ ] call 📅 2026-11-19", 1, "- [ ] call 📅 2026-11-19", today)).toMatchObject({
			text: "- [x] call 📅 2026-11-19 ✅ 2026-11-20",
		});
	});
	it("follows a task that moved, and refuses one that is gone, done or no longer the only one", () => {
		expect(tickTask("new\n- [ ] call", 1, "- [ ] call", today)).toMatchObject({ kind: "edited", line: 2 });
		expect(tickTask("- [x] call", 1, "- [ ] call", today)).toMatchObject({ kind: "refused", reason: "line-changed" });
		expect(tickTask("x\n- [ ] call\n- [ ] call", 1, "- [ ] call", today)).toMatchObject({ kind: "refused" });
	});
});
