import { readDate, readLeadingDate, type IsoDate } from "../../dates";
import { looseKey } from "../../text";
import { exactly } from "../exactly";
import { onLines } from "../links";
import type { ListItem } from "../markdown";
import type { Link, TaskFact } from "../model";
import type { NoteText } from "../note-text";

/** What the character of a task box means; characters of other meanings (`/` in progress, `>` deferred, `!`) are open tasks. */
export function taskState(mark: string): TaskFact["state"] {
	if (mark === "x" || mark === "X" || mark === "х" || mark === "Х" || mark === "✓" || mark === "✔") return "done";
	return mark === "-" || mark === "~" ? "cancelled" : "open";
}

/** The state of an item that is a task, and whether nothing is open about it: what is nested in an open task is still to come. */
export function taskOf(note: NoteText, item: ListItem): { readonly task: TaskFact["state"] | undefined; readonly done: boolean } {
	const task = item.task === null ? undefined : taskState(item.task);
	if (task !== undefined) return { task, done: task === "done" };
	for (let index = item.parent; index >= 0; ) {
		const parent = note.scan.items[index];
		if (parent === undefined) break;
		if (parent.task !== null) return { task, done: taskState(parent.task) === "done" };
		index = parent.parent;
	}
	return { task, done: true };
}

const DUE_MARKS = ["📅", "📆", "🗓", "⏳", "⌛", "🛫"];
const DONE_MARKS = ["✅"];
const DUE_KEYS = new Set(["due", "duedate", "deadline", "scheduled", "start", "срок", "дедлайн", "до", "когда"].map(looseKey));
const DONE_KEYS = new Set(["completion", "completed", "done", "выполнено", "сделано"].map(looseKey));

/** The tasks of a note, outside quotes. `wanted` chooses by the links of the task and of what is nested in it. */
export function readTasks(
	note: NoteText,
	bodyLinks: readonly Link[],
	wanted: (links: readonly Link[]) => boolean,
): readonly TaskFact[] {
	const tasks: TaskFact[] = [];
	for (const item of note.scan.items) {
		if (item.task === null || item.quote >= 0) continue;
		const links = onLines(bodyLinks, item.line, item.endLine);
		if (!wanted(links)) continue;
		const due = dayBehind(item.text, DUE_MARKS) ?? fieldDay(note, item, DUE_KEYS) ?? leadingDay(note, item.text);
		const done = dayBehind(item.text, DONE_MARKS) ?? fieldDay(note, item, DONE_KEYS);
		const task: { -readonly [K in keyof TaskFact]: TaskFact[K] } = note.textLine({ line: item.line, text: "", state: taskState(item.task), links });
		if (due !== undefined) task.due = due;
		if (done !== undefined) task.done = done;
		tasks.push(task);
	}
	return exactly(tasks);
}

function dayBehind(text: string, marks: readonly string[]): IsoDate | undefined {
	for (const mark of marks) {
		const at = text.indexOf(mark);
		if (at < 0) continue;
		const behind = text.slice(at + mark.length, at + mark.length + 40).replace(/^[\uFE0F\s]+/, "");
		const reading = readLeadingDate(behind)?.reading;
		if (reading?.kind === "day") return reading.date;
	}
	return undefined;
}

function fieldDay(note: NoteText, item: ListItem, keys: ReadonlySet<string>): IsoDate | undefined {
	for (const field of onLines(note.scan.fields, item.line, item.line)) {
		if (!keys.has(note.tools.loose(field.key))) continue;
		const reading = readDate(field.value, { order: note.tools.order });
		if (reading.kind === "day") return reading.date;
	}
	return undefined;
}

function leadingDay(note: NoteText, text: string): IsoDate | undefined {
	const unit = text.charCodeAt(0);
	// A digit, or a mark around one.
	if (!(unit >= 0x30 && unit <= 0x39) && !"[*_(`".includes(text.charAt(0))) return undefined;
	const reading = readLeadingDate(text, { order: note.tools.order })?.reading;
	return reading?.kind === "day" ? reading.date : undefined;
}
