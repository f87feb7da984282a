import type { IsoDate } from "../../../src/core/dates";
import { readDay, type DayContext } from "../../../src/views/log/read-day";

/** A Thursday. */
const TODAY = "2026-08-20" as IsoDate;
const read = async (typed: string, looking: DayContext["looking"]): Promise<string> => {
	const day = await readDay(typed, { today: TODAY, order: "unknown", looking });
	return day.kind === "day" ? day.date : day.kind === "empty" ? "empty" : day.why;
};

describe("a day that somebody types", () => {
	it.each([
		["", "empty"],
		["today", "2026-08-20"], ["Вчера", "2026-08-19"], ["позавчера", "2026-08-18"], ["3 days ago", "2026-08-17"], ["3 дня назад", "2026-08-17"],
		["friday", "2026-08-14"], ["last friday", "2026-08-14"], ["в прошлую пятницу", "2026-08-14"], ["в среду", "2026-08-19"],
		["12 may", "2026-05-12"], ["5 мая", "2026-05-05"], ["1 December", "2025-12-01"], ["2026-05-12", "2026-05-12"], ["12.05.2026", "2026-05-12"],
	])("of a touch: %j is %s", async (typed, day) => {
		expect(await read(typed, "back")).toBe(day);
	});

	it.each([
		["", "empty"],
		["tomorrow", "2026-08-21"], ["послезавтра", "2026-08-22"], ["in two weeks", "2026-09-03"], ["через две недели", "2026-09-03"],
		["friday", "2026-08-21"], ["в пятницу", "2026-08-21"], ["next tuesday", "2026-08-25"], ["через 2 месяца", "2026-10-20"], ["in 10 days", "2026-08-30"],
		["12 may", "2027-05-12"], ["1 декабря", "2026-12-01"], ["20 August", "2026-08-20"], ["2026-12-01", "2026-12-01"],
		["last friday", "2026-08-14"], ["вчера", "2026-08-19"],
	])("of a next step: %j is %s", async (typed, day) => {
		expect(await read(typed, "ahead")).toBe(day);
	});

	it.each([
		["05/12/2026", "day-ambiguous"], ["31.02.2026", "day-impossible"], ["2026-02-29", "day-impossible"], ["whenever", "day-unknown"],
		["last week", "day-unknown"], ["the 5th or the 7th of May", "day-unknown"], ["friday after the concert with Ada", "day-unknown"], ["next month", "day-unknown"],
	])("is not guessed at: %j", async (typed, why) => {
		expect(await read(typed, "back")).toBe(why);
	});

	it("takes the day of the order that the user set", async () => {
		expect(await readDay("05/12/2026", { today: TODAY, order: "day-first", looking: "back" })).toEqual({ kind: "day", date: "2026-12-05" });
	});

	it("knows the next leap day", async () => {
		expect(await read("29 February", "ahead")).toBe("2028-02-29");
		expect(await read("29 February", "back")).toBe("2024-02-29");
	});
});
