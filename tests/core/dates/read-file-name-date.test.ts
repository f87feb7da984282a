import * as fc from "fast-check";
import { DateTime } from "luxon";
import { readFileNameDate } from "../../../src/core/dates";

describe("a file name has the day", () => {
	it.each([
		["2026-02-28", "2026-02-28"],
		["2026-02-28 Call with Ann", "2026-02-28"],
		["2026-02-28-standup", "2026-02-28"],
		["2026-02-28_разговор", "2026-02-28"],
		["Call with Ann 2026-02-28", "2026-02-28"],
		["Встреча (2026-02-28)", null],
		["20260228", "2026-02-28"],
		["20260228 standup", "2026-02-28"],
		["standup 20260228", "2026-02-28"],
		["2026-02-29", null],
		["20260229", null],
		["2026-02-281", null],
		["202602281530 zettel", null],
		["x2026-02-28", null],
		["2026-02", null],
		["Ann Lee", null],
		["", null],
	])("«%s» → %s", (name, day) => {
		expect(readFileNameDate(name)).toBe(day);
	});
});

describe("a daily-note format names the day", () => {
	it.each([
		["DD.MM.YYYY", "28.02.2026", "2026-02-28"],
		["DD.MM.YYYY", "28.02.2026 созвон", "2026-02-28"],
		["DD.MM.YYYY", "созвон 28.02.2026", "2026-02-28"],
		["DD.MM.YYYY", "128.02.2026", null],
		["DD.MM.YYYY", "29.02.2026", null],
		["YYYY.MM.DD", "2026.02.28", "2026-02-28"],
		["YYYYMMDD", "20260228", "2026-02-28"],
		["YYYY-MM-DD dddd", "2026-02-28 Saturday", "2026-02-28"],
		["dddd, MMMM Do YYYY", "Saturday, February 28th 2026", "2026-02-28"],
		["D MMMM YYYY", "28 февраля 2026", "2026-02-28"],
		["D MMM YY", "8 Feb 26", "2026-02-08"],
		["YYYY/MM-MMMM/YYYY-MM-DD-dddd", "2026-02-28-Saturday", "2026-02-28"],
		["YYYY/MM/DD", "2026/02/28", "2026-02-28"],
		["YYYY/MM/DD", "28", null],
		["[Daily] MM-DD-YYYY", "Daily 02-28-2026", "2026-02-28"],
		["YYYY-DDDD", "2026-059", "2026-02-28"],
		["YYYY-DDDD", "2026-366", null],
		["GGGG-[W]WW-E", "2026-W09-6", "2026-02-28"],
		["gggg-[W]ww", "2026-W09", null],
		["YYYY-MM", "2026-02", null],
		["YYYY (MM) DD", "2026 (02) 28", "2026-02-28"],
		["YYYY-MM-DD HH.mm", "2026-02-28 15.30", "2026-02-28"],
		["MMMM D, YYYY", "Foo 28, 2026", null],
		["[", "28", null],
	])("%s reads «%s» as %s", (format, name, day) => {
		expect(readFileNameDate(name, format)).toBe(day);
	});

	it("and ISO names are read beside it", () => {
		expect(["2026-02-28", "28.02.2026", "Ann"].map((name) => readFileNameDate(name, "DD.MM.YYYY"))).toEqual(["2026-02-28", "2026-02-28", null]);
	});

	it("whatever the day, in every format", () => {
		const formats = [
			["DD.MM.YYYY", "dd.MM.yyyy"],
			["D MMMM YYYY", "d MMMM yyyy"],
			["ddd D MMM YYYY", "EEE d MMM yyyy"],
			["GGGG-[W]WW-E", "kkkk-'W'WW-E"],
			["YYYY-DDDD", "yyyy-ooo"],
		] as const;
		const anyDay = fc.date({ min: new Date(Date.UTC(1971, 0, 1)), max: new Date(Date.UTC(2068, 11, 31)), noInvalidDate: true });
		fc.assert(
			fc.property(anyDay, fc.constantFrom(...formats), fc.constantFrom("en", "ru"), (instant, [moment, luxon], locale) => {
				const date = DateTime.fromJSDate(instant, { zone: "utc" }).setLocale(locale);
				expect(readFileNameDate(date.toFormat(luxon), moment)).toBe(date.toISODate());
			}),
		);
	});
});
