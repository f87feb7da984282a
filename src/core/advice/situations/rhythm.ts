import { addSpan, differenceInCalendarDays, type IsoDate } from "../../dates";
import type { Source } from "../../notes";
import type { SituationFacts, SituationRule } from "./model";
import { recentLines } from "./model";

/** What counts as the recent past of a rhythm, in days, and how many gaps make it. */
const RHYTHM_DAYS = 730;
const RHYTHM_GAPS = 8;
/** Span in which three messages are too many for a contact without a cadence, in days. */
const USUAL_MIN = 14;
const TOO_MANY = 3;

function statusLines({ timeline, cadence }: SituationFacts): Source[] {
	const lines = timeline.last ? [timeline.last.source] : [];
	return cadence ? [...lines, { path: cadence.source.path, line: cadence.source.line, text: cadence.source.text }] : lines;
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const high = sorted[middle] ?? 0;
	return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

/** Silence is long against the rhythm of the two, and not so long that the rhythm belongs to a time that is over. */
function isDrifting({ timeline, thresholds, today }: SituationFacts): boolean {
	const days = [...new Set(timeline.interactions.map(({ date }) => date))].filter((date) => differenceInCalendarDays(today, date) <= RHYTHM_DAYS);
	const touches = timeline.interactions.filter(({ date }) => differenceInCalendarDays(today, date) <= RHYTHM_DAYS).length;
	const last = days.at(-1);
	if (touches < thresholds.driftingMinInteractions || last === undefined || days.length < 2) return false;
	const gaps = days.slice(1).map((date, at) => differenceInCalendarDays(date, days[at] as IsoDate)).slice(-RHYTHM_GAPS);
	const usual = median(gaps);
	const silence = differenceInCalendarDays(today, last);
	return silence > thresholds.driftingFactor * usual && silence >= thresholds.driftingMinDays && silence < thresholds.driftingMaxFactor * usual;
}

/** Three or more messages of mine within one `min` of the cadence, the last of them within that span of today, and no answer in between. */
function pushyLines({ timeline, cadence, today }: SituationFacts): Source[] {
	const recent = timeline.interactions.filter(({ direction }) => direction !== undefined);
	const run: typeof recent = [];
	for (const touch of [...recent].reverse()) {
		if (touch.direction === "in") break;
		run.unshift(touch);
	}
	const last = run.at(-1);
	if (!last) return [];
	const min = cadence?.interval.min ?? { days: USUAL_MIN };
	const within = run.filter(({ date }) => addSpan(date, min) > last.date);
	return within.length >= TOO_MANY && addSpan(last.date, min) > today ? within.map(({ source }) => source) : [];
}

/** How often the two are in touch, against what is due and against their own rhythm. */
export const RHYTHM = {
	overdue: {
		about: { frequency: 0.7, "keep-in-touch": 0.5, silence: 0.5 },
		evidence: (facts) => (facts.status.kind === "overdue" ? statusLines(facts) : []),
	},
	"never-contacted": {
		about: { "new-contact": 0.6, frequency: 0.5, "follow-up": 0.3 },
		evidence: (facts) => (facts.status.kind === "never-contacted" ? statusLines(facts) : []),
	},
	drifting: {
		about: { silence: 0.9, frequency: 0.7, "keep-in-touch": 0.6, "long-term": 0.2 },
		evidence: (facts) => (isDrifting(facts) && facts.timeline.last ? [facts.timeline.last.source] : []),
	},
	"too-frequent": {
		about: { "too-pushy": 1, frequency: 0.3, patience: 0.4 },
		evidence: (facts) => [...pushyLines(facts), ...recentLines(facts, 60, ["too-pushy"])],
	},
} as const satisfies Record<string, SituationRule>;
