import type { AdviceItem } from "../../notes";
import { wordsOf, type Word } from "../../text";
import { eachSubject, Subjects, type SubjectReader } from "./subjects";

/** The plain text of a section, with what its lines and its items are about. */
export interface Body {
	readonly lines: readonly string[];
	readonly words: readonly Word[];
	/** By item, in their order: what its label is about, and what its text is about. */
	readonly labels: readonly ReadonlyMap<string, number>[];
	readonly texts: readonly ReadonlyMap<string, number>[];
	/** Times that lines outside of labels speak of a subject; a hint counts half. */
	readonly counts: ReadonlyMap<string, number>;
}

/** A place in the text: from the first character to behind the last. */
interface Range {
	readonly from: number;
	readonly to: number;
}

/** Reads the text of a section once, and hands out what was found to the items that it stands in. */
export function readBody(text: string, items: readonly AdviceItem[], subjects: SubjectReader): Body {
	const words = wordsOf(text);
	const ranges = itemRanges(text, items);
	const labels = items.map(() => new Subjects());
	const texts = items.map(() => new Subjects());
	const counts = new Map<string, number>();
	for (const match of subjects.mentions(text, words)) {
		let labelled = false;
		ranges.forEach(({ label, whole }, at) => {
			if (label.from <= match.start && match.end <= label.to) {
				labelled = true;
				eachSubject(match, (name, weight) => { labels[at]?.gather(name, weight); });
			} else if (whole.from <= match.start && match.end <= whole.to) eachSubject(match, (name, weight) => { texts[at]?.gather(name, weight); });
		});
		if (!labelled) eachSubject(match, (name, weight) => { counts.set(name, (counts.get(name) ?? 0) + weight); });
	}
	return {
		lines: text.split("\n").map((line) => line.trim()).filter((line) => line !== ""),
		words,
		labels: labels.map(({ weights }) => weights),
		texts: texts.map(({ weights }) => weights),
		counts,
	};
}

/** Where each item stands in the text: items come in the order of the text, one may be nested in another. */
function itemRanges(text: string, items: readonly AdviceItem[]): { readonly label: Range; readonly whole: Range }[] {
	let from = 0;
	return items.map(({ label, text: own }) => {
		const start = Math.max(0, text.indexOf(label, from));
		from = start;
		// Its own text begins with the label; white space may differ from the section's.
		return { label: { from: start, to: start + label.length }, whole: { from: start, to: start + Math.max(label.length, own.length) } };
	});
}
