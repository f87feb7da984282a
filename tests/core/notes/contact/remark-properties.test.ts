import { createNoteReader, type NotePath } from "../../../../src/core/notes";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings";

function remarksOf(text: string): readonly string[] {
	const parcel = createNoteReader(DEFAULT_SETTINGS).read("People/Ada.md" as NotePath, text);
	return parcel.kind === "contact" ? parcel.contact.remarks.map(({ line, text: said }) => `${line}: ${said}`) : [];
}

it("reads prose in properties as remarks, with their lines", () => {
	expect(remarksOf("---\ntype: person\nnotes: moved to Lisbon in spring\nЗаметки:\n  - любит чай\n  - работает удалённо\n---\nA line.\n"))
		.toEqual(["3: moved to Lisbon in spring", "5: любит чай", "6: работает удалённо", "8: A line."]);
});

it("leaves out single words, which are flags rather than prose", () => {
	expect(remarksOf("---\ntype: person\nlog: yes\nsummary:\n---\n")).toEqual([]);
});
