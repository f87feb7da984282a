import type { Advice } from "../../../src/core/advice";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { adviceIn, logged } from "../../support/situations";
import { contactNote, type Files } from "../../support/vault";

const PAGES: Files = {
	"Knowledge base/Clients.md": [
		"---", "tags: [clients]", "---", "# Clients", "", "## When a client changes jobs", "- Ask for a handover", "- Congratulate", "",
		"## When the budget is cut", "- **Offer less**: a smaller version", "- **Wait**: until spring", "", "## Key clients", "- Meet often", "",
	].join("\n"),
	"Knowledge base/Network.md": [
		"---", "tags: [networking]", "---", "# Network", "", "## Rhythm", "- **Recruiters**: every 2-3 months", "- **Close friends**: every month", "",
		"## Birthdays and anniversaries", "- Put them into the calendar", "", "## Introductions", "- Ask both sides first", "",
		"## Общие темы", "> [!tip] Хобби", "> Рыбалка и горные лыжи сближают.", "",
	].join("\n"),
};

function adviceFor(note: string, settings: Settings = DEFAULT_SETTINGS): readonly Advice[] {
	return adviceIn({ ...PAGES, "People/Ada.md": note }, "People/Ada.md", settings).advice;
}
function headings(advice: readonly Advice[]): string[] {
	return advice.map(({ heading }) => heading);
}
const client = (line: string): string => contactNote({ relation: "client" }, logged(line));

describe("advice", () => {
	it("leads with the section for what is going on", () => {
		expect(headings(adviceFor(client("Left Acme, joined Globex")))[0]).toBe("When a client changes jobs");
		expect(headings(adviceFor(client("Им урезали бюджет")))[0]).toBe("When the budget is cut");
	});

	it("finds Russian advice for an English note, and the reverse", () => {
		expect(headings(adviceFor(contactNote({ relation: "friend" }, logged("Loves skiing and fishing"))))).toContain("Общие темы");
		expect(headings(adviceFor(contactNote({ relation: "друг" }, logged("Забыл поздравить с днём рождения"))))[0]).toBe("Birthdays and anniversaries");
	});

	it("says at which line, of which page, and what the text begins with", () => {
		const [first] = adviceFor(client("Left Acme, joined Globex"));
		expect(first).toMatchObject({ page: "Knowledge base/Clients.md", title: "Clients", line: 6, excerpt: "Ask for a handover; Congratulate" });
	});

	it("names the bold item where one fits clearly best", () => {
		expect(adviceFor(client("Budget cut by half, asked whether we could do a smaller version for less"))[0]?.item?.text).toBe("Offer less");
	});

	it("covers different things rather than one thrice", () => {
		const advice = adviceFor(contactNote({ relation: "client" }, logged("Им урезали бюджет. Хочу познакомить её с Игорем")));
		expect(headings(advice)).toEqual(expect.arrayContaining(["When the budget is cut", "Introductions"]));
	});

	it("gives the reasons, with the line that each came from", () => {
		const [first] = adviceFor(client("Им урезали бюджет"));
		expect(first?.reasons[0]).toEqual({ kind: "situation", what: ["budget-cut"], source: { path: "People/Ada.md", line: 7, text: "- 2026-11-13: Им урезали бюджет" } });
		expect(first?.reasons.map(({ kind }) => kind)).not.toContain("general");
	});

	it("cites the rule that governs a contact of whom nothing else is known", () => {
		const [first] = adviceFor(contactNote({ relation: "recruiter" }, logged("Talked about a role")));
		expect(first?.heading).toBe("Rhythm");
		expect(first?.reasons.map(({ kind }) => kind)).toContain("relation-rule");
	});

	it("never makes a section confident by what a contact merely is", () => {
		const [first] = adviceFor(contactNote({ relation: "client" }, ""));
		expect(first).toMatchObject({ page: "Knowledge base/Clients.md", confident: false });
		expect(first?.reasons.at(-1)).toEqual({ kind: "general", what: [] });
	});

	it("gives at least a page to a contact that says nothing at all", () => {
		expect(adviceFor(contactNote({}, "")).length).toBeGreaterThan(0);
	});

	it("is empty in a vault without pages", () => {
		expect(adviceIn({ "People/Ada.md": client("Left Acme, joined Globex") }, "People/Ada.md").advice).toEqual([]);
	});

	it("follows the note's own links to a section", () => {
		const [first] = adviceFor(contactNote({ relation: "client" }, "See [[Network#Introductions]]"));
		expect(first?.heading).toBe("Introductions");
		expect(first?.reasons.map(({ kind }) => kind)).toContain("link");
	});

	it("obeys what the user stated as situation, by its name or in words", () => {
		expect(headings(adviceFor(contactNote({ relation: "client", situation: "budget cut" }, "")))[0]).toBe("When the budget is cut");
		expect(headings(adviceFor(contactNote({ relation: "client", situation: "сменила работу" }, "")))[0]).toBe("When a client changes jobs");
	});

	it("puts what the user pinned first, and what did not help last", () => {
		const vote = (kind: "pin" | "not-helpful", subject: string, heading: string): Settings => ({
			...DEFAULT_SETTINGS, adviceVotes: [{ vote: kind, subject, page: "Knowledge base/Clients.md", heading }],
		});
		const note = client("Им урезали бюджет");
		expect(adviceFor(note, vote("pin", "relation:client", "Key clients"))[0]).toMatchObject({ heading: "Key clients", confident: true });
		expect(adviceFor(note, vote("pin", "relation:friend", "Key clients"))[0]?.heading).toBe("When the budget is cut");
		expect(adviceFor(note, vote("not-helpful", "People/Ada.md", "When the budget is cut"))[0]?.heading).not.toBe("When the budget is cut");
	});

	it("leaves out a situation that the user dismissed", () => {
		const settings: Settings = { ...DEFAULT_SETTINGS, dismissed: ["People/Ada.md|budget-cut"] };
		const { situations } = adviceIn({ ...PAGES, "People/Ada.md": client("Им урезали бюджет") }, "People/Ada.md", settings);
		expect(situations.map(({ kind }) => kind)).not.toContain("budget-cut");
	});

	it("is the same whatever was asked before", () => {
		const files = { ...PAGES, "People/Ada.md": client("Им урезали бюджет"), "People/Bea.md": client("Moved to Lisbon") };
		expect(adviceIn(files, "People/Ada.md")).toEqual(adviceIn(files, "People/Ada.md"));
	});
});
