import fc from "fast-check";
import { Introducer } from "../../../../src/core/graph";
import { contactNetwork } from "../../../../src/core/graph/contact-network/contact-network";
import { hasEdge } from "../../../../src/core/graph/sparse/sparse-graph";
import { createNoteIndex } from "../../../../src/core/vault-index";
import { aContact, at, entry, tie } from "../../../support/parcels";

const NAMES = Array.from({ length: 9 }, (_, i) => `p${i}`);
const aPerson = fc.record({
	knows: fc.array(fc.constantFrom(...NAMES), { maxLength: 2 }),
	tags: fc.array(fc.constantFrom("chess", "jazz", "tango"), { maxLength: 2 }),
	company: fc.option(fc.constantFrom("Acme", "Globex")),
	role: fc.option(fc.constantFrom("designer", "beekeeper", "diver")),
	asked: fc.option(fc.constantFrom("дизайнер", "beekeeper", "a diver", "a beekeeper who dives")),
});

it("scores are sums over everything that two people share, as defined", () => {
	fc.assert(
		fc.property(fc.tuple(...NAMES.map(() => aPerson)), (people) => {
			const index = createNoteIndex();
			index.put(people.map(({ knows, tags, company, role, asked }, i) => aContact(`p${i}.md`, {
				tags,
				ties: knows.map((name) => tie("knows", name)),
				companies: company === null ? [] : [at(2, { text: company })],
				roles: role === null ? [] : [at(3, role)],
				entries: asked === null ? [] : [entry("2026-05-01", "call", { fields: { asked: [asked] } })],
			})));
			const snapshot = index.snapshot();
			const network = contactNetwork(snapshot);
			const known = (a: number, b: number) => hasEdge(network.acquaintances, a, b);
			const share = (a: string, having: readonly number[], weight: number, b: string) => (having.includes(NAMES.indexOf(a)) && having.includes(NAMES.indexOf(b)) ? weight / Math.log(Math.max(2, having.length)) : 0);
			const having = <T>(holds: (person: (typeof people)[number]) => readonly T[], value: T) => NAMES.map((_, i) => i).filter((i) => holds(people[i]!).includes(value));
			const introducer = new Introducer(snapshot);
			const found = new Map(introducer.pairs({ perContact: 99 }).map((pair) => [`${pair.a} ${pair.b}`, pair]));
			for (let a = 0; a < NAMES.length; a++) {
				for (let b = a + 1; b < NAMES.length; b++) {
					let score = 0;
					for (const tag of ["chess", "jazz", "tango"]) {
						const group = having(({ tags }) => tags, tag);
						// A third of nine, but four always tell.
						if (group.length <= 4) score += share(`p${a}`, group, 1, `p${b}`);
					}
					for (const company of ["Acme", "Globex"]) score += share(`p${a}`, having((person) => (person.company === null ? [] : [person.company as string]), company), 0.8, `p${b}`);
					for (let c = 0; c < NAMES.length; c++) {
						if (c === a || c === b || !known(a, c) || !known(b, c)) continue;
						score += 0.8 / Math.log(Math.max(2, NAMES.filter((_, other) => other !== c && known(c, other)).length));
					}
					const pair = found.get(`p${a}.md p${b}.md`);
					const need = pair?.reasons.some(({ kind }) => kind === "need") ?? false;
					if (known(a, b)) expect(pair).toBeUndefined();
					else if (!need) expect(pair?.score ?? 0).toBeCloseTo(score >= 0.5 ? score : 0, 4);
					else expect(pair?.score).toBeGreaterThan(score);
				}
			}
		}),
		{ numRuns: 100 },
	);
});
