import type { TaskFact } from "../../../../src/core/notes";
import { aContact } from "../../../support/notes";

const tasks = (...lines: string[]): readonly TaskFact[] => aContact().line(...lines).readContact().contact.tasks;

describe("a task of a contact note", () => {
	it.each([["[ ]", "open"], ["[x]", "done"], ["[X]", "done"], ["[-]", "cancelled"], ["[/]", "open"], ["[>]", "open"], ["[!]", "open"]])("with the box %s is %s", (box, state) => {
		expect(tasks(`- ${box} write`)).toEqual([{ line: 1, text: `- ${box} write`, state, links: [] }]);
	});

	it.each([
		["- [ ] write 📅 2026-08-20", "2026-08-20"], ["- [ ] write ⏳2026-08-20 🔁 every week", "2026-08-20"], ["- [ ] write 🛫 2026-08-01 📅 2026-08-20", "2026-08-20"],
		["- [ ] write (due:: 2026-08-20)", "2026-08-20"], ["- [ ] write [срок:: 20.08.2026]", "2026-08-20"], ["- [ ] 2026-08-20: write", "2026-08-20"], ["- [ ] 20.08.2026 написать", "2026-08-20"],
		["- [ ] write due:: 2026-08-20", undefined], ["- [ ] write 📅 2026-08-32", undefined], ["- [ ] write", undefined],
	])("“%s” is due %s", (line, due) => {
		expect(tasks(line)[0]?.due).toBe(due);
	});

	it("knows when it was done", () => {
		expect(tasks("- [x] write ✅ 2026-08-19 📅 2026-08-20", "- [x] call [completion:: 2026-08-18]")).toMatchObject([{ due: "2026-08-20", done: "2026-08-19" }, { done: "2026-08-18" }]);
	});

	it("has the links of its line and of what is nested in it", () => {
		expect(tasks("- [ ] introduce [[Bob]]", "  - to [[Carl]]", "- other [[Dora]]")).toMatchObject([{ links: [{ target: "Bob" }, { target: "Carl" }] }]);
	});

	it("is none in a quote or in code", () => {
		expect(tasks("> - [ ] write", "", "```", "- [ ] write", "```")).toEqual([]);
	});
});
