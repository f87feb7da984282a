import { addSpan, type IsoDate } from "../dates";
import type { Channel, ContactParcel, Direction, NotePath } from "../notes";
import type { Cadence } from "../schedule";
import { fold } from "../text";
import type { Interaction, Timeline } from "../timeline";
import { RESULT_KINDS, type DayRange, type ResultKind, type ReviewLine, type ReviewNumbers } from "./model";
import { resultsIn } from "./results";

/** A contact with everything that a review looks at. */
export interface ReviewedContact {
	readonly parcel: ContactParcel;
	readonly timeline: Timeline;
	readonly cadence: Cadence | null;
}

export function isWithin({ from, to }: DayRange, day: IsoDate): boolean {
	return from <= day && day <= to;
}

/** Counts one period. */
export function numbersOf(contacts: readonly ReviewedContact[], range: DayRange): ReviewNumbers {
	const counter = new Counter(range);
	for (const contact of contacts) counter.add(contact);
	return counter.numbers();
}

class Counter {
	readonly #active: NotePath[] = [];
	readonly #fresh: NotePath[] = [];
	readonly #lost: NotePath[] = [];
	readonly #channels: Partial<Record<Channel, number>> = {};
	readonly #directions: Partial<Record<Direction, number>> = {};
	readonly #relations = new Map<string, { relation: string; touches: number }>();
	readonly #days = new Map<IsoDate, number>();
	readonly #results: Record<ResultKind, ReviewLine[]> = { offer: [], recommendation: [], introduction: [], project: [] };
	/** Of results: what stands in a note of several people is told once. */
	readonly #told = new Set<string>();
	#touches = 0;
	#gave = 0;
	#got = 0;
	#keys = 0;
	#keysTouched = 0;
	#due = 0;
	#done = 0;

	constructor(private readonly range: DayRange) {}

	add({ parcel, timeline, cadence }: ReviewedContact): void {
		const { contact, path } = parcel;
		const inRange = touchesOnce(timeline.interactions.filter(({ date }) => isWithin(this.range, date)));
		const isKey = contact.importance?.value === "key";
		if (isKey) this.#keys++;
		if (inRange.length > 0) {
			this.#active.push(path);
			if (isKey) this.#keysTouched++;
		}
		this.#relation(contact.relations[0]?.value ?? "", inRange.length);
		for (const touch of inRange) this.#touch(path, touch);
		const began = contact.met?.value ?? timeline.interactions[0]?.date;
		if (began !== undefined && isWithin(this.range, began)) this.#fresh.push(path);
		if (cadence !== null && isLost(timeline, cadence, this.range)) this.#lost.push(path);
		for (const { due, state } of timeline.tasks) {
			if (due === undefined || !isWithin(this.range, due) || state === "cancelled") continue;
			this.#due++;
			if (state === "done") this.#done++;
		}
	}

	#touch(contact: NotePath, touch: Interaction): void {
		const { date, channel, direction, entry, source } = touch;
		this.#touches++;
		if (channel !== undefined) this.#channels[channel] = (this.#channels[channel] ?? 0) + 1;
		if (direction !== undefined) this.#directions[direction] = (this.#directions[direction] ?? 0) + 1;
		this.#days.set(date, (this.#days.get(date) ?? 0) + 1);
		this.#gave += entry.fields?.gave?.length ?? 0;
		this.#got += entry.fields?.got?.length ?? 0;
		for (const kind of resultsIn(touch)) {
			const key = `${kind} ${source.path} ${source.line}`;
			if (this.#told.has(key)) continue;
			this.#told.add(key);
			this.#results[kind].push({ contact, date, text: touch.summary, source });
		}
	}

	#relation(relation: string, touches: number): void {
		if (touches === 0) return;
		const known = this.#relations.get(fold(relation));
		if (known === undefined) this.#relations.set(fold(relation), { relation, touches });
		else known.touches += touches;
	}

	numbers(): ReviewNumbers {
		const byDate = (one: ReviewLine, other: ReviewLine): number => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0);
		for (const kind of RESULT_KINDS) this.#results[kind].sort(byDate);
		return {
			range: this.range,
			active: this.#active,
			touches: this.#touches,
			byChannel: this.#channels,
			byDirection: this.#directions,
			byRelation: [...this.#relations.values()].sort((a, b) => b.touches - a.touches || (a.relation < b.relation ? -1 : 1)).map(({ relation, touches }) => [relation, touches] as const),
			byDay: new Map([...this.#days].sort(([a], [b]) => (a < b ? -1 : 1))),
			gave: this.#gave,
			got: this.#got,
			key: { all: this.#keys, touched: this.#keysTouched },
			fresh: this.#fresh,
			lost: this.#lost,
			results: this.#results,
			planned: { due: this.#due, done: this.#done },
		};
	}
}

/** What is noted in two places (the own note and the daily note) is one touch: of a day and channel the first counts, and of a day without any channel one. */
function touchesOnce(interactions: readonly Interaction[]): readonly Interaction[] {
	const named = new Set(interactions.filter(({ channel }) => channel !== undefined).map(({ date }) => date));
	const seen = new Set<string>();
	return interactions.filter(({ date, channel }) => {
		if (channel === undefined && named.has(date)) return false;
		const key = `${date} ${channel ?? ""}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** Whether twice the rhythm went by after some touch without another one, and the day it did lies in the range. */
function isLost({ interactions }: Timeline, { interval }: Cadence, { from, to }: DayRange): boolean {
	const last = interactions.filter(({ date }) => date <= to).at(-1)?.date;
	if (last === undefined) return false;
	const lostOn = addSpan(addSpan(last, interval.max), interval.max);
	return from <= lostOn && lostOn <= to;
}
