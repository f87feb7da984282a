import fc from "fast-check";
import { DRAFT_FACTS, factOf, fillDraft, PLACEHOLDERS, type DraftFacts } from "../../../src/core/drafts";

const fill = (text: string, facts: DraftFacts = {}): string => fillDraft({ text }, facts).text;

describe("a placeholder", () => {
	it("gives way to its fact, in both languages and however its name is written", () => {
		const facts = { firstName: "Ada", lastTopic: "maps", promise: "send the book" };
		expect(fill("Dear {{first name}}, {{First_Name}}, {{имя}}: {{last topic}} / {{последняя тема}} / {{Мое обещание}}", facts)).toBe("Dear Ada, Ada, Ada: maps / maps / send the book");
	});
	it("without a fact stays as written, and is named once", () => {
		const filled = fillDraft({ subject: "About {{event}}", text: "{{first name}} {{ company }} {{company}} {{shoe size}}" }, { firstName: "Ada" });
		expect(filled).toEqual({ subject: "About {{event}}", text: "Ada {{ company }} {{company}} {{shoe size}}", unfilled: ["event", "company", "shoe size"] });
	});
	it("is filled once: what looks like one in a fact is text", () => expect(fill("{{first name}}", { firstName: "{{company}} $& $1", company: "Acme" })).toBe("{{company}} $& $1"));
	it("that is empty, nested or runs over lines is text", () => {
		for (const text of ["{{}}", "{{{{first name}}", "{{first\nname}}", "{first name}"]) expect(fill(text, { firstName: "Ada" })).toBe(text === "{{{{first name}}" ? "{{Ada" : text);
	});
	it("has one meaning: no name stands for two facts", () => {
		for (const fact of DRAFT_FACTS) for (const name of PLACEHOLDERS[fact]) expect([name, factOf(name)]).toEqual([name, fact]);
	});
});

it("with all facts given nothing is left unfilled, whatever stands around the placeholders", () => {
	const facts = Object.fromEntries(DRAFT_FACTS.map((fact) => [fact, `<${fact}>`]));
	fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.constantFrom(...DRAFT_FACTS))), (parts) => {
		const clean = parts.map(([text, fact]) => [text.replace(/[{}]/g, ""), fact] as const);
		const { text, unfilled } = fillDraft({ text: clean.map(([before, fact]) => `${before}{{${PLACEHOLDERS[fact][0] ?? ""}}}`).join("") }, facts);
		expect(text).toBe(clean.map(([before, fact]) => `${before}<${fact}>`).join(""));
		expect(unfilled).toEqual([]);
	}));
});
