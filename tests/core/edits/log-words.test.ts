import type { IsoDate } from "../../../src/core/dates";
import { appendEntry, LOG_WORDS, type LogEntry } from "../../../src/core/edits";
import { CHANNELS, createNoteReader, type Channel, type Direction, type Entry, type NotePath } from "../../../src/core/notes";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { Script } from "../../../src/core/text";

const DAY = "2026-11-20" as IsoDate;
const reader = createNoteReader(DEFAULT_SETTINGS);
const SCRIPTS: readonly Script[] = ["latin", "cyrillic"];
const DIRECTIONS: readonly (Direction | undefined)[] = [undefined, "in", "out"];
/** Logs in which people keep their contacts, each with one entry. */
const LOGS = {
	"no log": "",
	"a list": "## Log\n\n- 2026-01-01 call: hello\n",
	"a table": "| Date | Channel | About |\n| --- | --- | --- |\n| 2026-01-01 | call | hello |\n",
	"headings": "## Log\n\n### 2026-01-01 - call\n\nhello\n",
};

function written(entry: LogEntry, script: Script, log: string): Entry | undefined {
	const result = appendEntry(log, entry, LOG_WORDS[script]);
	if (result.kind !== "edited") throw new Error(JSON.stringify(result));
	const parcel = reader.read("People/Ann.md" as NotePath, result.text);
	if (parcel.kind !== "contact") throw new Error(parcel.kind);
	return parcel.contact.entries.find(({ day, touch }) => day === DAY && touch);
}

const cases = SCRIPTS.flatMap((script) => CHANNELS.flatMap((channel) => DIRECTIONS.map((direction): [Script, Channel, Direction | undefined] => [script, channel, direction])));

describe.each(Object.entries(LOGS))("what is written into %s", (_, log) => {
	test.each(cases)("in %s letters as %s (%s) is read back as that", (script, channel, direction) => {
		const entry = written({ date: DAY, channel, ...(direction === undefined ? {} : { direction }), about: script === "latin" ? "the plan" : "про планы" }, script, log);
		expect([entry?.channel, entry?.direction]).toEqual([channel, direction]);
	});

	test.each(SCRIPTS)("in %s letters keeps its fields", (script) => {
		const entry = written({ date: DAY, about: "x", gave: "a book", got: "a name (twice)", asked: "advice", next: { text: "write", date: "2026-12-01" as IsoDate } }, script, log);
		expect(entry?.fields).toMatchObject({ gave: ["a book"], got: ["a name (twice)"], asked: ["advice"], next: ["write 2026-12-01"] });
	});
});
