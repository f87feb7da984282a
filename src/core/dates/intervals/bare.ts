import { deadline, deadlineDurationAt } from "./deadlines";
import { durationAt } from "./durations";
import { bareWeekdaysAt } from "./named-days";
import { countAt } from "./numbers";
import { cadence, isRoughly, type Phrase, says, saysAll, tokenAt, type Tokens } from "./phrase";
import { spanOfUnits } from "./units";

/** Words that announce how often: "Частота контакта: 2-3 месяца", "с интервалом в 3 месяца", "cadence: 6 weeks". */
const FREQUENCY_WORDS = new Set(
	"частота частотой периодичность периодичностью интервал интервалом ритм ритмом cadence frequency interval rhythm".split(" "),
);
const DEADLINE_WORDS = new Set(["срок", "дедлайн", "deadline"]);
/** Every word that announces a length of time. */
export const ANNOUNCERS: string = [...FREQUENCY_WORDS, ...DEADLINE_WORDS].join(" ");
/** "Частота контакта с ними: …" has few words before its colon. */
const LONGEST_LABEL = 4;
/** A bare number of days beyond five years is a year, an amount or an identifier. */
const MOST_DAYS = 1830;

/** A text that is nothing but a length of time: "3 months", "от 2 до 3 месяцев", "90", "P2M..P3M", "до 3 дней". */
export function bareAt(tokens: Tokens): Phrase | null {
	const end = saysAll(tokens, tokens.length - 1, ".") ? tokens.length - 1 : tokens.length;
	const start = isRoughly(tokens, 0) ? 1 : 0;
	const duration = durationAt(tokens, start, "accusative") ?? durationAt(tokens, start, "genitive");
	if (duration !== null && duration.next >= end) return cadence(0, tokens.length, duration.min, duration.max);
	return isoRange(tokens) ?? daysAt(tokens, start, end) ?? bareWeekdaysAt(tokens, start, end) ?? upToAt(tokens, 0);
}

/** "90", "60-90": days. */
function daysAt(tokens: Tokens, start: number, end: number): Phrase | null {
	const count = countAt(tokens, start);
	const first = tokenAt(tokens, start);
	if (saysAll(tokens, start + 1, "/")) return null;
	if (count === null || count.next !== end || first.kind !== "number" || count.max > MOST_DAYS || !Number.isInteger(count.min + count.max)) return null;
	return cadence(0, tokens.length, spanOfUnits("day", count.min), spanOfUnits("day", count.max));
}

/** "P2M..P3M", as Kith writes a window. */
function isoRange(tokens: Tokens): Phrase | null {
	const min = durationAt(tokens, 0, "no");
	if (min === null || !saysAll(tokens, min.next, ".", ".")) return null;
	const max = durationAt(tokens, min.next + 2, "no");
	return max?.next === tokens.length ? cadence(0, tokens.length, min.min, max.max) : null;
}

/** "до 3 дней", "up to 3 days", where it is all that a text or what follows a dash says. */
export function upToAt(tokens: Tokens, index: number): Phrase | null {
	const at = saysAll(tokens, index, "до") ? index + 1 : saysAll(tokens, index, "up", "to") ? index + 2 : index;
	if (at === index || tokenAt(tokens, index - 1).kind !== "mark") return null;
	const found = deadline(index, deadlineDurationAt(tokens, at));
	return found !== null && tokenAt(tokens, found.next).kind === "mark" ? found : null;
}

/** A length of time behind a word that announces it: "Периодичность — 6 недель", "Срок: 3 дня", at that word. */
export function announcedAt(tokens: Tokens, index: number): Phrase | null {
	const isFrequency = says(tokens, index, FREQUENCY_WORDS);
	// "Срок: 3 дня" sets a term, "испытательный срок: 3 месяца" tells of one.
	if (!isFrequency && !(says(tokens, index, DEADLINE_WORDS) && tokenAt(tokens, index - 1).kind === "mark")) return null;
	let at = index + 1;
	while (at <= index + LONGEST_LABEL && !saysAll(tokens, at, ":|-|в|of")) at += 1;
	if (!saysAll(tokens, at, ":|-|в|of") || (!isFrequency && at > index + 1)) return null;
	const start = saysAll(tokens, at + 1, "до|up|about|примерно") ? at + 2 : at + 1;
	const duration = durationAt(tokens, start, "accusative");
	if (duration === null) return null;
	return isFrequency ? cadence(index, duration.next, duration.min, duration.max) : deadline(index, duration);
}
