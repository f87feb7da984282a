import type { IsoDate } from "../core/dates";
import { roundedLength } from "./spans";

export interface DayWords {
	/** "12 May", with the year where it is not this year's: "12 May 2025". */
	readonly day: (date: IsoDate, today: IsoDate) => string;
	/** "12 May 2026". */
	readonly fullDay: (date: IsoDate) => string;
	/** "today", "yesterday", "3 weeks ago", "in 2 days". */
	readonly relativeDay: (date: IsoDate, today: IsoDate) => string;
	/** "Thu". */
	readonly weekday: (date: IsoDate) => string;
}

const MS_A_DAY = 86_400_000;

/** Midnight UTC of the day: formatted in UTC again, so that no zone shifts it. */
function utc(date: IsoDate): number {
	return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

/** Days in a language's own form. `locale` also sets their order: "en-GB" says 12 May, "en-US" says May 12. */
export function dayWords(locale: string): DayWords {
	const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
	const short = formatter({ day: "numeric", month: "short" });
	const long = formatter({ day: "numeric", month: "short", year: "numeric" });
	const weekday = formatter({ weekday: "short" });
	const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
	return {
		day: (date, today) => (date.slice(0, 4) === today.slice(0, 4) ? short : long).format(utc(date)),
		fullDay: (date) => long.format(utc(date)),
		relativeDay: (date, today) => {
			const days = Math.round((utc(date) - utc(today)) / MS_A_DAY);
			const [amount, unit] = roundedLength(Math.abs(days));
			return relative.format(days < 0 ? -amount : amount, unit);
		},
		weekday: (date) => weekday.format(utc(date)),
	};
}
