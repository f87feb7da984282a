import * as fc from "fast-check";
import { type IsoDate, readCadence, readDate, readDayText, readFileNameDate, readInterval, readIntervals, readLeadingDate } from "../../../src/core/dates";

const TODAY = "2026-05-14" as IsoDate;
const LENGTH = 100_000;

const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
	["readInterval", readInterval],
	["readCadence", readCadence],
	["readDate", readDate],
	["readLeadingDate", readLeadingDate],
	["readDayText", (text) => readDayText(text, TODAY)],
	["readFileNameDate", (name) => readFileNameDate(name, "dddd, MMMM Do YYYY [at] HH.mm")],
];

/** Beginnings that lead a reader on, repeated until only a linear reader gets through in time. */
const PIECES = [
	"every ", "каждый ", "every 2-", "2-", "2–3 ", "от 2 до ", "between 2 and ", "раз в ", "раз-", "один раз ", "месяц-", "a ", "a a", "half ", "and a half ",
	"не реже ", "at least ", "on Mondays, ", "по пятницам и ", "в течение ", "within the ", "through ", "частота ", "more than ", "week or ", "monthly or ",
	"1", "1.", "1,", "1/", "2026-", "2026-02-28", "2026-02-28T", "28.02.", "[[", "[[a", "**", "~", "(", " ", "\t", "\u00a0", "-", ".", "/", "5 мая", "5 ", "the ", "of ",
	"P1M", "p", "T10:", "10:", "{{", "<%", "и\u0306", "á\u0301", "x", "Q3 ", "в конце ", "last ", "🎉", "\ud800", "\n", "1234567890", "0",
];

describe.each(READERS)("%s", (_, read) => {
	it("gets through any hundred thousand characters", () => {
		for (const piece of PIECES) {
			const text = piece.repeat(Math.ceil(LENGTH / piece.length));
			const shorter = text.slice(0, LENGTH / 10);
			const led = ["2026-02-28 ", "5 мая ", "every ", "[[", "в "].map((lead) => lead + shorter);
			for (const hostile of [text, ...led]) expect(() => read(hostile)).not.toThrow();
		}
	});
});

describe("a line of anything", () => {
	const words = fc.constantFrom(
		"every", "каждые", "раз", "в", "2", "3", "-", "–", "или", "or", "месяц", "месяца", "недели", "week", "weeks", "monthly", "ежемесячно", "через", "in", "within", "течение",
		"a", "half", "and", "year", "год", "года", "не", "реже", "at", "least", ",", ".", "/", "|", ":", "пятницам", "по", "on", "Mondays", "twice", "полтора", "P3M", "0", "99999", "1.5",
	);

	it("is read without an exception, and each rule says where it stands", () => {
		fc.assert(
			fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom(" ", ""), (parts, space) => {
				const text = parts.join(space);
				let behind = 0;
				for (const { start, end } of readIntervals(text)) {
					expect(start).toBeGreaterThanOrEqual(behind);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					behind = end;
				}
			}),
			{ numRuns: 5000 },
		);
	});

	it("never gives a window that closes before it opens, nor one without length", () => {
		const days = (span: { readonly years?: number; readonly months?: number; readonly weeks?: number; readonly days?: number; readonly hours?: number }): number =>
			(span.years ?? 0) * 365.25 + (span.months ?? 0) * 30.44 + (span.weeks ?? 0) * 7 + (span.days ?? 0) + (span.hours ?? 0) / 24;
		fc.assert(
			fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
				for (const reading of readIntervals(parts.join(" "))) {
					if (reading.kind === "deadline") {
						expect(Number.isFinite(days(reading.max))).toBe(true);
						continue;
					}
					expect(days(reading.interval.min)).toBeGreaterThan(0);
					expect(days(reading.interval.max)).toBeGreaterThanOrEqual(days(reading.interval.min));
					expect(Number.isFinite(days(reading.interval.max))).toBe(true);
				}
			}),
			{ numRuns: 5000 },
		);
	});
});
