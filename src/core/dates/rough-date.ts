import type { DateReading } from "./types";

const ABOUT = /^(?:~|≈|(?:около|примерно|приблизительно|ок\.|прибл\.|circa|ca\.?|c\.|about|around|approx\.?|approximately)(?=\s|\d))\s*/iu;
const DECADE = /^(\d{3}0)(?:s|'s|-?е|-х)(?:\s*(?:годы|годов|гг\.?))?$/iu;

/**
 * Reads what says of itself that it is known only roughly: `~1985`, `около 1985`, `1980s`, `2019?`. Null where the text
 * claims to be exact.
 */
export function roughDate(text: string, exact: (text: string) => DateReading): DateReading | null {
	const decade = DECADE.exec(text);
	if (decade !== null) return roughly(exact(decade[1] ?? ""));
	const about = ABOUT.exec(text);
	if (about !== null) return roughly(exact(text.slice(about[0].length)));
	return text.endsWith("?") ? roughly(exact(text.slice(0, -1).trimEnd())) : null;
}

/** The same day, marked as known only roughly. */
export function roughly(reading: DateReading): DateReading {
	if (reading.kind === "day" || reading.kind === "month" || reading.kind === "year") return { kind: "approximate", date: reading.date };
	return reading.kind === "approximate" || reading.kind === "impossible" ? reading : { kind: "none" };
}
