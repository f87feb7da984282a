import type { Occasion } from "../../../../src/core/notes";
import { aContact } from "../../../support/notes";

const occasions = (properties: Readonly<Record<string, unknown>>, settings = {}): readonly Occasion[] => aContact().with(properties).readContact(settings).contact.occasions;
const codes = (properties: Readonly<Record<string, unknown>>): readonly string[] => aContact().with(properties).readContact().problems.map(({ code }) => code);

describe("a birthday", () => {
	it.each([
		["05-12", "--05-12"], ['"--05-12"', "--05-12"], ["1604-05-12", "--05-12"], ["12 мая", "--05-12"], ["May 12", "--05-12"], ["12.05", "--05-12"], ["1990-05-12", "1990-05-12"],
		["12.05.1990", "1990-05-12"], ["12 мая 1990 г.", "1990-05-12"], ["02-29", "--02-29"], ["'[[1990-05-12]]'", "1990-05-12"], ["1990-05-12 (Taurus)", "1990-05-12"],
	])("written %s is %s", (text, day) => {
		expect(occasions({ birthday: text })).toEqual([{ kind: "birthday", label: "", day, line: 2 }]);
		expect(codes({ birthday: text })).toEqual([]);
	});

	it.each(["1985", "~1985", "1985-05"])("known only as %s is none, and no problem", (text) => {
		expect(occasions({ birthday: text })).toEqual([]);
		expect(codes({ birthday: text })).toEqual([]);
	});

	it.each([["02-30", "impossible-date"], ["13-01", "impossible-date"], ["1990-02-29", "impossible-date"], ["05/12/1990", "ambiguous-date"], ["5/12", "ambiguous-date"], ["in spring", "unreadable-date"]])(
		"written %s is a problem: %s", (text, code) => {
			expect(codes({ birthday: text })).toEqual([code]);
		},
	);

	it("with a slash is read in the order that the settings say", () => {
		expect(occasions({ birthday: "5/12" }, { dateOrder: "day-first" })).toMatchObject([{ day: "--12-05" }]);
		expect(occasions({ birthday: "5/12" }, { dateOrder: "month-first" })).toMatchObject([{ day: "--05-12" }]);
		expect(occasions({ birthday: "5/25" })).toMatchObject([{ day: "--05-25" }]);
	});

	it.each(["birthdate", "date-of-birth", "bday", "prm-birthday", "день рождения", "др", "ДР"])("may be called %s", (key) => {
		expect(occasions({ [key]: "1990-05-12" })).toHaveLength(1);
	});
});

test("an anniversary", () => {
	expect(occasions({ anniversary: "2015-06-20" })).toEqual([{ kind: "anniversary", label: "", day: "2015-06-20", line: 2 }]);
	expect(occasions({ "годовщина": "20 июня" })).toEqual([{ kind: "anniversary", label: "", day: "--06-20", line: 2 }]);
});

describe("important dates", () => {
	it.each([
		["2015-06-20 wedding", "2015-06-20", "wedding"], ["06-20: свадьба", "--06-20", "свадьба"], ["wedding — 20 июня 2015", "2015-06-20", "wedding"], ["Max's birthday: 12 May", "--05-12", "Max's birthday"],
		["[[2015-06-20]] moved to Berlin", "2015-06-20", "moved to Berlin"], ["20 июня 2015 свадьба в Казани", "2015-06-20", "свадьба в Казани"],
	])("“%s”", (text, day, label) => {
		expect(occasions({ "important dates": [text] })).toEqual([{ kind: "important", label, day, line: 2 }]);
	});

	it("may be maps", () => {
		expect(occasions({ "важные даты": [{ date: "2015-06-20", what: "свадьба" }, { "день сына": "05-12" }], important_date: { "2020-01-01": "new job" } })).toEqual([
			{ kind: "important", label: "свадьба", day: "2015-06-20", line: 2 }, { kind: "important", label: "день сына", day: "--05-12", line: 2 },
			{ kind: "important", label: "new job", day: "2020-01-01", line: 3 },
		]);
	});

	it("without a day are problems", () => {
		expect(codes({ "important dates": ["some day"] })).toEqual(["unreadable-date"]);
	});
});
