import { differenceInCalendarDays, type IsoDate } from "../core/dates";
import type { DraftWords } from "../core/drafts";
import type { FollowUp, Greeting } from "../core/schedule";
import type { DayWords } from "./days";
import type { Messages } from "./messages";
import { lengthInWords } from "./spans";

/** When a follow-up is due. */
export function followUpWhenWords(
	{ followups: { when }, time }: Messages, days: DayWords, { state, dueFrom, dueBy, done }: Pick<FollowUp, "state" | "dueFrom" | "dueBy" | "done">, today: IsoDate,
): string {
	if (state === "done") return when.done(days.day(done ?? today, today));
	if (dueBy === undefined) return when.any;
	if (state === "late") return when.past(lengthInWords(time, differenceInCalendarDays(today, dueBy)));
	if (dueBy === today) return when.today;
	if (state === "upcoming" && dueFrom !== undefined && dueFrom !== dueBy) return when.between(days.day(dueFrom, today), days.day(dueBy, today));
	return when.by(days.day(dueBy, today));
}

export function followUpAfterWords({ followups }: Messages, days: DayWords, { event }: Pick<FollowUp, "event">, today: IsoDate): string {
	return event === undefined ? "" : followups.after(followups.events[event.kind], days.day(event.date, today));
}

/** What an occasion is called, with the age or the count of years where it is known. */
export function occasionName({ followups: { occasions } }: Messages, { kind, label, years }: Pick<Greeting, "kind" | "label" | "years">): string {
	const name = kind === "holiday" ? (wordOf(occasions.holidays, label) ?? label) : label === "" ? occasions.kinds[kind] : capitalised(label);
	if (years === undefined || years === 0) return name;
	return kind === "birthday" ? occasions.age(name, years) : occasions.years(name, years);
}

export function occasionWords(messages: Messages, days: DayWords, occasion: Pick<Greeting, "kind" | "label" | "years" | "date">, today: IsoDate): string {
	return messages.followups.occasions.when(occasionName(messages, occasion), days.relativeDay(occasion.date, today));
}

export function draftWords({ drafts: { events, occasions } }: Messages, days: DayWords, today: IsoDate): DraftWords {
	return {
		events,
		occasion: ({ kind, label }) => {
			switch (kind) {
				case "birthday":
				case "anniversary":
					return occasions[kind];
				case "important":
					return occasions.important(label);
				case "holiday":
					return wordOf(occasions.holidays, label) ?? occasions.holiday(label);
			}
		},
		day: (date) => days.day(date, today),
	};
}

function wordOf(words: Readonly<Record<string, string>>, name: string): string | undefined {
	return Object.hasOwn(words, name) ? words[name] : undefined;
}

function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
