import * as fc from "fast-check";
import { approximateDays, compareSpans, spanFromIso, spanToIso } from "../../../src/core/dates";

describe("a span as ISO 8601", () => {
	it.each([
		[{ months: 2 }, "P2M"],
		[{ weeks: 2 }, "P2W"],
		[{ hours: 24 }, "PT24H"],
		[{ years: 1, months: 6 }, "P1Y6M"],
		[{ months: 1, days: 15 }, "P1M15D"],
		[{ months: 1, weeks: 2 }, "P1M14D"],
		[{ days: 10, hours: 12 }, "P10DT12H"],
		[{ days: 0 }, "P0D"],
		[{}, "P0D"],
	])("%j is %s", (span, text) => {
		expect(spanToIso(span)).toBe(text);
	});

	it.each([
		["P3M", { months: 3 }],
		["p2w", { weeks: 2 }],
		[" PT48H ", { hours: 48 }],
		["P1Y2M10D", { years: 1, months: 2, days: 10 }],
		["P0D", { days: 0 }],
		["P", null],
		["PT", null],
		["P1M2Y", null],
		["P-1M", null],
		["3M", null],
		["PT5M", null],
		["P999999Y", null],
	])("%j is read as %j", (text, span) => {
		expect(spanFromIso(text)).toEqual(span);
	});

	it("keeps the user's unit there and back", () => {
		const unit = fc.integer({ min: 1, max: 999 });
		const spans = fc.oneof(
			fc.record({ years: unit, months: unit, days: unit, hours: unit }),
			fc.record({ weeks: unit }),
			fc.record({ months: unit }),
			fc.record({ hours: unit }),
		);
		fc.assert(fc.property(spans, (span) => expect(spanFromIso(spanToIso(span))).toEqual(span)));
	});
});

describe("the length of a span", () => {
	it("counts a month as 30.44 and a year as 365.25 days", () => {
		expect(approximateDays({ years: 1, months: 1, weeks: 1, days: 1, hours: 12 })).toBeCloseTo(365.25 + 30.44 + 7 + 1.5);
	});

	it("orders 4 weeks before a month, a month before 31 days, 12 months about a year", () => {
		expect(compareSpans({ weeks: 4 }, { months: 1 })).toBeLessThan(0);
		expect(compareSpans({ months: 1 }, { days: 31 })).toBeLessThan(0);
		expect(Math.abs(compareSpans({ months: 12 }, { years: 1 }))).toBeLessThan(0.1);
		expect(compareSpans({ hours: 24 }, { days: 1 })).toBe(0);
	});
});
