import { addDays, approximateDays, differenceInCalendarDays, type IsoDate } from "../dates";
import type { NotePath } from "../notes";
import type { AgendaRow } from "../agenda";
import { timelineOf } from "../timeline";
import type { Snapshot } from "../vault-index";
import type { DriftingTie, Review, ReviewSpan } from "./model";
import { numbersOf, type ReviewedContact } from "./numbers-of";

/**
 * The review of a period. `rowOf` gives the agenda's row of a contact, for its cadence.
 * Paused contacts count as active where they were touched, but are never drifting.
 */
export function reviewOf(snapshot: Snapshot, span: ReviewSpan, today: IsoDate, rowOf: (path: NotePath) => Pick<AgendaRow, "cadence" | "status"> | undefined): Review {
	const contacts: ReviewedContact[] = [];
	const drifting: DriftingTie[] = [];
	for (const parcel of snapshot.contacts.values()) {
		const row = rowOf(parcel.path);
		const isPaused = row?.status.kind === "paused";
		const contact = { parcel, timeline: timelineOf(snapshot, parcel.path, today), cadence: isPaused ? null : (row?.cadence ?? null) };
		contacts.push(contact);
		const tie = driftOf(contact, span.range.to);
		if (tie !== null) drifting.push(tie);
	}
	return {
		span,
		now: numbersOf(contacts, span.range),
		before: numbersOf(contacts, span.before),
		drifting: drifting.sort((one, other) => slowness(other) - slowness(one) || (one.contact < other.contact ? -1 : 1)),
	};
}

/** A year back: rhythms of years are judged by their last gap alone. */
const LOOK_BACK = 365;
/** A tenth over the rhythm is no drift. */
const TOLERANCE = 1.1;

function driftOf({ parcel, timeline, cadence }: ReviewedContact, day: IsoDate): DriftingTie | null {
	if (cadence === null) return null;
	const days = [...new Set(timeline.interactions.map(({ date }) => date))].filter((date) => date <= day);
	const last = days.at(-1);
	if (last === undefined) return null;
	const recent = days.filter((date) => date >= addDays(day, -LOOK_BACK));
	const first = recent[0] ?? last;
	const gaps = recent.length <= 1 ? 1 : recent.length - 1;
	const silence = differenceInCalendarDays(day, last);
	const between = differenceInCalendarDays(last, first) / gaps;
	// The silence that goes on counts as a gap once it is longer than the others.
	const meanGap = recent.length <= 1 ? silence : silence > between ? (between * gaps + silence) / (gaps + 1) : between;
	const limit = approximateDays(cadence.interval.max);
	return meanGap > limit * TOLERANCE ? { contact: parcel.path, meanGap: Math.round(meanGap), interval: cadence.interval } : null;
}

function slowness({ meanGap, interval }: DriftingTie): number {
	return meanGap / Math.max(1, approximateDays(interval.max));
}
