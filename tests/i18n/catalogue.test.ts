import { ADVICE_REASONS, SITUATION_KINDS } from "../../src/core/advice";
import { PROBLEM_CODES } from "../../src/core/notes";
import { CONCEPT_NAMES, RELATION_NAMES } from "../../src/core/vocabulary";
import { cliTexts, translator } from "../../src/i18n";
import { TOPIC_NAMES } from "../../src/i18n/ru/topics";

const en = { ...translator("en").messages, cli: cliTexts("en") };
const ru = { ...translator("ru").messages, cli: cliTexts("ru") };

/** Every text without values, by its path in the catalogue. */
function texts(node: unknown, path = ""): [string, string][] {
	if (typeof node === "string") return [[path, node]];
	if (typeof node !== "object" || node === null) return [];
	return Object.entries(node).flatMap(([key, child]) => texts(child, path === "" ? key : `${path}.${key}`));
}

test("Russian texts are Russian", () => {
	const names = ["Kith", "LinkedIn"];
	const foreign = texts(ru).filter(([, text]) => !/[а-яё]/i.test(text) && !names.includes(text));
	expect(foreign).toEqual([]);
});

test("English texts have no Russian left in them", () => {
	expect(texts(en).filter(([, text]) => /[а-яё]/i.test(text))).toEqual([]);
});

test("both languages have the same texts", () => {
	const keys = (node: unknown): string[] => texts(node).map(([path]) => path);
	expect(keys(ru).sort()).toEqual(keys(en).sort());
});

test("no text scolds", () => {
	const said = [...texts(en), ...texts(ru)].map(([, text]) => text);
	const problems = PROBLEM_CODES.flatMap((code) => [en.problems[code]("x"), ru.problems[code]("x")]);
	expect([...said, ...problems].filter((text) => /!!|OVERDUE|fail(ed|ure)|просроч|провал|забросил/i.test(text))).toEqual([]);
});

test("every problem says what to do or what was done, as a sentence", () => {
	for (const code of PROBLEM_CODES) {
		for (const { problems } of [en, ru]) {
			const message = problems[code]("x");
			expect(message).toMatch(/^\p{Lu}|^[“«"]/u);
			expect(message).toMatch(/\.$/);
		}
	}
});

test("every situation and every reason has words of its own", () => {
	for (const { situations, adviceReasons } of [en, ru]) {
		expect(new Set(SITUATION_KINDS.map((kind) => situations[kind].label)).size).toBe(SITUATION_KINDS.length);
		expect(new Set(ADVICE_REASONS.map((kind) => adviceReasons[kind]("x"))).size).toBe(ADVICE_REASONS.length);
	}
});

test("every concept and relation of the vocabulary has a Russian name", () => {
	expect([...CONCEPT_NAMES, ...RELATION_NAMES].filter((name) => !Object.hasOwn(TOPIC_NAMES, name))).toEqual([]);
});

test("no Russian name is left of a concept that is gone", () => {
	const known = new Set<string>([...CONCEPT_NAMES, ...RELATION_NAMES]);
	expect(Object.keys(TOPIC_NAMES).filter((name) => !known.has(name))).toEqual([]);
});
