import fc from "fast-check";
import { entryAt, runningSums, visibleRange } from "../../src/views/agenda/model/virtual-list";

const heights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 200 });

/** The obvious way: walk the list. */
function naiveEntryAt(list: readonly number[], offset: number): number {
	let bottom = 0;
	for (const [index, height] of list.entries()) {
		bottom += height;
		if (offset < bottom) return index;
	}
	return list.length - 1;
}

describe("the drawn part of a long list", () => {
	test("an offset finds the entry that a walk finds", () => {
		fc.assert(
			fc.property(heights, fc.nat(100_000), (list, offset) => {
				const sums = runningSums(list.length, (index) => list[index] ?? 0);
				expect(entryAt(sums, offset)).toBe(naiveEntryAt(list, offset));
			}),
		);
	});

	test("covers everything that is seen, and begins where it says", () => {
		fc.assert(
			fc.property(heights, fc.nat(20_000), fc.integer({ min: 1, max: 2_000 }), fc.nat(300), (list, top, height, over) => {
				const sums = runningSums(list.length, (index) => list[index] ?? 0);
				const { from, to, above } = visibleRange(sums, top, height, over);
				expect(above).toBe(sums[from]);
				list.forEach((entryHeight, index) => {
					const start = sums[index] ?? 0;
					const seen = start < top + height && start + entryHeight > top;
					if (seen) expect(index >= from && index < to).toBe(true);
				});
			}),
		);
	});

	test("draws no more than the view and its margins hold", () => {
		const sums = runningSums(10_000, () => 50);
		const { from, to } = visibleRange(sums, 100_000, 800, 300);
		expect(to - from).toBeLessThanOrEqual((800 + 2 * 300) / 50 + 2);
	});

	test("of an empty list nothing", () => {
		expect(visibleRange(runningSums(0, () => 50), 0, 800, 300)).toEqual({ from: 0, to: 0, above: 0 });
	});
});
