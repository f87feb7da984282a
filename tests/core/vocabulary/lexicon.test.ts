import fc from "fast-check";
import { compileLexicon, outermost } from "../../../src/core/vocabulary";
import { readPhrase } from "../../../src/core/vocabulary/phrase";
import { stem, wordsOf } from "../../../src/core/text";

const lexicon = compileLexicon({
	recruiter: ["рекрутер", "recruiter", "=hr", "talent acquisition"],
	manager: ["manager"],
	"hiring-manager": ["hiring manager"],
	fired: ["увол*", "let … go"],
	colleague: ["ex colleague", "colleague"],
});
const found = (text: string): string[] => lexicon.find(text).map((match) => `${match.concept}: ${text.slice(match.start, match.end)}`);

describe("a lexicon", () => {
	it.each([
		["Рекрутеры и HR-специалисты", ["recruiter: Рекрутеры", "recruiter: HR"]],
		["талант, РЕКРУТЁРОВ нет", ["recruiter: РЕКРУТЁРОВ"]],
		["Head of Talent  Acquisition, EMEA", ["recruiter: Talent  Acquisition"]],
		["Chromosome, whr, hrs", []],
		["Её уволили, потом увольнение мужа", ["fired: уволили", "fired: увольнение"]],
		["they let her go", ["fired: let her go"]],
		["they let her old team go", []],
		["Ex-colleague from IBM", ["colleague: Ex-colleague"]],
		["", []],
	])("finds in %j its phrases by word forms", (text, expected) => expect(found(text)).toEqual(expected));

	it("does not run a phrase across the end of a sentence or line", () => {
		expect(found("We are hiring. Manager unknown")).toEqual(["manager: Manager"]);
		expect(found("we are hiring\nmanager unknown")).toEqual(["manager: manager"]);
	});

	it("lets phrases of different concepts overlap, until the longer one is asked for", () => {
		expect(found("Hiring manager")).toEqual(["hiring-manager: Hiring manager", "manager: manager"]);
		expect(outermost(lexicon.find("Hiring manager")).map((match) => match.concept)).toEqual(["hiring-manager"]);
	});

	it("keeps as outermost what stands in no longer match", () => {
		const words = compileLexicon({ one: ["a", "b", "c"], two: ["a b", "b c"], three: ["a b c", "b c a"], same: ["b"], gap: ["c … a"] });
		fc.assert(fc.property(fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 }), (parts) => {
			const matches = words.find(parts.join(" "));
			const inside = matches.filter((match) => matches.some((other) =>
				other.lastWord - other.firstWord > match.lastWord - match.firstWord && other.firstWord <= match.firstWord && match.lastWord <= other.lastWord));
			expect(outermost(matches)).toEqual(matches.filter((match) => !inside.includes(match)));
		}));
	});

	it("names each concept once", () => expect(lexicon.conceptsIn("HR, рекрутер, manager")).toEqual(["recruiter", "manager"]));

	it("finds what trying every phrase at every word finds", () => {
		const vocabulary = ["увол*", "=hr", "клиент", "key client", "let … go", "переехал … в"];
		const word = fc.constantFrom("уволена", "hr", "клиенты", "key", "clients", "let", "go", "him", "переехала", "в", ".", "\n");
		fc.assert(fc.property(fc.array(word, { maxLength: 14 }), (parts) => {
			const text = parts.join(" ");
			for (const phrase of vocabulary) {
				const quick = compileLexicon({ it: [phrase] }).find(text).map((match) => [match.firstWord, match.lastWord]);
				expect(quick).toEqual(naive(phrase, text));
			}
		}));
	});

	it("takes time linear in the text", () => {
		const gaps = compileLexicon({ it: ["a … a … a … b"] });
		expect(gaps.find("a ".repeat(20_000))).toEqual([]);
	});
});

/** First and last word of each place where the phrase stands, by trying every choice of gaps at every word. */
function naive(phrase: string, text: string): number[][] {
	const words = wordsOf(text);
	const steps = readPhrase(phrase);
	const lastOf = (step: number, at: number): number => {
		const test = steps[step]?.test;
		const form = words[at]?.form;
		if (!test || form === undefined) return -1;
		const passes = test.kind === "stem" ? stem(form) === test.text : test.kind === "form" ? form === test.text : form.startsWith(test.text);
		if (!passes) return -1;
		const next = steps[step + 1];
		if (!next) return at;
		const ends = Array.from({ length: next.gap + 1 }, (_, skipped) => at + 1 + skipped)
			.filter((to) => words[to] && !/[.\n]/.test(text.slice(words[at]?.end, words[to].start)))
			.map((to) => lastOf(step + 1, to));
		return ends.find((end) => end >= 0) ?? -1;
	};
	const ranges = words.map((_, at) => [at, lastOf(0, at)] as const).filter(([, last]) => last >= 0);
	return ranges.filter(([first, last]) => !ranges.some(([a, b]) => a < first && b >= last)).map((range) => [...range]);
}
