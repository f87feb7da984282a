import type { Link } from "../../../src/core/notes";
import { timelineOf, touchDays } from "../../../src/core/timeline";
import { createNoteIndex } from "../../../src/core/vault-index";
import { aContact, aDatedNote, aNote, aPage, at, day, entry, link, participant, path, task, yearless, type Parcel } from "../../support/parcels";

const TODAY = day("2026-11-20");

function timeline(parcels: readonly Parcel[], contact = "Ann.md", today = TODAY) {
	const index = createNoteIndex();
	index.put(parcels);
	return timelineOf(index.snapshot(), path(contact), today);
}
const dates = (list: readonly { date: string; summary: string }[]) => list.map(({ date, summary }) => `${date} ${summary}`);

describe("the contact's own entries", () => {
	it("are touches up to today, remarks where they are none, plans where they lie ahead", () => {
		const found = timeline([
			aContact("Ann.md", {
				entries: [
					entry("2026-11-20", "call"), entry("2026-11-21", "lunch"), entry("2026-11-01", "quoted", { touch: false }), entry("2026-10-01", "write", { task: "open" }),
					entry("2026-09-01", "done", { task: "done" }), entry("2026-08-01", "dropped", { task: "cancelled" }), entry("2026-12-01", "ask", { task: "open", touch: false }),
				],
			}),
		]);
		expect(dates(found.interactions)).toEqual(["2026-09-01 done", "2026-11-20 call"]);
		expect(dates(found.remarks)).toEqual(["2026-08-01 dropped", "2026-10-01 write", "2026-11-01 quoted"]);
		expect(dates(found.plans)).toEqual(["2026-11-21 lunch", "2026-12-01 ask"]);
	});

	it("keep channel, direction, line and what was written", () => {
		const written = entry("2026-05-01", "Ann wrote", { line: 12, channel: "email", direction: "in" });
		const [found] = timeline([aContact("Ann.md", { entries: [written] })]).interactions;
		expect(found).toEqual({
			date: "2026-05-01", channel: "email", direction: "in", summary: "Ann wrote", own: true, entry: written,
			source: { path: "Ann.md", line: 12, text: "- 2026-05-01 Ann wrote" },
		});
	});

	it("follow the direction of the log on one day", () => {
		const entries = [entry("2026-05-02", "third", { line: 1 }), entry("2026-05-01", "second", { line: 2 }), entry("2026-05-01", "first", { line: 3 })];
		expect(dates(timeline([aContact("Ann.md", { entries })]).interactions)).toEqual(["2026-05-01 first", "2026-05-01 second", "2026-05-02 third"]);
		const upwards = [entry("2026-05-01", "first", { line: 1 }), entry("2026-05-01", "second", { line: 2 }), entry("2026-05-02", "third", { line: 3 })];
		expect(dates(timeline([aContact("Ann.md", { entries: upwards })]).interactions)).toEqual(["2026-05-01 first", "2026-05-01 second", "2026-05-02 third"]);
	});

	it("without a year are the latest such day not after today", () => {
		const entries = [{ ...entry("2026-01-01", "december"), day: yearless("--12-24") }, { ...entry("2026-01-01", "november"), day: yearless("--11-20") }];
		expect(dates(timeline([aContact("Ann.md", { entries })]).interactions)).toEqual(["2025-12-24 december", "2026-11-20 november"]);
	});
});

describe("a dated note", () => {
	const people = [aContact("Ann.md"), aContact("Bea.md"), aContact("Cid.md"), aNote("Acme.md")];

	it("is a touch with everybody it links to, each by the line that names them", () => {
		const note = aDatedNote("2026-05-01.md", "2026-05-01", {
			entries: [entry("2026-05-01", "lunch with Ann and Bea", { line: 3, links: ["Ann", "Bea"] }), entry("2026-05-01", "Acme is hiring", { line: 4, links: ["Acme"] }), entry("2026-05-01", "tired", { line: 5 })],
		});
		expect(dates(timeline([...people, note], "Ann.md").interactions)).toEqual(["2026-05-01 lunch with Ann and Bea"]);
		expect(timeline([...people, note], "Bea.md").last).toEqual({ date: "2026-05-01", source: { path: "2026-05-01.md", line: 3, text: "- 2026-05-01 lunch with Ann and Bea" } });
		expect(timeline([...people, note], "Cid.md").interactions).toEqual([]);
	});

	it("is one touch with each participant, and its lines that link to nobody belong to it", () => {
		const note = aDatedNote("Weekly.md", "2026-05-01", {
			title: "Weekly",
			participants: [participant("Ann"), participant("Bea")],
			lines: { 2: "people: [[Ann]], [[Bea]]" },
			entries: [
				entry("2026-05-01", "talked of Acme", { line: 6, links: ["Acme"], channel: "video", fields: { gave: ["a draft"] }, more: [{ line: 7, text: "nested" }] }),
				entry("2026-05-01", "Bea moves to Riga", { line: 8, links: ["Bea"] }),
				entry("2026-05-01", "send minutes", { line: 9, task: "open", touch: false }),
				{ ...entry("2026-05-01", "said somebody", { line: 10, touch: false }), text: "> said somebody" },
			],
		});
		const ann = timeline([...people, note], "Ann.md");
		expect(ann.interactions).toMatchObject([
			{
				date: "2026-05-01", summary: "Weekly", channel: "video", own: false, source: { path: "Weekly.md", line: 2, text: "people: [[Ann]], [[Bea]]" },
				entry: { fields: { gave: ["a draft"] }, more: [{ line: 6, text: "- 2026-05-01 talked of Acme" }, { line: 7, text: "nested" }] },
			},
		]);
		const bea = timeline([...people, note], "Bea.md");
		expect(dates(bea.interactions)).toEqual(["2026-05-01 Weekly", "2026-05-01 Bea moves to Riga"]);
		expect(touchDays(bea)).toEqual(["2026-05-01"]);
	});

	it("holds for all who take part where a line has a day of its own", () => {
		const note = aDatedNote("Trip.md", "2026-05-01", { participants: [participant("Ann")], entries: [entry("2026-05-03", "saw the museum", { line: 5 })] });
		expect(dates(timeline([...people, note]).interactions)).toEqual(["2026-05-01 Trip", "2026-05-03 saw the museum"]);
		expect(timeline([...people, note], "Bea.md").interactions).toEqual([]);
	});

	it.each<[string, Parcel]>([
		["an open task", aDatedNote("d.md", "2026-05-01", { entries: [entry("2026-05-01", "call Ann", { task: "open", touch: false, links: [link("Ann", { place: "open-task" })] })] })],
		["a quote", aDatedNote("d.md", "2026-05-01", { entries: [entry("2026-05-01", "Ann said", { touch: false, links: [link("Ann", { place: "quote" })] })] })],
		["a task nested in a line that is none", aDatedNote("d.md", "2026-05-01", { entries: [entry("2026-05-01", "today", { links: [link("Ann", { place: "open-task" })] })] })],
	])("is no touch where the mention stands in %s, but it is remembered", (_, note) => {
		const found = timeline([...people, note]);
		expect(found.interactions).toEqual([]);
		expect(found.last).toBeNull();
		expect(found.remarks).toHaveLength(1);
	});

	it("is nothing to a contact that is only embedded", () => {
		const embed = link("Ann", { form: "embed" });
		const note = aDatedNote("d.md", "2026-05-01", { entries: [entry("2026-05-01", "shown", { links: [embed] })], tasks: [task("see", { links: [embed] })] });
		expect(timeline([...people, note])).toMatchObject({ interactions: [], remarks: [], plans: [], tasks: [], last: null });
	});

	it("is a touch by a checked task, and by a link beside an embed", () => {
		const note = aDatedNote("d.md", "2026-05-01", {
			entries: [
				entry("2026-05-01", "called Ann", { line: 1, task: "done", links: [link("Ann", { place: "done-task" })] }),
				entry("2026-05-01", "saw Ann", { line: 2, links: [link("Ann", { form: "embed" }), "Ann"] }),
			],
		});
		expect(dates(timeline([...people, note]).interactions)).toEqual(["2026-05-01 called Ann", "2026-05-01 saw Ann"]);
	});

	it("is a touch by a link in a heading, none by a property that names no participants", () => {
		const heading = aDatedNote("d.md", "2026-05-01", { links: [link("Ann", { line: 4, place: "heading" })], lines: { 4: "## With [[Ann]]" } });
		expect(timeline([...people, heading]).interactions).toMatchObject([{ date: "2026-05-01", source: { line: 4, text: "## With [[Ann]]" } }]);
		const related = aDatedNote("d.md", "2026-05-01", { links: [link("Ann", { place: "property", key: "related" })] });
		expect(timeline([...people, related])).toMatchObject({ interactions: [], remarks: [] });
	});

	it("is a plan where it lies ahead", () => {
		const note = aDatedNote("d.md", "2026-12-24", { participants: [participant("Ann")], entries: [entry("2026-12-24", "Ann brings the cake", { links: ["Ann"] })] });
		const found = timeline([...people, note]);
		expect(found.interactions).toEqual([]);
		expect(found.plans).toHaveLength(2);
		expect(found.last).toBeNull();
	});

	it("counts for a contact found by a soft link or another spelling", () => {
		const contact = aContact("People/Пётр Иванов.md");
		const note = aDatedNote("d.md", "2026-05-01", { entries: [entry("2026-05-01", "met", { links: ["петр-иванов"] })] });
		expect(timeline([contact, note], contact.path).interactions).toHaveLength(1);
	});
});

describe("another contact's log", () => {
	const bea = (more: Partial<Link>) => aContact("Bea.md", { entries: [entry("2026-05-01", "she recommended Ann", { links: [link("Ann", more)] })] });

	it("is no touch with somebody it links to", () => {
		expect(timeline([aContact("Ann.md"), bea({})])).toMatchObject({ interactions: [], remarks: [], last: null });
	});

	it.each(["with", "с"])("is one with somebody in %s::", (key) => {
		const found = timeline([aContact("Ann.md"), bea({ key })]);
		expect(found.interactions).toMatchObject([{ date: "2026-05-01", own: false, source: { path: "Bea.md" } }]);
	});

	it("is a plan of both where the day lies ahead, a remark where it is an open task", () => {
		const planned = aContact("Bea.md", { entries: [entry("2027-05-01", "dinner", { links: [link("Ann", { key: "with" })] })] });
		const open = aContact("Bea.md", { entries: [entry("2026-05-01", "dinner", { task: "open", links: [link("Ann", { key: "with" })] })] });
		expect(timeline([aContact("Ann.md"), planned])).toMatchObject({ interactions: [], plans: [{ date: "2027-05-01" }] });
		expect(timeline([aContact("Ann.md"), open])).toMatchObject({ interactions: [], remarks: [{ date: "2026-05-01" }] });
	});
});

it("a note without a day is no touch", () => {
	expect(timeline([aContact("Ann.md"), aNote("Project.md", { links: ["Ann"] }), aPage("KB/p.md", { links: ["Ann"] })])).toMatchObject({ interactions: [], remarks: [], plans: [], last: null });
});

describe("the last contact", () => {
	const ann = (stated: string, ...written: string[]) =>
		aContact("Ann.md", { lastContact: at(3, day(stated)), lines: { 3: `last_contact: ${stated}` }, entries: written.map((date, line) => entry(date, "call", { line, channel: "call" })) });

	it("is the latest of all touches and the last-contact key", () => {
		expect(timeline([ann("2026-06-01", "2026-05-01")]).last).toEqual({ date: "2026-06-01", source: { path: "Ann.md", line: 3, text: "last_contact: 2026-06-01" } });
		expect(timeline([ann("2026-04-01", "2026-05-01")]).last).toMatchObject({ date: "2026-05-01", channel: "call" });
		expect(timeline([ann("2026-05-01", "2026-05-01")]).last).toMatchObject({ channel: "call", source: { line: 0 } });
	});

	it("never moves back because something was written late", () => {
		const late = aDatedNote("d.md", "2026-02-01", { entries: [entry("2026-02-01", "Ann", { links: ["Ann"] })] });
		expect(timeline([ann("2026-01-01", "2026-05-01"), late]).last?.date).toBe("2026-05-01");
	});

	it("does not lie in the future", () => {
		expect(timeline([ann("2026-11-21", "2026-05-01")]).last?.date).toBe("2026-05-01");
		expect(timeline([ann("2026-11-20", "2026-05-01")]).last?.date).toBe("2026-11-20");
		expect(timeline([ann("2027-11-20")]).last).toBeNull();
	});

	it("names a channel where one of the touches of that day does", () => {
		const daily = aDatedNote("d.md", "2026-05-01", { entries: [entry("2026-05-01", "Ann", { links: ["Ann"] })] });
		expect(timeline([ann("2026-01-01", "2026-05-01"), daily]).last).toMatchObject({ date: "2026-05-01", channel: "call" });
	});

	it("is a day with a touch", () => {
		expect(touchDays(timeline([ann("2026-06-01", "2026-05-01", "2026-05-01")]))).toEqual(["2026-05-01", "2026-06-01"]);
	});
});

describe("tasks about a contact", () => {
	it("stand in its own note, or link to it from anywhere; open ones by their due day come first", () => {
		const found = timeline([
			aContact("Ann.md", { tasks: [task("own, done", { state: "done", line: 9 }), task("own", { line: 8 })] }),
			aContact("Bea.md", { tasks: [task("introduce to Ann", { due: day("2026-12-01"), links: [link("Ann")] }), task("about Bea")] }),
			aNote("Project.md", { tasks: [task("ask Ann", { due: day("2026-11-01"), links: [link("Ann")] })] }),
			aDatedNote("d.md", "2026-05-01", { tasks: [task("thank Ann", { links: [link("ann")] })] }),
		]);
		expect(found.tasks.map(({ path: where, text }) => `${where}: ${text}`)).toEqual([
			"Project.md: ask Ann", "Bea.md: introduce to Ann", "Ann.md: own", "d.md: thank Ann", "Ann.md: own, done",
		]);
	});

	it("are those of a meeting for its participants, unless they link to others", () => {
		const meeting = aDatedNote("m.md", "2026-05-01", { participants: [participant("Ann"), participant("Bea")], tasks: [task("send minutes"), task("call Bea", { links: [link("Bea")] })] });
		const people = [aContact("Ann.md"), aContact("Bea.md")];
		expect(timeline([...people, meeting], "Ann.md").tasks.map(({ text }) => text)).toEqual(["send minutes"]);
		expect(timeline([...people, meeting], "Bea.md").tasks).toHaveLength(2);
	});
});

it("says nothing of what is no contact", () => {
	expect(timeline([aNote("Ann.md")])).toEqual({ interactions: [], remarks: [], plans: [], tasks: [], last: null });
});
