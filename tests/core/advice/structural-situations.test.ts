import { SITUATION_KINDS, SITUATIONS } from "../../../src/core/advice";
import { CONCEPT_NAMES } from "../../../src/core/vocabulary";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { adviceIn, situationsOf } from "../../support/situations";
import { contactNote, type Files } from "../../support/vault";

const RULES: Files = {
	"Knowledge base/Interviews.md": [
		"---", "tags: [post-interview]", "---", "# Interviews", "", "## Right after the interview", "- **Send a thank-you note** within 24 hours", "",
		"## In the first weeks after the interview", "- **Plan the first follow-up** after 2-4 weeks", "",
	].join("\n"),
};

interface Example {
	readonly situation: string;
	readonly when: string;
	readonly holds: string;
	/** The same with one thing changed, so that it no longer holds. */
	readonly not: string;
	readonly properties?: Readonly<Record<string, string | readonly string[]>>;
	readonly notProperties?: Readonly<Record<string, string | readonly string[]>>;
}

/** Today is 2026-11-20. */
const EXAMPLES: readonly Example[] = [
	{ situation: "overdue", when: "the window is past", properties: { cadence: "every month" }, holds: "- 2026-10-01 call: hello", not: "- 2026-11-01 call: hello" },
	{ situation: "never-contacted", when: "there is a cadence and no touch", properties: { cadence: "every month", met: "2026-11-01" }, holds: "", not: "- 2026-11-10 call: hello" },
	{
		situation: "drifting", when: "silence is long against the own rhythm",
		holds: "- 2026-06-01 call\n- 2026-06-15 call\n- 2026-07-01 call\n- 2026-07-15 call", not: "- 2026-06-01 call\n- 2026-06-15 call\n- 2026-11-01 call\n- 2026-11-15 call",
	},
	{
		situation: "drifting", when: "and not so long that the time is over",
		holds: "- 2026-06-01 call\n- 2026-06-15 call\n- 2026-07-01 call\n- 2026-07-15 call", not: "- 2025-01-01 call\n- 2025-01-08 call\n- 2025-01-15 call\n- 2025-01-22 call",
	},
	{
		situation: "too-frequent", when: "three of mine within one min span, none of them answered", properties: { cadence: "every month" },
		holds: "- 2026-11-05 → email: one\n- 2026-11-10 → email: two\n- 2026-11-15 → email: three", not: "- 2026-11-05 → email: one\n- 2026-11-10 → email: two\n- 2026-11-15 ← email: three",
	},
	{
		situation: "one-sided", when: "four of five directed touches are mine",
		holds: "- 2026-01-05 → email: a\n- 2026-02-05 → email: b\n- 2026-03-05 ← email: c\n- 2026-04-05 → email: d\n- 2026-05-05 → email: e",
		not: "- 2026-01-05 → email: a\n- 2026-02-05 ← email: b\n- 2026-03-05 ← email: c\n- 2026-04-05 → email: d\n- 2026-05-05 → email: e",
	},
	{
		situation: "one-sided", when: "three gifts of mine in a year and none of theirs",
		holds: "- 2026-01-05 (gave:: a book)\n- 2026-03-05 (gave:: an intro)\n- 2026-05-05 (gave:: advice)", not: "- 2026-01-05 (gave:: a book)\n- 2026-03-05 (gave:: an intro)\n- 2026-05-05 (gave:: advice) (got:: tea)",
	},
	{ situation: "reply-owed", when: "the latest directed touch is theirs, and two days old", holds: "- 2026-11-10 ← email: asks about the date", not: "- 2026-11-19 ← email: asks about the date" },
	{ situation: "reply-owed", when: "and no call came after it", holds: "- 2026-11-10 ← email: asks about the date", not: "- 2026-11-10 ← email: asks about the date\n- 2026-11-12 call: told her" },
	{
		situation: "no-answer", when: "two of mine since their last word, the newest a week old",
		holds: "- 2026-10-20 → email: one\n- 2026-11-05 → email: two", not: "- 2026-10-20 → email: one\n- 2026-11-15 → email: two",
	},
	{
		situation: "nothing-given", when: "two of their gifts in a year and none of mine",
		holds: "- 2026-03-05 (got:: an intro)\n- 2026-05-05 (got:: advice)", not: "- 2026-03-05 (got:: an intro)\n- 2026-05-05 (got:: advice)\n- 2026-06-05 (gave:: a book)",
	},
	{ situation: "thank-you-due", when: "an interview was within a week and nobody thanked", holds: "- 2026-11-19 interview: went well", not: "- 2026-11-19 interview: went well\n- 2026-11-20 → email: thanked her" },
	{ situation: "first-follow-up-due", when: "the window after an interview is open", holds: "- 2026-10-30 interview: went well", not: "- 2026-11-15 interview: went well" },
	{ situation: "occasion-near", when: "a birthday is within two weeks", properties: { birthday: "1980-11-30" }, notProperties: { birthday: "1980-12-30" }, holds: "", not: "" },
	{ situation: "occasion-missed", when: "a birthday was within two weeks, and no touch since", properties: { birthday: "1980-11-12" }, holds: "- 2026-11-01 call", not: "- 2026-11-12 call: sang" },
	{ situation: "key-relation", when: "importance says so", properties: { importance: "key" }, notProperties: { importance: "C" }, holds: "", not: "" },
	{ situation: "supporting-relation", when: "importance says so", properties: { importance: "supporting" }, notProperties: { importance: "key" }, holds: "", not: "" },
	{ situation: "stale-profile", when: "nothing was noted for a year", holds: "- 2025-10-01 call: hello", not: "- 2026-02-01 call: hello" },
	{ situation: "impersonal", when: "there were touches and nothing personal", properties: {}, notProperties: { interests: "chess" }, holds: "- 2026-11-01 call: prices", not: "- 2026-11-01 call: prices" },
	{ situation: "promise-due", when: "an open task is due", holds: "- [ ] send her the draft 📅 2026-11-10", not: "- [ ] send her the draft 📅 2026-12-10" },
	{ situation: "promise-due", when: "a next step is due", holds: "- 2026-11-01 call: talked (next:: send the draft 2026-11-10)", not: "- 2026-11-01 call: talked (next:: send the draft 2026-12-10)" },
	{ situation: "introduction", when: "a task speaks of it", holds: "- [ ] introduce her to Max", not: "- [ ] send her the book" },
];

describe("a situation holds", () => {
	it.each(EXAMPLES)("$situation: $when", ({ situation, holds, properties }) => {
		expect(situationsOf(holds, properties, RULES)).toContain(situation);
	});
});

describe("and does not with one thing changed", () => {
	it.each(EXAMPLES)("$situation: $when", ({ situation, not, properties, notProperties }) => {
		expect(situationsOf(not, notProperties ?? properties, RULES)).not.toContain(situation);
	});
});

it("each situation has its evidence: at least one line, and each line once", () => {
	for (const { holds, properties } of EXAMPLES) {
		const files = { ...RULES, "People/Ada.md": contactNote({ name: "Ada Lovelace", ...properties }, holds) };
		for (const { evidence } of adviceIn(files, "People/Ada.md").situations) {
			const lines = evidence.map(({ path, line }) => `${path}:${line}`);
			expect(lines.length).toBeGreaterThan(0);
			expect(new Set(lines).size).toBe(lines.length);
		}
	}
});

it("situations come most urgent first", () => {
	const kinds = situationsOf("- 2026-10-20 → email: one\n- 2026-11-05 → email: she moved to Lisbon, no reply", { importance: "key", birthday: "11-25" });
	expect(kinds).toEqual([...kinds].sort((a, b) => SITUATION_KINDS.indexOf(a as never) - SITUATION_KINDS.indexOf(b as never)));
	expect(kinds).toEqual(expect.arrayContaining(["occasion-near", "relocated", "no-answer", "key-relation"]));
});

it("the thresholds are settings", () => {
	const settings = { ...DEFAULT_SETTINGS, thresholds: { ...DEFAULT_SETTINGS.thresholds, replyOwedDays: 20 } };
	const files = { "People/Ada.md": contactNote({}, "- 2026-11-10 ← email: asks about the date") };
	expect(adviceIn(files, "People/Ada.md", settings).situations.map(({ kind }) => kind)).not.toContain("reply-owed");
});

it("every situation asks for advice on concepts of the vocabulary", () => {
	const unknown = SITUATION_KINDS.flatMap((kind) => Object.keys(SITUATIONS[kind].about).filter((name) => !(CONCEPT_NAMES as readonly string[]).includes(name)));
	expect(unknown).toEqual([]);
});
