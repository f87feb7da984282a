import { readQuery } from "../../src/views/agenda/model/search";

function finds(query: string, words: string): boolean {
	return readQuery(query)?.(words.split(" ")) ?? true;
}

describe("search", () => {
	test.each([
		["iv", "ivan petrov"],
		["petrov iv", "ivan petrov"],
		["ИВАН", "иван"],
		["семен", "семен"],
		["bdfy", "иван"],
		["шмфт", "ivan"],
		["hjujd", "рогов"],
		["xhjcr", "чросклин"],
	])("%s finds %s", (query, words) => {
		expect(finds(query, words)).toBe(true);
	});
	test.each([
		["van", "ivan"],
		["ivan oslo", "ivan petrov"],
		["bdfyx", "иван"],
	])("%s does not find %s", (query, words) => {
		expect(finds(query, words)).toBe(false);
	});
	test.each(["", "  ", "!?"])("%j asks for nothing", (query) => {
		expect(readQuery(query)).toBeNull();
	});
});
