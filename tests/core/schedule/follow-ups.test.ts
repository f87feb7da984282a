import fc from "fast-check";
import { addDays } from "../../../src/core/dates";
import { createNoteReader, type NotePath } from "../../../src/core/notes";
import { policyOf } from "../../../src/core/policy";
import { followUpsOf, hasPromiseDue, promisesOf, type FollowUp } from "../../../src/core/schedule";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { timelineOf } from "../../../src/core/timeline";
import { aSnapshot, contactNote, type Files } from "../../support/vault";
import { day } from "../../support/parcels";

const ADA = "People/Ada.md" as NotePath;
const RULES: Files = {
	"Knowledge/Interviews.md": "# Interviews\n\n## Right after the interview\n\n- **Send a thank-you letter** within 24 hours\n\n## The weeks after the interview\n\n- **First follow-up** in 2-4 weeks\n- **Ask how it went** after 2 months\n",
	"База знаний/Проекты.md": "# Проекты\n\n## После конференции\n\n- **Напишите новым знакомым** в течение 3 дней\n",
};

/** Follow-ups of Ada, whose note has this body. */
function followUps(body: string, today: string, others: Files = {}): readonly FollowUp[] {
	const snapshot = aSnapshot({ ...RULES, ...others, [ADA]: contactNote({ name: "Ada Lovelace" }, body) });
	const timeline = timelineOf(snapshot, ADA, day(today));
	const found = followUpsOf({ timeline, snapshot, policy: policyOf(snapshot), today: day(today), thresholds: DEFAULT_SETTINGS.thresholds });
	const promises = promisesOf(timeline, day(today));
	expect(hasPromiseDue(timeline, day(today))).toBe(promises.some(({ state }) => state !== "upcoming"));
	return found;
}
const said = (body: string, today: string, others: Files = {}): string[] =>
	followUps(body, today, others).map(({ kind, what, state, dueFrom, dueBy, done }) => [kind, what, state, dueFrom ?? "-", dueBy ?? "-", ...(done ? [done] : [])].join(" | "));

describe("what I mean to do", () => {
	it("an open task of the note is open, without a day", () => expect(said("- [ ] Send the book\n", "2026-03-10")).toEqual(["task | Send the book | open | - | -"]));
	it("a task with a day waits for it, is open on it and late after it", () => {
		const body = "- [ ] Send the **book** 📅 2026-03-11 #todo\n";
		expect(said(body, "2026-03-10")).toEqual(["task | Send the book #todo | upcoming | - | 2026-03-11"]);
		expect(said(body, "2026-03-11")).toEqual(["task | Send the book #todo | open | - | 2026-03-11"]);
		expect(said(body, "2026-03-12")).toEqual(["task | Send the book #todo | late | - | 2026-03-11"]);
	});
	it("the day that its words begin or end with is told once", () => {
		expect(said("- [ ] 2026-03-11: send the book\n- [ ] call on 12 March\n- [ ] 2026-03-12\n", "2026-03-10").map((line) => line.split(" | ")[1])).toEqual(["call on 12 March", "send the book", "2026-03-12"]);
	});
	it("a field of the task is no part of its words", () => expect(said("- [ ] Call her [due:: 2026-03-11]\n", "2026-03-10")).toEqual(["task | Call her | upcoming | - | 2026-03-11"]));
	it("a task of any note that links to the contact counts, with its own line", () => {
		const [task] = followUps("", "2026-03-10", { "Plan.md": "# Plan\n\n- [ ] send [[Ada]] the draft\n- [ ] buy milk\n" });
		expect(task).toMatchObject({ kind: "task", what: "send Ada the draft", source: { path: "Plan.md", line: 3, text: "- [ ] send [[Ada]] the draft" } });
	});
	it("done and cancelled tasks ask for nothing", () => expect(said("- [x] Send the book\n- [-] Call her\n", "2026-03-10")).toEqual([]));
	it("a reminder that Kith wrote itself is none", () => {
		expect(said("", "2026-03-10", { "2026-03-09.md": "- [ ] [[Ada]] %%kith%%\n" })).toEqual([]);
	});

	it.each([
		["send the draft 2026-12-01", "- | 2026-12-01"],
		["5 мая позвонить", "- | 2026-05-05"],
		["позвонить 5 января", "- | 2027-01-05"],
		["send it on [[2026-03-20]]", "- | 2026-03-20"],
		["write in two weeks", "2026-03-16 | 2026-03-16"],
		["написать через 2-3 недели", "2026-03-16 | 2026-03-23"],
		["ответить в течение недели", "- | 2026-03-09"],
		["созвон завтра", "- | 2026-03-03"],
		["send the draft", "- | -"],
		["read 12 pages", "- | -"],
	])("a next step tells when it is due: %s", (step, window) => {
		const [next] = followUps(`## Log\n- 2026-03-02 call (next:: ${step})\n`, "2026-03-02");
		expect(`${next?.dueFrom ?? "-"} | ${next?.dueBy ?? "-"}`).toBe(window);
	});
	it("a next step without a day holds until the next touch", () => {
		expect(said("- 2026-03-02 call (next:: send the draft)\n", "2026-03-10")).toEqual(["next | send the draft | open | - | -"]);
		expect(said("- 2026-03-02 call (next:: send the draft)\n- 2026-03-05 → email\n", "2026-03-10")).toEqual([]);
	});
	it("a next step with a day holds until a touch from that day on", () => {
		const body = "- 2026-03-02 call (next:: send the draft 2026-03-08)\n- 2026-03-05 email\n";
		expect(said(body, "2026-03-06")).toEqual(["next | send the draft | upcoming | - | 2026-03-08"]);
		expect(said(body, "2026-03-10")).toEqual(["next | send the draft | late | - | 2026-03-08"]);
		expect(said(`${body}- 2026-03-09 → email\n`, "2026-03-10")).toEqual([]);
	});
});

it("a next step told in words is overtaken by three later touches, one with a day is not", () => {
	const later = "- 2026-03-03 call\n- 2026-03-04 call\n- 2026-03-05 call\n";
	const step = (words: string) => said(`- 2026-03-02 call (next:: ${words})\n${later}`, "2026-03-06");
	expect(step("write in two weeks")).toEqual([]);
	expect(step("write on 20 March")).toEqual(["next | write on 20 March | upcoming | - | 2026-03-20"]);
	expect(said("- 2026-03-02 call (next:: write in two weeks)\n- 2026-03-03 call\n", "2026-03-06")).toHaveLength(1);
});

describe("what the policy asks after an event", () => {
	const interview = "- 2026-03-02 meeting: interview for the team lead role\n";
	const thanks = (today: string, body = interview): string[] => said(body, today).filter((line) => line.startsWith("thank-you"));
	const first = (today: string, body = interview): string[] => said(body, today).filter((line) => line.startsWith("first-follow-up"));

	it("an interview asks for thanks within 24 hours, up to a week after it", () => {
		expect(thanks("2026-03-03")).toEqual(["thank-you | Send a thank-you letter | open | 2026-03-02 | 2026-03-03"]);
		expect(thanks("2026-03-04")).toEqual(["thank-you | Send a thank-you letter | late | 2026-03-02 | 2026-03-03"]);
		expect(thanks("2026-03-09")).toHaveLength(1);
		expect(thanks("2026-03-10")).toEqual([]);
	});
	it("names the event's line and the rule's", () => {
		const [found] = followUps(interview, "2026-03-03");
		expect(found).toMatchObject({
			source: { path: ADA, text: "- 2026-03-02 meeting: interview for the team lead role" }, event: { kind: "interview", date: "2026-03-02" },
			rule: { path: "Knowledge/Interviews.md", line: 5, heading: "Right after the interview" },
		});
	});
	it.each([
		["something of mine on a later day", "- 2026-03-03 → email: glad we met\n", "2026-03-03"],
		["a message of mine later that day", "- 2026-03-02 → email: glad we met\n", "2026-03-02"],
		["a later talk", "- 2026-03-04 call\n", "2026-03-04"],
	])("thanks are done by %s", (_, line, done) => {
		expect(thanks("2026-03-05", interview + line)).toEqual([`thank-you | Send a thank-you letter | done | 2026-03-02 | 2026-03-03 | ${done}`]);
	});
	it("thanks are done where the entry of the event itself says so", () => {
		expect(thanks("2026-03-03", "- 2026-03-02 meeting: interview, sent a thank-you note in the evening\n")[0]).toContain("| done |");
		expect(thanks("2026-03-03", "- 2026-03-02 собеседование; поблагодарил её письмом\n")[0]).toContain("| done |");
		expect(thanks("2026-03-03", "- 2026-03-02 собеседование; надо поблагодарить\n")[0]).toContain("| open |");
	});
	it("what they write is no thanks of mine", () => expect(thanks("2026-03-03", `${interview}- 2026-03-03 ← email: their feedback\n`)[0]).toContain("| open |"));
	it("a letter about an interview is no interview", () => {
		expect(said("- 2026-03-02 → email: asked about the interview\n", "2026-03-03")).toEqual([]);
		expect(said("- 2026-03-02 call: will they invite me for an interview?\n", "2026-03-03")).toEqual([]);
	});

	it("the first follow-up opens two weeks after the interview, is late after four, and given up after eight", () => {
		expect(first("2026-03-15")).toEqual(["first-follow-up | First follow-up | upcoming | 2026-03-16 | 2026-03-30"]);
		expect(first("2026-03-16")).toEqual(["first-follow-up | First follow-up | open | 2026-03-16 | 2026-03-30"]);
		expect(first("2026-03-31")).toEqual(["first-follow-up | First follow-up | late | 2026-03-16 | 2026-03-30"]);
		expect(first("2026-04-27")).toHaveLength(1);
		expect(first("2026-04-28")).toEqual([]);
	});
	it("a letter of thanks is no follow-up; what is written after the first week is", () => {
		expect(first("2026-03-20", `${interview}- 2026-03-03 → email: thanks\n`)[0]).toContain("| open |");
		expect(first("2026-03-20", `${interview}- 2026-03-12 → email: any news?\n`)[0]).toContain("| done |");
	});
	it("a later delay is a rule of its own", () => {
		expect(said(interview, "2026-05-02").map((line) => line.split(" | ").slice(0, 3))).toEqual([["event-rule", "Ask how it went", "open"]]);
	});
	it("an event is known by the type of a dated note", () => {
		const note = { "2026-03-02 Talk.md": "---\ntype: interview\npeople: [\"[[Ada]]\"]\n---\n\nA good talk.\n" };
		expect(said("", "2026-03-03", note)[0]).toMatch(/^thank-you .* open/);
	});
	it("an event told in two notes is one event", () => {
		const daily = { "2026-03-02.md": "- interview with [[Ada]]\n" };
		expect(said(interview, "2026-03-03", daily).filter((line) => line.startsWith("thank-you"))).toHaveLength(1);
	});
	it("Russian rules follow Russian entries", () => {
		expect(said("- 2026-03-02 познакомились на конференции\n", "2026-03-04")).toEqual(["event-rule | Напишите новым знакомым | open | 2026-03-02 | 2026-03-05"]);
	});
	it("late comes before open, open before upcoming, upcoming before done", () => {
		const states = followUps(`- [ ] later 📅 2026-03-20\n- [ ] now\n- [ ] missed 📅 2026-03-01\n${interview}- 2026-03-03 → email: thanks\n`, "2026-03-05").map(({ state }) => state);
		expect(states.filter((state, at) => states.indexOf(state) === at)).toEqual(["late", "open", "upcoming", "done"]);
	});
});

const dayOf = (at: number): string => addDays(day("2026-01-01"), at);
const bodyLine = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 120 })).chain(([at, due]) => fc.constantFrom(
	`- ${dayOf(at)} interview`, `- ${dayOf(at)} → email: thanks for the interview`, `- ${dayOf(at)} call (next:: write ${dayOf(due)})`, `- ${dayOf(at)} call (next:: write in 3 weeks)`,
	`- [ ] call 📅 ${dayOf(due)}`, "- [ ] call", `- ${dayOf(at)} ← email`, `- ${dayOf(at)} познакомились на конференции`, `- [x] ${dayOf(at)} call`,
));

it("whatever is logged, a state is what its days say, and every line is the note's", () => {
	fc.assert(fc.property(fc.array(bodyLine, { maxLength: 8 }), fc.integer({ min: 0, max: 150 }), (lines, at) => {
		const today = dayOf(at);
		const written = new Set(lines);
		for (const { state, dueFrom, dueBy, done, source, event } of followUps(`${lines.join("\n")}\n`, today)) {
			expect(written).toContain(source.text);
			if (dueFrom !== undefined && dueBy !== undefined) expect(dueFrom <= dueBy).toBe(true);
			expect(done !== undefined).toBe(state === "done");
			const first = dueFrom ?? dueBy;
			if (state !== "done") expect(state).toBe(dueBy !== undefined && today > dueBy ? "late" : first !== undefined && today < first ? "upcoming" : "open");
			if (event !== undefined) expect(event.date <= today && (done === undefined || done >= event.date)).toBe(true);
		}
	}), { numRuns: 150 });
});

it("nothing of mine after an event: it is asked for until it is given up; anything of mine: it is done", () => {
	fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 60 }), (event, later) => {
		const body = `- ${dayOf(event)} meeting: interview\n`;
		const today = dayOf(event + later);
		const asked = followUps(body, today).filter(({ kind }) => kind === "thank-you");
		expect(asked.map(({ state }) => state)).toEqual(later > 7 ? [] : [later > 1 ? "late" : "open"]);
		const answered = followUps(`${body}- ${today} → email\n`, today).filter(({ kind }) => kind === "thank-you");
		expect(answered.map(({ state }) => state)).toEqual(later > 7 ? [] : ["done"]);
	}));
});

it("a hostile line costs no time", () => {
	const reader = createNoteReader(DEFAULT_SETTINGS);
	const line = `- [ ] ${"[[a::(((".repeat(5_000)} ${"через ".repeat(2_000)}`;
	const start = process.hrtime.bigint();
	reader.read(ADA, contactNote({}, line));
	expect(followUps(`${line}\n- 2026-03-01 call (next:: ${"in 2 ".repeat(3_000)})\n`, "2026-03-10").length).toBeGreaterThan(0);
	expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(3_000);
});
