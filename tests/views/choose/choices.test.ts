import type { IsoDate } from "../../../src/core/dates";
import { readCadence } from "../../../src/core/dates";
import type { Status } from "../../../src/core/schedule";
import { translator } from "../../../src/i18n";
import { cadenceChoices } from "../../../src/views/choose/cadence-choices";
import { relationChoices } from "../../../src/views/choose/relation-choices";
import { nextWindow, snoozeChoices, type SnoozeFacts } from "../../../src/views/choose/snooze-choices";
import { aSnapshot, contactNote } from "../../support/vault";

const TODAY = "2026-08-20" as IsoDate;
const day = (date: string): IsoDate => date as IsoDate;
const interval = readCadence("2-3 months");
if (interval === null) throw new Error("no interval");
const facts = (status: Status): SnoozeFacts => ({ status, cadence: { interval }, today: TODAY, order: "unknown" });
const overdue: Status = { kind: "overdue", daysOverdue: 3, dueFrom: day("2026-07-17"), dueBy: day("2026-08-17") };
const en = translator("en");

describe("until when to snooze", () => {
	it("lets this window go: the next one counts from today, or from an opening still to come", () => {
		expect(nextWindow(facts(overdue))).toBe("2026-10-20");
		expect(nextWindow(facts({ kind: "resting", dueFrom: day("2026-09-10"), dueBy: day("2026-10-10") }))).toBe("2026-11-10");
		expect(nextWindow({ ...facts({ kind: "no-cadence" }), cadence: null })).toBeNull();
	});
	it("offers tomorrow, a week and the next window; waking up where it sleeps", async () => {
		const values = async (status: Status): Promise<unknown[]> => (await snoozeChoices("", facts(status), en)).map(({ value }) => value);
		expect(await values(overdue)).toEqual(["2026-08-21", "2026-08-27", "2026-10-20"]);
		expect(await values({ kind: "snoozed", until: day("2026-09-01") })).toEqual([null, "2026-08-21", "2026-08-27", "2026-10-20"]);
	});
	it("reads a day in one's own words, and never one that is past", async () => {
		expect((await snoozeChoices("в пятницу", facts(overdue), translator("ru")))[0]).toMatchObject({ value: "2026-08-21", note: "пт, 21 авг. 2026 г. · завтра" });
		expect(await snoozeChoices("yesterday", facts(overdue), en)).toEqual([]);
		expect((await snoozeChoices("week", facts(overdue), en)).map(({ text }) => text)).toContain("In a week");
	});
});

describe("how often", () => {
	it("offers the usual rhythms, what is typed with its meaning, and to have none", () => {
		expect(cadenceChoices("", false, en).map(({ text }) => text)).toEqual(["Every 2 weeks", "Every month", "Every 2–3 months", "Every 3 months", "Every 6 months", "Every year"]);
		expect(cadenceChoices("раз в 10 дней", false, translator("ru"))[0]).toMatchObject({ text: "Каждые 10 дней", value: { latin: "раз в 10 дней", cyrillic: "раз в 10 дней" } });
		expect(cadenceChoices("every blue moon", false, en)).toEqual([]);
		expect(cadenceChoices("", true, en).at(-1)?.value).toBeNull();
	});
});

describe("who somebody is", () => {
	const vault = aSnapshot({ "People/A.md": contactNote({ relation: "Client" }), "People/B.md": contactNote({ relation: "client" }), "People/C.md": contactNote({ relation: "landlord" }) });
	const texts = (query: string): string[] => relationChoices(query, vault.contacts.values(), en).map(({ text }) => text);

	it("offers the vault's own words first, most used first, each once", () => {
		expect(texts("").slice(0, 3)).toEqual(["Client", "landlord", "colleague"]);
		expect(texts("").filter((text) => /client/i.test(text))).toEqual(["Client"]);
	});
	it("takes a new word, unless it is known", () => {
		expect(texts("tailor")).toEqual(["tailor"]);
		expect(texts("LANDLORD")).toEqual(["landlord"]);
	});
});
