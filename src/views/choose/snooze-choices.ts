import { addDays, windowAfter, type DateOrder, type IsoDate } from "../../core/dates";
import { needsAction, type Cadence, type Status } from "../../core/schedule";
import { fold } from "../../core/text";
import type { Translator } from "../../i18n";
import { readDay } from "../log/read-day";
import { fitting, type Choice } from "./choice-modal";

export interface SnoozeFacts {
	readonly status: Status;
	readonly cadence: Pick<Cadence, "interval"> | null;
	readonly today: IsoDate;
	readonly order: DateOrder;
}
/** Null wakes up. */
export type SnoozeChoice = Choice<IsoDate | null>;

/** When the next window opens if this one is let go: counted from today, or from the opening that is still to come. */
export function nextWindow({ status, cadence, today }: SnoozeFacts): IsoDate | null {
	if (cadence === null || status.kind === "no-cadence") return null;
	const base = needsAction(status, today) || status.dueFrom === undefined || status.dueFrom < today ? today : status.dueFrom;
	return windowAfter(base, cadence.interval).dueFrom;
}

/** Tomorrow, a week, the next window, or a day in one's own words. */
export async function snoozeChoices(query: string, facts: SnoozeFacts, t: Translator): Promise<readonly SnoozeChoice[]> {
	const { snooze, log } = t.messages.daily;
	const { today, order, status } = facts;
	const inWords = (date: IsoDate): string => log.day(t.weekday(date), t.fullDay(date), t.relativeDay(date, today));
	const until = (date: IsoDate, text: string): SnoozeChoice => ({ value: date, text, note: inWords(date) });
	const window = nextWindow(facts);
	const listed: readonly SnoozeChoice[] = [
		...(status.kind === "snoozed" ? [{ value: null, text: snooze.wake, note: "" }] : []),
		until(addDays(today, 1), snooze.tomorrow),
		until(addDays(today, 7), snooze.week),
		...(window === null || window <= addDays(today, 7) ? [] : [until(window, snooze.nextWindow)]),
	];
	if (query.trim() === "") return listed;
	const typed = await readDay(query, { today, order, looking: "ahead" });
	const own = typed.kind === "day" && typed.date > today ? [until(typed.date, snooze.thisDay)] : [];
	return [...own, ...fitting(listed, query, fold)];
}
