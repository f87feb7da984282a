import type { Advice } from "../../src/core/advice";
import type { NotePath } from "../../src/core/notes";
import { translator } from "../../src/i18n";
import { facetsOf } from "../../src/views/agenda/model/facets";
import { adviceWords, chipsOf, lineWords, subtitle, toneOf, touchWords } from "../../src/views/agenda/model/row-words";
import { summarise } from "../../src/views/agenda/model/summary";
import { windowBar } from "../../src/views/agenda/model/window-bar";
import { aPanel, lastSeen, TODAY } from "../support/panel";

const en = translator("en");

describe("the sentence at the top", () => {
	test("counts who is past the window, and whose window opens or closes within a week", () => {
		const data = aPanel({
			"People/Past.md": lastSeen("2026-05-01"),
			"People/Never.md": "---\ntype: person\ncadence: 1 month\n---\n",
			"People/Open.md": lastSeen("2026-07-25", "3-6 weeks"),
			"People/Opens Wednesday.md": lastSeen("2026-07-26"),
			"People/Opens in eight days.md": lastSeen("2026-07-28"),
			"People/Paused.md": lastSeen("2026-05-01", "1 month", "paused: true\n"),
		});
		expect(summarise(data.agenda.items, TODAY)).toEqual({ toReach: 2, dueThisWeek: 2, followed: 5 });
	});
	test.each([
		[5, 3, "5 to get back to, 3 due this week", "Пора написать 5 людям, на этой неделе подходит срок у 3"],
		[1, 0, "1 to get back to", "Пора написать 1 человеку"],
		[21, 0, "21 to get back to", "Пора написать 21 человеку"],
		[0, 2, "2 due this week", "На этой неделе подходит срок у 2"],
		[0, 0, "", ""],
	])("%i and %i in words", (reach, due, english, russian) => {
		expect(en.messages.panel.summary(reach, due)).toBe(english);
		expect(translator("ru").messages.panel.summary(reach, due)).toBe(russian);
	});
});

describe("a row", () => {
	const data = aPanel({
		"People/Ada.md": lastSeen("2026-05-01", "1 month", "relation: client\ncompany: \"[[Helios]]\"\n"),
		"People/Ben.md": "---\ntype: person\ncadence: 1 month\n---\n\n- 2026-08-01 we spoke\n",
	});
	const row = (name: string): NonNullable<ReturnType<typeof data.row>> => {
		const found = data.row(`People/${name}.md` as NotePath);
		if (found === undefined) throw new Error(name);
		return found;
	};

	test("names relation and company, channel and day, with the line to open", () => {
		expect(subtitle({ relation: "client", company: "Helios" })).toBe("Client · Helios");
		expect(subtitle({ relation: "", company: "Helios" })).toBe("Helios");
		expect(touchWords(row("Ada"), TODAY, en)).toEqual({ icon: "phone", text: "Call, 1 May", target: { path: "People/Ada.md", line: 8 } });
		expect(touchWords(row("Ben"), TODAY, en)?.text).toBe("1 Aug");
		expect(touchWords({ lastContact: null }, TODAY, en)).toBeNull();
	});
	test("late, open or quiet", () => {
		expect([toneOf(row("Ada"), TODAY), toneOf(row("Ben"), TODAY)]).toEqual(["late", "quiet"]);
	});
	test("what the status says already is no chip", () => {
		expect(chipsOf([{ kind: "overdue", evidence: [] }, { kind: "reply-owed", evidence: [] }], en).map(({ label }) => label)).toEqual(["Reply owed"]);
	});

	const advice: Advice = { page: "KB/Page.md" as NotePath, title: "Page", heading: "Part", line: 3, excerpt: "Be brief.", score: 1, confident: true, reasons: [] };
	test("advice says page and section, or page and item, each thing once", () => {
		expect(adviceWords(advice)).toMatchObject({ where: "Page › Part", excerpt: "Be brief.", target: { path: "KB/Page.md", line: 3 } });
		expect(adviceWords({ ...advice, heading: "Page" }).where).toBe("Page");
		expect(adviceWords({ ...advice, item: { text: "Be kind", line: 5 }, excerpt: "Be kind: say thanks." })).toMatchObject({ where: "Page › Be kind", excerpt: "Say thanks.", target: { line: 5 } });
		expect(adviceWords({ ...advice, item: { text: "Be kind", line: 5 }, excerpt: "Be kind" }).excerpt).toBe("Be kind");
	});
	test.each([
		["- [ ] **send** the [[Draft|draft]]", "send the draft"],
		["| 12.05.2026 | call | the plan |", "12.05.2026 · call · the plan"],
		["### 2026-07-11 - Email", "2026-07-11 - Email"],
		["cadence: 1 month", "cadence: 1 month"],
	])("a line of a note reads as it means: %s", (line, words) => {
		expect(lineWords(line)).toBe(words);
	});
});

describe("the bar of a window", () => {
	const bar = (date: string, cadence: string, today = TODAY): unknown => {
		const data = aPanel({ "People/Ada.md": lastSeen(date, cadence) }, {}, today);
		const [row] = data.agenda.items;
		return row === undefined ? null : windowBar(row, today);
	};
	test("early, open and past, with today's place in it", () => {
		expect(bar("2026-08-10", "2-4 weeks")).toEqual({ opens: 33, closes: 67, today: 24 });
		expect(bar("2026-07-31", "2-4 weeks")).toEqual({ opens: 33, closes: 67, today: 48 });
		expect(bar("2020-01-01", "2-4 weeks")).toEqual({ opens: 33, closes: 67, today: 100 });
	});
	test("without a window there is none", () => {
		const [row] = aPanel({ "People/Ada.md": "---\ntype: person\n---\n" }).agenda.items;
		expect(row && windowBar(row, TODAY)).toBeNull();
	});
});

test("the filters offer what the contacts have, the most frequent first, whatever its case", () => {
	const data = aPanel({
		"People/A.md": "---\ntype: person\nrelation: client\ncity: Oslo\ntags: [x, y]\n---\n",
		"People/B.md": "---\ntype: person\nrelation: Client\ntags: [x]\n---\n",
		"People/C.md": "---\ntype: person\nrelation: mentor\n---\n",
	});
	expect(facetsOf(data.snapshot.contacts.values())).toEqual({
		relation: [{ value: "client", count: 2 }, { value: "mentor", count: 1 }],
		tag: [{ value: "x", count: 2 }, { value: "y", count: 1 }],
		place: [{ value: "Oslo", count: 1 }],
	});
});
