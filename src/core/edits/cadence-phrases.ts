import type { Script } from "../text";

/** A cadence as it is written into a note, in the letters of the note. */
export type CadencePhrase = Readonly<Record<Script, string>>;

/** The rhythms that are asked for most, from often to rarely. */
export const CADENCE_PHRASES: readonly CadencePhrase[] = [
	{ latin: "every 2 weeks", cyrillic: "раз в 2 недели" },
	{ latin: "every month", cyrillic: "раз в месяц" },
	{ latin: "every 2-3 months", cyrillic: "раз в 2-3 месяца" },
	{ latin: "every 3 months", cyrillic: "раз в 3 месяца" },
	{ latin: "every 6 months", cyrillic: "раз в полгода" },
	{ latin: "every year", cyrillic: "раз в год" },
];
