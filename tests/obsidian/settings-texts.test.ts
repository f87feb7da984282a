import { cadenceError, cadenceLines, cadencesOf, linesOf, listOf } from "../../src/obsidian/settings-texts";
import { translator } from "../../src/i18n";

const words = translator("en").messages.settings.cadences;

describe("lists and rhythms as lines of text", () => {
	test("what is written is read back", () => {
		expect(listOf(linesOf(["Freunde", "Семья"]))).toEqual(["Freunde", "Семья"]);
		const cadences = { client: "every 2 months", "HR: tech": "quarterly" };
		expect(cadencesOf(cadenceLines(cadences))).toEqual(cadences);
	});
	test("blank lines and spaces do not matter", () => {
		expect(listOf("  a \n\n b\n")).toEqual(["a", "b"]);
		expect(cadencesOf(" client :  1 month \n\n")).toEqual({ client: "1 month" });
	});
	test("says which line is wrong and how it would be right", () => {
		expect(cadenceError("client: every 2 months\nсемья: раз в 2 недели", words)).toBeUndefined();
		expect(cadenceError("client every 2 months", words)).toBe("Write a name, a colon and a rhythm: “client every 2 months” has no colon.");
		expect(cadenceError("client: often", words)).toContain("“often” is no rhythm");
	});
});
