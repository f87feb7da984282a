import type { Unit } from "../intervals/units";

function forms(words: string): ReadonlySet<string> {
	return new Set(words.split(" "));
}

/** Words before a day that say nothing about which one it is. */
export const LEADING = forms("в во на с со от on in at during from since the это был была было just earlier later чуть ,");
/** Words before a day that say it is known only roughly; "где-то" is three tokens. */
export const ROUGHLY = forms("примерно около приблизительно где то больше более почти about around roughly approximately over almost nearly ~");
/** Words behind a day that tell the time of day. */
export const TIME_OF_DAY = forms(
	"утром вечером днем ночью утра вечера дня ночи morning evening afternoon night noon am pm час часа часов h в at около about : . ,",
);
export const AGO = forms("назад ago back earlier");

/** Which of several: "last week" is one back, "next week" one ahead. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
	...shift(-1, "прошлый прошлая прошлое прошлой прошлую прошлом прошлого прошлым прошлых last previous past"),
	...shift(-1, "минувший минувшей минувшую минувшем минувшего"),
	...shift(-2, "позапрошлый позапрошлая позапрошлое позапрошлой позапрошлую позапрошлом позапрошлого позапрошлых"),
	...shift(0, "этот эта это этой эту этом этого этих текущий текущей текущем текущего текущую this current"),
	...shift(1, "следующий следующая следующее следующей следующую следующем следующего следующих next"),
	...shift(1, "будущий будущей будущую будущем будущего ближайший ближайшую ближайшее coming"),
]);

function shift(by: number, words: string): [string, number][] {
	return words.split(" ").map((word) => [word, by]);
}

/** Units in the cases in which "last" and "next" name one. */
export const NAMED_UNITS: ReadonlyMap<string, Unit> = new Map([
	...units("week", "неделя неделе неделю недели week"),
	...units("month", "месяц месяце месяца month"),
	...units("quarter", "квартал квартале квартала quarter"),
	...units("half-year", "полугодие полугодии полугодия"),
	...units("year", "год году года year"),
]);

function units(unit: Unit, words: string): [string, Unit][] {
	return words.split(" ").map((word) => [word, unit]);
}

/** Days by their distance from today. */
export const FIXED_DAYS: ReadonlyMap<string, number> = new Map([
	["сегодня", 0], ["today", 0], ["now", 0], ["сейчас", 0], ["tonight", 0],
	["вчера", -1], ["yesterday", -1], ["позавчера", -2], ["позапозавчера", -3], ["накануне", -1],
	["завтра", 1], ["tomorrow", 1], ["послезавтра", 2],
]);

/** Parts of a period, as shares of it. */
export const PARTS: ReadonlyMap<string, "start" | "middle" | "end"> = new Map([
	...part("start", "начало начале начала beginning start early"),
	...part("middle", "середина середине середины middle mid"),
	...part("end", "конец конце конца end late"),
]);

function part(name: "start" | "middle" | "end", words: string): [string, "start" | "middle" | "end"][] {
	return words.split(" ").map((word) => [word, name]);
}

/** First month of each season as the northern hemisphere has it. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
	...season(3, "весна весной весны весну spring"),
	...season(6, "лето летом лета summer"),
	...season(9, "осень осенью осени autumn fall"),
	...season(12, "зима зимой зимы зиму winter"),
]);

function season(month: number, words: string): [string, number][] {
	return words.split(" ").map((word) => [word, month]);
}

/** Quarters and half-years by their number. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
	...ordinal(1, "i первый первом первого первое первая первой first 1"),
	...ordinal(2, "ii второй втором второго второе вторая second 2"),
	...ordinal(3, "iii третий третьем третьего third 3"),
	...ordinal(4, "iv четвертый четвертом четвертого fourth 4"),
]);

function ordinal(number: number, words: string): [string, number][] {
	return words.split(" ").map((word) => [word, number]);
}

export const QUARTER_WORDS = forms("квартал квартале квартала кв quarter");
export const HALF_WORDS = forms("полугодие полугодии полугодия половина половине половины half");
export const WEEKEND_WORDS = forms("выходные выходных выходным weekend");
export const YEAR_WORDS = forms("год года году г");
