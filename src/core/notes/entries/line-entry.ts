import type { IsoDate, YearlessDate } from "../../dates";
import type { Channel, Direction, Entry, Link, TextLine } from "../model";
import { COLUMN_BITS, type LogSource } from "./log-source";

const COLUMN = (1 << COLUMN_BITS) - 1;
const NO_LINES: readonly number[] = [];

/** Where the text of an entry stands: columns of its line's trimmed text. */
interface EntryColumns {
	readonly base: number;
	/** Behind the date. */
	readonly from: number;
	readonly end: number;
}

/**
 * An entry that knows where it stands, and reads the rest from there when somebody asks. Entries are what a vault has most of, and most of
 * them are asked for nothing but their day.
 */
export class LineEntry {
	declare readonly task?: NonNullable<Entry["task"]>;
	readonly #source: LogSource;
	readonly #start: number;
	readonly #end: number;
	/** The further lines; the number of them where they follow the first without a gap. */
	readonly #more: number | readonly number[];

	constructor(
		source: LogSource,
		readonly day: IsoDate | YearlessDate,
		readonly line: number,
		/** Settled when the entry is complete: it may depend on its words. */
		public touch: boolean,
		columns: EntryColumns,
		more: readonly number[],
		task: Entry["task"] | undefined,
	) {
		this.#source = source;
		this.#start = (columns.base << COLUMN_BITS) | columns.from;
		this.#end = columns.end;
		this.#more = more.length === 0 ? 0 : more[more.length - 1] === line + more.length ? more.length : more.slice();
		if (task !== undefined) this.task = task;
	}

	get text(): string {
		return this.#source.text(this.line);
	}

	get summary(): string {
		return this.#read().summary;
	}

	get channel(): Channel | undefined {
		return this.#read().channel;
	}

	get direction(): Direction | undefined {
		return this.#read().direction;
	}

	get fields(): Entry["fields"] | undefined {
		return this.#source.fieldsOn(this.line, this.#lines());
	}

	get links(): readonly Link[] | undefined {
		return this.#source.linksOn(this.line, this.#more);
	}

	get more(): readonly TextLine[] | undefined {
		return this.#more === 0 ? undefined : this.#source.textLines(this.#lines());
	}

	#lines(): readonly number[] {
		const more = this.#more;
		if (typeof more !== "number") return more;
		if (more === 0) return NO_LINES;
		const lines: number[] = [];
		for (let count = 1; count <= more; count += 1) lines.push(this.line + count);
		return lines;
	}

	#read(): ReturnType<LogSource["touchOf"]> {
		return this.#source.touchOf(this, this.#start >> COLUMN_BITS, this.#start & COLUMN, this.#end);
	}
}
