// Most notes are read without the full YAML parser: the two must agree wherever the short way is taken.
import fc from "fast-check";
import { readPlainYaml } from "../../../../src/core/notes/frontmatter/plain-yaml";
import { readYaml } from "../../../../src/core/notes/frontmatter/read-yaml";
import { lastOfEachKey, type Reading } from "../../../../src/core/notes/frontmatter/reading";

const LINE = 2;
const readPlain = (yaml: string): Reading | null => {
	const properties = readPlainYaml(yaml, 0, yaml.length, LINE);
	return properties && lastOfEachKey({ properties, problems: [] });
};
const readFully = (yaml: string): Reading => lastOfEachKey(readYaml(yaml, LINE));

const scalars = [
	"Ada", "Ада Лавлейс", "2026-01-31", "2026-01-31 10:00", "10:30", "90", "0", "2w", "P3M", "1.5", "-5", "+7", "007", "1e3", "0x1f", "0o7", "0b1", "1_000", ".5", ".inf", ".NaN", "1.", "12e", "~", "null", "Null", "nUll",
	"true", "True", "tRue", "yes", "off", "a: b", "a:", "a:b", "a #b", "a#b", "#a", "@a", "%a", "`a`", "&a", "*a", "!a", "!!str a", "|", ">-", "- a", "-a", "? a", "?a", ": a", "[a]", "[a, b]", "[a, 'b, c', \"d\"]", "[]", "[ ]",
	"[a,]", "[,a]", "[a", "a]", "[[X]]", "[[X|Y]]", "[[X#Y]]", "[[X, Y]]", "[[X: Y]]", "[[X]], [[Y]]", "{a: b}", "{}", "{{x}}", "<% x %>", "\"a\"", "'a'", "\"a\\n\"", "'it''s'", "\"a", "a\"", "\"\"", "''", "\"a\" b", "a  b", "a, b", "a\tb", "a\u00a0b",
	"\u00a0a", "🎉", "\ud800", "\u0000", "\u2028", "e", "E", "n", "t", "<", "=", "a'b", "a/b", "http://x.org", "ada@x.org", "(a)", "a|b", "a\u2003", "--- a", "...", "x: [", "ё",
];
const keys = ["name", "Last contact", "с кем", "a-b", "a_b", "a.b", "a", "b", "true", "null", "__proto__", "7", "a b ", "\"q\"", "'q'", "a:b", "? a", "- a", "#a", "a #b", "@a", "[a]", "é", "ключ (год)", ""];
const scalar = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...scalars) }, { weight: 1, arbitrary: fc.string({ maxLength: 5 }) }, { weight: 1, arbitrary: fc.stringMatching(/^[-+.0-9a-fxeob_]{1,7}$/) });
const line = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(fc.constantFrom(...keys), fc.constantFrom(": ", ":", ":  ", " : "), scalar).map((parts) => parts.join("")) },
	{ weight: 3, arbitrary: fc.constantFrom(...keys).map((key) => `${key}:`) },
	{ weight: 4, arbitrary: fc.tuple(fc.constantFrom("", "  ", " ", "    ", "\t"), fc.constantFrom("- ", "-", "-  "), scalar).map((parts) => parts.join("")) },
	{ weight: 1, arbitrary: fc.constantFrom("", "  ", "# comment", "  # comment", "  more", "text", "---", "\t") },
);
const yamlOf = (lineBreak: string) => fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.map((text) => text + lineBreak).join(""));

describe("The short way through plain frontmatter", () => {
	it.each([["LF", "\n"], ["CRLF", "\r\n"]])("gives what the full parser gives, lines ending in %s", (_, lineBreak) => {
		fc.assert(
			fc.property(yamlOf(lineBreak), (yaml) => {
				const plain = readPlain(yaml);
				fc.pre(plain !== null);
				expect(plain).toEqual(readFully(yaml));
			}),
			{ numRuns: 60000 },
		);
	});

	it.each(scalars)("reads the scalar %j as the full parser does, or leaves it", (text) => {
		for (const yaml of [`a: ${text}\n`, `a:\n  - ${text}\n`, `a: [${text}]\n`, `a: [x, ${text}]\n`, `a: [[${text}]]\n`]) {
			const plain = readPlain(yaml);
			if (plain) expect(plain).toEqual(readFully(yaml));
		}
	});

	it("is taken by ordinary notes", () => {
		const yaml = "type: person\naliases: [Ада, \"Countess\"]\ntags:\n  - person\n  - crm/key\n\n# when\nlast_contact: 2026-01-31\ncadence: 90\ncompany: \"[[Acme]]\"\nрелация: коллега\nparticipants:\n- [[Bea]]\nempty:\n";
		expect(readPlain(yaml)?.properties.map(({ value }) => value)).toEqual(["person", ["Ада", "Countess"], ["person", "crm/key"], "2026-01-31", 90, "[[Acme]]", "коллега", ["[[Bea]]"], null]);
	});
});
