import fc from "fast-check";
import { addDays, differenceInCalendarDays } from "../../../src/core/dates";
import { needsAction } from "../../../src/core/schedule";
import { aCadencedContact } from "../../support/cadences";
import { day } from "../../support/parcels";

const seen = aCadencedContact().lastSeen("2026-01-31");

describe("a contact seen on 2026-01-31", () => {
	const everyTwoToThreeMonths = seen.every("2-3 months");

	it.each([
		["2026-03-30", "resting"],
		["2026-03-31", "due"],
		["2026-04-30", "due"],
		["2026-05-01", "overdue"],
	] as const)("to be seen every 2–3 months is on %s %s", (today, kind) => {
		expect(everyTwoToThreeMonths.on(today)).toHaveWindow(kind, "2026-03-31", "2026-04-30");
	});

	it("is overdue by the days since the window closed", () => {
		expect(everyTwoToThreeMonths.on("2026-05-01")).toBeOverdueBy(1);
		expect(everyTwoToThreeMonths.on("2026-06-30")).toBeOverdueBy(61);
		expect(everyTwoToThreeMonths.on("2026-04-30")).not.toBeOverdueBy(0);
	});

	it("to be seen monthly is due at the month's end, in a leap year a day later", () => {
		expect(seen.every("1 month").on("2026-02-28")).toHaveWindow("due", "2026-02-28", "2026-02-28");
		expect(aCadencedContact().lastSeen("2028-01-31").every("1 month").on("2028-02-29")).toHaveWindow("due", "2028-02-29", "2028-02-29");
		expect(aCadencedContact().lastSeen("2028-02-29").every("1 year").on("2029-03-01")).toBeOverdueBy(1);
	});

	it("without a cadence has none, and never nags", () => {
		expect(seen.on("2036-01-01")).toEqual({ kind: "no-cadence" });
		expect(needsAction(seen.on("2036-01-01"), day("2036-01-01"))).toBe(false);
	});
});

describe("a contact never seen", () => {
	const never = aCadencedContact().every("3 months");

	it("is waited for from the day it was met, else from today", () => {
		expect(never.metOn("2026-01-15").on("2026-02-01")).toHaveWindow("never-contacted", "2026-04-15", "2026-04-15");
		expect(never.metOn("2026-01-15").on("2027-02-01")).toHaveWindow("never-contacted", "2026-04-15", "2026-04-15");
		expect(never.on("2026-02-01")).toHaveWindow("never-contacted", "2026-02-01", "2026-02-01");
	});

	it("asks for something once its window is open", () => {
		const action = (today: string): boolean => needsAction(never.metOn("2026-01-15").on(today), day(today));
		expect([action("2026-04-14"), action("2026-04-15"), action("2026-12-01")]).toEqual([false, true, true]);
		expect(needsAction(never.on("2026-02-01"), day("2026-02-01"))).toBe(true);
	});

	it("and without a cadence has none", () => expect(aCadencedContact().metOn("2026-01-15").on("2026-02-01")).toEqual({ kind: "no-cadence" }));
});

describe("a stated next contact", () => {
	const next = seen.every("1 week").nextOn("2026-03-10");

	it("replaces the window", () => {
		expect(next.on("2026-03-09")).toHaveWindow("resting", "2026-03-10", "2026-03-10");
		expect(next.on("2026-03-10")).toHaveWindow("due", "2026-03-10", "2026-03-10");
		expect(next.on("2026-03-13")).toBeOverdueBy(3);
	});
	it("needs no cadence", () => expect(seen.nextOn("2026-03-10").on("2026-03-13")).toBeOverdueBy(3));
	it("needs no earlier contact", () => expect(aCadencedContact().nextOn("2026-03-10").on("2026-03-13")).toBeOverdueBy(3));
	it("is past once there was a touch on that day or later", () => {
		expect(next.lastSeen("2026-03-10").on("2026-03-11")).toHaveWindow("resting", "2026-03-17", "2026-03-17");
		expect(next.lastSeen("2026-03-09").on("2026-03-11")).toBeOverdueBy(1);
	});
});

describe("a snooze", () => {
	const snoozed = seen.every("1 month").snoozedUntil("2026-04-01");

	it("ends on its date", () => {
		expect(snoozed.on("2026-03-31")).toEqual({ kind: "snoozed", until: "2026-04-01", dueFrom: "2026-02-28", dueBy: "2026-02-28" });
		expect(snoozed.on("2026-04-01")).toBeOverdueBy(32);
	});
	it("needs no cadence", () => expect(seen.snoozedUntil("2026-04-01").on("2026-03-31")).toEqual({ kind: "snoozed", until: "2026-04-01" }));
	it("counts less than a pause", () => expect(snoozed.paused().on("2026-03-31").kind).toBe("paused"));
});

it("a paused contact keeps its window and asks for nothing", () => {
	const paused = seen.every("1 month").paused().on("2026-12-01");
	expect(paused).toHaveWindow("paused", "2026-02-28", "2026-02-28");
	expect(needsAction(paused, day("2026-12-01"))).toBe(false);
});

describe("urgency", () => {
	it("is days overdue by the length of the cadence", () => {
		expect(seen.every("10 days").urgencyOn("2026-02-15")).toBeCloseTo(0.5);
		expect(seen.every("10-20 days").urgencyOn("2026-03-02")).toBeCloseTo(0.5);
		expect(seen.every("1 year").urgencyOn("2027-02-15")).toBeCloseTo(15 / 365.25);
	});

	it("weighs key contacts double and supporting ones half", () => {
		const late = seen.every("10 days");
		expect([late.of("key"), late, late.of("supporting")].map((contact) => contact.urgencyOn("2026-02-15"))).toEqual([1, 0.5, 0.25]);
	});

	it("of a due contact grows, and stays below that of every overdue one", () => {
		const due = ["2026-03-31", "2026-04-15", "2026-04-30"].map((today) => seen.every("2-3 months").of("key").urgencyOn(today));
		expect([...due].sort((a, b) => a - b)).toEqual(due);
		expect(due.every((urgency) => urgency > 0)).toBe(true);
		expect(Math.max(...due)).toBeLessThan(seen.every("100 years").of("supporting").urgencyOn("2126-02-01"));
	});

	it("of a contact never seen and long waited for is that of an overdue one", () => {
		expect(aCadencedContact().metOn("2026-01-31").every("10 days").urgencyOn("2026-02-15")).toBeCloseTo(0.5);
	});

	it("is nothing for who rests, is snoozed, paused or without cadence", () => {
		const month = seen.every("1 month");
		expect([month.urgencyOn("2026-02-01"), month.paused().urgencyOn("2026-09-01"), month.snoozedUntil("2027-01-01").urgencyOn("2026-09-01"), seen.urgencyOn("2026-09-01")]).toEqual([0, 0, 0, 0]);
	});

	it("is never less than nothing, never infinite, and only overdue contacts count their days", () => {
		const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day("1980-01-01"), days));
		const every = fc.constantFrom("1 day", "1 week", "2-3 months", "1 year", "10 years", "30 days");
		fc.assert(fc.property(date, date, every, (last, today, cadence) => {
			const contact = aCadencedContact().lastSeen(last).every(cadence);
			const status = contact.on(today);
			const urgency = contact.urgencyOn(today);
			expect(Number.isFinite(urgency) && urgency >= 0).toBe(true);
			if (status.kind === "overdue") expect(differenceInCalendarDays(today, status.dueBy)).toBe(status.daysOverdue);
		}));
	});
});
