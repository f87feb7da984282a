import fc from "fast-check";
import { addDays, differenceInCalendarDays } from "../../../src/core/dates";
import { greetingsOf, nextOccurrence, occasionsNear } from "../../../src/core/schedule";
import type { Occasion } from "../../../src/core/notes";
import { DEFAULT_SETTINGS, type Holiday } from "../../../src/core/settings";
import { aContact, day, yearless } from "../../support/parcels";

const birthday = (written: string): Occasion => ({ kind: "birthday", label: "", day: written.startsWith("--") ? yearless(written) : day(written), line: 1 });
const near = (written: string, today: string, ahead = 14, past = 14) =>
	occasionsNear({ occasions: [birthday(written)] }, day(today), ahead, past).map(({ date, inDays, years }) => [date, inDays, years]);

describe("an occasion", () => {
	it("with its year is near with the age it makes", () => expect(near("1990-05-12", "2026-05-01")).toEqual([["2026-05-12", 11, 36]]));
	it("without a year has no age", () => expect(near("--05-12", "2026-05-20")).toEqual([["2026-05-12", -8, undefined]]));
	it("of a year that means none has no age", () => expect(near("1604-05-12", "2026-05-12")).toEqual([["2026-05-12", 0, undefined]]));
	it("is near up to the last day on both sides", () => {
		expect(near("--05-15", "2026-05-01")).toHaveLength(1);
		expect(near("--05-16", "2026-05-01")).toEqual([]);
		expect(near("--05-15", "2026-05-29")).toHaveLength(1);
		expect(near("--05-15", "2026-05-30")).toEqual([]);
	});
	it("is near across the new year, ahead and past", () => {
		expect(near("1990-01-03", "2025-12-28")).toEqual([["2026-01-03", 6, 36]]);
		expect(near("1990-12-28", "2026-01-03")).toEqual([["2025-12-28", -6, 35]]);
	});
	it("on 29 February falls on the 28th of other years", () => {
		expect(near("1992-02-29", "2027-02-20")).toEqual([["2027-02-28", 8, 35]]);
		expect(near("--02-29", "2028-02-20")).toEqual([["2028-02-29", 9, undefined]]);
	});
	it("has not come before it first happened", () => {
		expect(near("2026-05-12", "2025-05-10")).toEqual([]);
		expect(near("2026-05-12", "2026-05-10")).toEqual([["2026-05-12", 2, 0]]);
	});
	it("comes again within a year", () => {
		expect(nextOccurrence(birthday("--05-12"), day("2026-05-12"))).toMatchObject({ date: "2026-05-12", inDays: 0 });
		expect(nextOccurrence(birthday("--05-12"), day("2026-05-13"))).toMatchObject({ date: "2027-05-12" });
	});

	it("is near exactly where a day in reach has its month and day", () => {
		const date = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day("2020-01-01"), days));
		fc.assert(fc.property(date, date, (born, today) => {
			fc.pre(!born.endsWith("02-29"));
			const found = occasionsNear({ occasions: [birthday(`--${born.slice(5)}`)] }, today, 14, 14).map((each) => each.date);
			const days = Array.from({ length: 29 }, (_, at) => addDays(today, at - 14));
			expect(found).toEqual(days.filter((each) => each.slice(5) === born.slice(5)));
			expect(found.every((each) => Math.abs(differenceInCalendarDays(each, today)) <= 14)).toBe(true);
		}));
	});
});

describe("what to congratulate on", () => {
	const holidays: readonly Holiday[] = [{ name: "new-year", day: yearless("--01-01"), on: true }, { name: "christmas", day: yearless("--12-25"), on: false }];
	const ada = aContact("People/Ada.md", { occasions: [birthday("1990-12-28")], lines: { 1: "birthday: 1990-12-28" } });
	const on = (today: string) => greetingsOf(ada, { ...DEFAULT_SETTINGS, holidays }, day(today));

	it("is the contact's own day with its line, and a holiday that is kept", () => {
		expect(on("2026-12-27")).toEqual([
			{ kind: "birthday", label: "", date: "2026-12-28", inDays: 1, years: 36, source: { path: "People/Ada.md", line: 1, text: "birthday: 1990-12-28" } },
			{ kind: "holiday", label: "new-year", date: "2027-01-01", inDays: 5 },
		]);
	});
	it("a birthday may be wished belatedly, a holiday may not", () => expect(on("2027-01-02").map(({ kind, inDays }) => [kind, inDays])).toEqual([["birthday", -5]]));
	it("no holiday is kept unless it is chosen", () => expect(greetingsOf(ada, DEFAULT_SETTINGS, day("2026-12-24")).map(({ kind }) => kind)).toEqual(["birthday"]));
});
