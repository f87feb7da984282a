// docs/formats/messages.md is made of the code's own lists: `UPDATE_DOCS=1 npx jest drafts/document` writes it anew.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DRAFT_FACTS, DRAFT_PURPOSES, fillDraft, PLACEHOLDERS, readDraftTemplate, type DraftFact } from "../../../src/core/drafts";
import { DRAFT_FOLDERS } from "../../../src/core/drafts/draft-folders";
import { FORMAL, INFORMAL, PURPOSE_WORDS, TEMPLATE_KEYS } from "../../../src/core/drafts/read-template";
import type { NotePath } from "../../../src/core/notes";

const FILE = path.resolve(__dirname, "../../../docs/formats/messages.md");
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
const MEANINGS: Readonly<Record<DraftFact, string>> = {
	name: "the name as the note has it",
	firstName: "the given name",
	address: "given name and patronymic, else the whole name",
	company: "the company",
	role: "the role",
	place: "the place",
	lastTopic: "what the latest entry is about",
	lastDay: "the day of the latest touch",
	event: "the event after which something is to be done",
	eventDay: "its day",
	promise: "the most pressing task or next step",
	asked: "what they last asked for",
	got: "what they last gave",
	gave: "what you last gave",
	occasion: "the next occasion, as it stands behind the wish",
	age: "the age that a birthday makes",
	other: "whom they are to meet",
	me: "your name",
	today: "today",
};
const EXAMPLE = "---\ndraft: thank-you\nformality: formal\nsubject: Thank you for {{event}}\n---\nDear {{first name}},\n\nthank you for {{event}}. I enjoyed our talk about {{last topic}}.\n";

const document = `# Message templates

A note is a message template where it lies in a folder of templates and says what it is for. Its text is the message; a heading at the top and comments (\`%% … %%\`) are not
sent. Nothing is sent by Kith: a message is copied, or handed to your mail program. This page is made of the code's own lists.

\`\`\`markdown
${EXAMPLE}\`\`\`

Folders: ${list(DRAFT_FOLDERS)}, and those of the settings.

| Property | Names | Values |
| --- | --- | --- |
| purpose | ${list(TEMPLATE_KEYS.purpose)} | see below |
| formality | ${list(TEMPLATE_KEYS.formality)} | ${list([...FORMAL, ...INFORMAL])} |
| language | ${list(TEMPLATE_KEYS.language)} | \`en\`, \`ru\`; otherwise that of its letters |
| channel | ${list(TEMPLATE_KEYS.channel)} | \`email\`, \`telegram\`, \`linkedin\`, … or a list |
| subject | ${list(TEMPLATE_KEYS.subject)} | text with placeholders |

| Purpose | Names |
| --- | --- |
${DRAFT_PURPOSES.map((purpose) => `| ${purpose} | ${list([...new Set([purpose, ...PURPOSE_WORDS[purpose]])])} |`).join("\n")}

The template offered first is for what the contact's situation asks for, then in the language of what you noted about the contact, then as formal as the relation, then for the channel.

## Placeholders

A placeholder without a fact stays as it is, and is named below the draft.

| Stands for | Written |
| --- | --- |
${DRAFT_FACTS.map((fact) => `| ${MEANINGS[fact]} | ${PLACEHOLDERS[fact].map((name) => `\`{{${name}}}\``).join(", ")} |`).join("\n")}
`;

test("docs/formats/messages.md tells the names that the code knows", () => {
	if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, document);
	expect(existsSync(FILE)).toBe(true);
	expect(readFileSync(FILE, "utf8")).toBe(document);
});

test("its example is a template that can be filled", () => {
	const template = readDraftTemplate("Drafts/Thanks.md" as NotePath, EXAMPLE);
	expect(template && fillDraft(template, { firstName: "Ada", event: "the interview", lastTopic: "maps" })).toEqual({
		subject: "Thank you for the interview", text: "Dear Ada,\n\nthank you for the interview. I enjoyed our talk about maps.", unfilled: [],
	});
});
