import { wordsOf } from "../text";
import { LONGEST_LINE } from "./line-words";
import { EVENTS, outermost, type EventKind } from "../vocabulary";

export interface Trigger {
	readonly event: EventKind;
	/** What names the event, as written. */
	readonly trigger: string;
}

/** Words behind which the event stands that a rule counts from. */
const AFTER = new Set([
	"после", "спустя", "момента", "дня", "получив", "получения", "получении", "вслед", "after", "following", "post", "since", "upon", "once", "when", "receiving",
]);
/** Words that do the same right behind the time: "within a week of signing". */
const OF = new Set(["of", "from", "с", "со", "от"]);
/** How many words may stand between "after" and the event: "after your very first interview". */
const REACH = 4;
/** Events that an item may name without "after", because they are hardly what it asks to do. */
const UNMISTAKABLE: ReadonlySet<EventKind> = new Set(["interview", "conference", "project-end", "offer", "rejection", "application", "job-change"]);

/**
 * The event that a deadline or delay counts from: named in the item behind "after", else by the headings and items above
 * it, the nearest first, else by the item without "after". What the item asks for is no event: "write a letter". The
 * page's title names an event only where it can mean nothing else: "Interviews", but not "Messages".
 * @param timeEnd where the words about time end in the text
 */
export function triggerOf(text: string, timeEnd: number, above: readonly string[]): Trigger | null {
	const own = eventAfter(text, timeEnd);
	if (own) return own;
	for (let at = above.length - 1; at >= 0; at--) {
		const heading = (above[at] ?? "").slice(0, LONGEST_LINE);
		const named = outermost(EVENTS.find(heading)).find((match) => at > 0 || above.length === 1 || UNMISTAKABLE.has(match.concept));
		const event = eventAfter(heading)?.event ?? named?.concept;
		if (event) return { event, trigger: heading };
	}
	const named = outermost(EVENTS.find(text)).find((match) => UNMISTAKABLE.has(match.concept));
	return named ? { event: named.concept, trigger: text.slice(named.start, named.end) } : null;
}

function eventAfter(text: string, timeEnd = Infinity): Trigger | null {
	const words = wordsOf(text);
	const events = outermost(EVENTS.find(text, words));
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		const rightBehind = word !== undefined && word.start >= timeEnd && (words[at - 1]?.start ?? 0) < timeEnd;
		if (!word || !(AFTER.has(word.form) || (rightBehind && OF.has(word.form)))) continue;
		const event = events.find((match) => match.firstWord > at && match.firstWord <= at + REACH);
		if (event) return { event: event.concept, trigger: text.slice(word.start, event.end) };
	}
	return null;
}
