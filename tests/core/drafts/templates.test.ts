import { chooseDraft, draftFactsOf, draftLanguageOf, draftPathTest, draftPurposes, formalityOf, readDraftTemplate, readPersonName, type DraftTemplate, type DraftWish } from "../../../src/core/drafts";
import type { NotePath } from "../../../src/core/notes";
import { greetingsOf, type FollowUp } from "../../../src/core/schedule";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { timelineOf } from "../../../src/core/timeline";
import { EVENT_KINDS, type EventKind } from "../../../src/core/vocabulary";
import { aContact, at, day, path } from "../../support/parcels";
import { aSnapshot, contactNote } from "../../support/vault";

const read = (text: string, name = "Templates of mail/Thanks.md"): DraftTemplate | null => readDraftTemplate(name as NotePath, text);

describe("a note is a template", () => {
	it("where it says what it is for; its text is the message, without heading and comments", () => {
		expect(read("---\r\ndraft: thank-you\r\nsubject: Thanks, {{first name}}\r\nformality: formal\r\nchannel: [email, LinkedIn]\r\n---\r\n\r\n# Thanks\r\n%% for interviews %%\r\nDear {{first name}},\r\n\r\nthank you.\r\n")).toEqual({
			path: "Templates of mail/Thanks.md", title: "Thanks", purpose: "thank-you", language: "en", formality: "formal", channels: ["email", "linkedin"], subject: "Thanks, {{first name}}",
			text: "Dear {{first name}},\n\nthank you.",
		});
	});
	it("in Russian words too", () => {
		expect(read("---\nчерновик: поздравление\nстиль: на ты\n---\nС праздником, {{имя}}!")).toMatchObject({ purpose: "congratulation", formality: "informal", language: "ru", channels: [] });
		expect(read("---\nшаблон письма: Предложение помощи\nязык: английский\n---\nЯ могу помочь.")).toMatchObject({ purpose: "offer-of-help", language: "en" });
	});
	it.each(["", "Dear {{first name}}", "---\ntype: person\n---\nHi", "---\ndraft: true\n---\nHi", "---\ndraft: my novel\n---\nHi", "---\ndraft: thanks\nno end"])("not without saying so: %j", (text) => expect(read(text)).toBeNull());
	it("a percent sign of the message is no comment", () => {
		expect(read("---\ndraft: thanks\n---\n100%% sure, thank you")?.text).toBe("100%% sure, thank you");
		expect(read("---\ndraft: thanks\n---\nA%%b%%C%%D")?.text).toBe("AC%%D");
	});
});

it("is looked for in folders of templates alone, and in those of the settings", () => {
	const isDraft = draftPathTest({ draftFolders: ["Mail", "Work/Letters/"] });
	expect(["Drafts/A.md", "20 Шаблоны писем/A.md", "x/message Templates/y/A.md", "Mail/A.md", "work/letters/A.md"].filter((each) => !isDraft(each))).toEqual([]);
	expect(["Drafts.md", "People/A.md", "Old/Work/Letters/A.md", "Mailing/A.md"].filter(isDraft)).toEqual([]);
});

describe("the fitting template", () => {
	const made = (title: string, more: Partial<DraftTemplate>): DraftTemplate => ({ path: path(`${title}.md`), title, purpose: "check-in", language: "en", channels: [], text: "", ...more });
	const titles = (templates: readonly DraftTemplate[], wish: DraftWish): string[] => chooseDraft(templates, wish).map(({ title }) => title);

	it("is for the purpose first, then in the language, then as formal, then for the channel", () => {
		const templates = [
			made("intro", { purpose: "introduction" }), made("russian", { language: "ru" }), made("formal", { formality: "formal" }), made("plain", {}), made("informal", { formality: "informal" }),
			made("informal chat", { formality: "informal", channels: ["telegram"] }), made("informal mail", { formality: "informal", channels: ["email"] }), made("thanks", { purpose: "thank-you", language: "ru" }),
		];
		expect(titles(templates, { purposes: ["thank-you", "check-in"], language: "en", formality: "informal", channel: "telegram" })).toEqual([
			"thanks", "informal chat", "informal", "informal mail", "plain", "formal", "russian", "intro",
		]);
	});
	it("does not mind what is not wished", () => expect(titles([made("b", { language: "ru" }), made("a", {})], { purposes: ["check-in"] })).toEqual(["a", "b"]));

	it("is for what the situations and the policy ask", () => {
		expect(draftPurposes([{ kind: "occasion-near" }, { kind: "overdue" }])).toEqual(["congratulation", "check-in"]);
		expect(draftPurposes([{ kind: "overdue" }], [{ kind: "thank-you", state: "late" }, { kind: "first-follow-up", state: "upcoming" }])).toEqual(["thank-you", "check-in"]);
		expect(draftPurposes([])).toEqual(["check-in"]);
	});
	it("is in the language of what is noted, else of the name", () => {
		const language = (name: string, log: string): string | null => {
			const snapshot = aSnapshot({ "People/A.md": contactNote({ name }, log) });
			return draftLanguageOf(snapshot.contacts.get(path("People/A.md"))!, timelineOf(snapshot, path("People/A.md"), day("2026-03-10")));
		};
		expect(language("Ada Lovelace", "- 2026-03-01 созвон: обсудили переезд")).toBe("ru");
		expect(language("Анна Петрова", "- 2026-03-01 call: talked about the move")).toBe("en");
		expect(language("Анна Петрова", "")).toBe("ru");
		expect(language("李明", "")).toBeNull();
	});
	it("is formal for whom one knows through work, informal for friends, also where they are clients", () => {
		const formality = (...relations: string[]) => formalityOf(aContact("People/A.md", { relations: relations.map((each) => at(1, each)) }));
		expect([formality("recruiter"), formality("ключевой клиент"), formality("friend", "client"), formality("бывший коллега"), formality("sorcerer")]).toEqual(["formal", "formal", "informal", "informal", null]);
	});
});

describe("a name", () => {
	it.each([
		["Ada Lovelace", "Ada Lovelace", "Ada", "Ada Lovelace"],
		["Lovelace, Ada", "Ada Lovelace", "Ada", "Ada Lovelace"],
		["Dr. Ada King", "Dr. Ada King", "Ada", "Ada King"],
		["Петрова Анна Сергеевна", "Петрова Анна Сергеевна", "Анна", "Анна Сергеевна"],
		["Анна Сергеевна Петрова", "Анна Сергеевна Петрова", "Анна", "Анна Сергеевна"],
		["Иван Ковалевич", "Иван Ковалевич", "Иван", "Иван Ковалевич"],
		["Ёжик", "Ёжик", "Ёжик", "Ёжик"],
		["", "", "", ""],
	])("%s", (name, full, first, address) => expect(readPersonName(name)).toEqual({ full, first, address }));
});

describe("the facts of a message", () => {
	const files = { "People/Ada.md": contactNote({ name: "Ada Lovelace", company: "\"[[Engines]]\"", birthday: "1990-03-12" }, "- 2026-02-01 call: the **[[Maps|old maps]]**. (asked:: a cartographer)\n- 2026-03-01 email\n") };
	const snapshot = aSnapshot(files);
	const parcel = snapshot.contacts.get(path("People/Ada.md"))!;
	const timeline = timelineOf(snapshot, parcel.path, day("2026-03-10"));
	const source = { path: parcel.path, line: 1, text: "" };
	const followUps: FollowUp[] = [
		{ kind: "thank-you", what: "Say thanks", state: "open", source, event: { kind: "interview", date: day("2026-03-09") } }, { kind: "task", what: "send [[Book]]", state: "late", source },
	];
	const words = { events: Object.fromEntries(EVENT_KINDS.map((kind) => [kind, `the ${kind}`])) as Record<EventKind, string>, occasion: ({ kind }: { kind: string }) => `your ${kind}`, day: (date: string) => date };

	it("are what the notes tell, as plain words", () => {
		expect(draftFactsOf({ parcel, timeline, followUps, occasions: greetingsOf(parcel, DEFAULT_SETTINGS, day("2026-03-10")), today: day("2026-03-10"), me: "Me" }, words)).toEqual({
			name: "Ada Lovelace", firstName: "Ada", address: "Ada Lovelace", company: "Engines", lastTopic: "the old maps", lastDay: "2026-03-01", event: "the interview", eventDay: "2026-03-09",
			promise: "send Book", asked: "a cartographer", occasion: "your birthday", age: "36", me: "Me", today: "2026-03-10",
		});
	});
	it("are absent where nothing tells", () => {
		const bare = aContact("People/B.md", { name: "Bea" });
		expect(draftFactsOf({ parcel: bare, timeline: { interactions: [] }, followUps: [], occasions: [], today: day("2026-03-10") }, words)).toEqual({ name: "Bea", firstName: "Bea", address: "Bea", today: "2026-03-10" });
	});
});
