import { approximateDays, differenceInCalendarDays, type IsoDate } from "../dates";
import type { Importance } from "../notes";
import type { Cadence, Status } from "./model";

/** How much more a day past the window weighs. */
const IMPORTANCE_WEIGHTS: Readonly<Record<Importance, number>> = { key: 2, normal: 1, supporting: 0.5 };
/** Length that days past a stated next contact are measured by where the contact has no cadence: a month. */
const DEFAULT_DAYS = 30.44;
/** A due contact is always less urgent than the least overdue one, also where numbers are shown with few digits. */
const DUE_SCALE = 0.0004;
const LEAST_OVERDUE = 0.001;
const MAX_DAYS = 3652;

/**
 * How urgent a contact is (NOTE-FORMAT §5): days past the window ÷ the length of the cadence (its `max`, in days), times
 * the weight of the importance. A month late is once too much for a monthly contact, and a twelfth of it for a yearly one.
 * Within the window a tiny value grows from its first to its last day, so that due contacts follow the overdue ones, those
 * that have waited longest first. Otherwise 0.
 */
export function urgencyOf(status: Status, today: IsoDate, cadence: Pick<Cadence, "interval"> | null, importance: Importance = "normal"): number {
	if (status.kind !== "overdue" && status.kind !== "due" && status.kind !== "never-contacted") return 0;
	const { dueFrom, dueBy } = status;
	const weight = IMPORTANCE_WEIGHTS[importance];
	const late = differenceInCalendarDays(today, dueBy);
	if (late > 0) return Math.max(LEAST_OVERDUE, (late / lengthOf(cadence)) * weight);
	if (today < dueFrom) return 0;
	const through = (differenceInCalendarDays(today, dueFrom) + 1) / (differenceInCalendarDays(dueBy, dueFrom) + 1);
	return through * weight * DUE_SCALE;
}

function lengthOf(cadence: Pick<Cadence, "interval"> | null): number {
	const days = cadence === null ? DEFAULT_DAYS : approximateDays(cadence.interval.max);
	return Math.min(MAX_DAYS, Math.max(1, Number.isFinite(days) ? days : DEFAULT_DAYS));
}
