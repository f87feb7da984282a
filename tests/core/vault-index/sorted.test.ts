import fc from "fast-check";
import { mergeSorted } from "../../../src/core/vault-index/sorted";

const member = fc.string({ minLength: 1, maxLength: 2 });

it("merging into a sorted list equals changing a set and sorting it", () => {
	fc.assert(
		fc.property(fc.uniqueArray(member, { maxLength: 30 }), fc.array(fc.tuple(member, fc.boolean()), { maxLength: 30 }), (list, pairs) => {
			const sorted = [...list].sort();
			const changes = new Map(pairs);
			const obvious = new Set(list);
			for (const [key, present] of changes) {
				if (present) obvious.add(key);
				else obvious.delete(key);
			}
			const before = [...sorted];
			expect(mergeSorted(sorted, changes)).toEqual([...obvious].sort());
			expect(sorted).toEqual(before);
		}),
	);
});
