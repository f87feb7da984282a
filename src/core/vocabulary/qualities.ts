import { wordsOf, type Word } from "../text";
import { compileLexicon, type LexiconMatch } from "./lexicon";

/** What narrows a kind of people down. A rule about former colleagues is none about present ones. */
export type Quality = "key" | "supporting" | "former" | "potential";

const lexicon = compileLexicon<Quality>({
	key: [
		"ключев*", "=vip", "=вип", "=vips", "важн*", "важнейш*", "значим", "приоритетн*", "стратегическ*", "главн*", "=топ", "=key", "priority", "strategic",
		"=important", "most important", "most valuable", "high value", "=top", "=tier a", "=tier 1", "=a list", "крупнейш*", "biggest", "=core",
	],
	supporting: [
		"поддерживающ*", "второстепенн*", "вспомогательн*", "малозначим*", "неключев*", "периферийн*", "=supporting", "=secondary", "=minor", "low priority",
		"lower priority", "less important", "peripheral", "менее важн*", "не … ключев*", "низк* приоритет", "=non key",
	],
	former: ["бывш*", "=экс", "прежн*", "предыдущ*", "прошл*", "=ex", "=former", "=previous", "=past", "=old"],
	potential: ["потенциальн*", "будущ*", "возможн*", "=potential", "=prospective", "=future"],
});

/** Where a text narrows its people down. "Менее важные" is supporting, and not also key. */
export function findQualities(text: string, words: readonly Word[] = wordsOf(text)): LexiconMatch<Quality>[] {
	const found = lexicon.find(text, words);
	return found.filter((match) => match.concept !== "key" || !found.some((other) =>
		other.concept === "supporting" && other.firstWord <= match.firstWord && match.lastWord <= other.lastWord));
}

export function qualitiesIn(text: string): Quality[] {
	return [...new Set(findQualities(text).map((match) => match.concept))];
}
