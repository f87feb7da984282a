import { compileLexicon } from "./lexicon";

const MONTHS = compileLexicon({
	1: ["январ*", "january", "=jan"],
	2: ["феврал*", "february", "=feb"],
	3: ["=март", "=марта", "=марте", "=марту", "=march", "=mar"],
	4: ["апрел*", "april", "=apr"],
	5: ["=май", "=мая", "=мае", "=маю", "=may"],
	6: ["июн*", "june", "=jun"],
	7: ["июл*", "july", "=jul"],
	8: ["август*", "august", "=aug"],
	9: ["сентябр*", "september", "=sep", "=sept"],
	10: ["октябр*", "october", "=oct"],
	11: ["ноябр*", "november", "=nov"],
	12: ["декабр*", "december", "=dec"],
});

const EACH = /(?:^|\s)(?:every|each|кажд(?:ый|ого|ую|ом))\s+$/iu;

export interface NamedMonth {
	/** 1 to 12. */
	readonly month: number;
	readonly start: number;
	readonly end: number;
	/** True for "every January", which alone says that something is yearly. */
	readonly every: boolean;
}

/** The first month that a text names. "May" counts only behind "every" or "in", because it is a verb too. */
export function findMonth(text: string): NamedMonth | null {
	for (const match of MONTHS.find(text)) {
		const before = text.slice(0, match.start);
		const each = EACH.exec(before);
		if (match.concept === "5" && text[match.end - 1] === "y" && !each && !/(?:^|\s)in\s+$/iu.test(before)) continue;
		const start = each ? match.start - each[0].trimStart().length : match.start;
		return { month: Number(match.concept), start, end: match.end, every: each !== null };
	}
	return null;
}
