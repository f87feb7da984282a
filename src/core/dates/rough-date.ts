import { roughly } from "./relative/found-day";
import { readPeriod } from "./relative/relative-day";
import type { DateReading } from "./types";

const ABOUT =
	/^(?:~|≈|(?:около|примерно|приблизительно|где-то|ок\.|прибл\.|circa|ca\.?|c\.|about|around|approx\.?|approximately|roughly)(?=[\s\d]))\s*/iu;
const DECADE = /^(?:(?:the|в)\s)?(\d{3}0)(?:s|'s|-?е|-?х)(?:\s(?:годы|годов|годах|гг\.?))?$/iu;

/**
 * Reads what says of itself that it is known only roughly (`~1985`, `около 1985`, `1980s`, `2019?`) and periods of a named
 * year (`summer 2024`, `Q3 2025`, `конец мая 2024`). Null where the text is neither. Callers bound the text's length.
 */
export function roughDate(text: string, exact: (text: string) => DateReading): DateReading | null {
	const decade = DECADE.exec(text);
	if (decade !== null) return roughly(exact(decade[1] ?? ""));
	const about = ABOUT.exec(text);
	if (about !== null) return roughly(exactOrPeriod(text.slice(about[0].length), exact));
	return text.endsWith("?") ? roughly(exactOrPeriod(text.slice(0, -1).trimEnd(), exact)) : null;
}

function exactOrPeriod(text: string, exact: (text: string) => DateReading): DateReading {
	const reading = exact(text);
	return reading.kind === "none" ? readPeriod(text) : reading;
}
