import * as fc from "fast-check";
import { fold, stem, wordsOf } from "../../../src/core/text";

describe("the words of a text", () => {
	it("are its runs of letters and digits, folded, with where they stand", () => {
		expect(wordsOf("Ёж — 2 кофе, ok?")).toEqual([
			{ form: "еж", start: 0, end: 2 },
			{ form: "2", start: 5, end: 6 },
			{ form: "кофе", start: 7, end: 11 },
			{ form: "ok", start: 13, end: 15 },
		]);
	});

	it("keep an apostrophe within a word, and leave a quote around it", () => {
		expect(wordsOf("don't say 'cheese', it’s Bob's").map(({ form }) => form)).toEqual(["don't", "say", "cheese", "it’s", "bob's"]);
	});

	it("are whole where their letters are decomposed", () => {
		expect(wordsOf("Мой Andre\u0301".normalize("NFD")).map(({ form }) => form)).toEqual(["мой", "andré"]);
	});

	it("are none where there is nothing to say", () => {
		expect(wordsOf("")).toEqual([]);
		expect(wordsOf(" — … 🎉")).toEqual([]);
	});

	it("stand where they say they stand", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
				for (const { form, start, end } of wordsOf(text)) expect(fold(text.slice(start, end))).toBe(form);
			}),
		);
	});
});

describe("a stem", () => {
	it.each([
		["встреча", "встречи", "встречу", "встречами"],
		["рекрутер", "рекрутера", "рекрутеры", "рекрутерам"],
		["meeting", "meetings", "meeting's"],
		["colleague", "colleagues"],
	])("is shared by the forms of %s", (...forms) => {
		expect(new Set(forms.map(stem)).size).toBe(1);
	});

	it("of a number or a word in another script is the word", () => {
		expect([stem("2026"), stem("日本"), stem("")]).toEqual(["2026", "日本", ""]);
	});
});
