import fc from "fast-check";
import { buildEntry, lineEntry } from "../../../../src/core/notes/entries/build-entry";
import { LogSource } from "../../../../src/core/notes/entries/log-source";
import { readLinks } from "../../../../src/core/notes/links";
import { NoteText } from "../../../../src/core/notes/note-text";
import { readerTools } from "../../../../src/core/notes/reader-tools";
import type { Entry } from "../../../../src/core/notes";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings";
import { notePath } from "../../../support/notes";

const MEMBERS = ["day", "line", "text", "summary", "touch", "channel", "direction", "fields", "links", "more", "task"] as const;
const told = (entry: Entry): unknown => MEMBERS.map((member) => entry[member]);
const tools = readerTools(DEFAULT_SETTINGS);

const day = fc.constantFrom("2026-02-10", "--05-12");
const words = fc.constantFrom(
	"call", "Ann wrote", "звонок", "(gave:: a book)", "[got:: [[Bob]]]", "(asked:: asked)", "(next:: )", "born in Kazan", "birthday", "→", "email:", "[[Carl|he]] answered", "without", "(place:: café)",
);
const line = fc.array(words, { maxLength: 6 }).map((parts) => parts.join(" "));

it("tells the same as an entry that was read at once", () => {
	fc.assert(
		fc.property(day, line, fc.array(line, { maxLength: 3 }), fc.boolean(), (date, content, below, ofLife) => {
			const first = `${date} ${content}`.trim();
			const text = [`- ${first}`, ...below.map((each) => `  - ${each}`)].join("\n");
			const entries = [true, false].map((lazily) => {
				const note = new NoteText(notePath("People/Ann.md"), text, tools);
				if (lazily) note.packLines();
				const context = { note, bodyLinks: readLinks(note).ofBody, names: { words: new Set(["ann"]) } };
				const parts = { day: date as Entry["day"], line: 1, content: first, offset: 2, from: date.length, touch: true, ofLife, task: undefined };
				const more = below.map((_, index) => index + 2);
				const entry = lazily
					? lineEntry(context, LogSource.of(context), parts, more)
					: buildEntry(context, { ...parts, more: more.map((number) => ({ line: number, text: note.lineText(number) })) });
				for (const number of more) note.keepLine(number);
				note.keptLines();
				return told(entry);
			});
			expect(entries[0]).toEqual(entries[1]);
		}),
	);
});
