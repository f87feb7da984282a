import fc from "fast-check";
import { VersionedMap } from "../../../src/core/vault-index/versioned-map";

const KEYS = ["a", "b", "c", "d", "e"] as const;
const change = fc.tuple(fc.constantFrom(...KEYS), fc.option(fc.nat(9)), fc.boolean());

describe("a versioned map", () => {
	it("leaves every view as it was when it was taken, in key order", () => {
		fc.assert(
			fc.property(fc.array(change, { maxLength: 60 }), fc.array(fc.nat(59), { maxLength: 6 }), (changes, readEarly) => {
				const map = new VersionedMap<string, number>();
				const obvious = new Map<string, number>();
				const taken: { view: ReadonlyMap<string, number>; expected: [string, number][] }[] = [];
				changes.forEach(([key, value, look], step) => {
					if (value === null) {
						map.delete(key);
						obvious.delete(key);
					} else {
						map.set(key, value);
						obvious.set(key, value);
					}
					if (look) taken.push({ view: map.view(), expected: [...obvious].sort(([a], [b]) => (a < b ? -1 : 1)) });
					// Reading in between must not change what is read later.
					if (readEarly.includes(step)) for (const { view } of taken) void [...view];
				});
				for (const { view, expected } of taken) {
					expect([...view]).toEqual(expected);
					expect([...view.keys()]).toEqual(expected.map(([key]) => key));
					expect([...view.values()]).toEqual(expected.map(([, value]) => value));
					expect(view.size).toBe(expected.length);
					const obviousView = new Map(expected);
					for (const key of KEYS) {
						expect(view.get(key)).toBe(obviousView.get(key));
						expect(view.has(key)).toBe(obviousView.has(key));
					}
				}
			}),
		);
	});

	it("hands out the same view as long as nothing changes", () => {
		const map = new VersionedMap<string, number>();
		map.set("a", 1);
		expect(map.view()).toBe(map.view());
	});

	it("lets a view be read with forEach", () => {
		const map = new VersionedMap<string, number>();
		map.set("b", 2);
		map.set("a", 1);
		const seen: [string, number][] = [];
		map.view().forEach((value, key) => seen.push([key, value]));
		expect(seen).toEqual([["a", 1], ["b", 2]]);
	});
});
