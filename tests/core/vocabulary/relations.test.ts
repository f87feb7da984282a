import { qualitiesIn, RELATION_NAMES, RELATION_WORDS, relationDistance, relationsIn, widerRelations } from "../../../src/core/vocabulary";

describe("relations", () => {
	it.each([
		["Рекрутеры и HR", ["recruiter"]],
		["эйчары, кадровики", ["recruiter"]],
		["Talent Acquisition Partner", ["recruiter"]],
		["специалист по подбору персонала", ["recruiter"]],
		["HR-менеджер", ["recruiter"]],
		["Хедхантер из кадрового агентства", ["headhunter", "recruiter"]],
		["знакомая Ольги", ["acquaintance"]],
		["надо познакомить людей", []],
		["семь контактов", []],
		["Технические интервьюеры", ["interviewer"]],
		["Нанимающий менеджер", ["hiring-manager"]],
		["Hiring managers", ["hiring-manager"]],
		["мой бывший начальник", ["manager"]],
		["Ex-colleague", ["colleague"]],
		["Коллеги и кандидаты", ["colleague", "candidate"]],
		["Наставница", ["mentor"]],
		["CTO клиента", ["client"]],
		["Key account", ["client"]],
		["потенциальный клиент", ["prospect"]],
		["Близкий друг", ["close", "friend"]],
		["close friends", ["close", "friend"]],
		["inner circle", ["close"]],
		["Профессиональные знакомые", ["acquaintance"]],
		["старые приятели по двору", ["friend"]],
		["сестра жены", ["family"]],
		["Журналисты и блогеры", ["journalist", "blogger"]],
		// Words that only look like a relation.
		["помогают друг другу", []],
		["Customer success lead", []],
		["Key account manager", []],
		["Product manager", []],
		["Тимлид", []],
		["other people", []],
		["другие темы", []],
		["собеседование", []],
		["recruit new members", []],
	])("of %j are %j", (text, expected) => expect(relationsIn(text)).toEqual(expected));

	it("know the wider kind of a kind", () => {
		expect(relationDistance("headhunter", "recruiter")).toBe(1);
		expect(relationDistance("recruiter", "headhunter")).toBeNull();
		expect(relationDistance("hiring-manager", "interviewer")).toBe(1);
		expect(relationDistance("friend", "friend")).toBe(0);
		expect(widerRelations("hiring-manager")).toEqual(["hiring-manager", "interviewer", "manager"]);
	});

	it.each(RELATION_NAMES)("%s have words in both languages, each found as a relation again", (relation) => {
		const words = RELATION_WORDS[relation].words;
		expect(words.some((word) => /[а-я]/.test(word))).toBe(true);
		expect(words.some((word) => /[a-z]/.test(word))).toBe(true);
		for (const word of words) expect(relationsIn(word.replace(/[=*…]/g, ""))).not.toEqual([]);
	});

	it("belong to wider kinds that exist, without a circle", () => {
		for (const relation of RELATION_NAMES) expect(RELATION_NAMES).toEqual(expect.arrayContaining([...widerRelations(relation)]));
	});
});

describe("qualities", () => {
	it.each([
		["Ключевые клиенты", ["key"]],
		["VIP-клиент", ["key"]],
		["Менее важные контакты", ["supporting"]],
		["Supporting clients", ["supporting"]],
		["ex-colleague", ["former"]],
		["Бывшие и потенциальные партнёры", ["former", "potential"]],
		["Keyboard players", []],
		["клиенты", []],
	])("of %j are %j", (text, expected) => expect(qualitiesIn(text)).toEqual(expected));
});
