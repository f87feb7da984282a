import type { ContactFacts, Problem } from "../../../../src/core/notes";
import { aContact, readContact } from "../../../support/notes";

const facts = (properties: Readonly<Record<string, unknown>>, settings = {}): ContactFacts => aContact().with(properties).readContact(settings).contact;
const problemsOf = (properties: Readonly<Record<string, unknown>>): readonly (readonly [Problem["code"], number, string])[] =>
	aContact().with(properties).readContact().problems.map(({ code, line, detail }) => [code, line, detail] as const);
const values = (list: readonly { readonly value: unknown }[]): unknown[] => list.map(({ value }) => value);

describe("keys", () => {
	it.each(["last_contact", "Last contact", "lastContact", "last-contact", "LAST CONTACT", "последний контакт", "Последний_контакт", "prm-last-contacted", "последняя встреча"])(
		"match loosely: %s", (key) => {
			expect(facts({ [key]: "2026-01-31" }).lastContact).toEqual({ value: "2026-01-31", line: 2 });
		},
	);

	it("do not care for ё and the composition of letters", () => {
		expect(values(facts({ ["Живет в".normalize("NFD")]: "Казань" }).places)).toEqual([{ text: "Казань" }]);
		expect(facts({ "важность": "ключево\u0438\u0306" }).importance?.value).toBe("key");
	});

	it("of a duplicate the last counts, however each is written", () => {
		expect(facts({ last_contact: "2026-01-31", "Last contact": "2026-01-02" }).lastContact?.value).toBe("2026-01-02");
	});

	it("can be extended by the user, whose words go first", () => {
		expect(facts({ "ритм": "2w", role: "friend" }, { keys: { cadence: ["Ритм"], relation: ["role"] } })).toMatchObject({
			cadence: { value: { min: { weeks: 2 } } }, relations: [{ value: "friend" }], roles: [],
		});
	});

	it("may stand in the text as `key:: value`; the frontmatter's own goes before", () => {
		const { contact } = aContact().line("Company:: [[Acme]]", "- last contact:: 2026-01-31", "birthday:: 1990-05-12").readContact();
		expect(contact).toMatchObject({ companies: [{ value: { text: "Acme", target: "Acme" }, line: 1 }], lastContact: { value: "2026-01-31", line: 2 }, occasions: [{ line: 3 }] });
		expect(aContact().with({ cadence: "2w" }).line("cadence:: 3m").readContact().contact.cadence?.value.min).toEqual({ weeks: 2 });
	});

	it("of the text are not those of an entry", () => {
		const { contact } = aContact().line("- 2026-02-10: coffee", "  - place:: Café Ann", "## 2026-02-11 Lunch", "company:: Acme", "## About", "city:: Berlin").readContact();
		expect(contact).toMatchObject({ places: [{ value: { text: "Berlin" }, line: 6 }], companies: [] });
	});
});

describe("values", () => {
	it.each([
		["[[Acme]]", "Acme", "Acme"], ['"[[Acme]]"', "Acme", "Acme"], ['[["Acme"]]', "Acme", "Acme"], ['"[[orgs/Acme|Acme Ltd]]"', "Acme Ltd", "orgs/Acme"], ['"[[orgs/Acme]]"', "Acme", "orgs/Acme"],
		['"[Acme](orgs/Acme%20Ltd.md)"', "Acme", "orgs/Acme Ltd.md"], ["Acme", "Acme", undefined], ['"CTO of [[Acme]]"', "CTO of Acme", "Acme"],
	])("may be a link: %s", (written, text, target) => {
		expect(values(facts({ company: written }).companies)).toEqual([target === undefined ? { text } : { text, target }]);
	});

	it("may be lists, each element with its line", () => {
		const { contact } = readContact("People/Ann.md", "---\ncompany:\n  - Acme\n  - \"[[Beta]]\"\norg: Gamma\n---\n");
		expect(contact.companies).toEqual([{ value: { text: "Acme" }, line: 3 }, { value: { text: "Beta", target: "Beta" }, line: 4 }, { value: { text: "Gamma" }, line: 5 }]);
	});

	it.each(["YYYY-MM-DD", "ДД.ММ.ГГГГ", '"{{date}}"', '"<% tp.date.now() %>"', '""', "", "null", '"[[]]"', "[]", "n/a", "нет", "'-'", "'?'"])("that are placeholders count as absent: %s", (written) => {
		const { contact, problems } = aContact().with({ last_contact: written, company: written, cadence: written, birthday: written, importance: written }).readContact();
		expect(contact).toMatchObject({ companies: [], occasions: [] });
		expect([contact.lastContact, contact.cadence, contact.importance]).toEqual([undefined, undefined, undefined]);
		expect(problems).toEqual([]);
	});
});

describe("the name", () => {
	it("is the property's, else the file's; aliases and the file name are names too", () => {
		expect(facts({ name: "Анна Петрова", aliases: ["Аня", "Ann"] })).toMatchObject({ name: "Анна Петрова", names: ["Анна Петрова", "Аня", "Ann"] });
		expect(facts({ "ФИО": "Петрова Анна" }).name).toBe("Петрова Анна");
		expect(facts({ name: '"{{title}}"' }).name).toBe("Ann");
		expect(facts({ aliases: "Annie, Anna" }).names).toEqual(["Ann", "Annie", "Anna"]);
	});
});

describe("relations", () => {
	it("are free text of any relation key", () => {
		expect(values(facts({ relation: "recruiter, friend", "тип контакта": ["наставник"], person_type: "[[Client]]" }).relations)).toEqual(["recruiter, friend", "наставник", "Client"]);
	});

	it("may stand under статус, unless it is a word of state", () => {
		expect(values(facts({ "статус": "клиент" }).relations)).toEqual(["клиент"]);
		expect(facts({ "статус": "активный" }).relations).toEqual([]);
		expect(facts({ "статус": "в архиве" })).toMatchObject({ relations: [], paused: { value: true } });
		expect(facts({ status: "active" }).relations).toEqual([]);
	});
});

describe("importance", () => {
	it.each([
		["key", ["key", "VIP", "high", "ключевой", "ключевая", "Очень важный", "A", "1", "А", "tier 1", "высокая", "'A (strategic)'"]],
		["normal", ["normal", "medium", "B", "2", "3", "обычный", "средняя", "tier 2"]],
		["supporting", ["supporting", "low", "поддерживающий", "низкая", "C", "D", "4", "5", "С", "второстепенный", "not important", "неважный"]],
	])("is %s", (importance, texts) => {
		for (const text of texts) expect([text, facts({ importance: text }).importance?.value]).toEqual([text, importance]);
	});

	it("that says nothing known is a problem", () => {
		expect(problemsOf({ priority: "purple" })).toEqual([["unreadable-importance", 2, "purple"]]);
	});
});

describe("company, role and place", () => {
	it("are read under all their names", () => {
		expect(facts({ org: "Acme", team: "[[Search]]", "компания": "Ромашка", role: "CTO", "должность": "директор", city: "Berlin", "город": "[[Казань]]", "based-in": "EU" })).toMatchObject({
			companies: [{ value: { text: "Acme" } }, { value: { text: "Search", target: "Search" } }, { value: { text: "Ромашка" } }],
			roles: [{ value: "CTO" }, { value: "директор" }],
			places: [{ value: { text: "Berlin" } }, { value: { text: "Казань", target: "Казань" } }, { value: { text: "EU" } }],
		});
	});

	it("a title that repeats the name is no role", () => {
		expect(facts({ title: "Ann" }).roles).toEqual([]);
		expect(facts({ title: "Ann Smith, notes" }).roles).toEqual([]);
		expect(values(facts({ role: "Annotator" }).roles)).toEqual(["Annotator"]);
		expect(values(facts({ title: "Head of Search" }).roles)).toEqual(["Head of Search"]);
	});
});

describe("cadence", () => {
	it.each([["cadence", "2w", { weeks: 2 }], ["frequency", "90", { days: 90 }], ["every", "P3M", { months: 3 }], ["частота_поддержки_связей_дней", "60", { days: 60 }]])(
		"of %s: %s", (key, text, span) => {
			expect(facts({ [key]: text }).cadence).toEqual({ value: { min: span, max: span }, line: 2 });
		},
	);

	it("that cannot be read is a problem with its line", () => {
		expect(problemsOf({ type: "person", cadence: "when the moon is full" })).toEqual([["unreadable-cadence", 3, "when the moon is full"]]);
		expect(problemsOf({ cadence: "never" })).toEqual([]);
	});
});

describe("days in properties", () => {
	it("of the last contact: the latest of all keys, never a part of a date", () => {
		expect(facts({ last_contact: "2026-01-31", last_chat: "2026-02-01T10:00", "последняя встреча": "[[2025-12-01]]" }).lastContact).toEqual({ value: "2026-02-01", line: 3 });
		expect(facts({ last_contact: "2026-02-10 (call)" }).lastContact?.value).toBe("2026-02-10");
	});

	it.each([
		["2026-05", "partial-date"], ["2019", "partial-date"], ["~2019", "partial-date"], ["5 мая", "partial-date"], ["2026-02-29", "impossible-date"], ["05/12/2026", "ambiguous-date"],
		["last summer", "unreadable-date"],
	])("that do not tell one are problems: %s is a %s", (text, code) => {
		expect(problemsOf({ type: "person", last_contact: text })).toEqual([[code, 3, text]]);
		expect(facts({ last_contact: text }).lastContact).toBeUndefined();
	});

	it("of the next contact, of a snooze", () => {
		expect(facts({ next_follow_up: "2026-12-01", snooze_until: "2026-11-30" })).toMatchObject({ nextContact: { value: "2026-12-01", line: 2 }, snoozedUntil: { value: "2026-11-30", line: 3 } });
		expect(facts({ "следующий контакт": "01.12.2026", "отложено до": "30.11.2026" })).toMatchObject({ nextContact: { value: "2026-12-01" }, snoozedUntil: { value: "2026-11-30" } });
	});

	it("of the acquaintance: met goes before created, wherever they stand; a place or person is no day and no problem", () => {
		expect(facts({ created: "2026-01-01", met: "2019-06-01" }).met).toEqual({ value: "2019-06-01", line: 3 });
		expect(facts({ met: '"PyCon, by [[Bob]]"', created: "2026-01-01" })).toMatchObject({ met: { value: "2026-01-01", line: 3 }, metHow: { value: "PyCon, by Bob", line: 2 } });
		expect(facts({ met_at: "PyCon" })).toMatchObject({ metHow: { value: "PyCon", line: 2 } });
		expect(facts({ "дата знакомства": "01.06.2019" }).met?.value).toBe("2019-06-01");
		expect(facts({ met: "2019" }).met).toBeUndefined();
		expect(problemsOf({ met: "PyCon", created: "2026-02-30" })).toEqual([["impossible-date", 3, "2026-02-30"]]);
	});
});

describe("a pause", () => {
	it.each([["paused", true], ["prm-paused", "yes"], ["пауза", "да"], ["архив", true], ["status", "paused"], ["status", "Archived"], ["status", "dormant"], ["status", "closed"], ["статус", "на паузе"], ["paused", "since spring"]])(
		"is said by %s: %s", (key, value) => {
			expect(facts({ [key]: value }).paused).toEqual({ value: true, line: 2 });
		},
	);

	it.each([["paused", false], ["пауза", "нет"], ["status", "active"], ["paused", ""], ["архив", "false"]])("is not said by %s: %s", (key, value) => {
		expect(facts({ [key]: value }).paused).toBeUndefined();
	});
});

describe("the rest", () => {
	it("situations are kept as written", () => {
		expect(values(facts({ situation: ["reply-owed", "ищет работу"] }).situations)).toEqual(["reply-owed", "ищет работу"]);
	});

	it("channels are kept by kind", () => {
		expect(facts({ email: ["a@example.org", "b@example.org"], "Телефон": "+7 900 000-00-00", phone: 79000000000, "телеграм": "@ann", Mastodon: "@ann@example.social" }).channels.map(({ kind, value }) => [kind, value])).toEqual([
			["email", "a@example.org"], ["email", "b@example.org"], ["phone", "+7 900 000-00-00"], ["phone", "79000000000"], ["telegram", "@ann"], ["mastodon", "@ann@example.social"],
		]);
	});

	it("personal words are kept with their key", () => {
		expect(values(facts({ interests: ["горы", "[[Chess]]"], kids: "Max", "Жена": "Ольга", hobbies: "" }).personal)).toEqual(["interests: горы, Chess", "kids: Max", "Жена: Ольга"]);
	});

	it("of every fact the line's text is at hand", () => {
		const { contact, lines } = aContact().with({ type: "person", company: "Acme", cadence: "2w", birthday: "05-12", interests: "горы" }).readContact();
		expect([contact.companies[0]?.line, contact.cadence?.line, contact.occasions[0]?.line, contact.personal[0]?.line].map((line) => lines.get(line ?? 0))).toEqual([
			"company: Acme", "cadence: 2w", "birthday: 05-12", "interests: горы",
		]);
	});
});
