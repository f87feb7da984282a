import { readLeadingDate, type IsoDate } from "../../dates";
import { isNudge } from "../../edits";
import { plainText } from "../../notes";
import type { Timeline } from "../../timeline";
import { stateOf, type FollowUp } from "./model";
import { dueIn } from "./next-day";

/** What the user means to do for a contact: open tasks, and the next steps of entries. */
export function promisesOf(timeline: Timeline, today: IsoDate): readonly FollowUp[] {
	return [...tasks(timeline, today), ...nextSteps(timeline, today)];
}

/** Whether a promise is due: dated today or earlier, or undated. Says what `promisesOf` would, at a fraction of its cost. */
export function hasPromiseDue(timeline: Timeline, today: IsoDate): boolean {
	return timeline.tasks.some((task) => task.state === "open" && (task.due === undefined || task.due <= today) && !isNudge(task.text))
		|| nextSteps(timeline, today).some(({ state }) => state !== "upcoming");
}

function tasks({ tasks: all }: Timeline, today: IsoDate): FollowUp[] {
	return all.filter(({ state, text }) => state === "open" && !isNudge(text)).map(({ due, path, line, text }): FollowUp => {
		const window = due === undefined ? {} : { dueBy: due };
		return { kind: "task", what: taskWords(text), ...window, state: stateOf(window, today), source: { path, line, text } };
	});
}

/** "In two weeks" is overtaken by this many later touches, whenever they were. */
const OVERTAKEN = 3;
const DIGIT = /\d/;

/** `next::` of an entry: without a day until the next touch, with one until a touch from that day on. */
function nextSteps({ interactions }: Timeline, today: IsoDate): FollowUp[] {
	return interactions.flatMap(({ entry, source, date }, at): FollowUp[] => (entry.fields?.next ?? []).flatMap((text): FollowUp[] => {
		if (text.trim() === "" || (at < interactions.length - OVERTAKEN && !DIGIT.test(text))) return [];
		const due = dueIn(text, date);
		const first = due.dueFrom ?? due.dueBy;
		const settled = first === undefined ? at < interactions.length - 1 : interactions.some((touch, index) => index > at && touch.date >= first);
		return settled ? [] : [{ kind: "next", what: withoutDay(plainText(text).trim()), ...due, state: stateOf(due, today), source }];
	}));
}

const BOX = /^(?:>\s?)*(?:[-*+]|\d{1,9}[.)])\s+\[.\]\s*/u;
/** Signs of the Tasks plugin with the day behind them, its priorities, and inline fields. */
const SIGNS = /[📅📆🗓⏳⌛🛫➕✅❌🔁⏫🔼🔽⏬🔺]\uFE0F?(?:\s*\d{4}-\d{2}-\d{2})?/gu;
const FIELDS = /[[(][^[\]()\n]{1,40}::[^[\]()\n]{0,200}[\])]/g;

/** The words of a task, without its box, signs and fields. */
function taskWords(text: string): string {
	return withoutDay(plainText(text.replace(BOX, "").replace(SIGNS, " ").replace(FIELDS, " ")).replace(/\s+/g, " ").trim());
}

const LAST_DAY = / \d{4}-\d{2}-\d{2}$/;

/** The words without the day that they begin or end with: the follow-up tells it itself. */
function withoutDay(text: string): string {
	const leading = readLeadingDate(text);
	const rest = leading?.reading.kind === "day" ? text.slice(leading.length).replace(/^[\s:,–—-]+/, "") : text;
	const bare = rest.replace(LAST_DAY, "").replace(/[\s:,–—-]+$/, "");
	return bare === "" ? text : bare;
}
