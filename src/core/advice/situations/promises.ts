import { readLeadingDate, type IsoDate } from "../../dates";
import type { Source } from "../../notes";
import type { SituationFacts, SituationRule } from "./model";
import { recentLines } from "./model";

const ISO_DAY = /\d{4}-\d{2}-\d{2}/;

/** Open tasks due today or earlier, or without a date. */
function taskLines({ timeline, today }: SituationFacts): Source[] {
	return timeline.tasks.filter(({ state, due }) => state === "open" && (due === undefined || due <= today))
		.map(({ path, line, text }) => ({ path, line, text }));
}

/** `next::` of an entry: without a date until the next touch, with one from that day until a touch after it. */
function nextLines({ timeline, today }: SituationFacts): Source[] {
	const touches = timeline.interactions;
	return touches.flatMap(({ entry, source }, at) => {
		const next = entry.fields?.next?.join(" ");
		if (next === undefined || next.trim() === "") return [];
		const day = dayIn(next);
		const holds = day === null ? at === touches.length - 1 : day <= today && !touches.some((touch) => touch.date >= day);
		return holds ? [source] : [];
	});
}

function dayIn(text: string): IsoDate | null {
	const found = ISO_DAY.exec(text);
	const reading = found ? readLeadingDate(found[0])?.reading : readLeadingDate(text)?.reading;
	return reading?.kind === "day" ? reading.date : null;
}

function introductionTasks({ words }: SituationFacts): Source[] {
	return words.mentions.filter(({ place, concept }) => place === "task" && concept === "introduction").map(({ source }) => source);
}

/** What I said I would do, and whom the contact should meet. */
export const PROMISES = {
	"promise-due": {
		about: { promise: 0.9, trust: 0.5, "promise-broken": 0.3 },
		evidence: (facts) => [...taskLines(facts), ...nextLines(facts)],
	},
	introduction: {
		about: { introduction: 1, giving: 0.6, support: 0.3, network: 0.2 },
		evidence: (facts) => [...introductionTasks(facts), ...recentLines(facts, facts.thresholds.changeDays, ["introduction"])],
	},
} as const satisfies Record<string, SituationRule>;
