import type { IsoDate, YearlessDate } from "../../dates";
import { buildEntry, type EntryParts } from "../entries/build-entry";
import { readLeadingDay, type EntryContext } from "../entries/entry-context";
import { taskState } from "../entries/read-tasks";
import { readTableLog } from "../entries/table-log";
import { offsetOfHeading, walkLines, type LineVisitor } from "../entries/walk-lines";
import { exactly } from "../exactly";
import { onLines } from "../links";
import type { Heading, ListItem, Table } from "../markdown";
import type { Channel, Entry, Link, TextLine } from "../model";

/** A heading or item that further lines stand below. */
interface Above {
	readonly day: IsoDate | YearlessDate;
	/** Whether the day is its own, or of something above, and not the note's. */
	readonly ownDay: boolean;
	readonly touch: boolean;
	/** Where it is of somebody, or of a day: takes the lines below that link to nobody. */
	readonly more: TextLine[] | null;
	/** Last line of an item. */
	readonly endLine: number;
	/** Level of a heading. */
	readonly level: number;
}

/** A line that may be evidence. */
interface Line {
	readonly line: number;
	readonly content: string;
	/** Offset of the content in the text of the note, -1 where it is nowhere in one piece. */
	readonly offset: number;
	readonly mayHaveDay: boolean;
	readonly task?: Entry["task"] | undefined;
}

/**
 * The lines of a dated note as entries (NOTE-FORMAT §2): each line with links, with what stands below it and links to nobody;
 * and each other line, which then speaks of all participants. A line of the note's own day without links is no further touch:
 * the note itself is the event. `channel` is what the note is of; it holds for lines that name none.
 */
export function readDatedEntries(context: EntryContext, noteDay: IsoDate, channel: Channel | undefined): readonly Entry[] {
	const reader = new DatedNoteReader(context, noteDay);
	walkLines(context.note, reader);
	return exactly(reader.found.map((entry) => withChannel("summary" in entry ? entry : buildEntry(context, entry), channel)));
}

class DatedNoteReader implements LineVisitor {
	readonly found: (Entry | EntryParts)[] = [];
	private readonly sections: Above[] = [];
	private items: Above[] = [];

	constructor(
		private readonly context: EntryContext,
		private readonly noteDay: IsoDate,
	) {}

	line(line: number): void {
		while (this.items.length > 0 && (this.items[this.items.length - 1]?.endLine ?? 0) < line) this.items.pop();
	}

	heading(heading: Heading): void {
		const { line, text: content, level } = heading;
		if (heading.nested) {
			this.read({ line, content, offset: -1, mayHaveDay: false });
			return;
		}
		this.items = [];
		while (this.sections.length > 0 && (this.sections[this.sections.length - 1]?.level ?? 0) >= level) this.sections.pop();
		const offset = offsetOfHeading(this.context.note, heading);
		// A heading that is of nobody and of no day of its own says what stands below it.
		const leading = readLeadingDay(this.context, content, line);
		const isEvidence = this.linksOn(line).length > 0 || (leading !== null && leading.day !== this.noteDay);
		this.sections.push({ ...(isEvidence ? this.read({ line, content, offset, mayHaveDay: true }) : this.inherited()), endLine: 0, level });
	}

	item(item: ListItem): void {
		const task = item.task === null ? undefined : taskState(item.task);
		const above = this.read({ line: item.line, content: item.text, offset: item.start, mayHaveDay: true, task });
		this.items.push({ ...above, endLine: item.endLine, level: 0 });
	}

	table(table: Table): void {
		const { text } = this.context.note.scan;
		const dated = readTableLog(this.context, table, null);
		this.found.push(...dated);
		const datedLines = new Set(dated.map((entry) => entry.line));
		for (const { line, start, end } of table.rows) {
			if (!datedLines.has(line)) this.read({ line, content: text.slice(start, end), offset: start, mayHaveDay: false });
		}
	}

	text(line: number): void {
		const { note } = this.context;
		this.read({ line, content: note.scan.lines.text(line).trim(), offset: note.lineStart(line), mayHaveDay: false });
	}

	private linksOn(line: number): readonly Link[] {
		return onLines(this.context.bodyLinks, line, line);
	}

	private inherited(): Omit<Above, "endLine" | "level"> {
		const above = this.items[this.items.length - 1] ?? this.sections[this.sections.length - 1];
		return above ?? { day: this.noteDay, ownDay: false, touch: true, more: null };
	}

	/** Reads a line into an entry of its own or the one that it belongs to; gives what holds for the lines below. */
	private read({ line, content, offset, mayHaveDay, task }: Line): Omit<Above, "endLine" | "level"> {
		const { note } = this.context;
		const above = this.inherited();
		const links = this.linksOn(line);
		const leading = mayHaveDay ? readLeadingDay(this.context, content, line) : null;
		// A journal's own day above its lines says nothing new.
		const day = leading?.day ?? above.day;
		const hasOwnDay = leading !== null && day !== this.noteDay;
		if (links.length === 0 && !hasOwnDay && task === undefined && above.more !== null) {
			above.more.push({ line, text: note.lineText(line) });
			return above;
		}
		const ownDay = leading === null ? above.ownDay : hasOwnDay;
		const touch = !note.scan.lines.quoted(line) && (task === undefined ? above.touch : task === "done");
		if (links.length === 0 && !WORD.test(content)) return { day, ownDay, touch, more: null };
		const isTouch = touch && (links.length > 0 ? links.some((link) => link.form !== "embed") : ownDay);
		const more: TextLine[] = [];
		this.found.push({ day, line, content, offset, from: leading?.length ?? behindTime(content), touch: isTouch, ofLife: false, task, more });
		return { day, ownDay, touch, more: links.length > 0 || hasOwnDay ? more : null };
	}
}

const TIME = /^[*_`[(]{0,2}\d{1,2}:\d{2}(?:[\s–-]{1,3}\d{1,2}:\d{2})?[*_`\])]{0,2}/;

/** Index behind a time of day that a line of a journal starts with. */
function behindTime(content: string): number {
	return TIME.exec(content)?.[0].length ?? 0;
}

/** A line of marks alone says nothing. */
const WORD = /[\p{L}\p{N}]/u;

function withChannel(entry: Entry, channel: Channel | undefined): Entry {
	return channel === undefined || entry.channel !== undefined || !entry.touch ? entry : { ...entry, channel };
}
