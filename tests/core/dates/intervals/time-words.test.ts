import { mentionsTime } from "../../../../src/core/dates/intervals/time-words";
import { WORDS } from "../../../../src/core/dates/intervals/words";
import { MONTHS, WEEKDAY_NAMES } from "../../../../src/core/dates/names";
import { LINES } from "./lines";
import { MORE_CADENCES, MORE_LIMITS } from "./more-phrases";
import { DEADLINES, DELAYS, ENGLISH_CADENCES, RUSSIAN_CADENCES } from "./phrases";

describe("a line is taken apart", () => {
	it("wherever a unit, a frequency or a repeated day stands in it", () => {
		const words = [...WORDS].filter(([word, { unit, every, role }]) => {
			if (unit !== undefined) return word.length > 1; // one letter is a unit behind digits alone
			return every !== undefined || role === "every" || role === "repeated-day" || role === "repeated-weekend";
		});
		expect(words.length).toBeGreaterThan(200);
		expect(words.filter(([word]) => !mentionsTime(`два ${word.toUpperCase()} x`)).map(([word]) => word)).toEqual([]);
	});

	it("wherever a weekday is named so that it repeats", () => {
		const repeated = [...WEEKDAY_NAMES.keys()].filter((name) => /(?:ам|ям|days)$/.test(name));
		expect(repeated.filter((name) => !mentionsTime(name))).toEqual([]);
		expect([...MONTHS.keys()].filter((name) => !mentionsTime(`every ${name}`))).toEqual([]);
	});

	it("wherever the lists of phrases state a rule", () => {
		const rules = [...RUSSIAN_CADENCES, ...ENGLISH_CADENCES, ...DEADLINES, ...DELAYS, ...MORE_CADENCES, ...MORE_LIMITS, ...LINES];
		expect(rules.filter(([text, kind]) => kind !== "none" && !mentionsTime(text))).toEqual([]);
	});

	it("and not where nothing speaks of time", () => {
		expect(mentionsTime("Пишите коротко и по делу")).toBe(false);
		expect(mentionsTime("Offer help before asking for it")).toBe(false);
	});
});
