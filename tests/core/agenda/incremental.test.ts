import fc from "fast-check";
import { createEngine } from "../../../src/core/agenda";
import { createNoteReader, type NotePath } from "../../../src/core/notes";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { createNoteIndex } from "../../../src/core/vault-index";
import { day } from "../../support/parcels";

const settings: Settings = { ...DEFAULT_SETTINGS, cadences: { relation: { mentor: "6 weeks" }, importance: { key: "1 month" }, tag: { chess: "2 weeks" } } };
const reader = createNoteReader(settings);
const path = (text: string): NotePath => text as NotePath;

const PEOPLE = ["People/Ada.md", "People/Bea.md", "People/Old/Ada.md", "People/Чук.md"];
const PAGES = ["Knowledge/A.md", "Knowledge/B.md"];
const DATED = ["2026-03-01.md", "2026-05-20 Lunch.md"];

const contact = fc.record({
	relation: fc.constantFrom("recruiter", "friend", "key client", "mentor", "бывший коллега", "nobody"),
	importance: fc.constantFrom("", "key", "supporting"),
	cadence: fc.constantFrom("", "", "3 weeks", "never mind"),
	last: fc.constantFrom("", "2026-01-31", "2026-04-01", "2026-06-10"),
	log: fc.constantFrom("", "- 2026-02-28 call", "- 5 May met, with:: [[Bea]]", "- [ ] 2026-05-01 write to [[Чук]]", "- 2026-06-14 interview (next:: send the draft 2026-06-16)"),
	more: fc.constantFrom("", "paused: true", "snooze_until: 2026-06-16", "next_contact: 2026-06-15", "tags: [chess]", "birthday: --06-20"),
}).map(({ relation, importance, cadence, last, log, more }) =>
	`---\ntype: person\nrelation: ${relation}\nimportance: ${importance}\ncadence: ${cadence}\nlast_contact: ${last}\n${more}\n---\n\n## Log\n${log}\n`);
const RULES = [
	"- Recruiters: every 2-3 months", "- Friends: monthly", "- Friends: every 2 weeks", "- Ключевые клиенты: раз в месяц", "- Key contacts: every 6 weeks",
	"- Бывшие коллеги: раз в полгода", "- Everybody else: every year", "- Backup every day", "Some prose.", "- **Mentors**: quarterly", "- Tennis friends: every 4 weeks", "- **Thanks** within 24 hours of the interview", "- **Write again** 2-4 weeks after the interview", "- School friends: every 5 weeks", "- Friends, except key ones: every 10 days",
];
const page = fc.array(fc.constantFrom(...RULES), { maxLength: 5 }).map((lines) => `# Page\n\n${lines.join("\n")}\n`);
const dated = fc.constantFrom("Met [[Ada]]", "Call with [[Bea]] and [[Чук]]", "- [ ] write to [[Ada]]", "nothing", "> [[Old/Ada]] said");

type Step =
	| { readonly do: "put"; readonly notes: readonly (readonly [string, string])[] }
	| { readonly do: "remove"; readonly path: string }
	| { readonly do: "rename"; readonly from: string; readonly to: string }
	| { readonly do: "ask policy" | "ask agenda" }
	| { readonly do: "prepare"; readonly steps: number }
	| { readonly do: "day"; readonly today: string };

const anyPath = fc.constantFrom(...PEOPLE, ...PAGES, ...DATED);
const note = fc.oneof(fc.tuple(fc.constantFrom(...PEOPLE), contact), fc.tuple(fc.constantFrom(...PAGES), page), fc.tuple(fc.constantFrom(...DATED), dated));
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ do: fc.constant("put" as const), notes: fc.array(note, { minLength: 1, maxLength: 3 }) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), path: anyPath }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("rename" as const), from: anyPath, to: fc.constantFrom(...PEOPLE, ...PAGES, "People/New.md", "Knowledge/0.md") }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom("ask policy" as const, "ask agenda" as const) }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant("prepare" as const), steps: fc.nat(4) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("day" as const), today: fc.constantFrom("2026-06-15", "2026-06-16", "2026-07-31") }) },
);

it("an agenda kept through any edits is the agenda of a fresh engine", () => {
	fc.assert(fc.property(fc.array(note, { maxLength: 8 }), fc.array(step, { maxLength: 14 }), fc.boolean(), fc.boolean(), (start, script, askFirst, askEachTime) => {
		const index = createNoteIndex();
		const put = (notes: readonly (readonly [string, string])[]): void => index.put(notes.map(([at, text]) => reader.read(path(at), text)));
		put(start);
		const kept = createEngine({ index, settings });
		let today = day("2026-06-15");
		const check = (): void => {
			const fresh = createEngine({ index, settings });
			expect(kept.agenda(today, { all: true })).toEqual(fresh.agenda(today, { all: true }));
			expect(kept.agenda(today)).toEqual(fresh.agenda(today));
			expect(kept.problems()).toEqual(fresh.problems());
			for (const { path: at } of fresh.agenda(today, { all: true }).items) expect(kept.itemOf(at, today)).toEqual(fresh.itemOf(at, today));
			fresh.dispose();
		};
		if (askFirst) check();
		for (const each of script) {
			if (each.do === "put") put(each.notes);
			else if (each.do === "remove") index.remove([path(each.path)]);
			else if (each.do === "rename") index.rename(path(each.from), path(each.to));
			else if (each.do === "day") today = day(each.today);
			else if (each.do === "ask policy") kept.policy();
			else if (each.do === "prepare") {
				let left = each.steps;
				kept.prepare(today, () => left-- <= 0);
			} else kept.agenda(today, { limit: 1 });
			if (askEachTime) check();
		}
		check();
	}), { numRuns: 120 });
});
