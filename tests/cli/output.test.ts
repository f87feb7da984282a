import fc from "fast-check";
import { table } from "../../src/cli/output/table";
import { displayWidth, fit, pad, printable } from "../../src/cli/output/width";

const plain = (_tone: string, text: string): string => text;

describe("the width of a text on a terminal", () => {
	test.each([
		["Ada", 3],
		["Пётр", 4],
		["й", 1],
		["👩‍🚀", 2],
		["❤️", 2],
		["漢字", 4],
		["한국", 4],
		["", 0],
		["a\u0301", 1],
	])("%s takes %i columns", (text, width) => expect(displayWidth(text)).toBe(width));
});

test("a text is cut to any width and never wider", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, columns) => {
			const cut = fit(text, columns);
			expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
			if (displayWidth(text) <= columns) expect(cut).toBe(text);
		}),
	);
});

test("a padded text fills its column", () => {
	expect(displayWidth(pad("Ёлка 🎄", 12))).toBe(12);
});

test("what a note says cannot steer the terminal", () => {
	expect(printable("\u001B[31mred\u001B[0m\nnext\u202Eline")).toBe(" [31mred [0m next line");
});

describe("a table", () => {
	const rows = [["Ада Лавлейс", "3 weeks past"], ["👩‍🚀 Val", "due"]];

	test("lines its columns up by what the eye sees", () => {
		expect(table(["Name", "Status"], rows, plain, Infinity)).toBe("Name         Status\nАда Лавлейс  3 weeks past\n👩‍🚀 Val       due\n");
	});

	test("shortens the widest column where the terminal is narrow", () => {
		const wide = [["Ada", "a very long piece of advice that goes on and on"]];
		const lines = table(["Name", "Advice"], wide, plain, 30).trimEnd().split("\n");
		expect(lines[1]).toBe("Ada   a very long piece of ad…");
		expect(Math.max(...lines.map(displayWidth))).toBe(30);
	});
});
