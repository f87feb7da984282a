import * as fc from "fast-check";
import { DateTime } from "luxon";
import { isIsoDate, isoDate, type IsoDate, resolveYearless, yearlessDate, type YearlessDate } from "../../../src/core/dates";

const day = (text: string): IsoDate => {
	if (!isIsoDate(text)) throw new Error(`not a day: ${text}`);
	return text;
};
const yearless = (month: number, dayOfMonth: number): YearlessDate => {
	const date = yearlessDate(month, dayOfMonth);
	if (date === null) throw new Error("no such day");
	return date;
};

describe("a day", () => {
	it.each([
		[2026, 2, 28, "2026-02-28"],
		[2024, 2, 29, "2024-02-29"],
		[2026, 2, 29, null],
		[1900, 2, 29, null],
		[2000, 2, 29, "2000-02-29"],
		[2026, 4, 31, null],
		[2026, 13, 1, null],
		[2026, 0, 1, null],
		[2026, 1, 0, null],
		[0, 1, 1, null],
		[10_000, 1, 1, null],
		[33, 4, 3, "0033-04-03"],
		[2026.5, 1, 1, null],
		[Number.NaN, 1, 1, null],
	])("of year %d, month %d, day %d is %s", (year, month, dayOfMonth, expected) => {
		expect(isoDate(year, month, dayOfMonth)).toBe(expected);
	});

	it("exists exactly where Luxon finds it", () => {
		const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }));
		fc.assert(
			fc.property(parts, ([year, month, dayOfMonth]) => {
				expect(isoDate(year, month, dayOfMonth) !== null).toBe(DateTime.fromObject({ year, month, day: dayOfMonth }, { zone: "utc" }).isValid);
			}),
		);
	});
});

describe("the text of a day", () => {
	it.each([
		["2026-02-28", true],
		["2024-02-29", true],
		["2026-02-29", false],
		["2026-2-28", false],
		["2026-02-28 ", false],
		["2026-02-28T00:00", false],
		["٢٠٢٦-٠٢-٢٨", false],
		["2026-02-2x", false],
		["2026/02/28", false],
		["0000-01-01", false],
		["", false],
	])("%j: %s", (text, is) => {
		expect(isIsoDate(text)).toBe(is);
	});
});

describe("a day without year", () => {
	it("may be 29 February, but not 30", () => {
		expect(yearlessDate(2, 29)).toBe("--02-29");
		expect(yearlessDate(2, 30)).toBeNull();
		expect(yearlessDate(12, 5)).toBe("--12-05");
	});

	it.each([
		[5, 5, "2026-05-14", "2026-05-05"],
		[5, 14, "2026-05-14", "2026-05-14"],
		[5, 15, "2026-05-14", "2025-05-15"],
		[12, 31, "2026-01-01", "2025-12-31"],
		[2, 29, "2026-03-01", "2024-02-29"],
		[2, 29, "2028-02-29", "2028-02-29"],
		[2, 29, "2028-02-28", "2024-02-29"],
		[2, 29, "1904-02-28", "1896-02-29"],
	])("%d-%d seen from %s is %s", (month, dayOfMonth, today, expected) => {
		expect(resolveYearless(yearless(month, dayOfMonth), day(today))).toBe(expected);
	});

	it("is never after today, nor is a later one", () => {
		const anyDay = fc.integer({ min: 1900, max: 2200 }).chain((year) =>
			fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, dayOfMonth]) => day(`${year}-${`${month}`.padStart(2, "0")}-${`${dayOfMonth}`.padStart(2, "0")}`)),
		);
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (today, month, dayOfMonth) => {
				const resolved = resolveYearless(yearless(month, dayOfMonth), today);
				expect(resolved <= today).toBe(true);
				expect(isoDate(Number(resolved.slice(0, 4)) + 1, month, dayOfMonth)! > today).toBe(true);
			}),
		);
	});
});
