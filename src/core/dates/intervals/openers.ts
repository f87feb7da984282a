import { ANNOUNCERS, announcedAt, upToAt } from "./bare";
import { duringAt, firstDaysAt, inTermAt, lessThanAt, nextDayAt, noLaterAt, sameDayAt, withinAt } from "./deadlines";
import { afterEventAt, delayAt, everyOtherDayAt, waitAt } from "./delays";
import { everyOtherWeekdayAt, weekdaysAt } from "./named-days";
import type { Phrase, Tokens } from "./phrase";
import { alternateAt, longestSilenceAt } from "./repeats";
import { perTimesAt, timesAt } from "./times";

export type Parser = (tokens: Tokens, index: number) => Phrase | null;

const PREPOSITIONS: readonly (readonly [words: string, parsers: readonly Parser[]])[] = [
	["within", [withinAt]],
	["в", [duringAt, sameDayAt, inTermAt, firstDaysAt, perTimesAt]],
	["не no not", [noLaterAt]],
	["in", [firstDaysAt, delayAt]],
	["during over", [firstDaysAt]],
	["more longer более больше", [longestSilenceAt]],
	["less under менее меньше", [lessThanAt]],
	["by", [sameDayAt, nextDayAt]],
	["on", [alternateAt, sameDayAt, nextDayAt, weekdaysAt]],
	["the", [sameDayAt, nextDayAt]],
	["same", [sameDayAt]],
	["next на", [nextDayAt]],
	["до", [sameDayAt, nextDayAt, upToAt]],
	["up", [upToAt]],
	["к", [sameDayAt, nextDayAt]],
	["через", [everyOtherWeekdayAt, everyOtherDayAt, delayAt]],
	["спустя after", [delayAt]],
	["по", [weekdaysAt, delayAt]],
	["wait подождите подождать подожди выждите выждать выжди", [waitAt]],
	["от from between между", [timesAt, afterEventAt]],
	[ANNOUNCERS, [announcedAt]],
];

/** What may begin with a word. Everything else begins with a number, a unit or a word that says how often. */
export const OPENERS: ReadonlyMap<string, readonly Parser[]> = new Map(
	PREPOSITIONS.flatMap(([words, parsers]) => words.split(" ").map((word) => [word, parsers] as const)),
);
