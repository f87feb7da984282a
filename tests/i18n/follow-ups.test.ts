import { DRAFT_FACTS, draftFactsOf, fillDraft, readDraftTemplate, DRAFT_PURPOSES, factOf } from "../../src/core/drafts";
import { appendRemark } from "../../src/core/edits";
import { createNoteReader, type NotePath } from "../../src/core/notes";
import { CAREER_CHANGE_KINDS } from "../../src/core/schedule";
import { DEFAULT_SETTINGS, HOLIDAY_NAMES } from "../../src/core/settings";
import { LANGUAGES, translator } from "../../src/i18n";
import { aContact, day } from "../support/parcels";
import { situationsOf } from "../support/situations";

const en = translator("en");
const ru = translator("ru");
const today = day("2026-03-10");

describe("when a follow-up is due", () => {
	const source = { path: "A.md" as NotePath, line: 1, text: "" };
	const said = (more: object): string[] => [en, ru].map((say) => say.followUpWhen({ state: "open", ...source, ...more }, today));
	it.each([
		[{}, "any day", "в любой день"],
		[{ dueBy: day("2026-03-10") }, "today", "сегодня"],
		[{ dueFrom: day("2026-03-09"), dueBy: day("2026-03-12") }, "by 12 Mar", "до 12 мар."],
		[{ state: "upcoming", dueFrom: day("2026-03-20"), dueBy: day("2026-04-03") }, "from 20 Mar to 3 Apr", "с 20 мар. по 3 апр."],
		[{ state: "late", dueBy: day("2026-03-05") }, "5 days past", "5 дней сверх срока"],
		[{ state: "done", done: day("2026-03-05") }, "done 5 Mar", "сделано 5 мар."],
	])("%j", (more, english, russian) => expect(said(more)).toEqual([english, russian]));

	it("says what it comes after", () => {
		const event = { kind: "interview", date: day("2026-03-09") } as const;
		expect([en.followUpAfter({ event }, today), ru.followUpAfter({ event }, today), en.followUpAfter({}, today)]).toEqual(["after the interview, 9 Mar", "после собеседования, 9 мар.", ""]);
	});
});

describe("an occasion", () => {
	it.each([
		[{ kind: "birthday", label: "", years: 36 }, "Birthday, 36: in 3 days", "День рождения, 36 лет: через 3 дня"],
		[{ kind: "birthday", label: "" }, "Birthday: in 3 days", "День рождения: через 3 дня"],
		[{ kind: "important", label: "wedding", years: 1 }, "Wedding, 1 year: in 3 days", "Wedding, 1 год: через 3 дня"],
		[{ kind: "holiday", label: "new-year" }, "New Year: in 3 days", "Новый год: через 3 дня"],
		[{ kind: "holiday", label: "Founders' day" }, "Founders' day: in 3 days", "Founders' day: через 3 дня"],
	] as const)("%j", (occasion, english, russian) => expect([en, ru].map((say) => say.occasion({ ...occasion, date: day("2026-03-13") }, today))).toEqual([english, russian]));
	it("every holiday has a name and a wish", () => {
		for (const say of [en, ru]) for (const name of HOLIDAY_NAMES) {
			expect(say.occasionName({ kind: "holiday", label: name })).not.toBe(name);
			expect(say.draftWords(today).occasion({ kind: "holiday", label: name, date: today, inDays: 0 })).not.toBe(name);
		}
	});
});

describe.each(LANGUAGES)("the sample messages (%s)", (language) => {
	const { messages, draftWords } = translator(language);
	const { folder, notes } = messages.sampleDrafts;
	const templates = notes.map(({ name, text }) => readDraftTemplate(`${folder}/${name}.md` as NotePath, text));
	const facts = Object.fromEntries(DRAFT_FACTS.map((fact) => [fact, fact]));

	it("are templates in that language, one formal and one informal for every purpose", () => {
		expect(templates.map((template) => [template?.purpose, template?.formality, template?.language])).toEqual(
			DRAFT_PURPOSES.flatMap((purpose) => [[purpose, "formal", language], [purpose, "informal", language]]));
	});
	it("ask for nothing that Kith does not know", () => {
		for (const template of templates) expect(template && fillDraft(template, facts).unfilled).toEqual([]);
		const asked = notes.flatMap(({ text }) => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = ""]) => factOf(name)));
		expect(asked).not.toContain(undefined);
	});
	it("read well with the words for an event and an occasion", () => {
		const source = { path: "A.md" as NotePath, line: 1, text: "" };
		const filled = draftFactsOf({
			parcel: aContact("People/Ada.md", { name: "Ada" }), timeline: { interactions: [] }, followUps: [{ kind: "thank-you", what: "", state: "open", source, event: { kind: "interview", date: day("2026-03-09") } }],
			occasions: [{ kind: "birthday", label: "", date: today, inDays: 0 }], today,
		}, draftWords(today));
		const text = templates.flatMap((template) => (template ? [fillDraft(template, filled).text] : [])).join("\n");
		expect(text).toContain(language === "en" ? "thank you for the interview on 9 Mar" : "Спасибо за собеседование 9 мар.");
		expect(text).toContain(language === "en" ? "my best wishes on your birthday" : "Поздравляю вас с днём рождения");
	});
	it("are neither contacts nor knowledge pages", () => {
		const reader = createNoteReader(DEFAULT_SETTINGS);
		for (const { name, text } of notes) expect(reader.read(`${folder}/${name}.md` as NotePath, text)).toMatchObject({ kind: "note", problems: [] });
	});
});

describe.each(LANGUAGES)("a change of career as it is written into the log (%s)", (language) => {
	const situation = { company: "company-changed", role: "role-changed", place: "relocated" } as const;
	it.each(CAREER_CHANGE_KINDS)("is read as what it is: %s", (kind) => {
		const about = translator(language).messages.followups.changes.lines[kind]("Alpha", "Omega");
		const noted = appendRemark("", { date: day("2026-11-13"), about }, { heading: "Log" });
		expect(situationsOf(noted.kind === "edited" ? noted.text : "", { last_contact: "2026-11-01" })).toContain(situation[kind]);
	});
});
