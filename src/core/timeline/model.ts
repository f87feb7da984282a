import type { IsoDate } from "../dates";
import type { Channel, Direction, Entry, NotePath, Source, TaskFact } from "../notes";

/** A dated touch with a contact, wherever it was written. */
export interface Interaction {
	readonly date: IsoDate;
	readonly channel?: Channel;
	readonly direction?: Direction;
	readonly summary: string;
	readonly source: Source;
	/** What was written, with its fields and further lines. */
	readonly entry: Entry;
	/** True where it stands in the contact's own note. */
	readonly own: boolean;
}

/** Everything dated that the vault says about one contact. Each list is in time order, oldest first. */
export interface Timeline {
	/** Touches up to and including today. */
	readonly interactions: readonly Interaction[];
	/** Dated entries that are no touch but say something (open tasks with a date, lines without contact). */
	readonly remarks: readonly Interaction[];
	/** Dated in the future: plans. */
	readonly plans: readonly Interaction[];
	/** Tasks about the contact, open ones first. */
	readonly tasks: readonly (TaskFact & { readonly path: NotePath })[];
	readonly last: { readonly date: IsoDate; readonly channel?: Channel; readonly source: Source } | null;
}
