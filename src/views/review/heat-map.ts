import { addDays, differenceInCalendarDays, weekday, type IsoDate } from "../../core/dates";
import type { DayRange } from "../../core/review";

export interface HeatCell {
	readonly day: IsoDate;
	readonly touches: number;
	/** Column: week of the range; row: 0 for Monday. */
	readonly week: number;
	readonly row: number;
	/** 0 for none, 1..4 by quarters of the busiest day. */
	readonly level: 0 | 1 | 2 | 3 | 4;
}

/** A calendar of a range, a column a week, Monday on top. */
export function heatMap({ from, to }: DayRange, byDay: ReadonlyMap<IsoDate, number>): readonly HeatCell[] {
	const busiest = Math.max(1, ...byDay.values());
	const start = addDays(from, -mondayBased(from));
	const cells: HeatCell[] = [];
	for (let day = from; day <= to; day = addDays(day, 1)) {
		const touches = byDay.get(day) ?? 0;
		const level = touches === 0 ? 0 : (Math.min(4, Math.max(1, Math.ceil((4 * touches) / busiest))) as HeatCell["level"]);
		cells.push({ day, touches, week: Math.floor(differenceInCalendarDays(day, start) / 7), row: mondayBased(day), level });
	}
	return cells;
}

/** 0 for Monday to 6 for Sunday. */
function mondayBased(day: IsoDate): number {
	return weekday(day) - 1;
}
