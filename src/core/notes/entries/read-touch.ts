import type { Channel, Direction } from "../model";
import { channelOf } from "./touch-channel";
import { directionOf, directionOfTask } from "./touch-direction";
import { arrowAt, labelEnd } from "./touch-label";
import { TOUCH_WORDS } from "./touch-words";
import { WordTrie } from "./word-trie";

/** What the words of an entry say about the touch. */
export interface Touch {
	readonly channel: Channel | undefined;
	readonly direction: Direction | undefined;
	/** Index where the summary begins: behind a channel that stands as a label (`call: …`, `(email) …`, `→`). */
	readonly summaryStart: number;
}

const WORDS = new WordTrie(TOUCH_WORDS);
/** What a line says of its own touch stands near its start. */
const LONGEST_READ = 400;
const MAX_WORDS = 24;

/**
 * Reads channel and direction of `text` between two indices (NOTE-FORMAT §2). `names` are folded words of the contact's name: "Ann
 * wrote" is incoming as "she wrote" is. A task is read as something that I did.
 */
export function readTouch(text: string, from: number, to: number, names: ReadonlySet<string>, isTask = false): Touch {
	const end = Math.min(to, from + LONGEST_READ);
	const words = WORDS.find(text, from, end, MAX_WORDS);
	const label = labelEnd(text, from, words);
	const arrow = arrowAt(text, label);
	if (words.length === 0 && arrow === null) return { channel: undefined, direction: undefined, summaryStart: label };
	const channel = words.length === 0 ? undefined : channelOf(words, label, isTask);
	const direction = arrow?.direction ?? (isTask ? directionOfTask(words) : directionOf(text, words, names));
	const summaryStart = arrow === null ? label : labelEnd(text, arrow.end, words.filter((word) => word.start >= arrow.end));
	return { channel, direction, summaryStart };
}

