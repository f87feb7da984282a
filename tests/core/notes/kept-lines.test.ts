import fc from "fast-check";
import { LineKeeper } from "../../../src/core/notes/kept-lines";
import { firstAfter, onLines } from "../../../src/core/notes/links";

const keeping = (lines: Iterable<readonly [number, string]>): ReadonlyMap<number, string> => {
	const keeper = new LineKeeper();
	for (const [line, text] of lines) keeper.keep(line, text);
	return keeper.finish();
};

it("keeps lines as a map does, near each other or far apart, in the order of the lines", () => {
	const lines = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 100_000 }));
	fc.assert(
		fc.property(fc.uniqueArray(fc.tuple(lines, fc.string()), { selector: ([line]) => line, maxLength: 40 }), (pairs) => {
			const kept = keeping(pairs);
			const map = new Map([...pairs].sort(([a], [b]) => a - b));
			expect([...kept]).toEqual([...map]);
			expect([...kept.keys()]).toEqual([...map.keys()]);
			expect([...kept.values()]).toEqual([...map.values()]);
			expect(kept.size).toBe(map.size);
			const seen: unknown[] = [];
			kept.forEach((text, line) => seen.push([line, text]));
			expect(seen).toEqual([...map]);
			for (const line of [0, 1, 7, 61, 100_001, ...map.keys()]) expect([kept.get(line), kept.has(line)]).toEqual([map.get(line), map.has(line)]);
		}),
	);
});

it("finds the things of lines as a filter does", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 }), fc.integer({ min: 0, max: 31 }), fc.integer({ min: 0, max: 31 }), (lines, from, to) => {
			const things = [...lines].sort((a, b) => a - b).map((line) => ({ line }));
			expect(onLines(things, from, to)).toEqual(things.filter(({ line }) => line >= from && line <= to));
			expect(firstAfter(things, from)).toBe(things.filter(({ line }) => line <= from).length);
		}),
	);
});
