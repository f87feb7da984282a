import type { Interval, IntervalReading } from "../types";
import { bareAt } from "./bare";
import type { Phrase, Tokens } from "./phrase";
import { phrasesIn } from "./scan";
import { mentionsTime } from "./time-words";
import { tokenize } from "./token";

const NONE: IntervalReading = { kind: "none" };
/** Longer property values are prose. */
const LONGEST_CADENCE = 200;

const NOTHING: readonly Found[] = [];

type Found = Exclude<IntervalReading, { readonly kind: "none" }>;

/**
 * The first rule in time that a line states (NOTE-FORMAT §3), or `none`. A length of time is a rule where something makes
 * it one ("every", "within", "через") or where it is the whole text; "стаж 10 лет" and "for 3 months" are prose.
 */
export function readInterval(text: string): IntervalReading {
	return readIntervals(text)[0] ?? NONE;
}

/** Every rule in time that a line states, in order: "thank them within a day, then write every 3 months" states two. */
export function readIntervals(text: string): readonly Found[] {
	if (!mentionsTime(text)) return NOTHING;
	const tokens = tokenize(text);
	const bare = bareAt(tokens);
	const phrases = bare === null ? phrasesIn(tokens) : [bare];
	return phrases.map((phrase) => reading(tokens, phrase));
}

function reading(tokens: Tokens, { kind, interval, from, next }: Phrase): Found {
	const start = tokens[from]?.start ?? 0;
	const end = tokens[next - 1]?.end ?? start;
	return kind === "deadline" ? { kind, max: interval.max, start, end } : { kind, interval, start, end };
}

/** A property's value as a cadence: `90` (days), `2w`, `P3M`, `2-3 months`, `раз в квартал`. Null where it is none. */
export function readCadence(value: string | number): Interval | null {
	const text = typeof value === "number" ? String(value) : value;
	if (text.length > LONGEST_CADENCE) return null;
	const found = readInterval(text);
	return found.kind === "cadence" ? found.interval : null;
}
