import * as fc from "fast-check";
import { fold, looseKey } from "../../../src/core/text";

describe("a folded form", () => {
	it.each([
		["Ёлка", "елка"],
		["ЁЛКА", "елка"],
		["И\u0306од", "йод"],
		["Е\u0308лка", "елка"],
		["Café", "café"],
		["Cafe\u0301", "café"],
		["İ", "i̇"],
	])("of %j is %j", (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it("stays as it is when folded again", () => {
		fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(fold(fold(text))).toBe(fold(text))));
	});
});

describe("a loose key", () => {
	it.each(["last_contact", "Last contact", "lastContact", "last-contact", "LAST__CONTACT", " last – contact "])("%j is lastcontact", (key) => {
		expect(looseKey(key)).toBe("lastcontact");
	});

	it.each(["последний контакт", "Последний_контакт", "ПОСЛЕДНИЙ-КОНТАКТ", "последний контакт".normalize("NFD")])("%j is последнийконтакт", (key) => {
		expect(looseKey(key)).toBe("последнийконтакт");
	});

	it("keeps what tells two keys apart", () => {
		expect(looseKey("prm-cadence")).not.toBe(looseKey("cadence"));
		expect(looseKey("role2")).not.toBe(looseKey("role"));
	});
});
