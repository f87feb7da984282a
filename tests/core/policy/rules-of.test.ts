import { spanToIso } from "../../../src/core/dates";
import { rulesOf, type Rule } from "../../../src/core/policy";
import { aRulePage } from "../../support/pages";

/** `kind subject window [trigger event|month]` */
function said(rule: Rule): string {
	const window = rule.kind === "deadline" ? spanToIso(rule.max) : [...new Set([spanToIso(rule.interval.min), spanToIso(rule.interval.max)])].join("..");
	const more = rule.kind === "review" ? (rule.month === undefined ? "" : ` month ${rule.month}`) : rule.kind === "cadence" || !rule.event ? "" : ` after ${rule.event}`;
	return `${rule.kind} "${rule.subject}" ${window}${more}`;
}
const rules = (markdown: string): string[] => rulesOf(aRulePage(markdown)).map(said);

describe("cadences", () => {
	it.each([
		// Labels.
		["- **Рекрутеры и HR**: Контакт каждые 2-3 месяца", 'cadence "Рекрутеры и HR" P2M..P3M'],
		["- Former colleagues: every six months", 'cadence "Former colleagues" P6M'],
		["- Ключевые клиенты — раз в месяц", 'cadence "Ключевые клиенты" P1M'],
		["- **Mentors and advisors** – touch base quarterly", 'cadence "Mentors and advisors" P3M'],
		["- **Раз в квартал**: бывшие коллеги и наставники", 'cadence "бывшие коллеги и наставники" P3M'],
		["- Every month: close friends, family", 'cadence "close friends, family" P1M'],
		["- **Партнёры**: короткое письмо раз в два месяца", 'cadence "Партнёры" P2M'],
		["- **Близкие друзья**: минимум раз в 2 недели", 'cadence "Близкие друзья" P2W'],
		["- VIP clients (monthly)", 'cadence "VIP clients" P1M'],
		// Sentences.
		["- Пишите бывшим коллегам раз в полгода", 'cadence "Пишите бывшим коллегам" P6M'],
		["- Раз в квартал созванивайтесь с наставником", 'cadence "созванивайтесь с наставником" P3M'],
		["- Call your parents every week", 'cadence "Call your parents" P1W'],
		["- Check in with investors every 6-8 weeks", 'cadence "Check in with investors" P6W..P8W'],
		["- Have coffee with one mentor every month", 'cadence "Have coffee with one mentor" P1M'],
		["- Ежемесячный звонок ключевым клиентам", 'cadence "Ежемесячный звонок ключевым клиентам" P1M'],
		["- Quarterly business review with key clients", 'cadence "Quarterly business review with key clients" P3M'],
		["- **Ежедневные/еженедельные взаимодействия**", 'cadence "Ежедневные/еженедельные взаимодействия" P1D..P1W'],
		["- Weekly interactions with the team", 'cadence "Weekly interactions with the team" P1W'],
		["- Планируйте встречи с ключевыми клиентами раз в квартал", 'cadence "Планируйте встречи с ключевыми клиентами" P3M'],
	])("%j is one", (line, expected) => expect(rules(`# Страница\n\n${line}`)).toEqual([expected]));

	it("are read from tables, whichever column names the people", () => {
		expect(rules("# T\n\n| Who | How often | Channel |\n|---|---|---|\n| Recruiters | every 2–3 months | LinkedIn |\n| Clients | 6 weeks | call |\n| Title | 5 years | |"))
			.toEqual(['cadence "Recruiters" P2M..P3M', 'cadence "Clients" P6W']);
		expect(rules("# T\n\n| Who | Every |\n|---|---|\n| Inner circle | weekly |\n| Prospects | 10 days |")).toEqual(['cadence "Inner circle" P1W', 'cadence "Prospects" P10D']);
		expect(rules("# T\n\n| № | Частота | Кому |\n|---|---|---|\n| 1 | раз в месяц | Ключевые клиенты |\n| 2 | ежеквартально | Коллеги |"))
			.toEqual(['cadence "Ключевые клиенты" P1M', 'cadence "Коллеги" P3M']);
	});

	it("take their people from the heading or item above, where the line names none", () => {
		expect(rules("# Network\n\n## Recruiters\n- Touch base every 2 months")).toEqual(['cadence "Recruiters" P2M']);
		expect(rules("# Сеть\n\n## Бывшие коллеги\n### Частота\n- Раз в полгода")).toEqual(['cadence "Бывшие коллеги" P6M']);
		expect(rules("# Сеть\n\n- **Наставники**\n  - писать раз в квартал")).toEqual(['cadence "Наставники" P3M']);
		expect(rules("# Сеть\n\n- Recruiters:\n  - how: email\n  - every 2 months")).toEqual(['cadence "Recruiters" P2M']);
	});

	it("may name people that no vocabulary knows, under a heading about contact", () => {
		expect(rules("# С\n\n## Периодичность контактов\n- Бета-тестеры: раз в месяц\n- **Резидентура фонда**: дважды в год"))
			.toEqual(['cadence "Бета-тестеры" P1M', 'cadence "Резидентура фонда" P6M']);
	});

	it("may be a length of time alone, where the heading or item above says how often", () => {
		expect(rules("# N\n\n## How often\n- Clients: 3 months\n- **Friends** – 2 weeks\n\n## Experience\n- Clients: 3 years")).toEqual(['cadence "Clients" P3M', 'cadence "Friends" P2W']);
		expect(rules("# С\n\n## Рекрутеры\n- 5 лет\n- Частота\n  - 2 месяца")).toEqual(['cadence "Рекрутеры" P2M']);
	});

	it("may stand twice in one line", () => {
		expect(rules("# С\n\n- Рекрутеры раз в квартал, наставники каждый месяц, друзья еженедельно"))
			.toEqual(['cadence "Рекрутеры" P3M', 'cadence "наставники" P1M', 'cadence "друзья" P1W']);
		expect(rules("# С\n\n- **Клиенты**: раз в месяц, минимум раз в квартал")).toEqual(['cadence "Клиенты" P1M']);
	});
});

describe("reviews", () => {
	it.each([
		["- Ежемесячный обзор контактов", 'review "Ежемесячный обзор контактов" P1M'],
		["- Quarterly network audit", 'review "Quarterly network audit" P3M'],
		["- Review your contact list every month", 'review "Review your contact list" P1M'],
		["- Раз в полгода пересматривайте список ключевых клиентов", 'review "пересматривайте список ключевых клиентов" P6M'],
		["- Every January, take stock of your relationships", 'review "take stock of your relationships" P1Y month 1'],
		["- Каждый январь: ревизия круга общения", 'review "ревизия круга общения" P1Y month 1'],
		["- Once a year in May: set goals for the network", 'review "set goals for the network" P1Y month 5'],
		["- Обновляйте данные о контактах раз в год", 'review "Обновляйте данные о контактах" P1Y'],
		["- **Monthly check**: go through the address book", 'review "Monthly check" P1M'],
	])("%j is one", (line, expected) => expect(rules(`# Network\n\n${line}`)).toEqual([expected]));

	it("need no noun where a heading of reviews stands above and the line opens with its rhythm", () => {
		expect(rules("## My own review\n\n- Monthly look at who went quiet\n- Every January: plan\n- Income grew monthly")).toEqual([
			'review "Monthly look at who went quiet" P1M', 'review "plan" P1Y month 1',
		]);
	});

	it("may say what they review in their heading", () => {
		expect(rules("# Связи\n\n## Регулярный пересмотр\n- Квартальная корректировка подхода\n- Ежегодное планирование сети\n- Раз в месяц: ключевые клиенты"))
			.toEqual(['review "Квартальная корректировка подхода" P3M', 'review "Ежегодное планирование сети" P1Y', 'review "ключевые клиенты" P1M']);
	});

	it("may be anything regular under such a heading", () => {
		expect(rules("# Сеть контактов\n\n## Ревизия\n- Каждый январь: с кем хочу познакомиться\n- Раз в полгода чистим базу")).toEqual([
			'review "с кем хочу познакомиться" P1Y month 1', 'review "чистим базу" P6M',
		]);
	});

	it("are of one's network, not of anything", () => {
		expect(rules("# Финансы\n\n- Ежегодная оценка бюджета\n- Monthly review of expenses\n- Quarterly planning of sprints")).toEqual([]);
	});
});

describe("deadlines and delays", () => {
	it.each([
		["# П\n\n### Сразу после собеседования\n- **Отправьте благодарность** в течение 24 часов", 'deadline "Отправьте благодарность" PT24H after interview'],
		["# N\n\n## After a conference\n- Connect on LinkedIn within 2 days", 'deadline "Connect on LinkedIn" P2D after conference'],
		["# N\n\n- Send a thank-you note within 48 hours after the interview", 'deadline "Send a thank-you note" PT48H after interview'],
		["# П\n\n## После встречи\n- Назначьте следующую встречу через 2-4 недели", 'delay "Назначьте следующую встречу" P2W..P4W after meeting'],
		["# N\n\n## Introductions\n- Follow up in 1-2 weeks", 'delay "Follow up" P1W..P2W after introduction'],
		["# П\n\n- **После сдачи проекта**\n  - спросите отзыв через месяц", 'delay "спросите отзыв" P1M after project-end'],
		["# П\n\n- Отвечайте на письма в течение суток", 'deadline "Отвечайте на письма" P1D'],
	])("%j states one", (page, expected) => expect(rules(page)).toEqual([expected]));

	it("keep what names the event as it is written", () => {
		const [rule] = rulesOf(aRulePage("# П\n\n## Сразу после интервью\n- Поблагодарите в течение суток"));
		expect(rule).toMatchObject({ kind: "deadline", trigger: "Сразу после интервью", event: "interview", source: { line: 4, heading: "Сразу после интервью" } });
	});
});

describe("no rule", () => {
	it("stands in a line as long as a book, and none is looked for", () => {
		const long = "клиенты каждый месяц, ".repeat(20_000);
		expect(rules(`# Связи\n\n- ${long}\n\n## ${long}\n\n- Друзья: раз в месяц`)).toEqual(['cadence "Друзья" P1M']);
	});

	it("stands in prose, callouts, quotes, code or comments", () => {
		const page = "# Связи\n\nКлиентам пишите раз в месяц.\n\n> [!tip] Friends\n> - Friends: every month\n\n> - Друзья: раз в месяц\n\n```\n- Friends: monthly\n```\n\n%%\n- Friends: monthly\n%%\n";
		expect(rules(page)).toEqual([]);
	});

	it.each([
		"- Опыт работы с клиентами (5 лет)", "- В 3 раза больше контактов", "- 2025 года", "- 8 успешных проектов с клиентами", "- Регулярные встречи с клиентами",
		"- Backup every day", "- Раз в неделю выбрасывайте мусор", "- Publish a blog post every week", "- Обновляйте резюме раз в полгода", "- Читайте книгу каждый месяц",
		"- Поздравляйте клиентов с днём рождения каждый год", "- Drink water every 2 hours", "- Клиенты каждый месяц присылают отчёты", "- Оплатите счёт в течение 5 дней",
		"- Получайте обратную связь каждые полгода", "- Стендап ежедневно", "- Attend one industry event every quarter", "- **Отчёт**: ежемесячно",
	])("stands in %j", (line) => expect(rules(`# Страница\n\n## Раздел\n\n${line}`)).toEqual([]));
});
