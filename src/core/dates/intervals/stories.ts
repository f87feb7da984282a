import { approximateDays } from "../span";
import { tokenAt, type Phrase, type Tokens } from "./phrase";

/** What makes of a rule a memory, a plan ahead of an event, or something else: "once a year ago", "within 3 days before". */
const AGO = new Set(["ago", "назад"]);
const AHEAD = new Set(["before", "prior", "до", "ahead"]);
/** "Every year of experience" counts the years of something; "каждый день рождения" is one day a year. */
const COUNTED = new Set(["of", "рождения"]);
/** Nobody keeps in touch once in a longer time ("раз в сто лет"). */
const LONGEST_CADENCE = 3660;
/** From this many days on, "через 5 лет" and "within ten years" tell a story, and no rule waits for it. */
const DAYS_OF_A_STORY = 730;

/** Whether what reads like a rule tells of something else, by its length or by the word behind it. */
export function isStory(tokens: Tokens, { kind, interval, next }: Phrase): boolean {
	const following = tokenAt(tokens, next).form;
	if (AGO.has(following)) return true;
	const days = approximateDays(interval.max);
	switch (kind) {
		case "cadence":
			return days > LONGEST_CADENCE || (COUNTED.has(following) && tokenAt(tokens, next - 1).meaning.unit !== undefined);
		case "deadline":
			return days >= DAYS_OF_A_STORY || AHEAD.has(following);
		case "delay":
			return days >= DAYS_OF_A_STORY;
	}
}
