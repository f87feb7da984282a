import { timelineOf } from "../../../src/core/timeline";
import { day, path } from "../../support/parcels";
import { aSnapshot as aVault } from "../../support/vault";

const TODAY = day("2026-11-20");

function timeline(notes: Readonly<Record<string, string>>, contact = "People/Ann.md") {
	return timelineOf(aVault({ "People/Ann.md": "", "People/Bea.md": "", ...notes }), path(contact), TODAY);
}
const lines = (list: readonly { date: string; source: { path: string; line: number } }[]) => list.map(({ date, source }) => `${date} ${source.path}:${source.line}`);

describe("touches of a contact, from notes as people write them", () => {
	it("stand in the contact's log", () => {
		const found = timeline({
			"People/Ann.md": "---\nlast_contact: 2026-03-01\n---\n## Log\n- 2026-02-28: call about the flat\n- [ ] 2026-11-30 lunch\n- [x] 2026-04-02 sent the book\n> - 2026-05-05 quoted\n\n### 2026-07-11 - Email\nshe answered\n",
		});
		expect(lines(found.interactions)).toEqual(["2026-02-28 People/Ann.md:5", "2026-04-02 People/Ann.md:7", "2026-07-11 People/Ann.md:10"]);
		expect(lines(found.plans)).toEqual(["2026-11-30 People/Ann.md:6"]);
		expect(found.last).toMatchObject({ date: "2026-07-11", channel: "email" });
	});

	it("stand in daily notes that link to the contact, in English and Russian", () => {
		const found = timeline({
			"Daily/2026-05-01.md": "# Friday\n- coffee with [[Ann]]\n- slept badly\n- [ ] call [[Ann]]\n> [[Ann]] says hi\n",
			"Дневник/2026-06-02.md": "- созвон с [[ann|Анной]] про переезд\n  - она уезжает в мае\n- [x] отправить письмо [[Ann]]\n![[Ann]]\n`[[Ann]]`\n%% [[Ann]] %%\n",
			"Notes/Idea.md": "- [[Ann]] might like this\n",
		});
		expect(lines(found.interactions)).toEqual(["2026-05-01 Daily/2026-05-01.md:2", "2026-06-02 Дневник/2026-06-02.md:1", "2026-06-02 Дневник/2026-06-02.md:3"]);
		expect(found.interactions[1]).toMatchObject({ channel: "call", entry: { more: [{ line: 2, text: "- она уезжает в мае" }] } });
		expect(found.tasks.map(({ path: where, line }) => `${where}:${line}`)).toEqual(["Daily/2026-05-01.md:4", "Дневник/2026-06-02.md:3"]);
	});

	it("are one event for everybody who took part", () => {
		const meeting = { "Meetings/Kickoff.md": '---\ndate: 2026-06-03\npeople:\n  - "[[Ann]]"\n  - "[[Bea]]"\n---\n# Kick-off\n- the budget was cut\n- [[Bea]] moves to Riga\n' };
		const ann = timeline(meeting);
		expect(ann.interactions).toMatchObject([{ date: "2026-06-03", summary: "Kick-off", entry: { more: [{ line: 8, text: "- the budget was cut" }] } }]);
		expect(timeline(meeting, "People/Bea.md").interactions).toHaveLength(2);
	});

	it("are not what another contact's log says of them, but for with::", () => {
		const bea = { "People/Bea.md": "- 2026-05-01 she recommended [[Ann]]\n- 2026-06-01 dinner (with:: [[Ann]])\n- 2026-06-02 ужин (с:: [[Ann]])\n- 2026-06-03 кино [вместе с:: [[Ann]]]\n" };
		expect(lines(timeline(bea).interactions)).toEqual(["2026-06-01 People/Bea.md:2", "2026-06-02 People/Bea.md:3", "2026-06-03 People/Bea.md:4"]);
	});

	it("are not counted again in the copy that a sync left", () => {
		const log = "- 2026-02-28 call\n- [ ] write\n";
		const found = timeline({
			"People/Ann.md": log,
			"People/Ann (conflicted copy 2026-03-01).md": log,
			"Daily/2026-05-01.sync-conflict-20260502-101500-ABCDEFG.md": "- met [[Ann]]\n- [ ] call [[Ann]]\n",
		});
		expect(found.interactions).toHaveLength(1);
		expect(found.tasks).toHaveLength(1);
	});

	it("may have no year", () => {
		const found = timeline({ "People/Ann.md": "### 31 October\nhalloween\n\n### 24 декабря\nёлка\n" });
		expect(lines(found.interactions)).toEqual(["2025-12-24 People/Ann.md:4", "2026-10-31 People/Ann.md:1"]);
	});
});
