import type { NotePath } from "../../../src/core/notes";
import { policyOf, ProfileReader } from "../../../src/core/policy";
import { aSnapshot, contactNote } from "../../support/vault";
import { windowOf } from "../../support/rules";

type Properties = Readonly<Record<string, string | readonly string[]>>;

/** Which of a page's list items governs a contact: its subject and window, or null. */
function governs(items: readonly string[], contact: Properties): string | null {
	const page = `# Contacts\n\n## Frequency of contact\n${items.map((item) => `- ${item}`).join("\n")}\n`;
	const snapshot = aSnapshot({ "Knowledge/Page.md": page, "People/Ada.md": contactNote(contact) });
	const parcel = snapshot.contacts.get("People/Ada.md" as NotePath);
	if (!parcel) throw new Error("no contact");
	const found = policyOf(snapshot).governing(new ProfileReader().read(parcel));
	return found && `${found.rule.subject}: ${windowOf(found.rule)}`;
}

describe("a rule governs", () => {
	it.each([
		["Рекрутеры и HR", { relation: "recruiter" }],
		["Рекрутеры и HR", { relation: "Эйчар" }],
		["Рекрутеры и HR", { role: "Talent acquisition partner" }],
		["Рекрутеры и HR", { tags: ["hr"] }],
		["Рекрутеры и HR-специалисты", { relation: "headhunter" }],
		["Recruiters", { связь: "рекрутер из Яндекса" }],
		["Интервьюеры и менеджеры", { role: "Нанимающий менеджер" }],
		["Интервьюеры", { relation: "технический интервьюер" }],
		["Технические интервьюеры", { relation: "interviewer" }],
		["Профессиональные знакомые", { relation: "acquaintance" }],
		["Близкие контакты", { relation: "close friend" }],
		["Close friends", { relation: "близкий друг" }],
		["Бывшие коллеги", { relation: "ex-colleague" }],
		["Бывшие и текущие коллеги", { relation: "colleague" }],
		["Ключевые клиенты", { relation: "client", importance: "key" }],
		["Ключевые клиенты", { relation: "ключевой клиент" }],
		["Ключевые клиенты", { tags: ["clients", "vip"] }],
		["Key clients and partners", { relation: "партнёр", importance: "key" }],
		["Клиенты", { relation: "client", importance: "key" }],
		["Пишите клиентам", { relation: "client" }],
		["Донор фонда", { relation: "Донор фонда" }],
		["Бета-тестеры", { tags: ["бета-тестер"] }],
		["Alumni", { relation: "alumni" }],
		["Клиенты из Москвы", { relation: "client", city: "Москва" }],
		["Друзья (коллеги, соседи)", { relation: "сосед" }],
		["Все остальные", { relation: "journalist" }],
		["Tier A contacts", { relation: "friend", tier: "A" }],
		["Top 10 clients", { relation: "client", importance: "key" }],
	])("%j of the contact with %j", (subject, contact) => expect(governs([`**${subject}**: every 2 months`], contact as Properties)).toBe(`${subject}: P2M`));
});

describe("a rule does not govern", () => {
	it.each([
		["Взаимодействия", { relation: "client" }],
		["Ежемесячные звонки", { relation: "client" }],
		["Рекрутеры", { relation: "friend" }],
		["Ключевые клиенты", { relation: "client" }],
		["Ключевые клиенты", { relation: "friend", importance: "key" }],
		["Key clients and partners", { relation: "partner" }],
		["Бывшие коллеги", { relation: "colleague" }],
		["Потенциальные партнёры", { relation: "partner" }],
		["Клиенты из Москвы", { relation: "client", city: "Berlin" }],
		["Клиенты, кроме ключевых", { relation: "client", importance: "key" }],
		["Донор фонда", { relation: "Директор фонда" }],
		["Менеджеры", { role: "Key account manager" }],
		["Клиенты", { role: "Customer success lead" }],
		["Tier B contacts", { relation: "friend", tier: "A" }],
		// Some of a kind are not each of them.
		["Reach out to two weak ties", { relation: "acquaintance" }],
		["Позвоните кому-нибудь из бывших коллег", { relation: "бывший коллега" }],
		["5 clients", { relation: "client" }],
	])("%j of the contact with %j", (subject, contact) => expect(governs([`**${subject}**: every 2 months`], contact as Properties)).toBeNull());
});

describe("of several rules", () => {
	it.each([
		["the one with more of the contact's words", ["Clients: every 3 months", "Key clients: every month"], { relation: "client", importance: "key" }, "Key clients: P1M"],
		["the relation before importance", ["Key contacts: every month", "Recruiters: every 2 months"], { relation: "recruiter", importance: "key" }, "Recruiters: P2M"],
		["importance before tags", ["Speakers: every week", "Key contacts: every 2 months"], { tags: ["speaker"], importance: "key" }, "Key contacts: P2M"],
		["the nearer kind", ["Recruiters: every month", "Headhunters: every 2 months"], { relation: "headhunter" }, "Headhunters: P2M"],
		["the relation's own word", ["Recruiters: every month", "HR: every 2 months"], { relation: "HR" }, "HR: P2M"],
		["the plain one where the contact lacks the further word", ["Tennis friends: every month", "Friends: every year"], { relation: "friend" }, "Friends: P1Y"],
		["the one with the further word where the contact has it", ["Tennis friends: every 2 months", "Friends: every month"], { relation: "friend, plays tennis" }, "Tennis friends: P2M"],
		["the earlier limit", ["Friends: every 2 months", "Friends: every 3 weeks"], { relation: "friend" }, "Friends: P3W"],
		["none that picks out others", ["Strategic accounts: weekly", "Growth accounts: monthly"], { relation: "client" }, null],
		["the earlier of two habits", ["Take clients to lunch twice a year", "Send clients an update every 2 months"], { relation: "client" }, "Send clients: P2M"],
		["any other before one for everybody", ["Everyone else: every month", "Friends: every year"], { relation: "friend" }, "Friends: P1Y"],
	])("%s wins", (_, items, contact, expected) => expect(governs(items, contact as Properties)).toBe(expected));

	it("contradicting ones are reported where the losing one stands", () => {
		const snapshot = aSnapshot({
			"Knowledge/A.md": "# A\n\n- **Рекрутеры**: раз в квартал\n- **Friends**: monthly\n",
			"Knowledge/B.md": "# B\n\n- Recruiters: every 2 months\n- Friends: every month\n- Key friends: weekly\n",
		});
		expect(policyOf(snapshot).problems).toEqual([
			{ path: "Knowledge/A.md", line: 3, code: "conflicting-rules", detail: "Рекрутеры (P3M), Knowledge/B.md:3 (P2M)" },
		]);
	});

	it("deadlines for one thing after one event contradict each other, for two things do not", () => {
		const page = "# П\n\n## После собеседования\n- Отправьте письмо в течение суток\n- Отправьте письмо в течение 3 дней\n- Добавьте в LinkedIn в течение недели\n";
		expect(policyOf(aSnapshot({ "Knowledge/A.md": page })).problems).toEqual([
			{ path: "Knowledge/A.md", line: 5, code: "conflicting-rules", detail: "Отправьте письмо (P3D), 4 (P1D)" },
		]);
	});
});
