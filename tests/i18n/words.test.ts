import { spanFromIso, isoDate, type Interval, type IsoDate, type Span } from "../../src/core/dates";
import { languageOf, translator, type Language } from "../../src/i18n";

const en = translator("en");
const ru = translator("ru");

function span(iso: string): Span {
	const read = spanFromIso(iso);
	if (read === null) throw new Error(`no span: ${iso}`);
	return read;
}
function window(min: string, max = min): Interval {
	return { min: span(min), max: span(max) };
}
function day(text: string): IsoDate {
	const [y = 0, m = 0, d = 0] = text.split("-").map(Number);
	const read = isoDate(y, m, d);
	if (read === null) throw new Error(`no day: ${text}`);
	return read;
}

describe("a cadence in words", () => {
	test.each([
		["P1M", "P1M", "every month", "каждый месяц"],
		["P1W", "P1W", "every week", "каждую неделю"],
		["P1Y", "P1Y", "every year", "каждый год"],
		["P2M", "P3M", "every 2–3 months", "каждые 2–3 месяца"],
		["P3M", "P6M", "every 3–6 months", "каждые 3–6 месяцев"],
		["P3M", "P3M", "every 3 months", "каждые 3 месяца"],
		["P21D", "P21D", "every 21 days", "раз в 21 день"],
		["P90D", "P90D", "every 90 days", "каждые 90 дней"],
		["P1D", "P1W", "every 1–7 days", "каждые 1–7 дней"],
		["P6M", "P1Y", "every 6–12 months", "каждые 6–12 месяцев"],
		["P2W", "P1M", "every 2 weeks to 1 month", "раз в срок от 2 недель до 1 месяца"],
	])("%s to %s", (min, max, english, russian) => {
		expect(en.cadence(window(min, max))).toBe(english);
		expect(ru.cadence(window(min, max))).toBe(russian);
	});
});

test("a deadline and a delay take the case that their language asks for", () => {
	expect(en.deadline(span("PT24H"))).toBe("within 24 hours");
	expect(ru.deadline(span("PT24H"))).toBe("в течение 24 часов");
	expect(ru.deadline(span("P1W"))).toBe("в течение 1 недели");
	expect(en.delay(window("P2W", "P4W"))).toBe("2–4 weeks later");
	expect(ru.delay(window("P2W", "P4W"))).toBe("спустя 2–4 недели");
	expect(ru.delay(window("P1W"))).toBe("спустя 1 неделю");
});

describe("a length in the unit that a person would use", () => {
	test.each([
		[0, "0 days", "0 дней"],
		[1, "1 day", "1 день"],
		[13, "13 days", "13 дней"],
		[14, "2 weeks", "2 недели"],
		[60, "8 weeks", "8 недель"],
		[61, "2 months", "2 месяца"],
		[365, "11 months", "11 месяцев"],
		[366, "12 months", "12 месяцев"],
		[731, "2 years", "2 года"],
		[2000, "5 years", "5 лет"],
	])("%i days", (days, english, russian) => {
		expect(en.length(days)).toBe(english);
		expect(ru.length(days)).toBe(russian);
	});
});

describe("a day beside today", () => {
	const today = day("2026-11-20");
	test.each([
		["2026-11-20", "today", "сегодня"],
		["2026-11-19", "yesterday", "вчера"],
		["2026-11-21", "tomorrow", "завтра"],
		["2026-11-18", "2 days ago", "позавчера"],
		["2026-10-30", "3 weeks ago", "3 недели назад"],
		["2026-02-28", "8 months ago", "8 месяцев назад"],
		["2024-02-29", "2 years ago", "2 года назад"],
		["2026-12-04", "in 2 weeks", "через 2 недели"],
	])("%s", (date, english, russian) => {
		expect(en.relativeDay(day(date), today)).toBe(english);
		expect(ru.relativeDay(day(date), today)).toBe(russian);
	});

	test("names its year only where it is another", () => {
		expect(en.day(day("2026-05-12"), today)).toBe("12 May");
		expect(en.day(day("2025-05-12"), today)).toBe("12 May 2025");
		expect(ru.day(day("2026-05-12"), today)).toBe("12 мая");
		expect(ru.fullDay(day("2026-02-28"))).toBe("28 февр. 2026 г.");
	});

	test("stays itself in every zone, on the day the clocks change too", () => {
		expect(en.weekday(day("2026-03-29"))).toBe("Sun");
		expect(en.fullDay(day("2026-03-29"))).toBe("29 Mar 2026");
	});
});

test("a status is said kindly and shortly", () => {
	const today = day("2026-11-20");
	const dueFrom = day("2026-10-01");
	const dueBy = day("2026-10-29");
	expect(en.status({ kind: "overdue", daysOverdue: 22, dueFrom, dueBy }, today)).toBe("3 weeks past");
	expect(ru.status({ kind: "overdue", daysOverdue: 22, dueFrom, dueBy }, today)).toBe("3 недели сверх срока");
	expect(en.status({ kind: "due", dueFrom, dueBy: today }, today)).toBe("Due today");
	expect(en.status({ kind: "resting", dueFrom: day("2026-12-01"), dueBy: day("2027-01-01") }, today)).toBe("rests until 1 Dec");
	expect(ru.status({ kind: "never-contacted", dueFrom: today, dueBy: today }, today)).toBe("ещё не общались, срок до 20 нояб.");
	expect(en.status({ kind: "never-contacted", dueFrom, dueBy }, today)).toBe("not contacted yet, 3 weeks past");
	expect(en.status({ kind: "snoozed", until: day("2027-01-09") }, today)).toBe("snoozed until 9 Jan 2027");
	expect(en.status({ kind: "no-cadence" }, today)).toBe("No rhythm set");
});

test("a reason names its situation as the chip does", () => {
	expect(en.reason({ kind: "situation", what: ["reply-owed"] })).toBe("fits the situation: Reply owed");
	expect(en.reason({ kind: "concept", what: ["budget-cut", "cut our budget"] })).toBe("speaks of budget cut (“cut our budget”)");
	expect(ru.reason({ kind: "concept", what: ["recruiter"] })).toBe("говорит о том же: рекрутер");
	expect(ru.reason({ kind: "words", what: ["миграция", "бюджет"] })).toBe("те же слова: миграция, бюджет");
	expect(en.reason({ kind: "general", what: [] })).toBe("general advice");
});

describe("the language of a locale", () => {
	test.each<[string | undefined, Language]>([
		["ru", "ru"],
		["ru_RU.UTF-8", "ru"],
		["ru-KZ", "ru"],
		["RU", "ru"],
		["run", "en"],
		["en_GB.UTF-8", "en"],
		["C", "en"],
		["de", "en"],
		["", "en"],
		[undefined, "en"],
	])("%s", (locale, language) => expect(languageOf(locale)).toBe(language));
});
