/** Russian and English names of months and weekdays in every case, folded, with the usual abbreviations. */

const RUSSIAN_MONTHS: readonly (readonly [stem: string, endings: string, abbreviations: string])[] = [
	["январ", "ь я ю ем е", "янв"],
	["феврал", "ь я ю ем е", "фев февр"],
	["март", "- а у ом е", "мар"],
	["апрел", "ь я ю ем е", "апр"],
	["ма", "й я ю ем е", ""],
	["июн", "ь я ю ем е", "июн"],
	["июл", "ь я ю ем е", "июл"],
	["август", "- а у ом е", "авг"],
	["сентябр", "ь я ю ем е", "сен сент"],
	["октябр", "ь я ю ем е", "окт"],
	["ноябр", "ь я ю ем е", "ноя нояб"],
	["декабр", "ь я ю ем е", "дек"],
];

const ENGLISH_MONTHS = [
	"january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept",
	"october oct", "november nov", "december dec",
];

const WEEKDAYS = [
	"понедельник понедельника понедельнику понедельником понедельнике понедельникам понедельники пн пон monday mondays mon",
	"вторник вторника вторнику вторником вторнике вторникам вторники вт tuesday tuesdays tue tues",
	"среда среды среде среду средой средам ср wednesday wednesdays wed",
	"четверг четверга четвергу четвергом четверге четвергам четверги чт четв thursday thursdays thu thur thurs",
	"пятница пятницы пятнице пятницу пятницей пятницам пт пятн friday fridays fri",
	"суббота субботы субботе субботу субботой субботам сб суб saturday saturdays sat",
	"воскресенье воскресенья воскресенью воскресеньем воскресеньям вс воскр sunday sundays sun",
];

function russianForms([stem, endings, abbreviations]: readonly [string, string, string]): string[] {
	return [...endings.split(" ").map((ending) => stem + (ending === "-" ? "" : ending)), ...abbreviations.split(" ")];
}

function numbered(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	return new Map(rows.flatMap((forms, index) => forms.filter((form) => form !== "").map((form) => [form, index + 1] as const)));
}

/** Month number, 1 to 12, by any folded form of its name. */
export const MONTHS = numbered(
	RUSSIAN_MONTHS.map((row, index) => [...russianForms(row), ...(ENGLISH_MONTHS[index] ?? "").split(" ")]),
);

/** ISO weekday, 1 for Monday to 7, by any folded form of its name. */
export const WEEKDAY_NAMES = numbered(WEEKDAYS.map((row) => row.split(" ")));

/** The longest name in the two tables: no longer word needs to be looked up. */
export const LONGEST_NAME = 13;
