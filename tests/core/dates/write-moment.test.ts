import fc from "fast-check";
import { addDays, isoDate, readFileNameDate, writeMoment, type IsoDate } from "../../../src/core/dates";

const DAY = "2026-08-05" as IsoDate;

describe("a day in a Moment format", () => {
	it.each([
		["YYYY-MM-DD", "en", "2026-08-05"],
		["YYYY/MM-MMMM/YYYY-MM-DD-dddd", "en", "2026/08-August/2026-08-05-Wednesday"],
		["D MMMM YYYY", "ru", "5 августа 2026"],
		["YYYY, MMMM, DD", "ru", "2026, август, 05"],
		["[Day] D.M.YY", "en", "Day 5.8.26"],
		["GGGG-[W]WW-E", "en", "2026-W32-3"],
		["MMM Do, YYYY", "en", "Aug 5th, 2026"],
		["YYYY-DDDD", "en", "2026-217"],
	])("%s in %s is %s", (format, locale, written) => {
		expect(writeMoment(DAY, format, locale)).toBe(written);
	});

	it("is not written where the format wants a time of day", () => {
		expect(writeMoment(DAY, "YYYY-MM-DD HH:mm", "en")).toBeNull();
		expect(writeMoment(DAY, "LL", "en")).toBeNull();
	});

	it("is read back as the same day, in any format that names one", () => {
		const format = fc.constantFrom("YYYY-MM-DD", "YYYYMMDD", "DD.MM.YYYY", "D MMMM YYYY", "YYYY-MM-DD dddd", "dddd, D MMM YYYY", "YYYY-DDDD", "GGGG-[W]WW-E", "[note of] YYYY-MM-DD");
		fc.assert(
			fc.property(format, fc.constantFrom("en", "ru"), fc.integer({ min: 0, max: 20_000 }), (name, locale, days) => {
				const date = addDays(isoDate(1990, 1, 1) as IsoDate, days);
				expect(readFileNameDate(writeMoment(date, name, locale) ?? "", name)).toBe(date);
			}),
		);
	});
});
