import { wordsOf, type Word } from "../text";
import { compileLexicon, type LexiconMatch } from "./lexicon";

/** What narrows a kind of people down. A rule about former colleagues is none about present ones. */
export type Quality = "key" | "normal" | "supporting" | "former" | "potential";

const GRADE_WORDS = ["tier", "grade", "level", "priority", "уровень", "категория", "приоритет", "группа"];
/** "Tier A", "категория 1": the grades that contact notes give. */
function grades(...marks: readonly string[]): string[] {
	return GRADE_WORDS.flatMap((word) => marks.flatMap((mark) => [`${word} =${mark}`, `=${mark} ${word}`]));
}

const lexicon = compileLexicon<Quality>({
	key: [
		"ключев*", "=vip", "=вип", "=vips", "важн*", "важнейш*", "значим", "приоритетн*", "стратегическ*", "главн*", "=топ", "=key", "priority", "strategic",
		"=important", "most important", "most valuable", "high value", "=top", "=a =list", "крупнейш*", "biggest", "=core",
		...grades("a", "а", "1"),
	],
	normal: grades("b", "б", "в", "2", "3"),
	supporting: [
		"поддерживающ*", "второстепенн*", "вспомогательн*", "малозначим*", "неключев*", "периферийн*", "=supporting", "=secondary", "=minor", "low priority",
		"lower priority", "less important", "peripheral", "менее важн*", "не … ключев*", "низк* приоритет", "=non key",
		...grades("c", "с", "d", "г", "4", "5"),
	],
	former: ["бывш*", "=экс", "прежн*", "предыдущ*", "=ex", "=former", "=previous"],
	potential: ["потенциальн*", "будущ*", "возможн*", "=potential", "=prospective", "=future"],
});

/** Where a text narrows its people down. "Менее важные" is supporting, and "priority B" normal; neither is also key. */
export function findQualities(text: string, words: readonly Word[] = wordsOf(text)): LexiconMatch<Quality>[] {
	const found = lexicon.find(text, words);
	const inside = (match: LexiconMatch<Quality>, other: LexiconMatch<Quality>): boolean =>
		other.concept !== match.concept && other.firstWord <= match.firstWord && match.lastWord <= other.lastWord;
	return found.filter((match) => match.concept !== "key" || !found.some((other) => inside(match, other)));
}

export function qualitiesIn(text: string): Quality[] {
	return [...new Set(findQualities(text).map((match) => match.concept))];
}
