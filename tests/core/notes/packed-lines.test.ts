import fc from "fast-check";
import { PackedLines } from "../../../src/core/notes/packed-lines";

it("holds lines as a map does, asked for in any order", () => {
	const texts = fc.array(fc.option(fc.string({ maxLength: 30, unit: "binary" }), { nil: undefined }), { maxLength: 40 });
	const asked = fc.array(fc.integer({ min: -2, max: 50 }), { maxLength: 40 });
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 9 }), texts, asked, (first, lines, order) => {
			const packed = new PackedLines();
			packed.fill(first, lines);
			const map = new Map(lines.flatMap((text, index) => (text === undefined ? [] : [[first + index, text] as const])));
			for (const line of order) expect([packed.get(line), packed.has(line)]).toEqual([map.get(line), map.has(line)]);
			expect([...packed]).toEqual([...map]);
			expect([[...packed.keys()], [...packed.values()], packed.size]).toEqual([[...map.keys()], [...map.values()], map.size]);
		}),
	);
});

it("holds the lines of a long note", () => {
	const packed = new PackedLines();
	packed.fill(1, Array.from({ length: 10_000 }, (_, index) => (index % 3 === 0 ? undefined : `line ${index + 1}`)));
	expect([packed.get(9_999), packed.get(2), packed.get(10_000)]).toEqual(["line 9999", "line 2", undefined]);
	expect(packed.size).toBe(6_666);
});

it("is empty until it is filled", () => {
	expect([...new PackedLines()]).toEqual([]);
});
