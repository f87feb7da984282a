import * as fc from "fast-check";
import { DateTime } from "luxon";
import { addDays, addSpan, differenceInCalendarDays, type IsoDate, isIsoDate, isoDate, subtractSpan, weekday, windowAfter } from "../../../src/core/dates";

const day = (text: string): IsoDate => {
	if (!isIsoDate(text)) throw new Error(`not a day: ${text}`);
	return text;
};

const anyDay = fc
	.tuple(fc.integer({ min: 1800, max: 2300 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
	.map((parts) => isoDate(...parts))
	.filter((date) => date !== null);

const luxonDay = (date: IsoDate): DateTime => DateTime.fromISO(date, { zone: "utc" });

describe("a sum of months", () => {
	it.each([
		["2026-01-31", { months: 1 }, "2026-02-28"],
		["2024-01-31", { months: 1 }, "2024-02-29"],
		["2026-03-31", { months: 3 }, "2026-06-30"],
		["2024-02-29", { years: 1 }, "2025-02-28"],
		["2024-02-29", { years: 4 }, "2028-02-29"],
		["2023-12-31", { months: 2 }, "2024-02-29"],
		["2026-08-31", { years: 1, months: 1 }, "2027-09-30"],
	])("from %s of %j ends on %s: the month's end clamps it", (from, span, to) => {
		expect(addSpan(day(from), span)).toBe(to);
	});

	it("that looks back clamps as well", () => {
		expect(subtractSpan(day("2026-03-31"), { months: 1 })).toBe("2026-02-28");
		expect(subtractSpan(day("2024-02-29"), { years: 1 })).toBe("2023-02-28");
	});
});

describe("hours", () => {
	it.each([
		[1, "2026-02-01"],
		[24, "2026-02-01"],
		[25, "2026-02-02"],
		[48, "2026-02-02"],
		[84, "2026-02-04"],
	])("round up to calendar days: %i hours after 31 January is %s", (hours, to) => {
		expect(addSpan(day("2026-01-31"), { hours })).toBe(to);
	});
});

describe("a day", () => {
	it.each([
		["the spring change in Auckland", "2026-09-27"],
		["the autumn change in Auckland", "2026-04-05"],
		["the last spring change in São Paulo, which has no midnight", "2018-11-04"],
		["the change in most of Europe", "2026-03-29"],
	])("keeps its length across %s", (_, date) => {
		expect(differenceInCalendarDays(addDays(day(date), 1), addDays(day(date), -1))).toBe(2);
		expect(addSpan(addDays(day(date), -1), { hours: 24 })).toBe(date);
		expect(addSpan(addDays(day(date), -7), { weeks: 1 })).toBe(date);
	});

	it("never leaves the years 1 to 9999", () => {
		expect(addDays(day("9999-12-31"), 1)).toBe("9999-12-31");
		expect(addDays(day("0001-01-01"), -1)).toBe("0001-01-01");
		expect(addSpan(day("2026-01-31"), { years: 99_999 })).toBe("9999-12-31");
		expect(subtractSpan(day("2026-01-31"), { months: 99_999 })).toBe("0001-01-01");
		expect(addSpan(day("2026-01-31"), { days: Number.POSITIVE_INFINITY })).toBe("9999-12-31");
	});

	it("has the weekday that Luxon gives it", () => {
		fc.assert(fc.property(anyDay, (date) => weekday(date) === luxonDay(date).weekday));
	});
});

describe("calendar arithmetic", () => {
	it("is undone by taking the difference", () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
				expect(differenceInCalendarDays(addDays(date, days), date)).toBe(days);
			}),
		);
	});

	it("agrees with Luxon on every sum of years, months, weeks and days", () => {
		const span = fc.record({
			years: fc.integer({ min: 0, max: 30 }),
			months: fc.integer({ min: 0, max: 40 }),
			weeks: fc.integer({ min: 0, max: 60 }),
			days: fc.integer({ min: 0, max: 400 }),
		});
		fc.assert(
			fc.property(anyDay, span, (date, units) => {
				expect(addSpan(date, units)).toBe(luxonDay(date).plus(units).toISODate());
				expect(subtractSpan(date, units)).toBe(luxonDay(date).minus(units).toISODate());
			}),
		);
	});

	it("agrees with Luxon on differences", () => {
		fc.assert(
			fc.property(anyDay, anyDay, (a, b) => {
				expect(differenceInCalendarDays(a, b)).toBe(luxonDay(a).diff(luxonDay(b), "days").days);
			}),
		);
	});
});

describe("a window", () => {
	it("opens after its shorter and closes after its longer span", () => {
		expect(windowAfter(day("2025-12-31"), { min: { months: 2 }, max: { months: 3 } })).toEqual({
			dueFrom: "2026-02-28",
			dueBy: "2026-03-31",
		});
	});

	it("of one span is a single day", () => {
		const month = { months: 1 };
		expect(windowAfter(day("2026-01-31"), { min: month, max: month })).toEqual({ dueFrom: "2026-02-28", dueBy: "2026-02-28" });
	});

	it("of 30 days to a month never closes before it opens, in February either", () => {
		expect(windowAfter(day("2026-02-01"), { min: { days: 30 }, max: { months: 1 } })).toEqual({
			dueFrom: "2026-03-03",
			dueBy: "2026-03-03",
		});
	});
});
