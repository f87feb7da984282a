import type { Unit } from "./units";

/** What a word does in a phrase about time. A word may do several things: "second" counts, "a" counts and shares out. */
export interface Meaning {
	readonly number?: number;
	readonly ordinal?: number;
	readonly unit?: Unit;
	/** The form can stand for one unit without a number: in the accusative ("через неделю") or the genitive ("в течение недели"). */
	readonly alone?: "accusative" | "genitive" | "both";
	/** It names how often by itself ("monthly"); `heading`: an adjective that does so only where it heads the text. */
	readonly every?: { readonly unit: Unit; readonly count: number; readonly heading?: "likely" | "with-activity" };
	/** How many times ("twice"). */
	readonly times?: number;
	readonly role?: Role;
}

type Role = "every" | "times" | "filler" | "repeated-day" | "repeated-weekend" | "year-part" | "day-part";

type Table = readonly (readonly [words: string, meaning: Meaning])[];

const NUMBERS: Table = [
	["один одна одно одну одного одной one a an", { number: 1 }],
	["два две двух двое двоих пара пару пары парочку two couple", { number: 2 }],
	["три трех трое троих тройку three", { number: 3 }],
	// By convention, where the writer left it open.
	["несколько нескольких few several", { number: 3 }],
	["четыре четырех четверо four", { number: 4 }],
	["пять пяти five", { number: 5 }],
	["шесть шести six", { number: 6 }],
	["семь семи seven", { number: 7 }],
	["восемь восьми eight", { number: 8 }],
	["девять девяти nine", { number: 9 }],
	["десять десяти ten", { number: 10 }],
	["одиннадцать одиннадцати eleven", { number: 11 }],
	["двенадцать двенадцати twelve", { number: 12 }],
	["тринадцать тринадцати thirteen", { number: 13 }],
	["четырнадцать четырнадцати fourteen", { number: 14 }],
	["пятнадцать пятнадцати fifteen", { number: 15 }],
	["шестнадцать шестнадцати sixteen", { number: 16 }],
	["семнадцать семнадцати seventeen", { number: 17 }],
	["восемнадцать восемнадцати eighteen", { number: 18 }],
	["девятнадцать девятнадцати nineteen", { number: 19 }],
	["двадцать двадцати twenty", { number: 20 }],
	["тридцать тридцати thirty", { number: 30 }],
	["сорок сорока forty", { number: 40 }],
	["пятьдесят пятидесяти fifty", { number: 50 }],
	["шестьдесят шестидесяти sixty", { number: 60 }],
	["семьдесят семидесяти seventy", { number: 70 }],
	["восемьдесят восьмидесяти eighty", { number: 80 }],
	["девяносто девяноста ninety", { number: 90 }],
	["сто ста hundred", { number: 100 }],
	["полтора полторы полутора", { number: 1.5 }],
	["half", { number: 0.5 }],
];

const ORDINALS: Table = [
	["первый первую первое первые первого first", { ordinal: 1 }],
	["второй вторую второе вторые second other alternate", { ordinal: 2 }],
	["третий третью третье третьи third", { ordinal: 3 }],
	["четвертый четвертую четвертое fourth", { ordinal: 4 }],
	["пятый пятую пятое fifth", { ordinal: 5 }],
	["шестой шестую шестое sixth", { ordinal: 6 }],
	["последний последнюю последнее last", { ordinal: 1 }],
];

const UNITS: Table = [
	["час", { unit: "hour", alone: "accusative" }],
	["часа", { unit: "hour", alone: "genitive" }],
	["hour", { unit: "hour", alone: "both" }],
	["часов ч hours hr hrs h", { unit: "hour" }],
	["полдня", { unit: "half-day", alone: "both" }],
	["день денек", { unit: "day", alone: "accusative" }],
	["сутки", { unit: "day", alone: "accusative" }],
	["дня суток", { unit: "day", alone: "genitive" }],
	["day", { unit: "day", alone: "both" }],
	["дн", { unit: "day", alone: "both" }],
	["дней д days d", { unit: "day" }],
	["полнедели", { unit: "half-week", alone: "both" }],
	["неделя неделю недельку", { unit: "week", alone: "accusative" }],
	["недели недельки", { unit: "week", alone: "genitive" }],
	["week wk нед", { unit: "week", alone: "both" }],
	["недель weeks wks w н", { unit: "week" }],
	["fortnight", { unit: "fortnight", alone: "both" }],
	["fortnights", { unit: "fortnight" }],
	["полмесяца", { unit: "half-month", alone: "both" }],
	["месяц", { unit: "month", alone: "accusative" }],
	["месяца", { unit: "month", alone: "genitive" }],
	["month мес", { unit: "month", alone: "both" }],
	["месяцев months mo mos mth mths m м", { unit: "month" }],
	["квартал сезон", { unit: "quarter", alone: "accusative" }],
	["квартала сезона", { unit: "quarter", alone: "genitive" }],
	["quarter qtr кв season", { unit: "quarter", alone: "both" }],
	["кварталов quarters qtrs", { unit: "quarter" }],
	["полугодие семестр", { unit: "half-year", alone: "accusative" }],
	["полугодия полугода семестра", { unit: "half-year", alone: "genitive" }],
	["полгода semester", { unit: "half-year", alone: "both" }],
	["полугодий semesters", { unit: "half-year" }],
	["год", { unit: "year", alone: "accusative" }],
	["года", { unit: "year", alone: "genitive" }],
	["year yr", { unit: "year", alone: "both" }],
	["лет years yrs y г", { unit: "year" }],
];

const FREQUENCIES: Table = [
	["hourly", { every: { unit: "hour", count: 1 } }],
	["daily nightly everyday", { every: { unit: "day", count: 1 } }],
	["weekly", { every: { unit: "week", count: 1 } }],
	["biweekly fortnightly", { every: { unit: "week", count: 2 } }],
	["semiweekly", { every: { unit: "half-week", count: 1 } }],
	["monthly", { every: { unit: "month", count: 1 } }],
	["bimonthly", { every: { unit: "month", count: 2 } }],
	["semimonthly", { every: { unit: "half-month", count: 1 } }],
	["quarterly", { every: { unit: "quarter", count: 1 } }],
	["biannual biannually semiannual semiannually semestrial", { every: { unit: "half-year", count: 1 } }],
	["yearly annual annually", { every: { unit: "year", count: 1 } }],
	["biennial biennially", { every: { unit: "year", count: 2 } }],
	["поквартально квартально", { every: { unit: "quarter", count: 1 } }],
	["помесячно", { every: { unit: "month", count: 1 } }],
	["понедельно", { every: { unit: "week", count: 1 } }],
	["полугодично", { every: { unit: "half-year", count: 1 } }],
];

const ADJECTIVE_ENDINGS = "ый ая ое ые ого ой ому ым ую ых ыми ом".split(" ");

/** Russian adjectives with what they say: with `еже-` plainly how often, without it only at the head of a text. */
const ADJECTIVES: readonly (readonly [stem: string, every: NonNullable<Meaning["every"]>, adverb: boolean])[] = [
	["ежечасн", { unit: "hour", count: 1 }, true],
	["ежедневн", { unit: "day", count: 1 }, true],
	["ежесуточн", { unit: "day", count: 1 }, true],
	["еженедельн", { unit: "week", count: 1 }, true],
	["ежемесячн", { unit: "month", count: 1 }, true],
	["ежеквартальн", { unit: "quarter", count: 1 }, true],
	["ежегодн", { unit: "year", count: 1 }, true],
	["квартальн", { unit: "quarter", count: 1, heading: "likely" }, false],
	["полугодов", { unit: "half-year", count: 1, heading: "likely" }, false],
	["полугодичн", { unit: "half-year", count: 1, heading: "likely" }, false],
	["недельн", { unit: "week", count: 1, heading: "with-activity" }, false],
	["двухнедельн", { unit: "week", count: 2, heading: "with-activity" }, false],
	["месячн", { unit: "month", count: 1, heading: "with-activity" }, false],
	["годов", { unit: "year", count: 1, heading: "with-activity" }, false],
	["годичн", { unit: "year", count: 1, heading: "with-activity" }, false],
];

const ROLES: Table = [
	["каждый каждая каждое каждые каждого каждой каждую каждых every each", { role: "every" }],
	["раз раза разу разик time times x х", { role: "times" }],
	["once однажды единожды", { times: 1 }],
	["twice дважды", { times: 2 }],
	["thrice трижды", { times: 3 }],
	["четырежды", { times: 4 }],
	[
		"рабочий рабочая рабочих рабочего рабочие будний будние будних календарный календарных календарного календарные полный полных полные " +
			"calendar business working work full whole single consecutive",
		{ role: "filler" },
	],
	["будням weekdays", { role: "repeated-day" }],
	["выходным weekends", { role: "repeated-weekend" }],
	["утро вечер ночь morning evening night afternoon weekday", { role: "day-part" }],
	["весну весна лето осень зиму зима spring summer autumn winter", { role: "year-part" }],
];

function adjectiveForms(): Table {
	return ADJECTIVES.map(([stem, every, adverb]) => {
		const endings = adverb ? [...ADJECTIVE_ENDINGS, "о"] : ADJECTIVE_ENDINGS;
		return [endings.map((ending) => stem + ending).join(" "), { every }] as const;
	});
}

/** Every word that means something in a phrase about time, folded. */
export const WORDS: ReadonlyMap<string, Meaning> = new Map(
	[...NUMBERS, ...ORDINALS, ...UNITS, ...FREQUENCIES, ...adjectiveForms(), ...ROLES].flatMap(([words, meaning]) =>
		words.split(" ").map((word) => [word, meaning] as const),
	),
);
