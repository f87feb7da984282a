import { fold } from "../../text";
import type { AdvicePage } from "../units/model";
import type { Evidence } from "./evidence";

const TAG_SHARE = 0.3;

/**
 * How well a page as a whole fits a contact, about -0.5 to 1: it is about the kind of people that the contact is, it or has a
 * tag of the contact that few pages have. A page about another kind of people fits less.
 */
export function pageFit(page: AdvicePage, relations: Evidence["relations"], contactTags: ReadonlySet<string>, tagRarity: (tag: string) => number, otherKind: number): number {
	let fit = 0;
	let others = 0;
	let kinds = 0;
	for (const subject of page.subjects) {
		if (subject.startsWith("is:")) {
			kinds++;
			const own = relations.get(subject) ?? 0;
			if (own > 0) fit = Math.max(fit, 1);
			else others++;
		}
	}
	if (kinds > 0 && fit === 0) fit -= otherKind * (others / kinds);
	if (fit <= 0) {
		let share = 0;
		for (const name of relations.keys()) share = Math.max(share, page.shares.get(name) ?? 0);
		fit += share;
	}
	let tags = 0;
	for (const tag of contactTags) if (page.tags.has(tag)) tags = Math.max(tags, tagRarity(tag));
	return fit + TAG_SHARE * tags;
}

/** Rarity of each tag among the pages, 0 (all have it) to 1 (one of many). */
export function tagRarities(pages: Iterable<AdvicePage>): (tag: string) => number {
	const counts = new Map<string, number>();
	let all = 0;
	for (const { tags } of pages) {
		all++;
		for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	}
	return (tag) => {
		const having = counts.get(fold(tag)) ?? 0;
		return having === 0 || all < 2 ? 0 : Math.log(all / having) / Math.log(all);
	};
}
