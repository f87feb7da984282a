import { compileVocabulary, CONCEPT_NAMES, CONCEPTS, RELATION_NAMES } from "../../../src/core/vocabulary";
import { compileConcepts } from "../../../src/core/vocabulary/concepts/matcher";
import { readPatterns } from "../../../src/core/vocabulary/concepts/pattern";
import { WORD_SETS } from "../../../src/core/vocabulary/concepts/sets";

/** What a list of patterns finds in a text, as written. */
function found(list: string, text: string, sets: Readonly<Record<string, string>> = {}): string[] {
	const patterns = readPatterns(list, sets).map((pattern) => ({ pattern, weights: [pattern.weight] }));
	return compileConcepts(new Map([["it", patterns]]))(0).find(text).map(({ start, end }) => text.slice(start, end));
}

describe("a pattern", () => {
	it("compares words by their stem, in both languages", () => {
		expect(found("клиент", "Двое клиентов ждут")).toEqual(["клиентов"]);
		expect(found("promise", "He promised it")).toEqual(["promised"]);
	});

	it("compares short words by their form: useful is not us, and one is not on", () => {
		expect(found("useful, one, нее", "It depends on us, а не на них")).toEqual([]);
	});

	it("reads a beginning, a form, alternatives and sets", () => {
		expect(found("увол*", "Её уволили")).toEqual(["уволили"]);
		expect(found("=left", "We leave; he left")).toEqual(["left"]);
		expect(found("new job/role", "A new role")).toEqual(["new role"]);
		expect(found("@go home", "She went home", { go: "go/went" })).toEqual(["went home"]);
	});

	it("skips small words between its own, and up to three others at a gap", () => {
		expect(found("left company", "She left the company")).toEqual(["left the company"]);
		expect(found("left company", "She left another company")).toEqual([]);
		expect(found("left … company", "She left that old sleepy company")).toEqual(["left that old sleepy company"]);
	});

	it("asks for a name or a number where it says so", () => {
		expect(found("joined ^", "She joined Globex, he joined in")).toEqual(["joined Globex"]);
		expect(found("# лет", "Дружим 12 лет, много лет")).toEqual(["12 лет"]);
	});

	it("finds two things near one another in either order, within a sentence", () => {
		expect(found("cut + budget", "Budget was cut")).toEqual(["Budget was cut"]);
		expect(found("cut + budget", "They cut the whole travel budget")).toEqual(["cut the whole travel budget"]);
		expect(found("cut + budget", "They cut it. The budget is fine")).toEqual([]);
	});

	it("is spoilt by what must not stand beside it", () => {
		expect(found("left ^ - message", "Left Ada a message")).toEqual([]);
		expect(found("left ^ - message", "She left Acme")).toEqual(["left Acme"]);
	});

	it("never runs across the end of a sentence", () => {
		expect(found("new … job", "Something new. The job goes on")).toEqual([]);
	});

	it("of nested mentions keeps the longest", () => {
		expect(found("лет, много лет", "Дружим много лет")).toEqual(["много лет"]);
	});

	it("counts as a hint with a question mark", () => {
		expect(readPatterns("job?")[0]?.weight).toBe(0.5);
	});
});

describe("the vocabulary", () => {
	const vocabulary = compileVocabulary({ "budget-cut": ["belt tightening"], fishing: ["рыбачить", "angling"] });

	it("names only concepts and kinds of people that exist as neighbours", () => {
		const known = new Set<string>([...CONCEPT_NAMES, ...RELATION_NAMES.map((relation) => `is:${relation}`)]);
		const unknown = CONCEPT_NAMES.flatMap((name) => Object.keys(CONCEPTS[name].near ?? {}).filter((other) => !known.has(other)));
		expect(unknown).toEqual([]);
	});

	it("has words for every concept", () => {
		expect(CONCEPT_NAMES.filter((name) => !Object.values(CONCEPTS[name]).some((words) => typeof words === "string" && words.trim() !== ""))).toEqual([]);
	});

	it("writes no pattern that is empty, and names no unknown set", () => {
		for (const name of CONCEPT_NAMES) {
			const { both = "", logs = "", hints = "", advice = "" } = CONCEPTS[name];
			for (const list of [both, logs, hints, advice]) {
				expect({ name, empty: readPatterns(list, WORD_SETS).filter(({ all }) => all.length === 0).map(({ text }) => text) }).toEqual({ name, empty: [] });
				expect({ name, sets: [...list.matchAll(/@(\p{L}+)/gu)].map((match) => match[1] ?? "").filter((set) => !Object.hasOwn(WORD_SETS, set)) }).toEqual({ name, sets: [] });
			}
		}
	});

	it("speaks both languages in every concept that has words of its own in either", () => {
		const oneTongue = CONCEPT_NAMES.filter((name) => {
			const all = Object.values(CONCEPTS[name]).filter((words) => typeof words === "string").join(" ");
			return !/[а-я]/i.test(all) || !/[a-z]/i.test(all);
		});
		expect(oneTongue).toEqual([]);
	});

	it("takes the user's words, for its concepts and for new ones", () => {
		const concepts = (text: string): string[] => vocabulary.logs.find(text).map(({ concept }) => concept);
		expect(concepts("A year of belt tightening")).toContain("budget-cut");
		expect(concepts("Любит рыбачить")).toContain("fishing");
	});

	it("tells kinds of people in pages by their longest phrase", () => {
		const people = vocabulary.pages.find("Hiring managers and recruiters").map(({ concept }) => concept).filter((concept) => concept.startsWith("is:"));
		expect(people).toContain("is:hiring-manager");
		expect(people).toContain("is:recruiter");
		expect(people).not.toContain("is:manager");
	});

	it("stays linear in a long text without ends", () => {
		const text = "клиент ушёл из новой компании и ".repeat(4_000);
		const started = performance.now();
		vocabulary.logs.find(text);
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});
