import type { Review, ReviewNumbers } from "../../core/review";
import type { Translator } from "../../i18n";

export interface SummaryRow {
	readonly label: string;
	readonly now: string;
	readonly before: string;
	/** "+3", "−2"; empty where nothing changed. */
	readonly change: string;
}

/** The numbers of a review, each beside that of the period before. */
export function summaryRows({ now, before }: Review, t: Translator): readonly SummaryRow[] {
	const words = t.messages.review;
	const row = (label: string, of: (numbers: ReviewNumbers) => number): SummaryRow => ({ label, now: t.number(of(now)), before: t.number(of(before)), change: changeOf(of(now) - of(before), t) });
	const share = (label: string, of: (numbers: ReviewNumbers) => readonly [part: number, all: number]): SummaryRow => {
		const inWords = (numbers: ReviewNumbers): string => words.of(t.number(of(numbers)[0]), t.number(of(numbers)[1]));
		return { label, now: inWords(now), before: inWords(before), change: changeOf(of(now)[0] - of(before)[0], t) };
	};
	return [
		row(words.numbers.active, ({ active }) => active.length),
		row(words.numbers.touches, ({ touches }) => touches),
		row(words.numbers.fresh, ({ fresh }) => fresh.length),
		row(words.numbers.lost, ({ lost }) => lost.length),
		row(words.numbers.gave, ({ gave }) => gave),
		row(words.numbers.got, ({ got }) => got),
		...(now.key.all === 0 ? [] : [share(words.numbers.key, ({ key }) => [key.touched, key.all])]),
		...(now.planned.due + before.planned.due === 0 ? [] : [share(words.numbers.planned, ({ planned }) => [planned.done, planned.due])]),
	];
}

function changeOf(change: number, t: Translator): string {
	return change === 0 ? "" : change > 0 ? `+${t.number(change)}` : `−${t.number(-change)}`;
}

export interface Bar {
	readonly label: string;
	readonly value: number;
}

/** Counts as bars, the longest first; more than these are no picture any more. */
const MOST_BARS = 8;

export function barsOf(counts: readonly (readonly [label: string, value: number])[]): readonly Bar[] {
	return counts.map(([label, value]) => ({ label, value })).sort((a, b) => b.value - a.value).slice(0, MOST_BARS);
}
