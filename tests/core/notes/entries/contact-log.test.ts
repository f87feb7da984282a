import type { Entry } from "../../../../src/core/notes";
import { aContact, readContact } from "../../../support/notes";

const log = (...lines: string[]) => aContact("Ann").line(...lines).readContact().contact;
const only = (...lines: string[]): Entry => {
	const { entries } = log(...lines);
	if (entries.length !== 1 || entries[0] === undefined) throw new Error(`${entries.length} entries`);
	return entries[0];
};
/** What an entry says, each member asked for; absent ones are left out. */
const told = (entry: Entry): Partial<Entry> => {
	const { day, line, text, summary, touch, channel, direction, fields, links, more, task } = entry;
	return Object.fromEntries(Object.entries({ day, line, text, summary, touch, channel, direction, fields, links, more, task }).filter(([, value]) => value !== undefined));
};

describe("a dated touch is", () => {
	it.each([
		["- 2026-02-28: call about X", "2026-02-28"], ["* 28.02.2026 встреча", "2026-02-28"], ["1. 2026-02-28 — звонок", "2026-02-28"], ["+ [[2026-02-28]] lunch", "2026-02-28"],
		["- **2026-02-28** (email) the draft", "2026-02-28"], ["- [2026-02-28] call", "2026-02-28"], ["- 28 февраля 2026: созвон", "2026-02-28"], ["- Feb 28, 2026 - coffee", "2026-02-28"],
		["### 2026-07-11 - Email", "2026-07-11"], ["### [[2026-02-10]] Lunch", "2026-02-10"], ["## 10.02.2026", "2026-02-10"], ["- 2026-02-10–12 conference together", "2026-02-10"],
		["- 2026-02-10 14:30 call", "2026-02-10"], ["- [x] 2026-02-10 sent the CV", "2026-02-10"], ["- 5 мая: звонок", "--05-05"], ["#### 31 October — lunch", "--10-31"],
		["- 2031-01-01: planned dinner", "2031-01-01"],
	])("in “%s”", (line, day) => {
		expect(only(line)).toMatchObject({ day, line: 1, text: line, touch: true });
	});

	it.each([
		["- 2026-02-10–12: conference", "2026-02-10", "conference"], ["- 2026-02-10/12 conference", "2026-02-10", "conference"], ["- 10–12 февраля 2026 поход", "2026-02-10", "поход"],
		["- 10-12.02.2026: поход", "2026-02-10", "поход"], ["- May 10-12, 2026: trip", "2026-05-10", "trip"], ["- 28 февраля – 2 марта 2026: поход", "2026-02-28", "поход"],
		["- 30 декабря - 2 января 2026: поход", "2025-12-30", "поход"], ["- 10.02.2026-12.02.2026 поход", "2026-02-10", "поход"], ["- 2026-02-10 - 2026-02-12 trip", "2026-02-10", "trip"],
		["- 10.02–12.02.2026 поход", "2026-02-10", "поход"], ["- 5-6 мая: поход", "--05-05", "поход"], ["- 2026-02-10 - 3 friends came", "2026-02-10", "3 friends came"],
	])("of several days, “%s”, is on the first", (line, day, summary) => {
		expect(only(line)).toMatchObject({ day, summary });
	});

	it.each(["- 2-3 months without a word", "- 10-15 мин на звонок", "- Met in 2019 at a conference", "- 2019: joined Acme", "- 5 children", "- 10.5 km together", "2026 was a good year", "- call her on 2026-02-28"])("not in “%s”", (line) => {
		expect(log(line).entries).toEqual([]);
	});

	it.each([
		["- [ ] 2026-02-10 call about the offer", "open"], ["- [/] 2026-02-10 call about the offer", "open"], ["- [-] 2026-02-10 call about the offer", "cancelled"],
	])("not in the task “%s”", (line, task) => {
		expect(only(line)).toMatchObject({ touch: false, task });
	});

	it("not nested in an open task", () => {
		expect(log("- [ ] plan the trip", "  - 2026-02-10: book the train", "- [x] plan the trip", "  - 2026-02-11: booked the train").entries.map(({ touch }) => touch)).toEqual([false, true]);
	});

	it("not in a quote", () => {
		expect(only("> - 2026-02-10: call")).toMatchObject({ day: "2026-02-10", touch: false });
	});

	it("not in code and comments", () => {
		expect(log("```", "- 2026-02-10: call", "```", "", "%%", "- 2026-02-10: call", "%%", "", "<!--", "- 2026-02-10: call", "-->").entries).toEqual([]);
	});

	it("no day at all where the day is impossible or ambiguous, but a problem with its line", () => {
		const { contact, problems } = aContact().log("2026-02-29: call", "05/12/2026: lunch", "2026-02-27: dinner").readContact();
		expect(contact.entries.map(({ day }) => day)).toEqual(["2026-02-27"]);
		expect(problems).toMatchObject([{ line: 1, code: "impossible-date", detail: "2026-02-29" }, { line: 2, code: "ambiguous-date", detail: "05/12/2026" }]);
		expect(aContact().log("05/12/2026: lunch").readContact({ dateOrder: "month-first" }).contact.entries[0]?.day).toBe("2026-05-12");
	});
});

describe("a day that tells of a life", () => {
	it("is no touch below a heading that says so, unless its words speak of one", () => {
		expect(log("## Career", "- 2019-05-01: joined Acme", "- 2026-05-01 call: she is a director now", "### Before", "- 2010-01-01 studied", "## Log", "- 2026-06-01 about dogs").entries.map(({ touch }) => touch)).toEqual([false, true, false, true]);
		expect(only("## Важные даты", "- 20.06.2015 переезд").touch).toBe(false);
	});

	it("is no touch where it is a birthday of every year, or a birth", () => {
		expect(log("- 12 мая: день рождения", "- May 12 — birthday", "- 1990-05-12: born in Kazan", "- 12 мая: встреча").entries.map(({ touch }) => touch)).toEqual([false, false, false, true]);
		expect(only("- 2026-05-12: birthday party at her place").touch).toBe(true);
	});
});

describe("the year of a day without one", () => {
	it("is that of the heading above it", () => {
		expect(log("## 2024", "- 5 мая: звонок", "### Декабрь 2023", "- 31 December: party", "#### 3 декабря", "## Later", "- 5 мая: звонок").entries.map(({ day }) => day)).toEqual(["2024-05-05", "2023-12-31", "2023-12-03", "--05-05"]);
		expect(log("## 2025", "- 29 февраля: звонок").entries.map(({ day }) => day)).toEqual(["--02-29"]);
		expect(log("## 2024", "| Date | About |", "|---|---|", "| 5 мая | a |").entries.map(({ day }) => day)).toEqual(["2024-05-05"]);
	});
});

describe("a paragraph that starts with a day", () => {
	it("is a touch where the section is a log, down to the next one", () => {
		const { entries, remarks } = log("## Log", "2026-02-10: call about the flat", "She moves.", "- in May", "", "**2026-02-11** lunch", "## Notes", "2026-02-12 was a good day");
		expect(entries.map(({ day, channel, more }) => [day, channel, more?.map(({ line }) => line)])).toEqual([["2026-02-10", "call", [3, 4]], ["2026-02-11", "meeting", undefined]]);
		expect(remarks.map(({ line }) => line)).toEqual([8]);
	});

	it("is none within a list item or a quote", () => {
		expect(log("## Log", "- 2026-02-10: call, next on", "  2026-03-01 at noon", "", "> 2026-03-02: lunch").entries.map(({ day }) => day)).toEqual(["2026-02-10"]);
	});
});

describe("what belongs to an entry", () => {
	it("is what is nested below its item", () => {
		const { entries, remarks } = log("- 2026-02-10: call", "  - she moves", "    to Berlin", "  - has a dog", "- likes tea");
		expect(entries[0]?.more).toEqual([{ line: 2, text: "- she moves" }, { line: 3, text: "to Berlin" }, { line: 4, text: "- has a dog" }]);
		expect(remarks).toEqual([{ line: 5, text: "- likes tea" }]);
	});

	it("is what stands below its heading, down to the next of the same or a higher level", () => {
		const { entries, remarks } = log("## Log", "### 2026-02-10 Call", "She moves.", "#### Details", "- in May", "### 2026-03-01", "Nothing new", "## Notes", "Likes tea");
		expect(entries.map(({ day, more }) => [day, more?.map(({ text }) => text)])).toEqual([
			["2026-02-10", ["She moves.", "#### Details", "- in May"]], ["2026-03-01", ["Nothing new"]],
		]);
		expect(remarks).toEqual([{ line: 9, text: "Likes tea" }]);
	});

	it("is not what has a day of its own", () => {
		const { entries } = log("### 2026-02-10", "- 2026-02-11: email with [[Bob]] (gave:: a book)", "- thanked me", "  - 2026-02-12: call", "    - short");
		expect(entries.map(({ day, more, links, fields }) => [day, more?.map(({ line }) => line), links?.length, fields?.gave])).toEqual([
			["2026-02-10", [3], undefined, undefined], ["2026-02-11", undefined, 1, ["a book"]], ["2026-02-12", [5], undefined, undefined],
		]);
	});

	it("are the links of all its lines, with where they stand", () => {
		expect(only("- 2026-02-10: met [[Bob|him]] (with:: [[Carl]])", "  - [ ] write to [Dora](People/Dora%20K.md)").links).toMatchObject([
			{ target: "Bob", alias: "him", place: "text", line: 1 }, { target: "Carl", key: "with", line: 1 }, { target: "People/Dora K.md", place: "open-task", form: "markdown", line: 2 },
		]);
	});

	it("are its inline fields, in brackets or parentheses, English or Russian, several of one kind in order", () => {
		expect(only("- 2026-02-10: call (gave:: an intro to Ada) [got:: advice]", "  - (gave:: a book)").fields).toEqual({ gave: ["an intro to Ada", "a book"], got: ["advice"] });
		expect(only("- 2026-02-10: звонок (дал:: контакт) (получил:: совет) (просил:: резюме) (дальше:: отправить 2026-12-01) (темы:: отпуск) (с:: [[Боб]])").fields).toEqual({
			gave: ["контакт"], got: ["совет"], asked: ["резюме"], next: ["отправить 2026-12-01"], topics: ["отпуск"], with: ["[[Боб]]"],
		});
	});
});

describe("an entry", () => {
	it("is read with channel, direction and summary, without its fields", () => {
		expect(told(only("- 2026-11-20 call: discussed the migration (gave:: intro to Ada) (next:: send the draft 2026-12-01)"))).toEqual({
			day: "2026-11-20", line: 1, text: "- 2026-11-20 call: discussed the migration (gave:: intro to Ada) (next:: send the draft 2026-12-01)", summary: "discussed the migration",
			touch: true, channel: "call", fields: { gave: ["intro to Ada"], next: ["send the draft 2026-12-01"] },
		});
		expect(only("- 2026-02-10 ← письмо (gave:: x): оффер от них")).toMatchObject({ channel: "email", direction: "in", summary: "оффер от них" });
	});

	it("knows the contact by name", () => {
		const { contact } = readContact("People/Анна Петрова.md", "- 2026-02-10: Анна написала про отпуск\n- 2026-02-11: Аня написала снова\n---\naliases: x\n");
		expect(contact.entries.map(({ direction }) => direction)).toEqual(["in", undefined]);
		expect(aContact("Ann").with({ aliases: ["Annie"] }).log("2026-02-10: Annie called").readContact().contact.entries[0]?.direction).toBe("in");
	});

	it("of a heading may be nothing but its day", () => {
		expect(only("### 2026-02-10", "She called about the flat.")).toMatchObject({ summary: "", more: [{ line: 2, text: "She called about the flat." }] });
	});
});

describe("undated lines", () => {
	it("are remarks: items, text, table rows, quotes; no headings, code, comments or blank lines", () => {
		const { remarks } = log("# Ann", "", "Met at school.", "", "- likes tea", "- [ ] write", "> quiet person", "```", "code", "```", "%% hidden %%", "| a | b |", "|---|---|", "| c | d |");
		expect(remarks.map(({ line }) => line)).toEqual([3, 5, 6, 7, 14]);
	});

	it("of properties count with their lines in the whole file", () => {
		expect(aContact().with({ relation: "friend" }).line("", "Likes tea").readContact().contact.remarks).toEqual([{ line: 5, text: "Likes tea" }]);
	});
});
