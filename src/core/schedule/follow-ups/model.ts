import type { IsoDate } from "../../dates";
import type { Source } from "../../notes";
import type { RuleSource } from "../../policy";
import type { EventKind } from "../../vocabulary";

export const FOLLOW_UP_KINDS = ["task", "next", "thank-you", "first-follow-up", "event-rule"] as const;
/**
 * What a follow-up comes from: an open task about the contact, a `next::` field, or a rule of a knowledge page that counts
 * from an event. Of those, `thank-you` asks for thanks, `first-follow-up` is the earliest to be written again after the event.
 */
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

export const FOLLOW_UP_STATES = ["late", "open", "upcoming", "done"] as const;
/**
 * `upcoming`: its day or window is still to come; `open`: today is in its window, or it has none; `late`: its last day has
 * passed; `done`: what the rule asks for was done.
 */
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** Something to do for a contact, beside the cadence. */
export interface FollowUp {
	readonly kind: FollowUpKind;
	/** What is to be done, plain text: the task, the field's value, what the rule asks for. */
	readonly what: string;
	/** The first day that it fits on; absent where it can be done at once. */
	readonly dueFrom?: IsoDate;
	/** The last day that it is in time on; absent where it has none. */
	readonly dueBy?: IsoDate;
	readonly state: FollowUpState;
	/** The line of the task, of the field, or of the event. */
	readonly source: Source;
	/** The rule that asks for it. */
	readonly rule?: RuleSource;
	/** What the rule counts from. */
	readonly event?: { readonly kind: EventKind; readonly date: IsoDate };
	/** Day on which it was done. */
	readonly done?: IsoDate;
}

/** Where a window stands on a day. A day without window counts as its own first and last day. */
export function stateOf({ dueFrom, dueBy }: Pick<FollowUp, "dueFrom" | "dueBy">, today: IsoDate): Exclude<FollowUpState, "done"> {
	if (dueBy !== undefined && today > dueBy) return "late";
	const first = dueFrom ?? dueBy;
	return first !== undefined && today < first ? "upcoming" : "open";
}
