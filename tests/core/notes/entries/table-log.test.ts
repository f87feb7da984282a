import type { ContactFacts } from "../../../../src/core/notes";
import { aContact } from "../../../support/notes";

const table = (...lines: string[]): ContactFacts => aContact("Анна").line(...lines).readContact().contact;

describe("rows of a table are touches", () => {
	it("in a table with a date column, whatever the order and language of its columns", () => {
		expect(table("| Дата | Канал | О чём |", "|---|---|---|", "| 12.05.2026 | телеграм | обсудили отпуск |", "| 13.05.2026 | | написала мне про визу |").entries).toMatchObject([
			{ day: "2026-05-12", line: 3, text: "| 12.05.2026 | телеграм | обсудили отпуск |", summary: "обсудили отпуск", channel: "telegram", touch: true },
			{ day: "2026-05-13", line: 4, channel: "message", direction: "in" },
		]);
		expect(table("| About | When | How |", "|:--|--|--:|", "| the [[Budget\\|plan]] | 2026-05-12 | Call |").entries).toMatchObject([
			{ day: "2026-05-12", channel: "call", summary: "the plan", links: [{ target: "Budget", alias: "plan" }] },
		]);
	});

	it("with or without a year, as links, in bold", () => {
		expect(table("| Date | About |", "|---|---|", "| 5 мая | a |", "| [[2026-05-12]] | b |", "| **2026-05-13** | c |").entries.map(({ day }) => day)).toEqual(["--05-05", "2026-05-12", "2026-05-13"]);
	});

	it("where the first cell is a day, though no header says so", () => {
		expect(table("| | |", "|---|---|", "| 2026-05-12 | lunch |", "| 12 apples | no |").entries).toMatchObject([{ day: "2026-05-12", channel: "meeting", summary: "lunch" }]);
	});

	it("with what was given, got and is next in columns or fields", () => {
		expect(table("| Дата | Что | Дал | Дальше |", "|---|---|---|---|", "| 12.05.2026 | звонок (просил:: резюме) | контакт | письмо |").entries[0]?.fields).toEqual({ gave: ["контакт"], next: ["письмо"], asked: ["резюме"] });
	});

	it("whose summary and channel are told without their fields", () => {
		expect(table("| Дата | Что |", "|---|---|", "| 12.05.2026 | план на год (просил:: письмо) |").entries[0]).toMatchObject({ summary: "план на год" });
		expect(table("| Дата | Что |", "|---|---|", "| 12.05.2026 | план на год (просил:: письмо) |").entries[0]?.channel).toBeUndefined();
	});

	it("but not of birthdays and deadlines", () => {
		expect(table("| Срок | Что |", "|---|---|", "| 12.05.2026 | отчёт |").entries).toEqual([]);
		expect(table("| Name | Birthday |", "|---|---|", "| Max | 2015-05-12 |").entries).toEqual([]);
	});

	it("and rows without a day are remarks", () => {
		expect(table("| Date | About |", "|---|---|", "| 2026-05 | a |", "| | b |", "| 2026-05-12 | c |")).toMatchObject({ entries: [{ line: 5 }], remarks: [{ line: 3 }, { line: 4 }] });
		expect(table("| Born | Name |", "|---|---|", "| 2015 | Max |")).toMatchObject({ entries: [], remarks: [{ line: 3 }] });
	});

	it("but not in a quote", () => {
		expect(table("> | Date | About |", "> |---|---|", "> | 2026-05-12 | c |").entries).toMatchObject([{ touch: false }]);
	});

	it("and an impossible day in the date column is a problem", () => {
		expect(aContact().line("| Date | About |", "|---|---|", "| 31.04.2026 | c |").readContact().problems).toMatchObject([{ line: 3, code: "impossible-date" }]);
	});
});
