import * as fc from "fast-check";
import { DateTime } from "luxon";
import { readDate, resolveYearless, isIsoDate } from "../../../src/core/dates";

describe("05/12/2026", () => {
	it("is ambiguous while nobody says what comes first", () => {
		expect(readDate("05/12/2026")).toEqual({ kind: "ambiguous", earlier: "2026-05-12" });
		expect(readDate("12/05/2026", { order: "unknown" })).toEqual({ kind: "ambiguous", earlier: "2026-05-12" });
		expect(readDate("05-12-2026")).toEqual({ kind: "ambiguous", earlier: "2026-05-12" });
	});

	it("is a day once the setting says so", () => {
		expect(readDate("05/12/2026", { order: "day-first" })).toEqual({ kind: "day", date: "2026-12-05" });
		expect(readDate("05/12/2026", { order: "month-first" })).toEqual({ kind: "day", date: "2026-05-12" });
	});

	it("with a part above 12 has one reading, whatever the setting", () => {
		expect(readDate("05/13/2026", { order: "day-first" })).toEqual({ kind: "day", date: "2026-05-13" });
		expect(readDate("13/05/2026", { order: "month-first" })).toEqual({ kind: "day", date: "2026-05-13" });
	});

	it("with dots is a day of the fifth, as everywhere where dates have dots", () => {
		expect(readDate("05.12.2026", { order: "month-first" })).toEqual({ kind: "day", date: "2026-12-05" });
	});

	it("without its year needs the setting", () => {
		expect(readDate("05/12")).toEqual({ kind: "none" });
		expect(readDate("05/12", { order: "day-first" })).toEqual({ kind: "yearless", date: "--12-05" });
		expect(readDate("05/12", { order: "month-first" })).toEqual({ kind: "yearless", date: "--05-12" });
		expect(readDate("05/13")).toEqual({ kind: "yearless", date: "--05-13" });
	});
});

describe("a decomposed name", () => {
	it.each(["5 мая 2026", "12 май 2026", "1 сентября 2026"])("of «%s» reads like the composed one", (text) => {
		expect(readDate(text.normalize("NFD"))).toEqual(readDate(text));
		expect(readDate(text).kind).toBe("day");
	});
});

describe("a day written out and read again", () => {
	const anyDay = fc.date({ min: new Date(Date.UTC(1970, 0, 1)), max: new Date(Date.UTC(2100, 11, 31)), noInvalidDate: true }).map((instant) => DateTime.fromJSDate(instant, { zone: "utc" }));
	const withYear = [
		"yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy.M.d", "dd.MM.yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d yyyy",
		"cccc, d MMMM yyyy", "ccc, MMMM d yyyy", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss'Z'", "'[['yyyy-MM-dd']]'", "'**'d MMMM yyyy'**'",
	];

	it("is the same day, in every form and both languages", () => {
		fc.assert(
			fc.property(anyDay, fc.constantFrom(...withYear), fc.constantFrom("en", "ru"), (date, format, locale) => {
				expect(readDate(date.setLocale(locale).toFormat(format))).toEqual({ kind: "day", date: date.toISODate() });
			}),
			{ numRuns: 1000 },
		);
	});

	it("is the same day without its year, seen from within a year after it", () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 0, max: 364 }), fc.constantFrom("d MMMM", "d MMM", "MMMM d", "dd.MM"), fc.constantFrom("en", "ru"), (date, later, format, locale) => {
				const reading = readDate(date.setLocale(locale).toFormat(format));
				const today = date.plus({ days: later }).toISODate() ?? "";
				if (reading.kind !== "yearless" || !isIsoDate(today)) throw new Error(`read as ${reading.kind}`);
				expect(resolveYearless(reading.date, today)).toBe(date.toISODate());
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("whatever a note holds", () => {
	it("is read without an exception, and a day is one that exists", () => {
		const pieces = fc.array(
			fc.oneof(fc.constantFrom("2026", "-", "02", "31", ".", "/", " ", "мая", "May", "[[", "]]", "**", "~", "T", "10:30", "г.", "th", "Q3", "?", "1980s", "the", "of"), fc.string({ maxLength: 3, unit: "grapheme" })),
			{ maxLength: 8 },
		);
		fc.assert(
			fc.property(pieces, (parts) => {
				const reading = readDate(parts.join(""));
				if (reading.kind === "day") expect(isIsoDate(reading.date)).toBe(true);
			}),
			{ numRuns: 3000 },
		);
	});
});
