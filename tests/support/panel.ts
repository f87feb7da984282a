// A panel over a tiny vault: `aPanel({ "People/Ada.md": "…" })` gives what the views are given.
import { createAdviser } from "../../src/core/advice";
import { createEngine } from "../../src/core/agenda";
import type { IsoDate } from "../../src/core/dates";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";
import { createPanelData, type PanelData } from "../../src/views/agenda/panel-data";
import { anIndex } from "./vault";

export const TODAY = "2026-08-20" as IsoDate;

export function aPanel(notes: Readonly<Record<string, string>>, settings: Partial<Settings> = {}, today: IsoDate = TODAY): PanelData {
	const all = { ...DEFAULT_SETTINGS, ...settings };
	const index = anIndex(notes, all);
	return createPanelData({ engine: createEngine({ index, settings: all, adviser: createAdviser({ settings: all }) }), snapshot: index.snapshot(), today, settings: all });
}

/** A contact note whose window closed, or will close, by its cadence after the last touch. */
export function lastSeen(date: string, cadence = "1 month", more = ""): string {
	return `---\ntype: person\ncadence: ${cadence}\n${more}---\n\n- ${date} call: hello\n`;
}
