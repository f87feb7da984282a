import fc from "fast-check";
import { isIsoDate } from "../../../src/core/dates";
import { sharedDays } from "../../../src/core/notes/shared-days";

it("reads the day that a text starts with as the calendar does", () => {
	const days = sharedDays();
	const number = (max: number, length: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, "0"));
	const text = fc.tuple(fc.oneof(number(2100, 4), fc.constant("20x6")), fc.constantFrom("-", "-", "-", "."), number(19, 2), number(39, 2), fc.string({ maxLength: 3 }));
	fc.assert(
		fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
			for (const [year, mark, month, day, rest] of [...texts, ...texts]) {
				const written = `${year}-${month}${mark}${day}`;
				expect(days(written + rest)).toBe(isIsoDate(written) ? written : null);
			}
		}),
	);
	expect(days("2026-02")).toBeNull();
});
