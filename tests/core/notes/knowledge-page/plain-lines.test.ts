import fc from "fast-check";
import { plainItem, plainLine } from "../../../../src/core/notes/knowledge-page/plain-lines";
import { plainText, splitLabel } from "../../../../src/core/notes/markdown";

const piece = fc.constantFrom("Write", "письмо", " ", " ", "**", "__", "*", ":", " — ", "-", "1.", "2", "[[x]]", "`c`", "!", "?", "(", ")", "🌱", "%%", "<b>", "a_b", "\\*", ",");
const line = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join("").trim());

it("a line is read as plainText reads it", () => {
	fc.assert(fc.property(line, (text) => expect(plainLine(text)).toBe(plainText(text))), { numRuns: 2000 });
});

it("an item is read as plainText and splitLabel read it", () => {
	const slow = (text: string): unknown => {
		const plain = plainText(text);
		const labelled = splitLabel(text);
		return labelled === null ? { plain, label: "", rest: plain } : { plain, ...labelled };
	};
	fc.assert(fc.property(line, fc.boolean(), (text, bold) => {
		const written = bold ? `**${text}**: ${text}` : text;
		expect(plainItem(written)).toEqual(slow(written));
	}), { numRuns: 4000 });
	expect(plainItem("**Recruiters**: every 2-3 months")).toEqual({ plain: "Recruiters: every 2-3 months", label: "Recruiters", rest: "every 2-3 months" });
});
