import type { ContactFacts } from "../../notes";
import { fold, looseKey } from "../../text";
import { CONTACT_TAGS, PAGE_TAGS } from "../../settings";
import { qualitiesIn, relationsIn } from "../../vocabulary";

/** Tags that sort notes: they make contacts and knowledge pages, and say nothing of the person. */
const SORTING_TAGS: ReadonlySet<string> = new Set([...CONTACT_TAGS, ...PAGE_TAGS, "persons", "prm", "moc", "index", "персона", "персоны"].map(looseKey));
const INTEREST_KEYS: ReadonlySet<string> = new Set(
	[
		"interests", "interest", "hobbies", "hobby", "likes", "favorites", "favourites", "languages", "school", "university", "alma mater",
		"интересы", "увлечения", "хобби", "любит", "языки", "вуз", "университет", "образование", "школа",
	].map(looseKey),
);

/** Key under which an interest is one, as tag or as text: `#Скалолазание`, `interests: скалолазание`. */
export function interestKey(text: string): string {
	return fold(text).replace(/[\s_\-/‐-―]+/g, " ").trim();
}

/** Tags that say what kind of contact somebody is share no interest. */
export function isInterestTag(tag: string): boolean {
	const first = tag.split("/")[0] ?? "";
	return !SORTING_TAGS.has(looseKey(first)) && relationsIn(tag.replace(/[/_-]/g, " ")).length === 0 && qualitiesIn(tag).length === 0;
}

/** What the properties and the topics of entries say that somebody cares for, as written. */
export function statedInterests({ personal, entries }: ContactFacts): readonly string[] {
	const found: string[] = [];
	for (const { value } of personal) {
		const colon = value.indexOf(": ");
		if (colon > 0 && INTEREST_KEYS.has(looseKey(value.slice(0, colon)))) found.push(...splitList(value.slice(colon + 2)));
	}
	for (const { fields } of entries) for (const topics of fields?.topics ?? []) found.push(...splitList(topics));
	return found;
}

const LONGEST = 40;

function splitList(text: string): readonly string[] {
	return text.split(/[,;•\n]/).map((part) => part.trim()).filter((part) => part.length > 1 && part.length <= LONGEST);
}
