import { readCadence, type DateOrder, type Interval, type IsoDate } from "../dates";
import type { Settings } from "../settings";
import { looseKey } from "../text";
import { Classifier } from "./classify";
import { headingRole, type HeadingRole } from "./entries/heading-role";
import { compileKeyTable, type KeyTable } from "./properties";
import { remembering } from "./remembering";
import { sharedDays } from "./shared-days";

/** What the notes of one vault are read with: compiled once from the settings, and the memory of what recurs from note to note. */
export interface ReaderTools {
	readonly order: DateOrder;
	readonly dailyNoteFormat: string;
	readonly keys: KeyTable;
	readonly classifier: Classifier;
	/** `looseKey`, remembered. */
	readonly loose: (key: string) => string;
	/** `readCadence`, remembered: many contacts share one cadence. */
	readonly cadence: (text: string) => Interval | null;
	/** The day of the calendar that a text starts with, `2026-02-10`, else null; the same text for equal days. */
	readonly isoDay: (text: string) => IsoDate | null;
	/** `headingRole`, remembered. */
	readonly headingRole: (text: string) => HeadingRole;
	/** The same text for equal texts, in memory of its own: days, tags, names of companies. */
	readonly shared: (text: string) => string;
}

export function readerTools(settings: Settings): ReaderTools {
	return {
		order: settings.dateOrder,
		dailyNoteFormat: settings.dailyNoteFormat,
		keys: compileKeyTable(settings),
		classifier: new Classifier(settings),
		loose: remembering(looseKey),
		cadence: remembering(readCadence),
		isoDay: sharedDays(),
		headingRole: remembering(headingRole),
		shared: remembering((text) => text),
	};
}
