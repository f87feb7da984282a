import { wordsOf } from "../text";
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
/** How many words may stand between "after" and the event: "after your very first interview". */
const REACH = 4;
/** Events that an item may name without "after", because they are hardly what it asks to do. */
const UNMISTAKABLE: ReadonlySet<EventKind> = new Set(["interview", "conference", "project-end", "offer", "rejection", "application", "job-change"]);

/**
 * The event that a deadline or delay counts from: named in the item behind "after", else by the headings and items above
 * it, the nearest first, else by the item without "after". What the item asks for is no event: "write a letter".
 */
export function triggerOf(text: string, above: readonly string[]): Trigger | null {
	const own = eventAfter(text);
	if (own) return own;
	for (const heading of [...above].reverse()) {
		const event = eventAfter(heading)?.event ?? outermost(EVENTS.find(heading))[0]?.concept;
		if (event) return { event, trigger: heading };
	}
	const named = outermost(EVENTS.find(text)).find((match) => UNMISTAKABLE.has(match.concept));
	return named ? { event: named.concept, trigger: text.slice(named.start, named.end) } : null;
}

function eventAfter(text: string): Trigger | null {
	const words = wordsOf(text);
	const events = outermost(EVENTS.find(text, words));
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word || !AFTER.has(word.form)) continue;
		const event = events.find((match) => match.firstWord > at && match.firstWord <= at + REACH);
		if (event) return { event: event.concept, trigger: text.slice(word.start, event.end) };
	}
	return null;
}
