import fc from "fast-check";
import { narrowCopy } from "../../../src/core/notes/narrow-copy";

it("is the same text, whatever it holds", () => {
	for (const text of ["", "x", 'a "quoted" word, long enough to be looked at', "a back\\slash, long enough to be looked at", "a tab\t and a line\nbreak, long enough to look", "naïve café, long enough to be looked at", "тире — и кириллица, достаточно длинная строка"]) {
		expect(narrowCopy(text)).toBe(text);
	}
	fc.assert(fc.property(fc.string({ unit: "binary", minLength: 20 }), (text) => expect(narrowCopy(text)).toBe(text)));
	fc.assert(fc.property(fc.stringMatching(/^[ -ÿ]{20,60}$/), (text) => expect(narrowCopy(text)).toBe(text)));
});
