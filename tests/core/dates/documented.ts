/** What the page about dates and intervals shows, in its order. */
export const INTERVALS: readonly { readonly heading: string; readonly texts: readonly string[] }[] = [
	{
		heading: "Every so long",
		texts: [
			"every 3 months", "every 2–3 months", "every four to six weeks", "every other week", "every 2nd month", "every couple of months", "every month or two", "every half year",
			"every quarter", "every Friday", "every other Friday", "every second Friday of the month", "every January", "every weekday", "on Mondays", "on Tuesdays and Thursdays",
			"каждые 2-3 месяца", "каждые две-три недели", "каждый второй месяц", "каждые полтора месяца", "каждые полгода", "каждую пятницу", "каждый январь", "по средам", "через день",
			"через неделю по средам",
		],
	},
	{
		heading: "So many times",
		texts: [
			"once a quarter", "once every six to eight weeks", "twice a year", "two or three times a year", "three times a month", "twice a week", "2x per month", "1/month",
			"one call per quarter", "раз в квартал", "1 раз в 3 мес.", "раз в 2–3 месяца", "раз в неделю-две", "2 раза в год", "дважды в неделю", "от двух до четырёх раз в год",
		],
	},
	{
		heading: "In one word",
		texts: [
			"daily", "weekly", "biweekly", "fortnightly", "monthly", "bimonthly", "quarterly", "semi-annually", "half-yearly", "annually", "weekly or monthly", "Monthly review of contacts",
			"ежедневно", "еженедельно", "ежемесячно", "ежеквартально", "ежегодно", "Квартальный разбор связей", "Годовой обзор контактов",
		],
	},
	{
		heading: "Limits",
		texts: [
			"at least once a month", "no more than once a week", "at most monthly, at least quarterly", "never more than 3 months without writing", "не реже раза в 2 недели", "хотя бы раз в год",
			"не чаще раза в неделю", "не чаще раза в месяц, но не реже раза в квартал",
		],
	},
	{
		heading: "Values of a property",
		texts: ["90", "90d", "2w", "3mo", "1y", "P3M", "P2M..P3M", "2-3 months", "60-90", "half a year", "1 year 6 months", "2нед", "3 мес.", "полгода", "от 2 до 3 месяцев"],
	},
	{
		heading: "Deadlines",
		texts: [
			"within 24 hours", "within 1–2 days", "no later than 3 days after the call", "by the next day", "the same day", "in the first 48 hours", "by the end of the week", "в течение 24 часов",
			"не позднее чем через 3 дня", "в первые двое суток", "на следующий день", "в тот же день", "в трёхдневный срок", "до 3 дней",
		],
	},
	{
		heading: "Delays",
		texts: [
			"in 2 weeks", "after 2–4 weeks", "two weeks later", "5–7 business days after applying", "wait 2 weeks", "через 2–4 недели", "через месяц-полтора", "спустя полгода", "недели через две",
			"2 недели после встречи",
		],
	},
	{
		heading: "Not rules",
		texts: [
			"worked there for 7 years", "a 6-month contract", "12 months ago", "in 2025", "3 times bigger", "40 hours per week", "$50/month", "once in a while", "every 5 new clients", "their quarterly results",
			"24/7", "опыт от 3 до 5 лет", "за последние полгода", "выросла в 2 раза", "с 2019 по 2024 год", "500 р. в месяц", "испытательный срок 3 месяца", "раз в жизни", "через общих знакомых", "не пишите по выходным",
		],
	},
];

export const DATES: readonly string[] = [
	"2026-02-28", "2026-02-28 14:30", "2026-02-28T23:30:00-08:00", "2026/02/28", "20260228", "28.02.2026", "28.02.26", "28/02/2026", "05/12/2026", "2026-02-29", "28 февраля 2026", "28 фев. 2026 г.",
	"Feb 28, 2026", "28th of February 2026", "28-Feb-2026", "Tuesday, May 12 2026", "вт, 12 мая 2026", "[[2026-02-28]]", "[[Daily/2026-02-28|Saturday]]", "**2026-02-28**", "5 мая", "31 October", "12.05",
	"--05-12", "2026-05", "май 2026", "2019", "~1985", "около 1985", "1980s", "summer 2024", "Q3 2025", "конец мая 2024", "YYYY-MM-DD", "{{date}}", "n/a",
];

export const RELATIVE_DAYS: readonly string[] = [
	"yesterday", "позавчера", "3 days ago", "две недели назад", "полтора года назад", "a couple of months ago", "last Tuesday", "в прошлую пятницу", "on Tuesday", "во вторник на прошлой неделе", "last week",
	"в марте", "in early May", "в конце декабря", "last summer", "15 мая", "next Friday", "через неделю", "05/12/2025", "long ago",
];
