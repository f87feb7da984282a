import { differenceInCalendarDays, type IsoDate } from "../../dates";
import { touchDays, type Timeline } from "../../timeline";

/** A touch counts half after a year. */
export const HALF_LIFE_DAYS = 365;
/** As many fresh touches make a tie that has two thirds of its full strength. */
const FULLNESS = 3;
/** Of a tie that one side alone keeps up. */
const ONE_SIDED = 0.6;
/** Whoever has a note is known at least this much. */
const LEAST = 0.05;

/**
 * How strong the user's own tie to a contact is, 0.05..1: frequency, recency and reciprocity, the parts of tie strength that
 * notes can tell of (Granovetter, "The strength of weak ties", 1973: time, intensity, intimacy, reciprocal services; days
 * since the last exchange and its number predict it best: Gilbert & Karahalios, "Predicting tie strength with social media", 2009):
 *
 *     strength = (1 − e^(−a / 3)) · (0.6 + 0.4 r)
 *     a = Σ over days with a touch of 2^(−age / 365 days),   r = 2 · min(in, out) / (in + out), 1 where no direction is noted
 */
export function ownTieStrength(timeline: Timeline, today: IsoDate): number {
	let activity = 0;
	for (const day of touchDays(timeline)) activity += aged(1, day, today);
	return Math.max(LEAST, saturate(activity / FULLNESS) * (ONE_SIDED + (1 - ONE_SIDED) * reciprocity(timeline)));
}

/** 1 where both sides write as often, 0 where only one does; 1 where no direction is noted. */
export function reciprocity({ interactions }: Timeline): number {
	let incoming = 0;
	let outgoing = 0;
	for (const { direction } of interactions) {
		if (direction === "in") incoming++;
		else if (direction === "out") outgoing++;
	}
	return incoming + outgoing === 0 ? 1 : (2 * Math.min(incoming, outgoing)) / (incoming + outgoing);
}

/** What a weight is worth after the time since a day; a day ahead counts in full. */
export function aged(weight: number, day: IsoDate, today: IsoDate): number {
	const age = Math.max(0, differenceInCalendarDays(today, day));
	return weight * 2 ** (-age / HALF_LIFE_DAYS);
}

/** From a sum of weights to a strength in 0..1, each further part adding less. */
export function saturate(sum: number): number {
	return 1 - Math.exp(-sum);
}
