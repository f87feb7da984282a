import fc from "fast-check";
import type { IsoDate } from "../../../src/core/dates";
import { fillTemplate, type NewContact } from "../../../src/core/edits";
import { createNoteReader, type NotePath } from "../../../src/core/notes";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";

const ann: NewContact = { name: "Ann Lee", relation: "client", date: "2026-11-20" as IsoDate, locale: "en" };
const TEMPLATE = "---\ntype: person\nname: {{name}}\nrelation: {{relation}}\ncreated: {{date}}\n---\n\n# {{title}}\n\nMet on {{date:D MMMM YYYY}}. {{unknown}} <% tp.x %>\n";

describe("a template for a new contact", () => {
	it("is filled in, and keeps what it does not know", () => {
		expect(fillTemplate(TEMPLATE, ann)).toBe("---\ntype: person\nname: Ann Lee\nrelation: client\ncreated: 2026-11-20\n---\n\n# Ann Lee\n\nMet on 20 November 2026. {{unknown}} <% tp.x %>\n");
	});
	it("keeps its line breaks, and leaves a property empty where nothing is said", () => {
		expect(fillTemplate("---\r\nrelation:  {{ relation }}\r\n---\r\n{{relation}}x", { ...ann, relation: "" })).toBe("---\r\nrelation:\r\n---\r\nx");
	});
	it("never lets a name break the properties", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), (name) => {
				fc.pre(name.trim() === name && !/[\n\r\u0085\u2028\u2029]|\{\{|<%/.test(name));
				const parcel = createNoteReader(DEFAULT_SETTINGS).read("People/X.md" as NotePath, fillTemplate(TEMPLATE, { ...ann, name }));
				expect(parcel.problems).toEqual([]);
				expect(parcel.kind === "contact" && parcel.contact.relations.map(({ value }) => value)).toEqual(["client"]);
			}),
			{ numRuns: 300 },
		);
	});
});
