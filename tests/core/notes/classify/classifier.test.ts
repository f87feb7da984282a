import type { Parcel } from "../../../../src/core/notes";
import { aNote, readNote } from "../../../support/notes";

const kind = (path: string, properties: Readonly<Record<string, unknown>> = {}, ...lines: string[]): Parcel["kind"] => aNote(path).with(properties).line(...lines).read().kind;

describe("a note is a contact", () => {
	it.each(["person", "People", "contact", "contacts", "[[People]]", "'[[types/Person|person]]'", "человек", "люди", "Контакт", "контакты", "'#person'", "person/colleague"])("by its type: %s", (type) => {
		for (const key of ["type", "kind", "fileClass", "categories", "тип", "Категория"]) expect([key, kind("Ann.md", { [key]: key === "categories" ? [type.replaceAll("'", "")] : type })]).toEqual([key, "contact"]);
	});

	it.each(["person", "people", "contact", "contacts", "crm", "человек", "люди", "контакт", "контакты", "people/work", "Person/Friend", "#contact"])("by its tag: %s", (tag) => {
		expect(kind("Ann.md", { tags: [tag] })).toBe("contact");
	});

	it("by a tag in its text, but not by one that marks a task", () => {
		expect(kind("Ann.md", {}, "#person #colleague", "", "Likes tea")).toBe("contact");
		expect(kind("Ideas.md", {}, "- [ ] write to Bob #contact")).toBe("note");
		expect(kind("Ideas.md", {}, "#personal #people-management #contactless")).toBe("note");
	});

	it.each(["People/Ann.md", "30 People/Work/Ann.md", "Areas/👥 People/Ann.md", "Contacts/Ann.md", "Persons/Ann.md", "CRM/Ann.md", "Люди/Анна.md", "01. Контакты/Работа/Анна.md", "_people/Ann.md", "люди".normalize("NFD") + "/Анна.md"])(
		"by its folder: %s", (path) => {
			expect(kind(path)).toBe("contact");
		},
	);

	it.each(["Peoples/Ann.md", "People.md", "My people/Ann.md", "Projects/Ann.md"])("not by a folder that only resembles one: %s", (path) => {
		expect(kind(path)).toBe("note");
	});

	it.each(["last_contact", "last contacted", "contact_frequency", "keep in touch", "prm-score", "PRM-anything", "последний контакт", "частота контакта"])("by the unmistakable key %s, even empty", (key) => {
		expect(kind("Ann.md", { [key]: "" })).toBe("contact");
	});

	it.each(["cadence", "frequency", "every", "created", "status", "prmtime"])("not by the key %s", (key) => {
		expect(kind("Habit.md", { [key]: "2w" })).toBe("note");
	});

	it("by folders, tags and types that the user adds", () => {
		const read = (path: string, text: string): string => readNote(path, text, { contactFolders: ["Rolodex", "/Work", "Life/Friends"], contactTags: ["lead"], contactTypes: ["Kontakt"] }).kind;
		expect(["07 Rolodex/A.md", "Work/A.md", "Life/Friends/Old/A.md"].map((path) => read(path, ""))).toEqual(["contact", "contact", "contact"]);
		expect(["Old/Work/A.md", "Friends/A.md"].map((path) => read(path, ""))).toEqual(["note", "note"]);
		expect([read("A.md", "---\ntags: [lead/warm]\n---\n"), read("A.md", "---\ntype: kontakte\n---\n"), read("A.md", "---\ntype: Kontakt\n---\n")]).toEqual(["contact", "note", "contact"]);
	});

	it("and no dated note, though it has a date or a day at the end of its name", () => {
		expect(kind("People/Ann.md", { date: "2026-01-05" })).toBe("contact");
		expect(kind("People/Ann 2026-01-05.md")).toBe("contact");
	});
});

describe("a note is no contact", () => {
	it.each(["Templates/Person.md", "People/Templates/Ann.md", "Шаблоны/Контакт.md", "People/{{title}}.md", "People/<% tp.file.title %>.md", "People/Person template.md", "People/Шаблон контакта.md"])("because it is a template: %s", (path) => {
		expect(kind(path, { type: "person", last_contact: "" })).toBe("note");
	});

	it.each(["People/index.md", "People/_index.md", "People/README.md", "People/People MOC.md", "People/MOC Люди.md", "People/People.md", "30 People/People.md", "Люди/Оглавление.md", "CRM/Dashboard.md", "People/Work/Work.md"])(
		"because it is an index: %s", (path) => {
			expect(kind(path, {}, "# All", "- [[Ann]]")).toBe("note");
		},
	);

	it("because its type or a tag says index, MOC or template", () => {
		for (const type of ["index", "MOC", "template", "шаблон", "map of content"]) expect([type, kind("People/Ann.md", { type })]).toEqual([type, "note"]);
		for (const tag of ["moc", "index", "template", "шаблон"]) expect([tag, kind("People/Ann.md", { tags: ["person", tag] })]).toEqual([tag, "note"]);
	});

	it.each(["meeting", "Meeting notes", "meetings", "project", "task", "daily", "daily note", "book", "company", "[[Books]]", "встреча", "Проект", "задача", "ежедневник", "книга", "протокол встречи"])(
		"because its type says %s", (type) => {
			expect(kind("People/Ann.md", { type, tags: ["person"], last_contact: "2026-01-01" })).toBe("note");
			expect(kind("People/Ann.md", { type, date: "2026-01-01" })).toBe("dated");
			expect(kind("Knowledge/Ann.md", { type }, "# Heading")).toBe("note");
		},
	);

	it("because its name begins with a day and nothing but folder and tags speak for a person", () => {
		expect(kind("People/2026-02-10 Call with Ann.md")).toBe("dated");
		expect(kind("Log/2026-02-10 Call.md", { tags: ["crm", "call"] })).toBe("dated");
		expect(kind("People/2026-02-10 Somebody.md", { type: "person" })).toBe("contact");
	});
});

describe("a person may have a folder of their own name", () => {
	it("where the note tells a fact about them or has a log", () => {
		expect(kind("People/Ann/Ann.md", { company: "Acme" })).toBe("contact");
		expect(kind("People/Ann/Ann.md", {}, "- 2026-02-10: call")).toBe("contact");
		expect(kind("People/Ann/Ann.md", {}, "- [[a]]", "- [[b]]")).toBe("note");
	});
});

describe("a knowledge page", () => {
	it.each(["Knowledge base/A.md", "Knowledge/A.md", "KB/A.md", "40 Advice/A.md", "Playbook/A.md", "База знаний/А.md", "Знания/Связи/А.md", "Советы/А.md", "📚 Справочник/А.md"])("lies in a knowledge folder: %s", (path) => {
		expect(kind(path, {}, "# Heading")).toBe("page");
	});

	it.each(["networking", "relationships", "relationship-management", "clients", "customer-retention", "communication", "career-development", "professional-development", "professional-contacts", "post-interview", "Networking/events", "professional_contacts"])(
		"or has the tag %s", (tag) => {
			expect(kind("A.md", { tags: [tag] }, "# Heading")).toBe("page");
		},
	);

	it("has a heading, outside code and quotes", () => {
		expect(kind("KB/A.md", {}, "No heading")).toBe("note");
		expect(kind("KB/A.md", {}, "```", "# code", "```")).toBe("note");
		expect(kind("KB/A.md", {}, "Title", "=====")).toBe("page");
	});

	it("is not dated, and no contact", () => {
		expect(kind("KB/2026-02-10.md", {}, "# Heading")).toBe("dated");
		expect(kind("KB/A.md", { date: "2026-02-10" }, "# Heading")).toBe("dated");
		expect(kind("KB/A.md", { type: "person" }, "# Heading")).toBe("contact");
	});

	it("may be about contacts: in a knowledge folder the tag alone makes no person of it", () => {
		expect(kind("База знаний/Контакты.md", { tags: ["контакты", "networking"] }, "# Контакты")).toBe("page");
		expect(kind("База знаний/Анна.md", { tags: ["контакт"], company: "Acme" }, "# Анна")).toBe("contact");
		expect(kind("CRM/Playbook/Follow-up.md", {}, "# Follow-up")).toBe("page");
		expect(kind("Knowledge/People/Ann.md", {}, "# Ann")).toBe("contact");
	});

	it("is found by folders and tags that the user adds", () => {
		expect(readNote("Wisdom/A.md", "# A\n", { pageFolders: ["wisdom"] }).kind).toBe("page");
		expect(readNote("A.md", "---\ntags: salary\n---\n# A\n", { pageTags: ["#Salary"] }).kind).toBe("page");
	});
});

describe("other notes", () => {
	it("of an ignored folder, and copies that a sync left, keep nothing but their name", () => {
		const text = "---\ntype: person\n---\n- 2026-02-10: call with [[Bob]]\n";
		for (const parcel of [readNote("Archive/People/Ann.md", text, { ignoredFolders: ["Archive"] }), readNote("People/Ann.sync-conflict-20260101-101500-ABCDEFG.md", text)]) {
			expect(parcel).toMatchObject({ kind: "note", links: [], tasks: [], problems: [] });
		}
	});

	it("keep their links, headings, tags and the tasks that link to somebody", () => {
		expect(aNote("Projects/X.md").tagged("work").heading("Plan").line("- [ ] ask [[Ann]] 📅 2026-08-20", "- [ ] sweep", "", "See [[Bob]].").read()).toMatchObject({
			kind: "note", tags: [{ name: "work", line: 2 }], headings: [{ text: "Plan", line: 5 }], links: [{ target: "Ann", line: 7 }, { target: "Bob", line: 10 }],
			tasks: [{ line: 7, state: "open", due: "2026-08-20", links: [{ target: "Ann" }] }],
		});
	});
});
