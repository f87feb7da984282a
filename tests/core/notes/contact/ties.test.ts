import type { Tie } from "../../../../src/core/notes";
import { aContact, readContact } from "../../../support/notes";

const ties = (properties: Readonly<Record<string, unknown>>): readonly Tie[] => aContact().with(properties).readContact().contact.ties;

test("each tie has its kind, in English and Russian", () => {
	expect(ties({ introduced_by: '"[[Bob]]"', knows: ["[[Carl]]", "Dora"], friends: '"[[Eve]]"', reports_to: '"[[Frank]]"', related: ["[[Gina]]"] })).toEqual([
		{ kind: "introduced-by", to: { text: "Bob", target: "Bob" }, line: 2 },
		{ kind: "knows", to: { text: "Carl", target: "Carl" }, line: 3 }, { kind: "knows", to: { text: "Dora" }, line: 3 },
		{ kind: "friend", to: { text: "Eve", target: "Eve" }, line: 4 },
		{ kind: "reports-to", to: { text: "Frank", target: "Frank" }, line: 5 },
		{ kind: "related", to: { text: "Gina", target: "Gina" }, line: 6 },
	]);
	expect(ties({ "познакомил": '"[[Боб]]"', "знает": '"[[Карл]]"', "связи": '"[[Дора]]"' }).map(({ kind }) => kind)).toEqual(["introduced-by", "knows", "related"]);
});

test("a list of relationships names each tie by the user's word", () => {
	const { contact } = readContact("People/Ann.md", '---\nrelationships:\n  - spouse: "[[Bob]]"\n  - "[[Carl]] (brother)"\n  - friend: "[[Dora]]"\n  - сын: ["[[Eve|Женя]]"]\n---\n');
	expect(contact.ties).toEqual([
		{ kind: "related", label: "spouse", to: { text: "Bob", target: "Bob" }, line: 3 },
		{ kind: "related", label: "brother", to: { text: "Carl", target: "Carl" }, line: 4 },
		{ kind: "friend", to: { text: "Dora", target: "Dora" }, line: 5 },
		{ kind: "related", label: "сын", to: { text: "Женя", target: "Eve" }, line: 6 },
	]);
});

test("several links or names in one text are several ties", () => {
	expect(ties({ knows: '"[[Bob]], [[Carl]]"' }).map(({ to }) => to.target)).toEqual(["Bob", "Carl"]);
	expect(ties({ knows: "Bob, Carl" }).map(({ to }) => to.text)).toEqual(["Bob", "Carl"]);
	expect(ties({ introduced_by: '"met through [[Bob]]"' })).toMatchObject([{ label: "met through", to: { target: "Bob" } }]);
	expect(ties({ relationships: ["spouse: [[Bob]]", "brother: Carl"] })).toMatchObject([{ label: "spouse", to: { target: "Bob" } }, { label: "brother", to: { text: "Carl" } }]);
});

test("placeholders tie nobody", () => {
	expect(ties({ knows: '"[[]]"', friends: '"{{friend}}"', related: "", reports_to: "-" })).toEqual([]);
});
