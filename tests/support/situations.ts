// What the engine finds going on with one contact, from the text of its note.
import { createAdviser, type Advice, type Situation } from "../../src/core/advice";
import { createEngine } from "../../src/core/agenda";
import type { IsoDate } from "../../src/core/dates";
import type { NotePath } from "../../src/core/notes";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";
import { anIndex, contactNote, type Files } from "./vault";

export const TODAY = "2026-11-20" as IsoDate;

/** Situations and advice for a contact of these files. */
export function adviceIn(files: Files, contact: string, settings: Settings = DEFAULT_SETTINGS, today: IsoDate = TODAY): { situations: readonly Situation[]; advice: readonly Advice[] } {
	const engine = createEngine({ index: anIndex(files, settings), settings, adviser: createAdviser({ settings }) });
	const item = engine.itemOf(contact as NotePath, today);
	if (!item) throw new Error(`${contact} is no contact; there are ${Object.keys(files).join(", ")}`);
	return item;
}

/** The kinds of situations of a contact whose note has these properties and this body. */
export function situationsOf(body: string, properties: Readonly<Record<string, string | readonly string[]>> = {}, others: Files = {}): string[] {
	return adviceIn({ ...others, "People/Ada.md": contactNote({ name: "Ada Lovelace", ...properties }, body) }, "People/Ada.md").situations.map(({ kind }) => kind);
}

/** A log line of last week. */
export function logged(text: string): string {
	return `## Log\n- 2026-11-13: ${text}\n`;
}
