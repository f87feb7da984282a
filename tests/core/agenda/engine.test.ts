import type { NotePath } from "../../../src/core/notes";
import type { AdviceInput } from "../../../src/core/advice";
import { createEngine, type Adviser, type AgendaEngine } from "../../../src/core/agenda";
import { createNoteReader } from "../../../src/core/notes";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { anIndex, contactNote, type Files } from "../../support/vault";
import { day } from "../../support/parcels";

const TODAY = day("2026-06-15");
const settings: Settings = { ...DEFAULT_SETTINGS, cadences: { relation: {}, importance: {}, tag: {} } };
const monthly = (last: string, more: Readonly<Record<string, string>> = {}): string => contactNote({ cadence: "1 month", last_contact: last, ...more });
const engineOver = (files: Files, adviser?: Adviser): AgendaEngine => createEngine({ index: anIndex(files, settings), settings, ...(adviser && { adviser }) });
const names = (engine: AgendaEngine, all = false): string[] => engine.agenda(TODAY, { all }).items.map(({ name }) => name);

const FILES: Files = {
	"People/Resting.md": monthly("2026-06-10"),
	"People/Due.md": contactNote({ cadence: "2-8 weeks", last_contact: "2026-05-20" }),
	"People/Late.md": monthly("2026-05-01"),
	"People/Very late.md": monthly("2026-01-01"),
	"People/Late and key.md": monthly("2026-05-01", { importance: "key" }),
	"People/Never.md": contactNote({ cadence: "1 month" }),
	"People/Never, newly met.md": contactNote({ cadence: "1 month", met: "2026-06-14" }),
	"People/Paused.md": monthly("2026-01-01", { paused: "true" }),
	"People/Snoozed.md": monthly("2026-01-01", { snooze_until: "2026-07-01" }),
	"People/Whenever.md": contactNote({}),
};

describe("an agenda", () => {
	it("lists who asks for something today, most urgent first", () => {
		expect(names(engineOver(FILES))).toEqual(["Very late", "Late and key", "Late", "Never", "Due"]);
	});

	it("lists everybody where all are asked for", () => {
		expect(names(engineOver(FILES), true)).toEqual([
			"Very late", "Late and key", "Late", "Never", "Due", "Never, newly met", "Paused", "Resting", "Snoozed", "Whenever",
		]);
	});

	it("is cut at its limit", () => {
		expect(engineOver(FILES).agenda(TODAY, { limit: 2 }).items.map(({ name }) => name)).toEqual(["Very late", "Late and key"]);
		expect(engineOver(FILES).agenda(TODAY, { limit: 0 }).items).toEqual([]);
	});

	it("orders ties by composed name, then path, on every machine alike", () => {
		const files = Object.fromEntries(["Ёж", "Zoe", "Ada", "e\u0301ve", "Яна"].map((name, at) => [`People/${at}.md`, monthly("2026-05-01", { name: `"${name}"` })]));
		const twins = { "People/b.md": monthly("2026-05-01", { name: "Ada" }) };
		expect(engineOver({ ...files, ...twins }).agenda(TODAY).items.map(({ path }) => path)).toEqual([
			"People/2.md", "People/b.md", "People/1.md", "People/3.md", "People/0.md", "People/4.md",
		]);
	});

	it("counts the contacts to whom something promised is due, once each", () => {
		const engine = engineOver({
			"People/Ada.md": contactNote({}, "- [ ] send the book\n- [ ] call 📅 2026-06-15"),
			"People/Bea.md": contactNote({}, "- 2026-06-01 call (next:: write 2026-06-20)"),
			"People/Cy.md": contactNote({}, "- 2026-06-01 call (next:: write)"),
			"People/Dee.md": contactNote({}, "- [x] send the book"),
			"2026-06-10.md": "- [ ] [[Dee]] %%kith%%",
		});
		expect(engine.agenda(TODAY).counts.followUpsDue).toBe(2);
		expect(engine.itemOf("People/Ada.md" as NotePath, TODAY)?.followUps.map(({ what, state }) => [what, state])).toEqual([["call", "open"], ["send the book", "open"]]);
	});

	it("counts notes, contacts, pages, touches and problems", () => {
		const engine = engineOver({
			"People/Ada.md": contactNote({}, "## Log\n- 2026-01-02 call\n- 2026-02-03 email\n- 2027-01-01 party"),
			"People/Bea.md": contactNote({ last_contact: "2026-02-31" }),
			"2026-03-04.md": "Lunch with [[Ada]] and [[Bea]]",
			"Knowledge/K.md": "# K\n\n- Friends: monthly\n- Friends: weekly\n",
			"Other.md": "nothing",
		});
		expect(engine.agenda(TODAY).counts).toEqual({ notes: 5, contacts: 2, pages: 1, interactions: 4, problems: 2, followUpsDue: 0 });
		expect(engine.problems().map(({ code, path }) => [code, path])).toEqual([["conflicting-rules", "Knowledge/K.md"], ["impossible-date", "People/Bea.md"]]);
	});

	it("gives every row the last contact and the cadence with the lines they come from", () => {
		const engine = engineOver({
			"People/Ada.md": contactNote({ relation: "recruiter" }, "## Log\n- 2026-01-02 call about a job"),
			"Knowledge/K.md": "# K\n\n- Recruiters: every 2-3 months\n",
		});
		expect(engine.agenda(TODAY).items).toEqual([{
			path: "People/Ada.md",
			name: "Ada",
			status: { kind: "overdue", daysOverdue: 74, dueFrom: "2026-03-02", dueBy: "2026-04-02" },
			urgency: expect.closeTo(74 / 91.32, 2) as number,
			lastContact: { date: "2026-01-02", channel: "call", source: { path: "People/Ada.md", line: 7, text: "- 2026-01-02 call about a job" } },
			cadence: {
				interval: { min: { months: 2 }, max: { months: 3 } },
				source: { path: "Knowledge/K.md", line: 3, text: "- Recruiters: every 2-3 months", kind: "page" },
			},
		}]);
	});
});

describe("work done ahead", () => {
	it("stops where the host says, and leaves the agenda as it is", () => {
		const engine = engineOver(FILES);
		let asked = 0;
		expect(engine.prepare(TODAY, () => ++asked >= 3)).toBe(false);
		expect(asked).toBe(3);
		expect(engine.prepare(TODAY, () => false)).toBe(true);
		expect(engine.agenda(TODAY, { all: true })).toEqual(engineOver(FILES).agenda(TODAY, { all: true }));
	});

	it("is of no use for another day, or for notes that were edited since", () => {
		const index = anIndex({ ...FILES, "Knowledge/K.md": "# K\n\n- Friends: monthly\n", "People/Bea.md": contactNote({ relation: "friend", last_contact: "2026-05-20" }) }, settings);
		const engine = createEngine({ index, settings });
		let left = 4;
		engine.prepare(TODAY, () => left-- === 0);
		index.put([createNoteReader(settings).read("Knowledge/K.md" as NotePath, "# K\n\n- Friends: weekly\n")]);
		const later = day("2026-06-20");
		expect(engine.agenda(later, { all: true })).toEqual(createEngine({ index, settings }).agenda(later, { all: true }));
	});

	it("has nothing to do where the agenda is up to date", () => {
		const engine = engineOver(FILES);
		engine.agenda(TODAY);
		expect(engine.prepare(TODAY, () => true)).toBe(true);
		expect(engine.prepare(day("2026-06-16"), () => true)).toBe(false);
	});
});

describe("an item", () => {
	it("carries what the adviser says of the contact as it stands", () => {
		const asked: AdviceInput[] = [];
		const adviser: Adviser = {
			adviceFor(contact) {
				asked.push(contact);
				return { situations: [{ kind: "overdue", evidence: [] }], advice: [] };
			},
		};
		const engine = engineOver({ "People/Ada.md": contactNote({ relation: "friend", last_contact: "2026-01-02" }), "Knowledge/K.md": "# K\n\n- Friends: monthly\n" }, adviser);
		expect(engine.itemOf("People/Ada.md" as NotePath, TODAY)).toMatchObject({ name: "Ada", status: { kind: "overdue" }, situations: [{ kind: "overdue" }] });
		expect(asked[0]).toMatchObject({ today: TODAY, status: { kind: "overdue" }, rule: { subject: "Friends" }, timeline: { last: { date: "2026-01-02" } } });
	});

	it("is null for what is no contact", () => {
		expect(engineOver({ "Knowledge/K.md": "# K" }).itemOf("Knowledge/K.md" as NotePath, TODAY)).toBeNull();
		expect(engineOver({}).itemOf("People/Nobody.md" as NotePath, TODAY)).toBeNull();
	});
});

describe("a change", () => {
	const reader = createNoteReader(settings);
	const files: Files = {
		"People/Ada.md": contactNote({ relation: "recruiter", last_contact: "2026-04-01" }),
		"People/Bea.md": contactNote({ relation: "friend", last_contact: "2026-04-01" }),
		"Knowledge/K.md": "# K\n\n- Recruiters: every 2-3 months\n- Friends: every 6 months\n",
	};
	const startedOver = () => {
		const index = anIndex(files, settings);
		const engine = createEngine({ index, settings });
		const before = engine.agenda(TODAY, { all: true }).items;
		const edit = (path: string, text: string): void => index.put([reader.read(path as NotePath, text)]);
		const after = () => engine.agenda(TODAY, { all: true }).items;
		const rowOf = (name: string, items = after()) => items.find((item) => item.name === name);
		return { index, engine, before, edit, after, rowOf };
	};

	it("of a rule re-dates exactly those that it governs", () => {
		const { before, edit, rowOf } = startedOver();
		edit("Knowledge/K.md", "# K\n\n- Recruiters: every month\n- Friends: every 6 months\n");
		expect(rowOf("Ada")?.status).toBeOverdueBy(45);
		expect(rowOf("Bea")).toBe(rowOf("Bea", before));
	});

	it("of the lines of a page moves the sources and nothing else", () => {
		const { edit, rowOf } = startedOver();
		edit("Knowledge/K.md", "# K\n\nIn short:\n\n- Recruiters: every 2-3 months\n- Friends: every 6 months\n");
		expect(rowOf("Bea")?.cadence?.source.line).toBe(6);
	});

	it("of other words on a page leaves every row as it is", () => {
		const { before, edit, after } = startedOver();
		edit("Knowledge/K.md", "# K\n\n- Recruiters: every 2-3 months\n- Friends: every 6 months\n\nBe kind.\n");
		expect(after()).toEqual(before);
		after().forEach((row, at) => expect(row).toBe(before[at]));
	});

	it("of rules is not lost where the policy was asked for in between", () => {
		const { engine, edit, rowOf } = startedOver();
		edit("Knowledge/K.md", "# K\n\n- Recruiters: every month\n- Friends: every 6 months\n");
		engine.policy();
		edit("Knowledge/K.md", "# K\n\n- Recruiters: every month\n- Friends: every 2 months\n");
		expect([rowOf("Ada")?.status, rowOf("Bea")?.status].map((status) => status?.kind)).toEqual(["overdue", "overdue"]);
	});

	it("of the order of two rules that say the same cites the one that now stands first", () => {
		const { edit, rowOf } = startedOver();
		edit("Knowledge/K.md", "# K\n\n- Friends: monthly\n- Friends: every month\n");
		expect(rowOf("Bea")?.cadence?.source.text).toBe("- Friends: monthly");
		edit("Knowledge/K.md", "# K\n\n- Friends: every month\n- Friends: monthly\n");
		expect(rowOf("Bea")?.cadence?.source).toMatchObject({ text: "- Friends: every month", line: 3 });
	});

	it("of a page that goes takes its rules along", () => {
		const { index, rowOf } = startedOver();
		index.remove(["Knowledge/K.md" as NotePath]);
		expect([rowOf("Ada")?.status.kind, rowOf("Bea")?.status.kind]).toEqual(["no-cadence", "no-cadence"]);
	});

	it("of a daily note touches who is in it", () => {
		const { before, edit, rowOf } = startedOver();
		edit("2026-06-14.md", "Call with [[Ada]]");
		expect(rowOf("Ada")?.status.kind).toBe("resting");
		expect(rowOf("Bea")).toBe(rowOf("Bea", before));
	});

	it("is not heard of any more once the engine is disposed of", () => {
		const { engine, edit, after, before } = startedOver();
		engine.dispose();
		edit("People/Ada.md", contactNote({ paused: "true" }));
		expect(after()).toEqual(before);
	});
});
