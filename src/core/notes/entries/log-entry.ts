import type { IsoDate, YearlessDate } from "../../dates";
import type { Channel, Direction, Entry, Link, TextLine } from "../model";

/** What an entry may have besides. */
export interface FurtherParts {
	readonly channel: Channel | undefined;
	readonly direction: Direction | undefined;
	readonly fields: Entry["fields"] | undefined;
	readonly links: readonly Link[];
	readonly more: readonly TextLine[];
	readonly task: Entry["task"] | undefined;
}

/**
 * An entry; absent members are not there at all. A class, because its instances hold their members within themselves: entries
 * are what a vault has most of.
 */
export class LogEntry implements Entry {
	declare readonly channel?: Channel;
	declare readonly direction?: Direction;
	declare readonly fields?: NonNullable<Entry["fields"]>;
	declare readonly links?: readonly Link[];
	declare readonly more?: readonly TextLine[];
	declare readonly task?: NonNullable<Entry["task"]>;

	constructor(
		readonly day: IsoDate | YearlessDate,
		readonly line: number,
		readonly text: string,
		readonly summary: string,
		readonly touch: boolean,
		further: FurtherParts,
	) {
		if (further.channel !== undefined) this.channel = further.channel;
		if (further.direction !== undefined) this.direction = further.direction;
		if (further.fields !== undefined) this.fields = further.fields;
		if (further.links.length > 0) this.links = further.links;
		if (further.more.length > 0) this.more = further.more;
		if (further.task !== undefined) this.task = further.task;
	}
}
