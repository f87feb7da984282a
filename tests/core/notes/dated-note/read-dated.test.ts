import type { DatedFacts } from "../../../../src/core/notes";
import { aNote, readDated, readNote } from "../../../support/notes";

const daily = (...lines: string[]): DatedFacts => aNote("Journal/2026-02-10.md").line(...lines).readDated().dated;
const targets = (dated: DatedFacts): unknown[] => dated.entries.map(({ line, links, touch }) => [line, (links ?? []).map(({ target }) => target), touch]);

describe("the day of a note", () => {
	it("is its date property, with the line", () => {
		expect(aNote("Meetings/Sync.md").with({ type: "meeting", date: "2026-02-10T09:30" }).readDated().dated).toMatchObject({ day: "2026-02-10", dayLine: 3 });
		expect(aNote("Встреча.md").with({ "дата": "10.02.2026" }).readDated().dated).toMatchObject({ day: "2026-02-10", dayLine: 2 });
		expect(aNote("A.md").with({ date: '"[[2026-02-10]]"' }).readDated().dated.day).toBe("2026-02-10");
	});

	it("or its file name, that is, begins or ends with one", () => {
		for (const name of ["2026-02-10", "2026-02-10 Sync", "Sync 2026-02-10"]) expect(aNote(`X/${name}.md`).readDated().dated).toMatchObject({ day: "2026-02-10", dayLine: 1 });
	});

	it("also in the format of the daily notes", () => {
		expect(readDated("Journal/10.02.2026.md", "", { dailyNoteFormat: "DD.MM.YYYY" }).dated.day).toBe("2026-02-10");
		expect(readDated("Journal/2026/02/10.md", "", { dailyNoteFormat: "YYYY/MM/DD" }).dated.day).toBe("2026-02-10");
	});

	it("is the property's where both are given, and the name's where the property cannot be read", () => {
		expect(aNote("2026-02-10.md").with({ date: "2026-02-11" }).readDated().dated.day).toBe("2026-02-11");
		const { dated, problems } = aNote("2026-02-10.md").with({ date: "2026-02-30" }).readDated();
		expect(dated.day).toBe("2026-02-10");
		expect(problems).toMatchObject([{ line: 2, code: "impossible-date", detail: "2026-02-30" }]);
	});

	it("is none where the date is a part of one, or a placeholder", () => {
		for (const date of ["2026-02", "2026", "YYYY-MM-DD", '"{{date}}"', ""]) expect(aNote("A.md").with({ date }).read()).toMatchObject({ kind: "note", problems: [] });
	});
});

describe("the participants of an event", () => {
	it.each(["people", "attendees", "participants", "person", "with", "участники", "с кем"])("stand under %s; the note itself is the touch with all of them", (key) => {
		const { dated } = aNote("2026-02-10 Sync.md").with({ type: "meeting", [key]: ["[[Ann]]", "[[Bob|Bobby]]"] }).line("# Sync about the budget").readDated();
		expect(dated.participants.map(({ target }) => target)).toEqual(["Ann", "Bob"]);
		expect(dated.entries).toMatchObject([{ day: "2026-02-10", touch: true, channel: "meeting", summary: "Sync about the budget", line: 5, text: "# Sync about the budget", links: [{ target: "Ann" }, { target: "Bob" }] }]);
	});

	it("the touch is told by the line of the date where one is written", () => {
		expect(aNote("Sync.md").with({ people: '"[[Ann]]"', date: "2026-02-10" }).readDated().dated.entries).toMatchObject([{ line: 3, text: "date: 2026-02-10", summary: "Sync" }]);
	});

	it("of a letter: whom it is from wrote to me, else I wrote to whom it is to", () => {
		const letter = (properties: object) => aNote("2026-02-10.md").with({ type: "email", ...properties }).readDated().dated.entries.map(({ direction, channel, links }) => [links?.[0]?.target, channel, direction]);
		expect(letter({ from: '"[[Ann]]"', cc: '"[[Bob]]"' })).toEqual([["Ann", "email", "in"], ["Bob", "email", undefined]]);
		expect(letter({ to: '"[[Ann]]"' })).toEqual([["Ann", "email", "out"]]);
	});

	it("may be names without brackets", () => {
		const { participants, entries } = aNote("2026-02-10.md").with({ people: "Ann Smith, Bob and Carl", "участники": ["Анна <anna@example.org>", "b@example.org", "-"] }).readDated().dated;
		expect(participants).toMatchObject([{ target: "Ann Smith", line: 2, place: "property", key: "people" }, { target: "Bob" }, { target: "Carl" }, { target: "Анна", line: 3 }]);
		expect(entries[0]?.links).toHaveLength(4);
	});

	it("may be told in the text", () => {
		expect(daily("attendees:: [[Ann]], [[Bob]]", "", "- moved the release").participants.map(({ target }) => target)).toEqual(["Ann", "Bob"]);
	});
});

describe("the lines of a dated note", () => {
	it("are evidence for those they link to, with what is nested below them", () => {
		expect(daily("- coffee with [[Ann]]: she moves", "  - to Berlin", "  - in May with [[Bob]]", "    - his idea", "- tidied up").entries).toMatchObject([
			{ line: 1, channel: "meeting", touch: true, links: [{ target: "Ann" }], more: [{ line: 2, text: "- to Berlin" }] },
			{ line: 3, touch: true, links: [{ target: "Bob" }], more: [{ line: 4, text: "- his idea" }] },
			{ line: 5, touch: false },
		]);
	});

	it("that link to nobody are no touch of their own, but speak of the participants", () => {
		expect(daily("Moved the release.", "- why: tests").entries.map(({ line, touch, links }) => [line, touch, links])).toEqual([[1, false, undefined], [2, false, undefined]]);
	});

	it.each([
		["- [ ] call [[Ann]]", false], ["- [x] call [[Ann]]", true], ["- [-] call [[Ann]]", false], ["> [[Ann]] said so", false], ["![[Ann]]", false], ["Met [[Ann]]", true], ["| [[Ann]] | lunch |", true],
	])("“%s”: touch %s", (line, touch) => {
		expect(targets(daily(...(line.startsWith("|") ? ["| who | what |", "|---|---|"] : []), line)).at(-1)).toEqual([line.startsWith("|") ? 3 : 1, ["Ann"], touch]);
	});

	it("in code and comments are nothing", () => {
		expect(daily("`[[Ann]]`", "```", "[[Bob]]", "```", "%% [[Carl]] %%", "<!-- [[Dora]] -->").entries.flatMap(({ links }) => links ?? [])).toEqual([]);
	});

	it("below a dated heading, or nested below a dated item, are of that day", () => {
		const { entries } = daily("## 2026-02-08 Trip", "- lunch with [[Ann]]", "- 2026-02-09: call", "  - [[Bob]] joined", "## Today", "- [[Carl]] called");
		expect(entries.map(({ line, day, touch }) => [line, day, touch])).toEqual([
			[1, "2026-02-08", true], [2, "2026-02-08", true], [3, "2026-02-09", true], [4, "2026-02-09", true], [6, "2026-02-10", true],
		]);
		expect(entries.at(-1)).toMatchObject({ direction: "in", channel: "call" });
	});

	it("below a heading with the note's own day are as they would be without it", () => {
		expect(daily("# 2026-02-10 Tuesday", "- standup", "- [[Ann]] called").entries).toMatchObject([{ line: 2, touch: false }, { line: 3, touch: true, direction: "in" }]);
	});

	it("below a heading that links to somebody are about them", () => {
		expect(daily("## [[Ann]]", "moves to Berlin", "- in May", "## Other", "rain").entries).toMatchObject([
			{ line: 1, links: [{ target: "Ann" }], more: [{ line: 2 }, { line: 3 }] }, { line: 5 },
		]);
	});

	it("below an open task are no touch either", () => {
		expect(targets(daily("- [ ] plan the party", "  - invite [[Ann]]"))).toEqual([[1, [], false], [2, ["Ann"], false]]);
	});

	it("take the channel of the note where they name none", () => {
		const { dated } = aNote("2026-02-10 Созвон.md").line("- [[Ann]] про отпуск", "- письмо от [[Bob]]").readDated();
		expect(dated.entries.map(({ channel, direction }) => [channel, direction])).toEqual([["call", undefined], ["email", "in"]]);
	});

	it("may begin with a time", () => {
		expect(daily("- 10:30 call: [[Ann]] about the flat").entries[0]).toMatchObject({ channel: "call", summary: "[[Ann]] about the flat" });
	});

	it("of a table with a date column have its days", () => {
		expect(daily("| Date | Who |", "|---|---|", "| 2026-02-09 | [[Ann]] |").entries).toMatchObject([{ day: "2026-02-09", line: 3, links: [{ target: "Ann" }] }]);
	});
});

describe("a dated note", () => {
	it("keeps what its type and tags call it, its title and tasks", () => {
		const { dated } = aNote("2026-02-10.md").with({ type: "[[Interviews]]", tags: ["job/interview"], people: '"[[Ann]]"' }).line("# First round", "- [ ] send thanks ⏳ 2026-02-11", "- [x] tidy up ✅ 2026-02-10").readDated();
		expect(dated).toMatchObject({ types: ["Interviews", "job/interview"], title: "First round", tasks: [{ state: "open", due: "2026-02-11" }, { state: "done", done: "2026-02-10" }] });
	});

	it("is not the note of a contact, a page or an ignored folder", () => {
		expect(readNote("People/Ann.md", "---\ndate: 2026-02-10\n---\n").kind).toBe("contact");
		expect(readNote("Old/2026-02-10.md", "", { ignoredFolders: ["old"] }).kind).toBe("note");
	});
});
