import type { IsoDate, YearlessDate } from "../../dates";
import { buildEntry, type EntryParts } from "../entries/build-entry";
import { readLeadingDay, type EntryContext } from "../entries/entry-context";
import { taskState } from "../entries/read-tasks";
import { readTableLog } from "../entries/table-log";
import { onLines } from "../links";
import type { ListItem } from "../markdown";
import type { Channel, Entry, Link, TextLine } from "../model";

/** A line that others may belong to. */
interface Owner {
	readonly day: IsoDate | YearlessDate;
	/** Whether the day is its own, not the note's. */
	readonly ownDay: boolean;
	/** Where it links to somebody: what is nested below it without links is said of them. */
	readonly more: TextLine[] | null;
	/** Last line that belongs to it. */
	readonly endLine: number;
	/** Level of the heading; null for a list item. */
	readonly level: number | null;
	readonly touch: boolean;
}

/**
 * The lines of a dated note as entries (NOTE-FORMAT §2): each line with links, with what is nested below it and links to nobody;
 * and each other line, which then speaks of all participants. A line of the note's own day without links is no further touch:
 * the note itself is the event.
 */
export function readDatedEntries(context: EntryContext, noteDay: IsoDate, channel: Channel | undefined): readonly Entry[] {
	const { note, bodyLinks } = context;
	const { lines, headings, items, tables } = note.scan;
	const found: (Entry | EntryParts)[] = [];
	let sections: Owner[] = [];
	let owners: Owner[] = [];
	let nextHeading = 0;
	let nextItem = 0;
	let nextTable = 0;

	const read = (content: string, offset: number, line: number, endLine: number, level: number | null, item: ListItem | null): void => {
		const owner = owners[owners.length - 1] ?? sections[sections.length - 1];
		const leading = level === null && item === null ? null : readLeadingDay(context, content, line);
		const links = onLines(bodyLinks, line, line).filter((link) => link.place !== "property");
		const day = leading?.day ?? owner?.day ?? noteDay;
		const ownDay = leading !== null || (owner?.ownDay ?? false);
		const task = item === null || item.task === null ? undefined : taskState(item.task);
		const touch = !lines.quoted(line) && (task === undefined ? (owner?.touch ?? true) : task === "done");
		let more: TextLine[] | null = null;
		if (links.length === 0 && leading === null && task === undefined && owner !== undefined && owner.more !== null && level === null) {
			owner.more.push({ line, text: note.lineText(line) });
			more = owner.more;
		} else if (WORD.test(content) || links.length > 0) {
			const own: TextLine[] = [];
			const isTouch = touch && (links.length > 0 ? !links.every((link) => link.form === "embed") : ownDay);
			if (level === null || links.length > 0 || leading !== null) {
				found.push({ day, line, content, offset, from: leading?.length ?? behindTime(content), touch: isTouch, task, more: own });
				if (links.length > 0 || leading !== null) more = own;
			}
		}
		const next: Owner = { day, ownDay, more, endLine, level, touch };
		if (level !== null) sections.push(next);
		else if (item !== null) owners.push(next);
	};

	for (let line = lines.first; line <= lines.last; line += 1) {
		const kind = lines.kind(line);
		while (owners.length > 0 && (owners[owners.length - 1]?.endLine ?? 0) < line) owners.pop();
		if (kind === "heading") {
			while (nextHeading < headings.length && (headings[nextHeading]?.line ?? 0) < line) nextHeading += 1;
			const heading = headings[nextHeading];
			if (heading?.line !== line) continue;
			if (heading.nested) {
				read(heading.text, -1, line, line, null, null);
				continue;
			}
			owners = [];
			sections = sections.filter((section) => (section.level ?? 0) < heading.level);
			read(heading.text, note.scan.text.indexOf(heading.text, heading.start), line, lines.last, heading.level, null);
		} else if (kind === "item") {
			while (nextItem < items.length && (items[nextItem]?.line ?? 0) < line) nextItem += 1;
			while (items[nextItem + 1]?.line === line) nextItem += 1;
			const item = items[nextItem];
			if (item?.line === line) read(item.text, item.start, line, item.endLine, null, item);
		} else if (kind === "table") {
			while (nextTable < tables.length && (tables[nextTable]?.endLine ?? 0) < line) nextTable += 1;
			const table = tables[nextTable];
			if (table === undefined || table.line > line) continue;
			const dated = readTableLog(context, table);
			found.push(...dated);
			const datedLines = new Set(dated.map((entry) => entry.line));
			for (const row of table.rows) if (!datedLines.has(row.line)) read(note.scan.text.slice(row.start, row.end), row.start, row.line, row.line, null, null);
			line = table.endLine;
		} else if (kind === "text" || kind === "callout") read(lines.text(line).trim(), note.lineStart(line), line, line, null, null);
	}
	return found.map((entry) => withChannel("summary" in entry ? entry : buildEntry(context, entry), channel));
}

/** Index behind a time of day that a line of a journal starts with. */
function behindTime(content: string): number {
	return TIME.exec(content)?.[0].length ?? 0;
}
const TIME = /^[*_`[(]{0,2}\d{1,2}:\d{2}(?:[\s–-]{1,3}\d{1,2}:\d{2})?[*_`\])]{0,2}/;

/** A line of marks alone says nothing. */
const WORD = /[\p{L}\p{N}]/u;

/** What a note is of ("call") holds for its lines about somebody, unless they name a channel of their own. */
function withChannel(entry: Entry, channel: Channel | undefined): Entry {
	return channel === undefined || entry.channel !== undefined || !entry.touch ? entry : { ...entry, channel };
}

/** Whether a link leads to another note. */
export function leadsSomewhere(link: Link): boolean {
	return link.target !== "";
}
