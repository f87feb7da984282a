// docs/formats/keys.md is made of the code's own lists: `UPDATE_DOCS=1 npx jest keys-document` writes it anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ENTRY_FIELD_NAMES } from "../../../src/core/notes/entries/entry-field-names";
import { LIFE_HEADINGS, LOG_HEADINGS } from "../../../src/core/notes/entries/heading-role";
import { TABLE_COLUMNS } from "../../../src/core/notes/entries/table-log";
import { KEY_NAMES, UNMISTAKABLE_KEYS, UNMISTAKABLE_PREFIX } from "../../../src/core/notes/properties";
import {
	CONTACT_FOLDERS, CONTACT_TAGS, CONTACT_TYPES, FACT_KEYS, PAGE_FOLDERS, PAGE_TAGS, TEMPLATE_FOLDERS,
} from "../../../src/core/settings";
import { looseKey } from "../../../src/core/text";

const FILE = path.resolve(__dirname, "../../../docs/formats/keys.md");
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
const table = (head: string, rows: readonly (readonly [string, readonly string[]])[]): string =>
	[`| ${head} | Names |`, "| --- | --- |", ...rows.map(([name, names]) => `| ${name} | ${list(names)} |`)].join("\n");

const document = `# Names that Kith knows

Names compare loosely: case, \`_\`, \`-\`, spaces and ё/е do not matter. \`last_contact\`, \`Last contact\` and \`lastContact\` are one key.
Every list can be extended in the settings; what you add goes before the built-in names. This page is made of the code's own lists.

## Properties

Written in the frontmatter, or as a line \`key:: value\` of the text.

${table("Fact", FACT_KEYS.map((fact) => [fact, KEY_NAMES[fact]]))}

A note with one of these keys is a contact wherever it lies: ${list(UNMISTAKABLE_KEYS)}, and every key that begins with \`${UNMISTAKABLE_PREFIX}\`.

## Fields of a log entry

\`(gave:: …)\` or \`[gave:: …]\` inside the entry.

${table("Field", Object.entries(ENTRY_FIELD_NAMES))}

## Columns of a log kept as a table

${table("Column", Object.entries(TABLE_COLUMNS))}

## Headings

Below the headings of a log, a paragraph that starts with a day is an entry as a list item is. Below the headings of a life, a day
counts as contact only where its words speak of one.

${table("Below it", [["a log", LOG_HEADINGS], ["a life", LIFE_HEADINGS]])}

## Folders, tags and types

Numbers and emoji before a folder's name are ignored.

${table("What", [
	["contact folders", CONTACT_FOLDERS], ["contact tags, and all below them", CONTACT_TAGS], ["contact types", CONTACT_TYPES],
	["knowledge folders", PAGE_FOLDERS], ["knowledge tags, and all below them", PAGE_TAGS], ["template folders", TEMPLATE_FOLDERS],
])}
`;

test("docs/formats/keys.md lists what the code knows", () => {
	if (process.env.UPDATE_DOCS === "1") {
		mkdirSync(path.dirname(FILE), { recursive: true });
		writeFileSync(FILE, document);
	}
	expect(existsSync(FILE) ? readFileSync(FILE, "utf8").replaceAll("\r\n", "\n") : "").toBe(document);
});

test("no name stands for two facts without a reason", () => {
	const facts = new Map<string, string[]>();
	for (const fact of FACT_KEYS) for (const name of new Set(KEY_NAMES[fact].map(looseKey))) facts.set(name, [...(facts.get(name) ?? []), fact]);
	expect([...facts].filter(([, told]) => told.length > 1)).toEqual([]);
});
