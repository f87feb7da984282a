import { readLeadingDate } from "../../../src/core/dates";

/** The day and what is left of the text behind it. */
function split(text: string): string {
	const found = readLeadingDate(text);
	if (found === null) return "nothing";
	const { reading, length } = found;
	const day = "date" in reading ? reading.date : reading.kind;
	return `${day} ⟶${text.slice(length)}`;
}

describe("an entry's date", () => {
	it.each([
		["2026-02-28: call about the offer", "2026-02-28 ⟶: call about the offer"],
		["2026-02-28", "2026-02-28 ⟶"],
		["2026-02-28 call", "2026-02-28 ⟶ call"],
		["2026-02-28T14:30 call", "2026-02-28 ⟶ call"],
		["2026-02-28 14:30 call", "2026-02-28 ⟶ call"],
		["2026-02-28 14:30–15:00 call", "2026-02-28 ⟶ call"],
		["2026-02-28, 14:30 — call", "2026-02-28 ⟶ — call"],
		["2026-02-28 3 people came", "2026-02-28 ⟶ 3 people came"],
		["2026-07-11 - Email", "2026-07-11 ⟶ - Email"],
		["  2026-02-28 call", "2026-02-28 ⟶ call"],
		["[[2026-02-10]] met at a fair", "2026-02-10 ⟶ met at a fair"],
		["[[Daily/2026-02-10|Tuesday]]: met", "2026-02-10 ⟶: met"],
		["**[[2026-02-10]]** met", "2026-02-10 ⟶ met"],
		["**2026-02-10** met", "2026-02-10 ⟶ met"],
		["**2026-02-10:** met", "2026-02-10 ⟶ met"],
		["**2026-02-10 call** went well", "2026-02-10 ⟶ call** went well"],
		["_2026-02-10_ met", "2026-02-10 ⟶ met"],
		["==2026-02-10== met", "2026-02-10 ⟶ met"],
		["(2026-02-10) met", "2026-02-10 ⟶ met"],
		["[2026-02-10] met", "2026-02-10 ⟶ met"],
		["`2026-02-10` met", "2026-02-10 ⟶ met"],
		["12.05.2026 телеграм", "2026-05-12 ⟶ телеграм"],
		["12.05.2026г. телеграм", "2026-05-12 ⟶ телеграм"],
		["12.05.26 телеграм", "2026-05-12 ⟶ телеграм"],
		["20260512 note", "2026-05-12 ⟶ note"],
		["5 мая 2026 г. — созвон", "2026-05-05 ⟶ — созвон"],
		["5 мая — созвон", "--05-05 ⟶ — созвон"],
		["5 мая созвонились", "--05-05 ⟶ созвонились"],
		["12.05 созвон", "--05-12 ⟶ созвон"],
		["12.05: созвон", "--05-12 ⟶: созвон"],
		["31 October: coffee", "--10-31 ⟶: coffee"],
		["May 5, coffee", "--05-05 ⟶, coffee"],
		["May 5, 2026: coffee", "2026-05-05 ⟶: coffee"],
		["Tuesday, May 12 2026 coffee", "2026-05-12 ⟶ coffee"],
		["вт, 12 мая 2026 — кофе", "2026-05-12 ⟶ — кофе"],
		["Mon 2026-05-11 coffee", "2026-05-11 ⟶ coffee"],
		["2026-02-29: call", "impossible ⟶: call"],
		["05/12/2026 call", "ambiguous ⟶ call"],
		["2026-05: three calls", "2026-05-01 ⟶: three calls"],
		["2019: met at the fair", "2019-01-01 ⟶: met at the fair"],
	])("«%s» is %s", (text, expected) => {
		expect(split(text)).toBe(expected);
	});

	it.each([
		"call on 2026-02-28", "2019 was a good year", "2500 rubles", "1.5 hours of talk", "12.05 € for coffee", "12.05 руб за кофе", "10.12 MB", "1.2.3 released",
		"3 months without a word", "5 майских", "May I ask", "Mary called", "Март", "Августин звонил", "- 2026-02-28", "2026-02-281", "[[Ann Lee]] called", "[[2026", "**Recruiters**: every 2 months", "", "   ",
		"24/7 support", "50/50", "12:30 call", "2026-02-28x",
	])("«%s» does not start with one", (text) => {
		expect(readLeadingDate(text)).toBeNull();
	});

	it("within a longer link leaves the link in the text", () => {
		expect(readLeadingDate("[[2026-02-10 Call with Ann]] went well")).toEqual({ reading: { kind: "day", date: "2026-02-10" }, length: 0 });
	});

	it("follows the setting where it could be read both ways", () => {
		expect(readLeadingDate("05/12/2026 call", { order: "day-first" })).toEqual({ reading: { kind: "day", date: "2026-12-05" }, length: 10 });
	});
});
