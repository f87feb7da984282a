import fc from "fast-check";
import { TOUCH_WORDS } from "../../../../src/core/notes/entries/touch-words";
import { WordTrie } from "../../../../src/core/notes/entries/word-trie";
import { fold } from "../../../../src/core/text";

const WORDS = ["call", "calls", "созвон*", "meeting", "meet*", "еще", "мои", "тг", "x"];
const trie = new WordTrie(WORDS.map((word) => [word, word] as const));
const found = (text: string) => trie.find(text, 0, text.length, 100).map(({ value, start, end, ordinal }) => [value, text.slice(start, end), ordinal]);

it("finds words and beginnings of words, with how many words stand before", () => {
	expect(found("A call, созвонились в ТГ; meeting?")).toEqual([["call", "call", 1], ["созвон*", "созвонились", 2], ["тг", "ТГ", 4], ["meeting", "meeting", 5]]);
});

it("does not find parts of words", () => {
	expect(found("recall called calling тгк xx 1call call1")).toEqual([]);
});

it("reads letters composed of two characters, ё and й", () => {
	expect(found("Ещё мой".normalize("NFD"))).toEqual([["еще", "Ещё".normalize("NFD"), 0], ["мои", "мой".normalize("NFD"), 1]]);
});

it("stops at the end that it is given, and after the most that it may find", () => {
	expect(trie.find("call meeting", 0, 9, 10).map(({ value }) => value)).toEqual(["call", "meet*"]);
	expect(trie.find("call call call", 0, 14, 2)).toHaveLength(2);
});

it("finds what a search word by word finds", () => {
	const folded = (text: string): string => fold(text).replaceAll("й", "и");
	const naive = (text: string): unknown[] =>
		[...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(([word], ordinal) => {
			const known = WORDS.find((each) => each === folded(word)) ?? WORDS.filter((each) => each.endsWith("*") && folded(word).startsWith(each.slice(0, -1))).sort((a, b) => b.length - a.length)[0];
			return known === undefined ? [] : [[known, word, ordinal]];
		});
	const piece = fc.constantFrom("call", "CALL", "s", "созвон", "Созвонились", "meet", "ing", "ещё", "мой", " ", " ", ", ", "—", "(", "1", "тг", "x", "é", "→", "日本", "\n");
	fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => expect(found(pieces.join(""))).toEqual(naive(pieces.join("")))));
});

it("no word of touch stands in the list twice, where the second would never be found", () => {
	const words = TOUCH_WORDS.map(([word]) => word);
	expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
