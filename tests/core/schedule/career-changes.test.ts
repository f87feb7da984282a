import { careerChanges } from "../../../src/core/schedule";
import { day } from "../../support/parcels";
import { readContact } from "../../support/notes";
import { contactNote } from "../../support/vault";

type Properties = Readonly<Record<string, string | readonly string[]>>;
const TODAY = day("2026-03-10");
const facts = (properties: Properties, body = "") => readContact("People/Ada.md", contactNote(properties, body)).contact;
const changes = (before: Properties, after: Properties, body = "") => careerChanges(facts(before), facts(after, body), TODAY).map(({ kind, from, to }) => `${kind}: ${from} → ${to}`);

describe("a change of career", () => {
	it("is another company, role or place, each with what it was", () => {
		expect(changes({ company: "Acme", role: "engineer", city: "Riga" }, { company: "\"[[Globex]]\"", role: "team lead", city: "Oslo" })).toEqual([
			"company: Acme → Globex", "role: engineer → team lead", "place: Riga → Oslo",
		]);
		expect(changes({ компания: "Ромашка", должность: "инженер" }, { компания: "Ромашка", должность: "руководитель группы" })).toEqual(["role: инженер → руководитель группы"]);
	});
	it("names the line of the new value", () => {
		expect(careerChanges(facts({ role: "engineer" }), facts({ role: "team lead" }), TODAY)).toEqual([{ kind: "role", from: "engineer", to: "team lead", line: 3 }]);
	});
	it("of several values names those that came and went", () => {
		expect(changes({ company: ["Acme", "Globex"] }, { company: ["Globex", "Initech", "Umbrella"] })).toEqual(["company: Acme → Initech, Umbrella"]);
	});
	it("is not what was filled in, added or taken out", () => {
		expect(changes({}, { company: "Acme" })).toEqual([]);
		expect(changes({ company: "Acme" }, {})).toEqual([]);
		expect(changes({ company: "Acme" }, { company: ["Acme", "Globex"] })).toEqual([]);
	});
	it("is not another spelling, or a link instead of a text", () => {
		expect(changes({ company: "Acme, Inc.", role: "Тимлид, приём" }, { company: "\"[[ACME Inc]]\"", role: "тимлид прием" })).toEqual([]);
	});
	it("is not offered where the log tells of it already", () => {
		expect(changes({ company: "Acme" }, { company: "Globex" }, "- 2026-03-01 call: moved to Globex")).toEqual([]);
		expect(changes({ company: "Acme" }, { company: "Globex" }, "- 2025-03-01 call: moved to Globex")).toHaveLength(1);
	});
});
