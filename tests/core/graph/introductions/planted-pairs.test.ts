import { Introducer } from "../../../../src/core/graph";
import { path } from "../../../support/parcels";
import { aSnapshot as aVault } from "../../../support/vault";
import { plantedVault } from "./planted-vault";

describe("300 planted pairs among 10,000 contacts", () => {
	const { notes, pairs } = plantedVault(10_000);
	const introducer = new Introducer(aVault(notes));

	it("are found when one of the two is asked for", () => {
		const places = pairs.map(({ seeker, other }) => introducer.pairs({ for: path(seeker) }).findIndex(({ b }) => b === other));
		expect(places).toHaveLength(300);
		expect(places.filter((place) => place === 0).length / 300).toBeGreaterThanOrEqual(0.9);
		expect(places.filter((place) => place < 0 || place >= 5)).toEqual([]);
	});

	it("are found in the list of all introductions", () => {
		const best = new Map<string, string>();
		for (const { a, b } of introducer.pairs()) {
			if (!best.has(a)) best.set(a, b);
			if (!best.has(b)) best.set(b, a);
		}
		expect(pairs.filter(({ seeker, other }) => best.get(seeker) === other).length / 300).toBeGreaterThanOrEqual(0.9);
	});
});
