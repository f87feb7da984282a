import type { IsoDate } from "../../core/dates";
import type { LogEntry } from "../../core/edits";
import { CHANNELS, type Channel, type Direction, type NotePath } from "../../core/notes";
import { readDay, type DayContext, type DayText } from "./read-day";

/** A contact as the form shows it. */
export interface Person {
	readonly path: NotePath;
	readonly name: string;
	/** Relation and company, to tell namesakes apart. */
	readonly about: string;
	/** The channel of the last touch, which the next one probably takes. */
	readonly channel?: Channel;
}

/** What the fields hold while the user types. */
export interface LogDraft {
	readonly people: readonly Person[];
	readonly day: string;
	/** Null until the user chooses one: the last channel of the first person counts then. */
	readonly channel: Channel | "" | null;
	readonly direction: Direction | "";
	readonly about: string;
	readonly gave: string;
	readonly got: string;
	readonly asked: string;
	readonly next: string;
	readonly nextDay: string;
}
/** The fields that are plain texts. */
export type TextField = "about" | "gave" | "got" | "asked" | "next";

export function emptyDraft(people: readonly Person[]): LogDraft {
	return { people, day: "", channel: null, direction: "", about: "", gave: "", got: "", asked: "", next: "", nextDay: "" };
}

export function channelOf({ channel, people }: Pick<LogDraft, "channel" | "people">): Channel | "" {
	return channel ?? people[0]?.channel ?? "";
}

export function isChannel(value: string): value is Channel {
	return CHANNELS.some((channel) => channel === value);
}

export type LogProblem = "nobody" | "day-ahead" | "day-past" | Extract<DayText, { kind: "unreadable" }>["why"];
/** What is wrong, and at which field. */
export interface LogFault {
	readonly field: "people" | "day" | "nextDay";
	readonly problem: LogProblem;
}
export type LogAnswer = { readonly kind: "ready"; readonly people: readonly NotePath[]; readonly entry: LogEntry } | ({ readonly kind: "fault" } & LogFault);

/** The day of the touch: today unless another one is typed. A touch cannot lie ahead. */
export async function readTouchDay(typed: string, context: Omit<DayContext, "looking">): Promise<IsoDate | LogProblem> {
	const read = await readDay(typed, { ...context, looking: "back" });
	if (read.kind === "empty") return context.today;
	if (read.kind === "unreadable") return read.why;
	return read.date > context.today ? "day-ahead" : read.date;
}

/** The day of the next step, null where none is typed. */
export async function readNextDay(typed: string, context: Omit<DayContext, "looking">): Promise<IsoDate | LogProblem | null> {
	const read = await readDay(typed, { ...context, looking: "ahead" });
	if (read.kind === "empty") return null;
	if (read.kind === "unreadable") return read.why;
	return read.date < context.today ? "day-past" : read.date;
}

export function isProblem(read: IsoDate | LogProblem): read is LogProblem {
	return !/^\d/.test(read);
}

/** What the form asks for, once everything in it can be read. */
export async function answerOf(draft: LogDraft, context: Omit<DayContext, "looking">): Promise<LogAnswer> {
	if (draft.people.length === 0) return { kind: "fault", field: "people", problem: "nobody" };
	const date = await readTouchDay(draft.day, context);
	if (isProblem(date)) return { kind: "fault", field: "day", problem: date };
	const nextDate = await readNextDay(draft.nextDay, context);
	if (nextDate !== null && isProblem(nextDate)) return { kind: "fault", field: "nextDay", problem: nextDate };
	const channel = channelOf(draft);
	const said = (name: Exclude<TextField, "next">): Partial<LogEntry> => (draft[name].trim() === "" ? {} : { [name]: draft[name].trim() });
	const entry: LogEntry = {
		date,
		...(channel === "" ? {} : { channel }),
		...(draft.direction === "" ? {} : { direction: draft.direction }),
		...said("about"),
		...said("gave"),
		...said("got"),
		...said("asked"),
		...(draft.next.trim() === "" && nextDate === null ? {} : { next: { text: draft.next.trim(), ...(nextDate === null ? {} : { date: nextDate }) } }),
	};
	return { kind: "ready", people: draft.people.map(({ path }) => path), entry };
}
