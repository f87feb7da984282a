import fc from "fast-check";
import { readCadence, type IsoDate } from "../../../src/core/dates";
import { CADENCE_PHRASES, createContactEditor, type CadencePhrase, type ContactEditor, type EditResult } from "../../../src/core/edits";
import { createNoteReader, type ContactFacts, type NotePath } from "../../../src/core/notes";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { ENGLISH } from "./words";

const PATH = "People/Ann.md" as NotePath;
const DAY = "2026-11-20" as IsoDate;
const editor = createContactEditor({ settings: DEFAULT_SETTINGS, script: "latin" });
const russian = createContactEditor({ settings: DEFAULT_SETTINGS, script: "cyrillic" });
const reader = createNoteReader(DEFAULT_SETTINGS);

const textOf = (result: EditResult, before: string): string => {
	if (result.kind === "refused") throw new Error(JSON.stringify(result));
	return result.kind === "edited" ? result.text : before;
};
const after = (text: string, edit: (editor: ContactEditor) => EditResult, by = editor): string => textOf(edit(by), text);
const factsOf = (text: string): ContactFacts => {
	const parcel = reader.read(PATH, text);
	if (parcel.kind !== "contact") throw new Error(parcel.kind);
	return parcel.contact;
};

const same = (phrase: string): CadencePhrase => ({ latin: phrase, cyrillic: phrase });

describe("logging a touch", () => {
	const log = (text: string, date = DAY): string => after(text, (one) => one.logTouch(PATH, text, { date, channel: "call" }, ENGLISH));

	it("moves the last-contact key on where the note uses one", () => {
		expect(log("---\nLast contact: 2026-01-01 # by phone\n---\n## Log\n")).toBe("---\nLast contact: 2026-11-20 # by phone\n---\n## Log\n\n- 2026-11-20 call\n");
		expect(log("---\nпоследний контакт: 01.02.2026\n---\n- 01.02.2026 x\n")).toBe("---\nпоследний контакт: 20.11.2026\n---\n- 01.02.2026 x\n- 20.11.2026 call\n");
	});
	it("fills a last-contact key that stands empty or holds a placeholder", () => {
		expect(log("---\nlast_contact:\n---\n")).toContain("last_contact: 2026-11-20\n");
		expect(log("---\nlast_contact: YYYY-MM-DD\n---\n")).toContain("last_contact: 2026-11-20\n");
	});
	it("moves a key that stands in the text", () => {
		expect(log("Last contact:: [[2026-01-01]]  \n")).toContain("Last contact:: [[2026-11-20]]  \n");
	});
	it("never makes such a key, never moves it back, and leaves what it cannot read", () => {
		expect(log("---\ntype: person\n---\n")).not.toContain("last");
		expect(log("---\nlast_contact: 2026-12-01\n---\n")).toContain("last_contact: 2026-12-01\n");
		expect(log("---\nlast_contact: some day in spring\n---\n")).toContain("last_contact: some day in spring\n");
		expect(log("---\nlast_contact: [2026-01-01]\n---\n")).toContain("last_contact: [2026-01-01]\n");
	});
});

describe("snoozing", () => {
	const snooze = (text: string, until: string | null = DAY, by = editor): string => after(text, (one) => one.snooze(PATH, text, until as IsoDate | null), by);

	it("goes under the note's own key, in its form", () => {
		expect(snooze("---\nОтложено до: 01.01.2026\n---\n")).toBe("---\nОтложено до: 20.11.2026\n---\n");
		expect(snooze("---\nprm-snooze-until: '2026-01-01'\n---\n")).toBe("---\nprm-snooze-until: '2026-11-20'\n---\n");
	});
	it("is written in the note's language where there is no key yet", () => {
		expect(snooze("---\nсвязь: рекрутер\n---\nText\n")).toBe("---\nсвязь: рекрутер\nотложено до: 2026-11-20\n---\nText\n");
		expect(snooze("---\nrelation: рекрутер\n---\nТекст\n")).toBe("---\nrelation: рекрутер\nsnooze_until: 2026-11-20\n---\nТекст\n");
		expect(snooze("---\ntags: [люди]\n---\nТекст\n")).toBe("---\ntags: [люди]\nотложено до: 2026-11-20\n---\nТекст\n");
		expect(snooze("# Ann\n", DAY, russian)).toBe("---\nотложено до: 2026-11-20\n---\n# Ann\n");
	});
	it("ends by taking the key out, and does nothing where nothing is snoozed", () => {
		expect(snooze("---\na: 1\nsnooze_until: 2026-12-01\nотложено до: 2026-12-02\n---\n", null)).toBe("---\na: 1\n---\n");
		expect(editor.snooze(PATH, "---\na: 1\n---\n", null)).toEqual({ kind: "unchanged" });
	});
	it("is refused where the block of properties is broken, or the value a list", () => {
		expect(editor.snooze(PATH, "---\nsnooze_until: 2026-01-01\nText", DAY)).toMatchObject({ kind: "refused", reason: "frontmatter-broken" });
		expect(editor.snooze(PATH, "---\nsnooze_until:\n  - 2026-01-01\n---\n", DAY)).toMatchObject({ kind: "refused", reason: "value-not-single" });
	});
	it("is refused where the note would not say it: one that is no contact", () => {
		expect(editor.snooze("Projects/Roof.md" as NotePath, "---\ntype: project\n---\n", DAY)).toMatchObject({ kind: "refused", reason: "value-unwritable" });
	});
});

describe("pausing", () => {
	const pause = (text: string, paused = true): string => after(text, (one) => one.pause(PATH, text, paused));

	it.each([
		["---\npaused: false\n---\n", "---\npaused: true\n---\n"],
		["---\nstatus: active\n---\n", "---\nstatus: paused\n---\n"],
		["---\nстатус: рекрутер\n---\n", "---\nстатус: рекрутер\nпауза: true\n---\n"],
		["---\nrelation: client\n---\n", "---\nrelation: client\npaused: true\n---\n"],
	])("of %j", (before, wanted) => {
		expect(pause(before)).toBe(wanted);
	});
	it("ends wherever the note says it", () => {
		expect(pause("---\narchived: true\npaused: true\nstatus: dormant\n---\n", false)).toBe("---\narchived: false\npaused: false\nstatus: active\n---\n");
		expect(pause("---\nСтатус: на паузе\n---\n", false)).toBe("---\nСтатус: активен\n---\n");
	});
	it("does nothing where it is so already", () => {
		expect(editor.pause(PATH, "---\nstatus: paused\n---\n", true)).toEqual({ kind: "unchanged" });
	});
});

describe("setting the cadence", () => {
	const set = (text: string, phrase: string | null): string => after(text, (one) => one.setCadence(PATH, text, phrase === null ? null : same(phrase)));

	it("writes the phrase as the user said it", () => {
		expect(set("---\nперiод: 1\nпериодичность: раз в месяц\n---\n", "раз в 2-3 недели")).toBe("---\nперiод: 1\nпериодичность: раз в 2-3 недели\n---\n");
		expect(set("---\nrelation: client\n---\n", "every 2-3 months")).toBe("---\nrelation: client\ncadence: every 2-3 months\n---\n");
	});
	it("keeps to days where the key counts days", () => {
		expect(set("---\nчастота_поддержки_связей_дней: 90\n---\n", "раз в 2 недели")).toBe("---\nчастота_поддержки_связей_дней: 14\n---\n");
	});
	it("chooses the phrase in the letters of the note", () => {
		for (const phrase of CADENCE_PHRASES) {
			const [english, inRussian] = ["Text\n", "Текст\n"].map((text) => after(text, (one) => one.setCadence(PATH, text, phrase)));
			expect([english, inRussian]).toEqual([`---\ncadence: ${phrase.latin}\n---\nText\n`, `---\nпериодичность: ${phrase.cyrillic}\n---\nТекст\n`]);
			expect(readCadence(phrase.latin)).toEqual(readCadence(phrase.cyrillic));
		}
	});
	it("takes it out", () => {
		expect(set("---\nrelation: client\ncadence: 2w\n---\n", null)).toBe("---\nrelation: client\n---\n");
	});
	it("refuses what is no cadence", () => {
		expect(editor.setCadence(PATH, "---\ncadence: 2w\n---\n", same("now and then"))).toMatchObject({ kind: "refused", detail: "now and then" });
	});
});

describe("setting the relation", () => {
	const set = (text: string, relation: string): string => after(text, (one) => one.setRelation(PATH, text, relation));

	it("replaces the one value, under the key that names it", () => {
		expect(set("---\nrelationship: friend\n---\n", "client")).toBe("---\nrelationship: client\n---\n");
		expect(set("---\nстатус: рекрутер\n---\n", "коллега")).toBe("---\nстатус: коллега\n---\n");
		expect(set("---\nстатус: активен\n---\n", "коллега")).toBe("---\nстатус: активен\nсвязь: коллега\n---\n");
	});
	it("refuses a list of relations", () => {
		expect(editor.setRelation(PATH, "---\nrelation: [friend, client]\n---\n", "mentor")).toMatchObject({ kind: "refused", reason: "value-not-single" });
	});
});

test("whatever the note is like: what was set is read, and every other line stays as it was", () => {
	const line = fc.constantFrom(
		"relation: client", "Relation: 'friend'", "cadence: 2w # often", "frequency:   90", "snooze_until: 2026-01-01", "отложено до: 01.01.2026", "paused: no", "status: active",
		"статус: пауза", "last_contact:", "tags: [a,  b]", "aliases:", "  - Annie", '"связь": "коллега"', "# a comment", "", "company: \"[[Acme]]\"", "x: |", "  block", "note: 'it''s'",
	);
	const action = fc.constantFrom<(text: string) => [EditResult, (facts: ContactFacts) => boolean]>(
		(text) => [editor.snooze(PATH, text, DAY), ({ snoozedUntil }) => snoozedUntil?.value === DAY],
		(text) => [editor.snooze(PATH, text, null), ({ snoozedUntil }) => snoozedUntil === undefined],
		(text) => [editor.pause(PATH, text, true), ({ paused }) => paused !== undefined],
		(text) => [editor.pause(PATH, text, false), ({ paused }) => paused === undefined],
		(text) => [editor.setCadence(PATH, text, same("every 2-3 months")), ({ cadence }) => cadence?.value.max.months === 3],
		(text) => [editor.setRelation(PATH, text, "mentor"), ({ relations }) => relations.some(({ value }) => value === "mentor")],
	);
	let edited = 0;
	fc.assert(
		fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"), fc.constantFrom("", "\ufeff"), action, (lines, eol, bom, act) => {
			const text = `${bom}${["---", ...lines, "---", "# Ann", "Text  "].join(eol)}${eol}`;
			const [result, holds] = act(text);
			if (result.kind !== "edited") return;
			edited++;
			expect(holds(factsOf(result.text))).toBe(true);
			const before = text.split(eol);
			const now = result.text.split(eol);
			expect(before.length - inCommon(before, now)).toBeLessThanOrEqual(linesOfFact(before));
			expect(now.length - inCommon(before, now)).toBeLessThanOrEqual(Math.max(1, linesOfFact(before)));
			expect(result.text.startsWith(bom)).toBe(true);
			expect(now.slice(-3)).toEqual(["# Ann", "Text  ", ""]);
		}),
		{ numRuns: 400 },
	);
	expect(edited).toBeGreaterThan(50);
});

/** How many lines two texts share in order (longest common subsequence). */
function inCommon(one: readonly string[], other: readonly string[]): number {
	let row = Array<number>(other.length + 1).fill(0);
	for (const line of one) {
		const next = [0];
		other.forEach((each, index) => next.push(line === each ? (row[index] ?? 0) + 1 : Math.max(next[index] ?? 0, row[index + 1] ?? 0)));
		row = next;
	}
	return row[other.length] ?? 0;
}

/** How many lines state a fact that an action may have to change: a snooze or a pause may stand there twice. */
function linesOfFact(lines: readonly string[]): number {
	return Math.max(1, lines.filter((line) => /snooze_until|отложено|paused|status|статус/.test(line)).length);
}
